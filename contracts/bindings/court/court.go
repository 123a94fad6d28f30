// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package court

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// BisectionAnswer is an auto generated low-level Go binding around an user-defined struct.
type BisectionAnswer struct {
	Node   [32]byte
	Child  *big.Int
	Before [32]byte
	Branch [][32]byte
}

// Claim is an auto generated low-level Go binding around an user-defined struct.
type Claim struct {
	Round      [32]byte
	First      [32]byte
	Root       [32]byte
	Poster     common.Address
	Standing   uint8
	Level      uint8
	Generation uint32
	Arenas     uint32
	Path       uint64
	Stood      bool
}

// Match is an auto generated low-level Go binding around an user-defined struct.
type Match struct {
	A         [32]byte
	B         [32]byte
	NodeA     [32]byte
	NodeB     [32]byte
	Before    [32]byte
	Phase     uint8
	Answering bool
	Depth     uint8
	Index     uint16
	LeftA     uint32
	LeftB     uint32
	GenA      uint32
	GenB      uint32
	Since     *big.Int
	Deadline  *big.Int
}

// Round is an auto generated low-level Go binding around an user-defined struct.
type Round struct {
	WindowEnd *big.Int
	Blocks    uint32
	Standing  uint32
	Open      bool
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Window      uint32
	ArenaWindow uint32
	Clock       uint32
	MaxGasPrice *big.Int
	Bonds       [4]*big.Int
}

// CourtMetaData contains all meta data concerning the Court contract.
var CourtMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"epochs_\",\"type\":\"address\"},{\"internalType\":\"contractIStepVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenaWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clock\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"maxGasPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128[4]\",\"name\":\"bonds\",\"type\":\"uint128[4]\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimHasFallen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimNotOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClockExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"depth\",\"type\":\"uint256\"}],\"name\":\"IndexOutsideTree\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoJudge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotAlive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"NotOpposed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCollected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"RoundNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"StillAlive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBond\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBranchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongChain\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongChildren\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongLastLeaf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"},{\"internalType\":\"enumPhase\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongPrefix\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongSide\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"ArenaOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"BondForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burnt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"ClaimPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"winner\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICourt.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Fell\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"Joined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"name\":\"LeafJudged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"LeafReached\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"MatchOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"Paired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"RoundClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"alive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"child\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"}],\"internalType\":\"structBisection.Answer\",\"name\":\"x\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[32]\",\"name\":\"childrenA\",\"type\":\"bytes32[32]\"},{\"internalType\":\"bytes32[32]\",\"name\":\"childrenB\",\"type\":\"bytes32[32]\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"arenaWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"close\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"MatchId[]\",\"name\":\"arenas\",\"type\":\"bytes32[]\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"enter\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochs\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getClaim\",\"outputs\":[{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenas\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"stood\",\"type\":\"bool\"}],\"internalType\":\"structClaim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getMatch\",\"outputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"answering\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"leftA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leftB\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"internalType\":\"structMatch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"getRound\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"internalType\":\"structRound\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"against\",\"type\":\"bytes32[]\"}],\"name\":\"join\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxGasPrice\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"members\",\"outputs\":[{\"internalType\":\"ClaimKey[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"y\",\"type\":\"bytes32\"},{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"}],\"name\":\"pair\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"against\",\"type\":\"bytes32[]\"}],\"name\":\"pairRivals\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"prove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId[]\",\"name\":\"arenas\",\"type\":\"bytes32[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"claims\",\"type\":\"bytes32[]\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x61012060405234610258576040516148773881900390601f8201601f19168301906001600160401b0382118483101761025c578291604052833981018181036101408112610258578251906001600160a01b0382168203610258576020840151906001600160a01b03821682036102585761010090603f1901126102585760405160a081016001600160401b0381118282101761025c576040526100a560408601610270565b81526100b360608601610270565b91602082019283526100c760808701610270565b93604083019485526100db60a08801610281565b95606084019687528060df890112156102585760405197608089016001600160401b0381118a82101761025c57604052889061014081019283116102585760c001905b82821061024057898963ffffffff8a818b818c8c8c60808301998a5260805260a052511660c052511660e05251166101005260018060801b0390511660018060801b03196005541617600555515f5b600281106101f8576040516145e1908161029682396080518181816103ab01528181610ada01528181610ba8015281816118ac015281816124a8015261296e015260a051818181610dda0152612432015260c051818181611b6801526129a4015260e05181818161085c0152613a4a0152610100518181816110da0152818161330e01526139460152f35b5f5f5b600281106102115750600782015560010161016d565b8351602094909401936001600160801b03600783901b81811b19909416911690921b91909117906001016101fb565b6020809161024d84610281565b81520191019061011e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361025857565b51906001600160801b03821682036102585756fe60806040526004361015610011575f80fd5b5f3560e01c806306f7081314612b275780631965bc0c146129315780631c6038ad146124565780632b7ac3f314612406578063385c5a0314611bee5780633de39c1114611bbf5780633e31ca6914611b8c578063461645bf14611b4c57806354616c53146118d057806358152d07146118805780637249fbb6146117b0578063885a7465146115525780638c1671e3146110fe57806391ddadf4146110be578063a010e3c21461106c578063a24e966314610ca2578063b192da2d14610c85578063b6a3a89514610b5d578063c4d252f514610aaf578063c9100bcb14610907578063cd73d34814610880578063d05348fe14610840578063d5d44d80146107f8578063dd2be61d14610753578063e522538114610651578063e725552614610612578063f10ca95a146103805763fcc6077d1461014d575f80fd5b3461037c57602060031936011261037c5760405161016a81612c93565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f905261014081015f905261016081015f905261018081015f90526101a081015f90526101c0015f90526004355f52600260205260405f20604051906101f082612c93565b80548252600181015491602081019283526002820154906040810191825260038301546060820190815260048401549360808301948552600501549360ff851660a084019061023e81612c23565b815260c084018660081c60ff161515815260e085018760101c60ff1681526101008601918860181c61ffff1683526101208701938960281c63ffffffff1685526101408801958a60481c63ffffffff1687526101608901978b60681c63ffffffff1689526101808a01998c60881c63ffffffff168b526101a081019b8d60a81c64ffffffffff168d526101c08201809e60d01c64ffffffffff1690526040519e8f925183525160208301525190604001525160608d01525160808c01525161030581612c23565b60a08b015251151560c08a01525160ff1660e08901525161ffff166101008801525163ffffffff166101208701525163ffffffff166101408601525163ffffffff166101608501525163ffffffff166101808401525164ffffffffff166101a08301525164ffffffffff166101c08201526101e090f35b5f80fd5b3461037c57604060031936011261037c5760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105ea5760243590805f525f60205260405f2090815460ff8160681c16156105be5764ffffffffff81168042111561055b575060481c63ffffffff1691600183036104fb57835f52600160205260405f206003810154600160ff8260a01c1661043581612c23565b14908115916104ef575b81156104dd575b506104b157847f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f99261047c60209793889461343e565b7fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff8154169055604051908152a2604051908152f35b847f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60a81c60ff1660011415905086610446565b8254851415915061043f565b9250811561052f577f2a35a324000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f9602080945f9061047c565b60018101809111610591577f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b507f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fa661507f000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461037c57604060031936011261037c5760243567ffffffffffffffff811161037c5761064661064f913690600401612bf2565b90600435612db9565b005b3461037c575f60031936011261037c57335f8181526009602052604081208054908290559181908190819085905af13d1561074e573d67ffffffffffffffff811161072157604051906106cc60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160183612ccc565b81525f60203d92013e5b8115908115610718575b506106f057602090604051908152f35b7fceb7135a000000000000000000000000000000000000000000000000000000005f5260045ffd5b905015826106e0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6106d6565b3461037c57602060031936011261037c575f606060405161077381612c5a565b82815282602082015282604082015201526004355f525f602052608060405f20604051906107a082612c5a565b5463ffffffff64ffffffffff8216928381528160208201818560281c16815260ff60606040850194848860481c168652019560681c161515855260405195865251166020850152511660408301525115156060820152f35b3461037c57602060031936011261037c5760043573ffffffffffffffffffffffffffffffffffffffff811680910361037c575f526009602052602060405f2054604051908152f35b3461037c575f60031936011261037c57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461037c57604060031936011261037c5760043567ffffffffffffffff811161037c576108b1903690600401612bf2565b60243567ffffffffffffffff811161037c576108d1903690600401612bf2565b905f5b8381106108dd57005b806109016108ee6001938789612d3e565b356108fa838787612d3e565b3590613be9565b016108d4565b3461037c57602060031936011261037c5760405161092481612c76565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f9052610120015f90526004355f52600160205260405f206040519061098282612c76565b80548252600181015460208301908152600282015491604084019283526003810154906060850173ffffffffffffffffffffffffffffffffffffffff831681528260a01c60ff1660808701906109d781612c23565b815260a08701918460a81c60ff16835260c08801938560b01c63ffffffff16855260e089019560d01c63ffffffff168652600401549661010089019667ffffffffffffffff891688526101208a019860401c60ff161515895260405199518a525160208a01525160408901525173ffffffffffffffffffffffffffffffffffffffff16606088015251610a6981612c23565b60808701525160ff1660a08601525163ffffffff1660c08501525163ffffffff1660e08401525167ffffffffffffffff1661010083015251151561012082015261014090f35b3461037c57602060031936011261037c5760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105ea57805f525f60205260405f207fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff81541690557f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f960206040515f8152a2005b3461037c57604060031936011261037c5760043560243567ffffffffffffffff811161037c57610b91903690600401612bf2565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105ea57825f52600160205260405f2054925f5b828110610be757005b80610bf56001928587612d3e565b355f528160205260405f2083610c0c838789612d3e565b3514159081610c71575b81610c66575b81610c49575b50610c2e575b01610bde565b610c43610c3c828688612d3e565b35846131b0565b50610c28565b6003015483915060a01c60ff16610c5f81612c23565b1487610c22565b805488149150610c1c565b600381015460a81c60ff1684149150610c16565b3461037c575f60031936011261037c576020600654604051908152f35b3461037c57606060031936011261037c5760043560243560443567ffffffffffffffff811161037c573660238201121561037c5780600401359167ffffffffffffffff831161037c57366024848401011161037c57610d00846134fa565b9260ff600585015416610d1281612c23565b60038103611033575083545f526001602052600460ff600360405f20015460a81c160361100b576004840154808303610fdc57509160646020927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8660249897604051998a9788967f88a92498000000000000000000000000000000000000000000000000000000008852600488015260408288015282604488015201868601375f8582860101520116810103018173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610fd1575f92610f9d575b5060028101548203610f83576001925b6fffffffffffffffffffffffffffffffff60055416803a105f14610f7e57503a5b62030d408181029190820403610591576affffffffffffffffffffff8111610f6c575b815f52600a60205260405f209460405195610e7887612cb0565b3387526affffffffffffffffffffff602088019316835260ff604088019216825280546801000000000000000081101561072157610ebb9160018201815561319b565b929092610f40579551955190517fff0000000000000000000000000000000000000000000000000000000000000060f89190911b1673ffffffffffffffffffffffffffffffffffffffff90961660a09190911b7effffffffffffffffffffff000000000000000000000000000000000000000016179490941790935561064f92613ae7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b506affffffffffffffffffffff610e5e565b610e3b565b60038101548203610f975760025b92610e1a565b5f610f91565b9091506020813d602011610fc9575b81610fb960209383612ccc565b8101031261037c57519083610e0a565b3d9150610fac565b6040513d5f823e3d90fd5b827f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7ff740d6d5000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f5261105f81612c23565b600452600360245260445ffd5b3461037c57602060031936011261037c5760043560ff8116810361037c576fffffffffffffffffffffffffffffffff6110ae6110a9602093612d8c565b612d9e565b90549060031b1c16604051908152f35b3461037c575f60031936011261037c57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461037c5761044060031936011261037c57600435602435366104441161037c57611128826134fa565b600581019182549160ff831661113d81612c23565b60018103611519575060ff8360081c166114f15761115a81614180565b6114c957600201549081810361149b57506001604051610400604482376010805b611463575051901561143b5781810361140d5750506111bc8163ffffffff806111b164ffffffffff6111f69660a81c1642612d31565b169160281c16613544565b82547fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff1660289190911b68ffffffff000000000016178255565b80547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff00ff1679ffffffffff0000000000000000000000000000000000000000004260a81b16176101001781556005546fffffffffffffffffffffffffffffffff163a81111561140757503a905b620186a08281029290830403610591576affffffffffffffffffffff82116113f4575b825f52600a60205260405f20906040519161129f83612cb0565b3383526affffffffffffffffffffff6020840194168452604083019060018252805468010000000000000000811015610721576112e19160018201815561319b565b919091610f40579251815494517fff0000000000000000000000000000000000000000000000000000000000000090951673ffffffffffffffffffffffffffffffffffffffff919091161760a09490941b7effffffffffffffffffffff0000000000000000000000000000000000000000169390931783557fd15b584b1a9750c131a90efa90276080a78d4f515f1a98dbfa85f65970bc54dc9261044092517effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fff0000000000000000000000000000000000000000000000000000000000000083549260f81b1691161790555461ffff6040519160ff8160101c16835260181c16602082015261040060446040830137a2005b6affffffffffffffffffffff9150611285565b90611262565b7ffd9d4bbd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f5b818110611476575060011c8061117b565b9260019060208560051b850160408760061b870160025afa60203d1416169301611465565b7f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa37b6ee4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fe60c8f58000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f5261154581612c23565b600452600160245260445ffd5b3461037c5761084060031936011261037c5760043560243567ffffffffffffffff811161037c576080600319823603011261037c57366104441161037c57366108441161037c576115a2826134fa565b60018101545f5260016020526115cc60405f209260028401549060040190600185015490846135b2565b6fffffffffffffffffffffffffffffffff60055416803a105f146117ab57503a5b620298108181029190820403610591576affffffffffffffffffffff8111611799575b835f52600a60205260405f206040519161162983612cb0565b3383526affffffffffffffffffffff60208401911681526040830191600283528054680100000000000000008110156107215761166b9160018201815561319b565b939093610f405751835491517fff0000000000000000000000000000000000000000000000000000000000000090921673ffffffffffffffffffffffffffffffffffffffff919091161760a09190911b7effffffffffffffffffffff000000000000000000000000000000000000000016178255517effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fff0000000000000000000000000000000000000000000000000000000000000083549260f81b169116179055600f6005820154847f69b86f513afd2a8773782a76cbb591b03e66def198f4e415454d88f54e566dc6608060ff8460101c1693600287015460038801549061ffff6040519388855260181c16602084015260408301526060820152a21461179057005b61064f926138cb565b506affffffffffffffffffffff611610565b6115ed565b3461037c57602060031936011261037c57600435805f52600160205260405f206003810154600160ff8260a01c166117e781612c23565b149081159161186e575b506118425780545f525f60205260ff60405f205460681c166118165761064f9161343e565b7f2a35a324000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b507f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60a81c60ff16600114159050836117f1565b3461037c575f60031936011261037c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461037c57606060031936011261037c57600435602435604435825f52600160205260405f2090825f52600160205260405f20600383015491600160ff8460a01c1661191b81612c23565b03611b2057600382015490600160ff8360a01c1661193881612c23565b03611b205780611a465750848614928315611a34575b508215611a22575b508115611a14575b506119e45754805f525f60205260ff60405f205460681c16156119b95750611987905b826131b0565b1561198e57005b7f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50907fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90508154905414158461195e565b60a81c60ff1660011415915085611956565b60a81c60ff166001141592508661194e565b9350505050805f52600460205260405f20835f5260205260ff60405f205416815f52600460205260405f20835f5260205260ff60405f2054160160ff81116105915760ff1660031480159190611afd575b8115611adb575b50611aac5761198790611981565b907fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90505f52600460205260405f20815f5260205260ff60405f2054161583611a9e565b8091505f52600460205260405f20835f5260205260ff60405f2054161590611a97565b857f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461037c575f60031936011261037c57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461037c57602060031936011261037c576004355f5260026020526020611bb560405f20612fe2565b6040519015158152f35b3461037c575f60031936011261037c5760206fffffffffffffffffffffffffffffffff60055416604051908152f35b60a060031936011261037c57600435611c05612be2565b906044359160643567ffffffffffffffff811161037c57611c2a903690600401612bf2565b9160843567ffffffffffffffff811161037c57611c4b903690600401612bf2565b939092855f52600260205260405f20600581015490600260ff8316611c6f81612c23565b148015906123f6575b6123ca5760ff851693600185148015806123bf575b6123935764ffffffffff8460d01c1680421161236857508a91611cbf911561235d576002840154955b617fff876130c0565b036123355780545f52600160205260405f2090815491600160ff600383015460a81c16019360ff85116105915761ffff67ffffffffffff8000600480940154600f1b169160181c16179101998a5490604051602081019085825260ff87169384604083015285606083015260808201528760a08201528260c082015260c08152611d4a60e082612ccc565b5190209b8b5f52600460205260405f208d5f5260205260ff60405f205416612309578b5f52600460205260405f208d5f5260205260405f208860ff198254161790558b5f52600360205260405f20885f5260205260405f2080549068010000000000000000821015610721576001820181558e91611dc79161319b565b5f19829392549160031b92831b921b19161790558c5f52600160205260ff600360405f20015460a01c16611dfa81612c23565b600281146122dd57600190611e0e81612c23565b03611f95575050505050505034611f6557847f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee602088935b845f5260018252611eb8600360405f2001611e6a63ffffffff825460d01c16612d1a565b7fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffff000000000000000000000000000000000000000000000000000083549260d01b169116179055565b604051908152a35f5b838110611ed357602086604051908152f35b600190855f52600460205260405f20611eed828787612d3e565b355f5260205260ff60405f20541660ff611f0685612d7b565b161480611f34575b611f19575b01611ec1565b611f2e611f27828787612d3e565b35886131b0565b50611f13565b50611f40818686612d3e565b355f52816020528160ff600360405f20015460a01c16611f5f81612c23565b14611f0e565b7f0c5e03da000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b549596946fffffffffffffffffffffffffffffffff611fb66110a983612d8c565b90549060031b1c16340361228957508b5f526001602052600163ffffffff600360405f20015460b01c16019063ffffffff8211610591578c978c978995604051611fff81612c76565b888152876020820191848352604081018781526060820190338252608083019960018b5260a084018c815260c085019163ffffffff169b8c835260e08601935f85526101008701988a8a526101208801985f8a525f52600160205260405f209751885551600188015551600287015560038601945173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1685547fffffffffffffffffffffffff000000000000000000000000000000000000000016178555516120d181612c23565b6120db9085612f93565b51908354905160b01b79ffffffff00000000000000000000000000000000000000000000169160a81b75ff00000000000000000000000000000000000000000016907fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff16171782555163ffffffff1661219d91907fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffff000000000000000000000000000000000000000000000000000083549260d01b169116179055565b600401915167ffffffffffffffff1682547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001617825551151561221691907fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff68ff0000000000000000835492151560401b169116179055565b604051958652602086015260408501526060840152608083015260a08201523360c082015260e07f09358f04a0abad75cf7a77d0aa2cb4ec2d1422a5e91908a2192ad591fb1dee3a91a360207f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee91611e46565b6122a66110a96fffffffffffffffffffffffffffffffff92612d8c565b90549060031b1c167f0c5e03da000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b8d7f49fee26e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8c7f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff29a269d000000000000000000000000000000000000000000000000000000005f5260045ffd5b600384015495611cb6565b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506002861415611c8d565b877f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5061240081612fe2565b15611c78565b3461037c575f60031936011261037c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b60a060031936011261037c57600435602435906044356064359260843573ffffffffffffffffffffffffffffffffffffffff811680910361037c5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105ea57835f525f60205260405f2094855460ff8160681c16156129055764ffffffffff811680421161236857506040516020810190878252600160408201525f60608201528560808201528660a08201528360c082015260c0815261253160e082612ccc565b51902096875f52600160205260ff600360405f20015460a01c1661255481612c23565b600281146128d95761256581612c23565b6128ad5761257e63ffffffff6125bb9360481c16612d1a565b7fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff6cffffffff00000000000000000083549260481b169116179055565b5f6fffffffffffffffffffffffffffffffff6125d682612d9e565b90549060031b1c16340361288b5750855f526001602052600163ffffffff600360405f20015460b01c16019063ffffffff821161059157869460405161261b81612c76565b87815286602082019187835260408101858152606082019088825260808301976001895260a084016001815260c085019163ffffffff16998a835260e08601935f85526101008701985f8a526101208801985f8a525f52600160205260405f209751885551600188015551600287015560038601945173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1685547fffffffffffffffffffffffff000000000000000000000000000000000000000016178555516126ee81612c23565b6126f89085612f93565b51908354905160b01b79ffffffff00000000000000000000000000000000000000000000169160a81b75ff00000000000000000000000000000000000000000016907fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff16171782555163ffffffff166127ba91907fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffff000000000000000000000000000000000000000000000000000083549260d01b169116179055565b600401915167ffffffffffffffff1682547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001617825551151561283391907fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff68ff0000000000000000835492151560401b169116179055565b6040519460018652602086015f905260408601526060850152608084015260a083015260c082015260e07f09358f04a0abad75cf7a77d0aa2cb4ec2d1422a5e91908a2192ad591fb1dee3a91a3604051908152602090f35b60ff8111610591576122a66fffffffffffffffffffffffffffffffff91612d9e565b877f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b887f49fee26e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461037c57606060031936011261037c576004356044359063ffffffff821680920361037c5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105ea5764ffffffffff6129ca63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612d0d565b166040516129d781612c5a565b81815260208101848152612ab363ffffffff604084015f8152612a7582606087019560018752895f525f60205264ffffffffff60405f209851167fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000895416178855511686907fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff68ffffffff000000000083549260281b169116179055565b5184547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff16911660481b6cffffffff00000000000000000016178355565b5115157fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff6dff0000000000000000000000000083549260681b16911617905560405192835260208301527f19264b7b00433f54e1e0c9c2dd66362ee48326d015d315f4cab1d36d4050d6cb604060243593a3005b3461037c57604060031936011261037c57612b40612be2565b6004355f52600360205260ff60405f2091165f5260205260405f20604051806020835491828152019081935f5260205f20905f5b818110612bcc5750505081612b8a910382612ccc565b604051918291602083019060208452518091526040830191905f5b818110612bb3575050500390f35b8251845285945060209384019390920191600101612ba5565b8254845260209093019260019283019201612b74565b6024359060ff8216820361037c57565b9181601f8401121561037c5782359167ffffffffffffffff831161037c576020808501948460051b01011161037c57565b60051115612c2d57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6080810190811067ffffffffffffffff82111761072157604052565b610140810190811067ffffffffffffffff82111761072157604052565b6101e0810190811067ffffffffffffffff82111761072157604052565b6060810190811067ffffffffffffffff82111761072157604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761072157604052565b9190820180921161059157565b63ffffffff1663ffffffff81146105915760010190565b9190820391821161059157565b9190811015612d4e5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b60ff166003039060ff821161059157565b60ff5f199116019060ff821161059157565b906004821015612d4e5760108260011c6007019260041b1690565b612dc2816134fa565b80545f52600160205260ff600360405f20015460a81c165f19810190811161059157808503612f6457505f5b848110612e895750545f52600160205260405f2054805f525f60205260ff60405f205460681c16156119b95750612e2481613e8e565b15612e5e57505f5b828110612e3857505050565b612e4c612e46828585612d3e565b35613e8e565b15612e5957600101612e2c565b505050565b7ff35892c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90612e95828686612d3e565b355f52600460205260405f2090805491825f5260205260ff60405f2054168015908115612f59575b8115612f1b575b50612ee85750506001612ee1612edb838787612d3e565b356134fa565b9101612dee565b60010154907fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9050612f28848888612d3e565b355f52600460205260405f2060018301545f5260205260ff612f508160405f20541692612d7b565b1614155f612ec4565b600281119150612ebd565b847f24497bc3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90612f9d81612c23565b7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b169116179055565b600581015460ff8116612ff481612c23565b80159081156130ac575b506130a65781545f526001602052600160405f209201545f526001602052600360405f2092015491600160ff8460a01c1661303881612c23565b149283613087575b8361306c575b508261305157505090565b63ffffffff91925060038291015460b01c169160881c161490565b90925063ffffffff808360681c169160b01c1614915f613046565b9250600160ff600383015460a01c1661309f81612c23565b1492613040565b50505f90565b600491506130b981612c23565b145f612ffe565b939193929092600f820361316a5783600f1c61313957939192905f5b600f81106130ea5750505050565b9091939294600190818616155f1461311f576131129061310b84868a612d3e565b35906140fb565b959394811c9291016130dc565b6131349061312e84868a612d3e565b356140fb565b613112565b837fb0a9aa6b000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b507fc9898fa4000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b8054821015612d4e575f5260205f2001905f90565b81811015613438575b805f52600160205260405f20825f52600160205260405f2090600381019063ffffffff825460b01c16600384019063ffffffff825460b01c16604051906020820192888452604083015288606083015260808201526080815261321d60a082612ccc565b51902093845f52600260205260405f20600581019384549360ff851661324281612c23565b61342a577fffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff006133b8958460036002808f8f6134019e74ffffffff00000000000000000000000000000000009270ffffffff000000000000000000000000009260019d558c8801555460481c16978d897fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffff89161790555460281c169788887fffffffffffffffffffffff0000000000000000ffffffffffffffffffffffffff881617178d550154980154917f0000000000000000000000000000000000000000000000000000000000000000986002820155015516171717835561337a8184907fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff68ffffffff000000000083549260281b169116179055565b82547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff1660489190911b6cffffffff00000000000000000016178255565b80547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff164260a81b79ffffffffff00000000000000000000000000000000000000000016179055565b7f1eb2348475dadb2e90c039dca5c3077e8e5321a374f7c5bb3b744be76d27cb165f80a4600190565b505050505050505050505f90565b906131b9565b60036134f892019073ffffffffffffffffffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff6134bd6110a960ff865496740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff89161780915560a81c16612d8c565b90549060031b1c16921680917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c006020604051868152a361411a565b565b90815f52600260205260405f209161351183612fe2565b156135195750565b7f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9063ffffffff8091169116039063ffffffff821161059157565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561037c570180359067ffffffffffffffff821161037c57602001918160051b3603831361037c57565b9190939293600583019081549560ff87166135cc81612c23565b60018103611519575060ff8760081c16156114f1576135ea85614180565b6114c957600285019661360060448954806141be565b60038601613613610444825485356141be565b5f5b60208110806138a7575b15613634575f19811461059157600101613615565b9697986020840135888103613877575061ffff8360181c16621fffe07d1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08560131c16169080820460201490151715610591578861368e91612d0d565b95600560ff8560101c16019160ff83116105915760208a1015612d4e578960051b6044013590556020891015612d4e5761373761337a600f9560ff958c60051b6104440135905564ffff0000008a60181b16907fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000ffff62ff00008760101b169116171780845563ffffffff8061372c64ffffffffff8460a81c1642612d31565b169160481c16613544565b80547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff00ff1679ffffffffff0000000000000000000000000000000000000000004260a81b16179055161491828061386e575b80613866575b61382c57506137a0606082018261355e565b15801592915061381e575b506137f6576137bb575b50505050565b6137d05760049150915b01555f8080806137b5565b505f198101908111610591576020811015612d4e5760049060051b6104440135916137c5565b7fa419ca88000000000000000000000000000000000000000000000000000000005f5260045ffd5b60409150013515155f6137ab565b60408201359695509350915f198101915081116105915761385482606061385b94019061355e565b91866130c0565b036137f65760040155565b50851561378e565b50831515613788565b88907f7b146521000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8015612d4e578160051b6044019015612d4e578160051b610444013590351461361f565b916003810190600160ff835460a81c16149081613abb575b50613aaa5760ff905460a81c1660048114908115613a70575b5015613a06578060057fdbdcb8dea511dedfb308d78cd1d253895da0a97df59d79da928edec13b9d89279201600360ff198254161781556139bb64ffffffffff61396c63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612d0d565b83547fff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffffff16911660d01b7effffffffff000000000000000000000000000000000000000000000000000016178255565b546004820154600283015460039093015460408051601885901c61ffff1681526020810193909352820193909352606081019290925260d01c64ffffffffff16608082015260a090a2565b8060057f31f0c0674f00b64cad4d51e31fa022ecfc097ea539328d7a3b1787bdbedc9d969201600260ff198254161781556139bb64ffffffffff61396c63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612d0d565b600391501480613a81575b5f6138fc565b5061ffff600582015460181c168015908115613a9e575b50613a7b565b9050617fff145f613a98565b50908160046134f893015491613ae7565b905061ffff600584015460181c1690545f525f60205263ffffffff60405f205460281c1611155f6138e3565b807f6b951537f1e4cce6c4e5d1426c3efe33a6ac7828569e4c92a500ac4db9b2b73c604060048501548151908152866020820152a2826002830154149260038301541460058301600460ff19825416179055817f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a28315613ba2575b15613b6f57505050565b6134f892826001600294015490825f14613b9a5754915b15613b935760019261438e565b5f9261438e565b505f91613b86565b613bc560028454835f14613bd15760018601545b8415613bca5782915b8661438e565b613b65565b5f91613bbf565b5f613bb6565b63ffffffff168015610591575f190190565b805f52600260205260405f20815f52600460205260405f20835f5260205260ff60405f20541680158015613e84575b613e5957613c2582612fe2565b613e2d57835f5260016020528360405f2093805f52600460205260405f20825f5260205260405f20600360ff198254161790557f34b273afe3a59624f54ddb6221093941dad73846d3b274ffef15cf43ec03e6055f80a36003830191825491600160ff8460a01c16613c9681612c23565b03613e255763ffffffff92613cdf928492600103613e1c57545b5f526001602052600260ff600360405f20015460a01c16613cd081612c23565b03613de2575b60d01c16613bd7565b82547fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d082901b7dffffffff00000000000000000000000000000000000000000000000000001617835516612e5957600482015460401c60ff1615613d4a57506134f89161343e565b6fffffffffffffffffffffffffffffffff91506110a960ff613dd5926134f895740400000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff835416178092557faadfae2c260fbf8ed1d2bc8c351f30f695b3fdd35d387b7ac31c92c0483e067c5f80a260a81c16612d8c565b90549060031b1c16614258565b60048601680100000000000000007fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff825416179055613cd6565b60010154613cb0565b505050505050565b827fc17d72e4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060038114613c18565b5f815f52600260205260405f2091613ea583612fe2565b1561408d57600583018054600160ff8216613ebf81612c23565b146140345750805464ffffffffff8160d01c1642111561402b5760ff60039116613ee881612c23565b14613fd357613ef68261429d565b90613f0083614319565b908280613fcc575b613fc357600460ff19825416179055827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363058580a28115613f8d575b15613f52575b50505050600190565b6001840154613f7694600394908315613f855754925b15613f7f575060019261438e565b5f808080613f49565b9261438e565b508092613f68565b613fb160038654835f14613fbd5760018801545b8415613fb6576002915b8761438e565b613f43565b8791613fab565b86613fa1565b50505050905090565b5081613f08565b600492505f9160016140269584938660ff19825416179055827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363058580a261401e86858084548761438e565b01549061438e565b600190565b50505050505f90565b9093925061404183614180565b156140f35760ff9060081c1692831590600460ff1982541617905580827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a26140c6575b15614095575b505050600190565b6001808301546140b694919382156140be5754915b15613b9357839261438e565b5f808061408d565b505f916140aa565b6140e860018454835f146140ed57818601545b8415613bca576002918661438e565b614087565b5f6140d9565b505050505f90565b5f5260205260205f60408160025afa60203d1416905f51911561143b57565b811561417c57602073ffffffffffffffffffffffffffffffffffffffff7f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f526009825260405f20614171828254612d0d565b9055604051908152a2565b5050565b6005015463ffffffff8061419e64ffffffffff8460a81c1642612d31565b9260ff8160081c165f146141b55760481c16161090565b60281c16161090565b91909182810361422857506001906104006040519182376010805b6141f0575051901561143b5781810361140d575050565b5f5b818110614203575060011c806141d9565b9260019060208560051b850160408760061b870160025afa60203d14161693016141f2565b90507f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b801561429a5760208161428e7f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc8607193600654612d0d565b600655604051908152a1565b50565b5f52600360205260405f2060015f5260205260405f20908154805b6142c257505f9150565b5f198101818111610591576142d7908461319b565b90549060031b1c5f526001602052600160ff600360405f20015460a01c166142fe81612c23565b14614312578015610591575f1901806142b8565b5060019150565b5f52600360205260405f2060025f5260205260405f20908154805b61433e57505f9150565b5f19810181811161059157614353908461319b565b90549060031b1c5f526001602052600160ff600360405f20015460a01c1661437a81612c23565b14614312578015610591575f190180614334565b9491929360ff9190848392805f5260016020527f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f602060405f20946003860195600188740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8a541617808a5560a81c16146145bb575b506040519061442781612c23565b8152a35460a81c169316918261457957506fffffffffffffffffffffffffffffffff6144566110a95f95612d8c565b90549060031b1c16935f52600a60205260405f20905f5b825481101561452e57614480818461319b565b50958654858160f81c0361452357600192916144fd9160a01c6affffffffffffffffffffff1681811015614503576144f573ffffffffffffffffffffffffffffffffffffffff9180935b7fff0000000000000000000000ffffffffffffffffffffffffffffffffffffffff8d54168d55612d31565b99541661411a565b0161446d565b5073ffffffffffffffffffffffffffffffffffffffff6144f582806144ca565b5095506001906144fd565b50936134f8936145669350915073ffffffffffffffffffffffffffffffffffffffff821661456b576145615f809361411a565b612d31565b614258565b6145618160011c809361411a565b5f5260016020526fffffffffffffffffffffffffffffffff6144566110a973ffffffffffffffffffffffffffffffffffffffff600360405f2001541695612d8c565b545f525f82526145db60405f2061257e63ffffffff825460481c16613bd7565b5f61441956",
}

// Court is an auto generated Go binding around an Ethereum contract.
type Court struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Court) GetABI() abi.ABI {
	return c.abi
}

// NewCourt creates a new instance of Court.
func NewCourt() *Court {
	parsed, err := CourtMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Court{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Court) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address epochs_, address verifier_, (uint32,uint32,uint32,uint128,uint128[4]) terms) returns()
func (court *Court) PackConstructor(epochs_ common.Address, verifier_ common.Address, terms Terms) []byte {
	enc, err := court.abi.Pack("", epochs_, verifier_, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAlive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e31ca69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function alive(bytes32 id) view returns(bool)
func (court *Court) PackAlive(id [32]byte) []byte {
	enc, err := court.abi.Pack("alive", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAlive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e31ca69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function alive(bytes32 id) view returns(bool)
func (court *Court) TryPackAlive(id [32]byte) ([]byte, error) {
	return court.abi.Pack("alive", id)
}

// UnpackAlive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e31ca69.
//
// Solidity: function alive(bytes32 id) view returns(bool)
func (court *Court) UnpackAlive(data []byte) (bool, error) {
	out, err := court.abi.Unpack("alive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x885a7465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(bytes32 id, (bytes32,uint256,bytes32,bytes32[]) x, bytes32[32] childrenA, bytes32[32] childrenB) returns()
func (court *Court) PackAnswer(id [32]byte, x BisectionAnswer, childrenA [32][32]byte, childrenB [32][32]byte) []byte {
	enc, err := court.abi.Pack("answer", id, x, childrenA, childrenB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x885a7465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(bytes32 id, (bytes32,uint256,bytes32,bytes32[]) x, bytes32[32] childrenA, bytes32[32] childrenB) returns()
func (court *Court) TryPackAnswer(id [32]byte, x BisectionAnswer, childrenA [32][32]byte, childrenB [32][32]byte) ([]byte, error) {
	return court.abi.Pack("answer", id, x, childrenA, childrenB)
}

// PackArenaWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd05348fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function arenaWindow() view returns(uint32)
func (court *Court) PackArenaWindow() []byte {
	enc, err := court.abi.Pack("arenaWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackArenaWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd05348fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function arenaWindow() view returns(uint32)
func (court *Court) TryPackArenaWindow() ([]byte, error) {
	return court.abi.Pack("arenaWindow")
}

// UnpackArenaWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd05348fe.
//
// Solidity: function arenaWindow() view returns(uint32)
func (court *Court) UnpackArenaWindow(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("arenaWindow", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa010e3c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bond(uint8 level) view returns(uint256)
func (court *Court) PackBond(level uint8) []byte {
	enc, err := court.abi.Pack("bond", level)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa010e3c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bond(uint8 level) view returns(uint256)
func (court *Court) TryPackBond(level uint8) ([]byte, error) {
	return court.abi.Pack("bond", level)
}

// UnpackBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa010e3c2.
//
// Solidity: function bond(uint8 level) view returns(uint256)
func (court *Court) UnpackBond(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("bond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurnt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb192da2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnt() view returns(uint256)
func (court *Court) PackBurnt() []byte {
	enc, err := court.abi.Pack("burnt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb192da2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnt() view returns(uint256)
func (court *Court) TryPackBurnt() ([]byte, error) {
	return court.abi.Pack("burnt")
}

// UnpackBurnt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb192da2d.
//
// Solidity: function burnt() view returns(uint256)
func (court *Court) UnpackBurnt(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("burnt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 round) returns()
func (court *Court) PackCancel(round [32]byte) []byte {
	enc, err := court.abi.Pack("cancel", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 round) returns()
func (court *Court) TryPackCancel(round [32]byte) ([]byte, error) {
	return court.abi.Pack("cancel", round)
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint32)
func (court *Court) PackClock() []byte {
	enc, err := court.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint32)
func (court *Court) TryPackClock() ([]byte, error) {
	return court.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint32)
func (court *Court) UnpackClock(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("clock", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf10ca95a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(bytes32 round, bytes32 survivor) returns(uint32 standing)
func (court *Court) PackClose(round [32]byte, survivor [32]byte) []byte {
	enc, err := court.abi.Pack("close", round, survivor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf10ca95a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(bytes32 round, bytes32 survivor) returns(uint32 standing)
func (court *Court) TryPackClose(round [32]byte, survivor [32]byte) ([]byte, error) {
	return court.abi.Pack("close", round, survivor)
}

// UnpackClose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf10ca95a.
//
// Solidity: function close(bytes32 round, bytes32 survivor) returns(uint32 standing)
func (court *Court) UnpackClose(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("close", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect() returns(uint256 amount)
func (court *Court) PackCollect() []byte {
	enc, err := court.abi.Pack("collect")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect() returns(uint256 amount)
func (court *Court) TryPackCollect() ([]byte, error) {
	return court.abi.Pack("collect")
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5225381.
//
// Solidity: function collect() returns(uint256 amount)
func (court *Court) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7255526.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conclude(bytes32 id, bytes32[] arenas) returns()
func (court *Court) PackConclude(id [32]byte, arenas [][32]byte) []byte {
	enc, err := court.abi.Pack("conclude", id, arenas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7255526.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conclude(bytes32 id, bytes32[] arenas) returns()
func (court *Court) TryPackConclude(id [32]byte, arenas [][32]byte) ([]byte, error) {
	return court.abi.Pack("conclude", id, arenas)
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address who) view returns(uint256)
func (court *Court) PackCredit(who common.Address) []byte {
	enc, err := court.abi.Pack("credit", who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address who) view returns(uint256)
func (court *Court) TryPackCredit(who common.Address) ([]byte, error) {
	return court.abi.Pack("credit", who)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address who) view returns(uint256)
func (court *Court) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEnter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c6038ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enter(bytes32 round, bytes32 first, bytes32 last, bytes32 root, address poster) payable returns(bytes32 key)
func (court *Court) PackEnter(round [32]byte, first [32]byte, last [32]byte, root [32]byte, poster common.Address) []byte {
	enc, err := court.abi.Pack("enter", round, first, last, root, poster)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c6038ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enter(bytes32 round, bytes32 first, bytes32 last, bytes32 root, address poster) payable returns(bytes32 key)
func (court *Court) TryPackEnter(round [32]byte, first [32]byte, last [32]byte, root [32]byte, poster common.Address) ([]byte, error) {
	return court.abi.Pack("enter", round, first, last, root, poster)
}

// UnpackEnter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c6038ad.
//
// Solidity: function enter(bytes32 round, bytes32 first, bytes32 last, bytes32 root, address poster) payable returns(bytes32 key)
func (court *Court) UnpackEnter(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("enter", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58152d07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochs() view returns(address)
func (court *Court) PackEpochs() []byte {
	enc, err := court.abi.Pack("epochs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58152d07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochs() view returns(address)
func (court *Court) TryPackEpochs() ([]byte, error) {
	return court.abi.Pack("epochs")
}

// UnpackEpochs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58152d07.
//
// Solidity: function epochs() view returns(address)
func (court *Court) UnpackEpochs(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("epochs", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9100bcb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getClaim(bytes32 key) view returns((bytes32,bytes32,bytes32,address,uint8,uint8,uint32,uint32,uint64,bool))
func (court *Court) PackGetClaim(key [32]byte) []byte {
	enc, err := court.abi.Pack("getClaim", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9100bcb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getClaim(bytes32 key) view returns((bytes32,bytes32,bytes32,address,uint8,uint8,uint32,uint32,uint64,bool))
func (court *Court) TryPackGetClaim(key [32]byte) ([]byte, error) {
	return court.abi.Pack("getClaim", key)
}

// UnpackGetClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9100bcb.
//
// Solidity: function getClaim(bytes32 key) view returns((bytes32,bytes32,bytes32,address,uint8,uint8,uint32,uint32,uint64,bool))
func (court *Court) UnpackGetClaim(data []byte) (Claim, error) {
	out, err := court.abi.Unpack("getClaim", data)
	if err != nil {
		return *new(Claim), err
	}
	out0 := *abi.ConvertType(out[0], new(Claim)).(*Claim)
	return out0, nil
}

// PackGetMatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcc6077d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint32,uint32,uint40,uint40))
func (court *Court) PackGetMatch(id [32]byte) []byte {
	enc, err := court.abi.Pack("getMatch", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcc6077d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint32,uint32,uint40,uint40))
func (court *Court) TryPackGetMatch(id [32]byte) ([]byte, error) {
	return court.abi.Pack("getMatch", id)
}

// UnpackGetMatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfcc6077d.
//
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint32,uint32,uint40,uint40))
func (court *Court) UnpackGetMatch(data []byte) (Match, error) {
	out, err := court.abi.Unpack("getMatch", data)
	if err != nil {
		return *new(Match), err
	}
	out0 := *abi.ConvertType(out[0], new(Match)).(*Match)
	return out0, nil
}

// PackGetRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd2be61d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRound(bytes32 round) view returns((uint40,uint32,uint32,bool))
func (court *Court) PackGetRound(round [32]byte) []byte {
	enc, err := court.abi.Pack("getRound", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd2be61d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRound(bytes32 round) view returns((uint40,uint32,uint32,bool))
func (court *Court) TryPackGetRound(round [32]byte) ([]byte, error) {
	return court.abi.Pack("getRound", round)
}

// UnpackGetRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd2be61d.
//
// Solidity: function getRound(bytes32 round) view returns((uint40,uint32,uint32,bool))
func (court *Court) UnpackGetRound(data []byte) (Round, error) {
	out, err := court.abi.Unpack("getRound", data)
	if err != nil {
		return *new(Round), err
	}
	out0 := *abi.ConvertType(out[0], new(Round)).(*Round)
	return out0, nil
}

// PackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x385c5a03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join(bytes32 arena, uint8 side, bytes32 root, bytes32[] branch, bytes32[] against) payable returns(bytes32 key)
func (court *Court) PackJoin(arena [32]byte, side uint8, root [32]byte, branch [][32]byte, against [][32]byte) []byte {
	enc, err := court.abi.Pack("join", arena, side, root, branch, against)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x385c5a03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function join(bytes32 arena, uint8 side, bytes32 root, bytes32[] branch, bytes32[] against) payable returns(bytes32 key)
func (court *Court) TryPackJoin(arena [32]byte, side uint8, root [32]byte, branch [][32]byte, against [][32]byte) ([]byte, error) {
	return court.abi.Pack("join", arena, side, root, branch, against)
}

// UnpackJoin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x385c5a03.
//
// Solidity: function join(bytes32 arena, uint8 side, bytes32 root, bytes32[] branch, bytes32[] against) payable returns(bytes32 key)
func (court *Court) UnpackJoin(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("join", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMaxGasPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3de39c11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxGasPrice() view returns(uint256)
func (court *Court) PackMaxGasPrice() []byte {
	enc, err := court.abi.Pack("maxGasPrice")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxGasPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3de39c11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxGasPrice() view returns(uint256)
func (court *Court) TryPackMaxGasPrice() ([]byte, error) {
	return court.abi.Pack("maxGasPrice")
}

// UnpackMaxGasPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3de39c11.
//
// Solidity: function maxGasPrice() view returns(uint256)
func (court *Court) UnpackMaxGasPrice(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("maxGasPrice", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f70813.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function members(bytes32 arena, uint8 side) view returns(bytes32[])
func (court *Court) PackMembers(arena [32]byte, side uint8) []byte {
	enc, err := court.abi.Pack("members", arena, side)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f70813.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function members(bytes32 arena, uint8 side) view returns(bytes32[])
func (court *Court) TryPackMembers(arena [32]byte, side uint8) ([]byte, error) {
	return court.abi.Pack("members", arena, side)
}

// UnpackMembers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06f70813.
//
// Solidity: function members(bytes32 arena, uint8 side) view returns(bytes32[])
func (court *Court) UnpackMembers(data []byte) ([][32]byte, error) {
	out, err := court.abi.Unpack("members", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1965bc0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(bytes32 round, bytes32 epoch, uint32 blocks) returns()
func (court *Court) PackOpen(round [32]byte, epoch [32]byte, blocks uint32) []byte {
	enc, err := court.abi.Pack("open", round, epoch, blocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1965bc0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(bytes32 round, bytes32 epoch, uint32 blocks) returns()
func (court *Court) TryPackOpen(round [32]byte, epoch [32]byte, blocks uint32) ([]byte, error) {
	return court.abi.Pack("open", round, epoch, blocks)
}

// PackPair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54616c53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pair(bytes32 x, bytes32 y, bytes32 arena) returns()
func (court *Court) PackPair(x [32]byte, y [32]byte, arena [32]byte) []byte {
	enc, err := court.abi.Pack("pair", x, y, arena)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54616c53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pair(bytes32 x, bytes32 y, bytes32 arena) returns()
func (court *Court) TryPackPair(x [32]byte, y [32]byte, arena [32]byte) ([]byte, error) {
	return court.abi.Pack("pair", x, y, arena)
}

// PackPairRivals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6a3a895.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pairRivals(bytes32 key, bytes32[] against) returns()
func (court *Court) PackPairRivals(key [32]byte, against [][32]byte) []byte {
	enc, err := court.abi.Pack("pairRivals", key, against)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPairRivals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6a3a895.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pairRivals(bytes32 key, bytes32[] against) returns()
func (court *Court) TryPackPairRivals(key [32]byte, against [][32]byte) ([]byte, error) {
	return court.abi.Pack("pairRivals", key, against)
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa24e9663.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(bytes32 id, bytes32 before, bytes witness) returns()
func (court *Court) PackProve(id [32]byte, before [32]byte, witness []byte) []byte {
	enc, err := court.abi.Pack("prove", id, before, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa24e9663.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(bytes32 id, bytes32 before, bytes witness) returns()
func (court *Court) TryPackProve(id [32]byte, before [32]byte, witness []byte) ([]byte, error) {
	return court.abi.Pack("prove", id, before, witness)
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7249fbb6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(bytes32 key) returns()
func (court *Court) PackRefund(key [32]byte) []byte {
	enc, err := court.abi.Pack("refund", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7249fbb6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(bytes32 key) returns()
func (court *Court) TryPackRefund(key [32]byte) ([]byte, error) {
	return court.abi.Pack("refund", key)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd73d348.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(bytes32[] arenas, bytes32[] claims) returns()
func (court *Court) PackRelease(arenas [][32]byte, claims [][32]byte) []byte {
	enc, err := court.abi.Pack("release", arenas, claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd73d348.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(bytes32[] arenas, bytes32[] claims) returns()
func (court *Court) TryPackRelease(arenas [][32]byte, claims [][32]byte) ([]byte, error) {
	return court.abi.Pack("release", arenas, claims)
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c1671e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(bytes32 id, bytes32 node, bytes32[32] children) returns()
func (court *Court) PackReveal(id [32]byte, node [32]byte, children [32][32]byte) []byte {
	enc, err := court.abi.Pack("reveal", id, node, children)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c1671e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(bytes32 id, bytes32 node, bytes32[32] children) returns()
func (court *Court) TryPackReveal(id [32]byte, node [32]byte, children [32][32]byte) ([]byte, error) {
	return court.abi.Pack("reveal", id, node, children)
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (court *Court) PackVerifier() []byte {
	enc, err := court.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (court *Court) TryPackVerifier() ([]byte, error) {
	return court.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (court *Court) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461645bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function window() view returns(uint32)
func (court *Court) PackWindow() []byte {
	enc, err := court.abi.Pack("window")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461645bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function window() view returns(uint32)
func (court *Court) TryPackWindow() ([]byte, error) {
	return court.abi.Pack("window")
}

// UnpackWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x461645bf.
//
// Solidity: function window() view returns(uint32)
func (court *Court) UnpackWindow(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("window", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// CourtAnswered represents a Answered event raised by the Court contract.
type CourtAnswered struct {
	Id    [32]byte
	Depth uint8
	Index uint16
	NodeA [32]byte
	NodeB [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (CourtAnswered) ContractEventName() string {
	return CourtAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed id, uint8 depth, uint16 index, bytes32 nodeA, bytes32 nodeB)
func (court *Court) UnpackAnsweredEvent(log *types.Log) (*CourtAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtAnswered)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtArenaOpened represents a ArenaOpened event raised by the Court contract.
type CourtArenaOpened struct {
	Id       [32]byte
	Index    uint16
	Before   [32]byte
	LeafA    [32]byte
	LeafB    [32]byte
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtArenaOpenedEventName = "ArenaOpened"

// ContractEventName returns the user-defined event name.
func (CourtArenaOpened) ContractEventName() string {
	return CourtArenaOpenedEventName
}

// UnpackArenaOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ArenaOpened(bytes32 indexed id, uint16 index, bytes32 before, bytes32 leafA, bytes32 leafB, uint40 deadline)
func (court *Court) UnpackArenaOpenedEvent(log *types.Log) (*CourtArenaOpened, error) {
	event := "ArenaOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtArenaOpened)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtBondForfeited represents a BondForfeited event raised by the Court contract.
type CourtBondForfeited struct {
	Claim [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtBondForfeitedEventName = "BondForfeited"

// ContractEventName returns the user-defined event name.
func (CourtBondForfeited) ContractEventName() string {
	return CourtBondForfeitedEventName
}

// UnpackBondForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondForfeited(bytes32 indexed claim)
func (court *Court) UnpackBondForfeitedEvent(log *types.Log) (*CourtBondForfeited, error) {
	event := "BondForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtBondForfeited)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtBondReturned represents a BondReturned event raised by the Court contract.
type CourtBondReturned struct {
	Claim  [32]byte
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtBondReturnedEventName = "BondReturned"

// ContractEventName returns the user-defined event name.
func (CourtBondReturned) ContractEventName() string {
	return CourtBondReturnedEventName
}

// UnpackBondReturnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondReturned(bytes32 indexed claim, address indexed to, uint256 amount)
func (court *Court) UnpackBondReturnedEvent(log *types.Log) (*CourtBondReturned, error) {
	event := "BondReturned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtBondReturned)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtBurnt represents a Burnt event raised by the Court contract.
type CourtBurnt struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtBurntEventName = "Burnt"

// ContractEventName returns the user-defined event name.
func (CourtBurnt) ContractEventName() string {
	return CourtBurntEventName
}

// UnpackBurntEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Burnt(uint256 amount)
func (court *Court) UnpackBurntEvent(log *types.Log) (*CourtBurnt, error) {
	event := "Burnt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtBurnt)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtClaimPosted represents a ClaimPosted event raised by the Court contract.
type CourtClaimPosted struct {
	Claim      [32]byte
	Round      [32]byte
	Level      uint8
	Path       uint64
	First      [32]byte
	Last       [32]byte
	Root       [32]byte
	Generation uint32
	Poster     common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const CourtClaimPostedEventName = "ClaimPosted"

// ContractEventName returns the user-defined event name.
func (CourtClaimPosted) ContractEventName() string {
	return CourtClaimPostedEventName
}

// UnpackClaimPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimPosted(bytes32 indexed claim, bytes32 indexed round, uint8 level, uint64 path, bytes32 first, bytes32 last, bytes32 root, uint32 generation, address poster)
func (court *Court) UnpackClaimPostedEvent(log *types.Log) (*CourtClaimPosted, error) {
	event := "ClaimPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtClaimPosted)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtCredited represents a Credited event raised by the Court contract.
type CourtCredited struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (CourtCredited) ContractEventName() string {
	return CourtCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed to, uint256 amount)
func (court *Court) UnpackCreditedEvent(log *types.Log) (*CourtCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtCredited)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtFell represents a Fell event raised by the Court contract.
type CourtFell struct {
	Claim  [32]byte
	Winner [32]byte
	Reason uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtFellEventName = "Fell"

// ContractEventName returns the user-defined event name.
func (CourtFell) ContractEventName() string {
	return CourtFellEventName
}

// UnpackFellEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Fell(bytes32 indexed claim, bytes32 indexed winner, uint8 reason)
func (court *Court) UnpackFellEvent(log *types.Log) (*CourtFell, error) {
	event := "Fell"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtFell)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtJoined represents a Joined event raised by the Court contract.
type CourtJoined struct {
	Arena [32]byte
	Claim [32]byte
	Side  uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtJoinedEventName = "Joined"

// ContractEventName returns the user-defined event name.
func (CourtJoined) ContractEventName() string {
	return CourtJoinedEventName
}

// UnpackJoinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Joined(bytes32 indexed arena, bytes32 indexed claim, uint8 side)
func (court *Court) UnpackJoinedEvent(log *types.Log) (*CourtJoined, error) {
	event := "Joined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtJoined)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtLeafJudged represents a LeafJudged event raised by the Court contract.
type CourtLeafJudged struct {
	Id     [32]byte
	Before [32]byte
	Result [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtLeafJudgedEventName = "LeafJudged"

// ContractEventName returns the user-defined event name.
func (CourtLeafJudged) ContractEventName() string {
	return CourtLeafJudgedEventName
}

// UnpackLeafJudgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeafJudged(bytes32 indexed id, bytes32 before, bytes32 result)
func (court *Court) UnpackLeafJudgedEvent(log *types.Log) (*CourtLeafJudged, error) {
	event := "LeafJudged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtLeafJudged)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtLeafReached represents a LeafReached event raised by the Court contract.
type CourtLeafReached struct {
	Id       [32]byte
	Index    uint16
	Before   [32]byte
	LeafA    [32]byte
	LeafB    [32]byte
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtLeafReachedEventName = "LeafReached"

// ContractEventName returns the user-defined event name.
func (CourtLeafReached) ContractEventName() string {
	return CourtLeafReachedEventName
}

// UnpackLeafReachedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LeafReached(bytes32 indexed id, uint16 index, bytes32 before, bytes32 leafA, bytes32 leafB, uint40 deadline)
func (court *Court) UnpackLeafReachedEvent(log *types.Log) (*CourtLeafReached, error) {
	event := "LeafReached"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtLeafReached)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtMatchOver represents a MatchOver event raised by the Court contract.
type CourtMatchOver struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const CourtMatchOverEventName = "MatchOver"

// ContractEventName returns the user-defined event name.
func (CourtMatchOver) ContractEventName() string {
	return CourtMatchOverEventName
}

// UnpackMatchOverEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MatchOver(bytes32 indexed id)
func (court *Court) UnpackMatchOverEvent(log *types.Log) (*CourtMatchOver, error) {
	event := "MatchOver"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtMatchOver)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtPaired represents a Paired event raised by the Court contract.
type CourtPaired struct {
	Id  [32]byte
	A   [32]byte
	B   [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const CourtPairedEventName = "Paired"

// ContractEventName returns the user-defined event name.
func (CourtPaired) ContractEventName() string {
	return CourtPairedEventName
}

// UnpackPairedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paired(bytes32 indexed id, bytes32 indexed a, bytes32 indexed b)
func (court *Court) UnpackPairedEvent(log *types.Log) (*CourtPaired, error) {
	event := "Paired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtPaired)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtReleased represents a Released event raised by the Court contract.
type CourtReleased struct {
	Arena [32]byte
	Claim [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (CourtReleased) ContractEventName() string {
	return CourtReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(bytes32 indexed arena, bytes32 indexed claim)
func (court *Court) UnpackReleasedEvent(log *types.Log) (*CourtReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtReleased)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtRevealed represents a Revealed event raised by the Court contract.
type CourtRevealed struct {
	Id       [32]byte
	Depth    uint8
	Index    uint16
	Children [32][32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtRevealedEventName = "Revealed"

// ContractEventName returns the user-defined event name.
func (CourtRevealed) ContractEventName() string {
	return CourtRevealedEventName
}

// UnpackRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revealed(bytes32 indexed id, uint8 depth, uint16 index, bytes32[32] children)
func (court *Court) UnpackRevealedEvent(log *types.Log) (*CourtRevealed, error) {
	event := "Revealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtRevealed)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtRoundClosed represents a RoundClosed event raised by the Court contract.
type CourtRoundClosed struct {
	Round    [32]byte
	Survivor [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtRoundClosedEventName = "RoundClosed"

// ContractEventName returns the user-defined event name.
func (CourtRoundClosed) ContractEventName() string {
	return CourtRoundClosedEventName
}

// UnpackRoundClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundClosed(bytes32 indexed round, bytes32 survivor)
func (court *Court) UnpackRoundClosedEvent(log *types.Log) (*CourtRoundClosed, error) {
	event := "RoundClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtRoundClosed)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtRoundOpened represents a RoundOpened event raised by the Court contract.
type CourtRoundOpened struct {
	Round     [32]byte
	Epoch     [32]byte
	Blocks    uint32
	WindowEnd *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CourtRoundOpenedEventName = "RoundOpened"

// ContractEventName returns the user-defined event name.
func (CourtRoundOpened) ContractEventName() string {
	return CourtRoundOpenedEventName
}

// UnpackRoundOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundOpened(bytes32 indexed round, bytes32 indexed epoch, uint32 blocks, uint40 windowEnd)
func (court *Court) UnpackRoundOpenedEvent(log *types.Log) (*CourtRoundOpened, error) {
	event := "RoundOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtRoundOpened)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (court *Court) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyPosted"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyPostedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ClaimHasFallen"].ID.Bytes()[:4]) {
		return court.UnpackClaimHasFallenError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ClaimNotOpen"].ID.Bytes()[:4]) {
		return court.UnpackClaimNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ClockExpired"].ID.Bytes()[:4]) {
		return court.UnpackClockExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["HashFailed"].ID.Bytes()[:4]) {
		return court.UnpackHashFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["IndexOutsideTree"].ID.Bytes()[:4]) {
		return court.UnpackIndexOutsideTreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NoJudge"].ID.Bytes()[:4]) {
		return court.UnpackNoJudgeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotAlive"].ID.Bytes()[:4]) {
		return court.UnpackNotAliveError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotEpochs"].ID.Bytes()[:4]) {
		return court.UnpackNotEpochsError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotOpposed"].ID.Bytes()[:4]) {
		return court.UnpackNotOpposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotYourTurn"].ID.Bytes()[:4]) {
		return court.UnpackNotYourTurnError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingCollected"].ID.Bytes()[:4]) {
		return court.UnpackNothingCollectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["RoundNotOpen"].ID.Bytes()[:4]) {
		return court.UnpackRoundNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["StillAlive"].ID.Bytes()[:4]) {
		return court.UnpackStillAliveError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return court.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return court.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["Undecided"].ID.Bytes()[:4]) {
		return court.UnpackUndecidedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongBond"].ID.Bytes()[:4]) {
		return court.UnpackWrongBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongBranchLength"].ID.Bytes()[:4]) {
		return court.UnpackWrongBranchLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongChain"].ID.Bytes()[:4]) {
		return court.UnpackWrongChainError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongChildren"].ID.Bytes()[:4]) {
		return court.UnpackWrongChildrenError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongLastLeaf"].ID.Bytes()[:4]) {
		return court.UnpackWrongLastLeafError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongNode"].ID.Bytes()[:4]) {
		return court.UnpackWrongNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return court.UnpackWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongPredecessor"].ID.Bytes()[:4]) {
		return court.UnpackWrongPredecessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongPrefix"].ID.Bytes()[:4]) {
		return court.UnpackWrongPrefixError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongSide"].ID.Bytes()[:4]) {
		return court.UnpackWrongSideError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CourtAlreadyPosted represents a AlreadyPosted error raised by the Court contract.
type CourtAlreadyPosted struct {
	Claim [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPosted(bytes32 claim)
func CourtAlreadyPostedErrorID() common.Hash {
	return common.HexToHash("0x41c684f8fdb8555fe45a04071553c238ee115bcf7d87617788afa0a256139c79")
}

// UnpackAlreadyPostedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPosted(bytes32 claim)
func (court *Court) UnpackAlreadyPostedError(raw []byte) (*CourtAlreadyPosted, error) {
	out := new(CourtAlreadyPosted)
	if err := court.abi.UnpackIntoInterface(out, "AlreadyPosted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtClaimHasFallen represents a ClaimHasFallen error raised by the Court contract.
type CourtClaimHasFallen struct {
	Claim [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimHasFallen(bytes32 claim)
func CourtClaimHasFallenErrorID() common.Hash {
	return common.HexToHash("0x49fee26e7a2da307a8adcd7c049c11566b88007b51c186b2c67746b804ed32c9")
}

// UnpackClaimHasFallenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimHasFallen(bytes32 claim)
func (court *Court) UnpackClaimHasFallenError(raw []byte) (*CourtClaimHasFallen, error) {
	out := new(CourtClaimHasFallen)
	if err := court.abi.UnpackIntoInterface(out, "ClaimHasFallen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtClaimNotOpen represents a ClaimNotOpen error raised by the Court contract.
type CourtClaimNotOpen struct {
	Claim [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimNotOpen(bytes32 claim)
func CourtClaimNotOpenErrorID() common.Hash {
	return common.HexToHash("0x775f847ff87f9c88b7176a2f68355467b47071275712d2c26bb3f95911a342ce")
}

// UnpackClaimNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimNotOpen(bytes32 claim)
func (court *Court) UnpackClaimNotOpenError(raw []byte) (*CourtClaimNotOpen, error) {
	out := new(CourtClaimNotOpen)
	if err := court.abi.UnpackIntoInterface(out, "ClaimNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtClockExpired represents a ClockExpired error raised by the Court contract.
type CourtClockExpired struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClockExpired()
func CourtClockExpiredErrorID() common.Hash {
	return common.HexToHash("0xa37b6ee4e69cc1b9a5bb3f2ab30547ddcf94dca6482e0f550f70c4719fb8b783")
}

// UnpackClockExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClockExpired()
func (court *Court) UnpackClockExpiredError(raw []byte) (*CourtClockExpired, error) {
	out := new(CourtClockExpired)
	if err := court.abi.UnpackIntoInterface(out, "ClockExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtHashFailed represents a HashFailed error raised by the Court contract.
type CourtHashFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HashFailed()
func CourtHashFailedErrorID() common.Hash {
	return common.HexToHash("0x832d990523b0f1125c37152b6c66d767cd29e1b4cf69ffe3572fb4d8642c76d7")
}

// UnpackHashFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HashFailed()
func (court *Court) UnpackHashFailedError(raw []byte) (*CourtHashFailed, error) {
	out := new(CourtHashFailed)
	if err := court.abi.UnpackIntoInterface(out, "HashFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtIndexOutsideTree represents a IndexOutsideTree error raised by the Court contract.
type CourtIndexOutsideTree struct {
	Index *big.Int
	Depth *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IndexOutsideTree(uint256 index, uint256 depth)
func CourtIndexOutsideTreeErrorID() common.Hash {
	return common.HexToHash("0xb0a9aa6b07493bb5f3b5896abde90875f0bf8d49a197bbc70eb163559a46d60f")
}

// UnpackIndexOutsideTreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IndexOutsideTree(uint256 index, uint256 depth)
func (court *Court) UnpackIndexOutsideTreeError(raw []byte) (*CourtIndexOutsideTree, error) {
	out := new(CourtIndexOutsideTree)
	if err := court.abi.UnpackIntoInterface(out, "IndexOutsideTree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNoJudge represents a NoJudge error raised by the Court contract.
type CourtNoJudge struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoJudge()
func CourtNoJudgeErrorID() common.Hash {
	return common.HexToHash("0xf740d6d5ec14a82d78ba074c932b452ffca1db2380e1a0aac2c445f091e23eb4")
}

// UnpackNoJudgeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoJudge()
func (court *Court) UnpackNoJudgeError(raw []byte) (*CourtNoJudge, error) {
	out := new(CourtNoJudge)
	if err := court.abi.UnpackIntoInterface(out, "NoJudge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotAlive represents a NotAlive error raised by the Court contract.
type CourtNotAlive struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAlive(bytes32 id)
func CourtNotAliveErrorID() common.Hash {
	return common.HexToHash("0x35ebaf42324dec9293cea516e6ade5ec4e7b75db8e16fb149c87786ec6f832e4")
}

// UnpackNotAliveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAlive(bytes32 id)
func (court *Court) UnpackNotAliveError(raw []byte) (*CourtNotAlive, error) {
	out := new(CourtNotAlive)
	if err := court.abi.UnpackIntoInterface(out, "NotAlive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotEpochs represents a NotEpochs error raised by the Court contract.
type CourtNotEpochs struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEpochs()
func CourtNotEpochsErrorID() common.Hash {
	return common.HexToHash("0xa661507f364ac8e86d12a0bc19eba62f788850f0f0e677d942d9aebb6dc9bc30")
}

// UnpackNotEpochsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEpochs()
func (court *Court) UnpackNotEpochsError(raw []byte) (*CourtNotEpochs, error) {
	out := new(CourtNotEpochs)
	if err := court.abi.UnpackIntoInterface(out, "NotEpochs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotOpposed represents a NotOpposed error raised by the Court contract.
type CourtNotOpposed struct {
	A [32]byte
	B [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpposed(bytes32 a, bytes32 b)
func CourtNotOpposedErrorID() common.Hash {
	return common.HexToHash("0xe213400311f6d4a774e86632de48419fe745e2dc39348a9dd2e006a4c909be71")
}

// UnpackNotOpposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpposed(bytes32 a, bytes32 b)
func (court *Court) UnpackNotOpposedError(raw []byte) (*CourtNotOpposed, error) {
	out := new(CourtNotOpposed)
	if err := court.abi.UnpackIntoInterface(out, "NotOpposed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotYourTurn represents a NotYourTurn error raised by the Court contract.
type CourtNotYourTurn struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYourTurn()
func CourtNotYourTurnErrorID() common.Hash {
	return common.HexToHash("0xe60c8f58eabf2857bd772065b1b439e82bfd592ed5117876dd4b2b95320d0275")
}

// UnpackNotYourTurnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYourTurn()
func (court *Court) UnpackNotYourTurnError(raw []byte) (*CourtNotYourTurn, error) {
	out := new(CourtNotYourTurn)
	if err := court.abi.UnpackIntoInterface(out, "NotYourTurn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNothingCollected represents a NothingCollected error raised by the Court contract.
type CourtNothingCollected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingCollected()
func CourtNothingCollectedErrorID() common.Hash {
	return common.HexToHash("0xceb7135a7e91080921ef42a8cb98f186c0e10abcf5862f137f62086f4db2454e")
}

// UnpackNothingCollectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingCollected()
func (court *Court) UnpackNothingCollectedError(raw []byte) (*CourtNothingCollected, error) {
	out := new(CourtNothingCollected)
	if err := court.abi.UnpackIntoInterface(out, "NothingCollected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtRoundNotOpen represents a RoundNotOpen error raised by the Court contract.
type CourtRoundNotOpen struct {
	Round [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundNotOpen(bytes32 round)
func CourtRoundNotOpenErrorID() common.Hash {
	return common.HexToHash("0x797b03f5ba97b83f4bde3fbe8bb11137edaeec96641be655271ebe94cc83a96d")
}

// UnpackRoundNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundNotOpen(bytes32 round)
func (court *Court) UnpackRoundNotOpenError(raw []byte) (*CourtRoundNotOpen, error) {
	out := new(CourtRoundNotOpen)
	if err := court.abi.UnpackIntoInterface(out, "RoundNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtStillAlive represents a StillAlive error raised by the Court contract.
type CourtStillAlive struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillAlive(bytes32 id)
func CourtStillAliveErrorID() common.Hash {
	return common.HexToHash("0xc17d72e47d81912e778cce23daaa74bcc2980a011a6548cb50def2cbecb9c674")
}

// UnpackStillAliveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillAlive(bytes32 id)
func (court *Court) UnpackStillAliveError(raw []byte) (*CourtStillAlive, error) {
	out := new(CourtStillAlive)
	if err := court.abi.UnpackIntoInterface(out, "StillAlive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtTooEarly represents a TooEarly error raised by the Court contract.
type CourtTooEarly struct {
	Opens *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 opens)
func CourtTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 opens)
func (court *Court) UnpackTooEarlyError(raw []byte) (*CourtTooEarly, error) {
	out := new(CourtTooEarly)
	if err := court.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtTooLate represents a TooLate error raised by the Court contract.
type CourtTooLate struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 deadline)
func CourtTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 deadline)
func (court *Court) UnpackTooLateError(raw []byte) (*CourtTooLate, error) {
	out := new(CourtTooLate)
	if err := court.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtUndecided represents a Undecided error raised by the Court contract.
type CourtUndecided struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Undecided(bytes32 id)
func CourtUndecidedErrorID() common.Hash {
	return common.HexToHash("0xf35892c9d009f33330b31671126f9bdac13a8a05fd93067653712793bf4b6577")
}

// UnpackUndecidedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Undecided(bytes32 id)
func (court *Court) UnpackUndecidedError(raw []byte) (*CourtUndecided, error) {
	out := new(CourtUndecided)
	if err := court.abi.UnpackIntoInterface(out, "Undecided", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongBond represents a WrongBond error raised by the Court contract.
type CourtWrongBond struct {
	Sent *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBond(uint256 sent, uint256 want)
func CourtWrongBondErrorID() common.Hash {
	return common.HexToHash("0x0c5e03da3c3575f08d387f0e59dfdfe46b22550c7a25676fffcb9251582e2c11")
}

// UnpackWrongBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBond(uint256 sent, uint256 want)
func (court *Court) UnpackWrongBondError(raw []byte) (*CourtWrongBond, error) {
	out := new(CourtWrongBond)
	if err := court.abi.UnpackIntoInterface(out, "WrongBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongBranchLength represents a WrongBranchLength error raised by the Court contract.
type CourtWrongBranchLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBranchLength(uint256 got, uint256 want)
func CourtWrongBranchLengthErrorID() common.Hash {
	return common.HexToHash("0xc9898fa460e9d49c9c5d440b4e219306608ba544ad516f03eaff5d32bf639301")
}

// UnpackWrongBranchLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBranchLength(uint256 got, uint256 want)
func (court *Court) UnpackWrongBranchLengthError(raw []byte) (*CourtWrongBranchLength, error) {
	out := new(CourtWrongBranchLength)
	if err := court.abi.UnpackIntoInterface(out, "WrongBranchLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongChain represents a WrongChain error raised by the Court contract.
type CourtWrongChain struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongChain(uint256 got, uint256 want)
func CourtWrongChainErrorID() common.Hash {
	return common.HexToHash("0x24497bc308635bccbc06f4997297d2158da178be2267eeead419bfdb19d42d4b")
}

// UnpackWrongChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongChain(uint256 got, uint256 want)
func (court *Court) UnpackWrongChainError(raw []byte) (*CourtWrongChain, error) {
	out := new(CourtWrongChain)
	if err := court.abi.UnpackIntoInterface(out, "WrongChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongChildren represents a WrongChildren error raised by the Court contract.
type CourtWrongChildren struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongChildren(bytes32 got, bytes32 want)
func CourtWrongChildrenErrorID() common.Hash {
	return common.HexToHash("0xfd9d4bbd37eec2acfe7156b53f7abbead8db3fe2ac1f29c6608584c585cd45ed")
}

// UnpackWrongChildrenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongChildren(bytes32 got, bytes32 want)
func (court *Court) UnpackWrongChildrenError(raw []byte) (*CourtWrongChildren, error) {
	out := new(CourtWrongChildren)
	if err := court.abi.UnpackIntoInterface(out, "WrongChildren", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongLastLeaf represents a WrongLastLeaf error raised by the Court contract.
type CourtWrongLastLeaf struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastLeaf()
func CourtWrongLastLeafErrorID() common.Hash {
	return common.HexToHash("0xf29a269dadcc853cee88ee3e21341d462ebe9391cc7e1ac974f88b2dd02f158e")
}

// UnpackWrongLastLeafError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastLeaf()
func (court *Court) UnpackWrongLastLeafError(raw []byte) (*CourtWrongLastLeaf, error) {
	out := new(CourtWrongLastLeaf)
	if err := court.abi.UnpackIntoInterface(out, "WrongLastLeaf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongNode represents a WrongNode error raised by the Court contract.
type CourtWrongNode struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNode(bytes32 got, bytes32 want)
func CourtWrongNodeErrorID() common.Hash {
	return common.HexToHash("0x8fb9fa110a18c774101f91b954a9fc7e2d861842afd52959426d8c937b81eefb")
}

// UnpackWrongNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNode(bytes32 got, bytes32 want)
func (court *Court) UnpackWrongNodeError(raw []byte) (*CourtWrongNode, error) {
	out := new(CourtWrongNode)
	if err := court.abi.UnpackIntoInterface(out, "WrongNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongPhase represents a WrongPhase error raised by the Court contract.
type CourtWrongPhase struct {
	Got  uint8
	Want uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(uint8 got, uint8 want)
func CourtWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0x05fb5e1b963aa3381410680b6ad7f804e88d8644d03d33774a1152aa26dceb15")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(uint8 got, uint8 want)
func (court *Court) UnpackWrongPhaseError(raw []byte) (*CourtWrongPhase, error) {
	out := new(CourtWrongPhase)
	if err := court.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongPredecessor represents a WrongPredecessor error raised by the Court contract.
type CourtWrongPredecessor struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPredecessor()
func CourtWrongPredecessorErrorID() common.Hash {
	return common.HexToHash("0xa419ca88042b5a716d9654fcc7b0d216785d65cf1e4ca5f9858c2fdd365ef866")
}

// UnpackWrongPredecessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPredecessor()
func (court *Court) UnpackWrongPredecessorError(raw []byte) (*CourtWrongPredecessor, error) {
	out := new(CourtWrongPredecessor)
	if err := court.abi.UnpackIntoInterface(out, "WrongPredecessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongPrefix represents a WrongPrefix error raised by the Court contract.
type CourtWrongPrefix struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPrefix(uint256 got, uint256 want)
func CourtWrongPrefixErrorID() common.Hash {
	return common.HexToHash("0x7b146521d2a8e25a2f69bebbd02dfdb331dba4e1105820fc585c482a6e5c990e")
}

// UnpackWrongPrefixError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPrefix(uint256 got, uint256 want)
func (court *Court) UnpackWrongPrefixError(raw []byte) (*CourtWrongPrefix, error) {
	out := new(CourtWrongPrefix)
	if err := court.abi.UnpackIntoInterface(out, "WrongPrefix", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongSide represents a WrongSide error raised by the Court contract.
type CourtWrongSide struct {
	Side uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSide(uint8 side)
func CourtWrongSideErrorID() common.Hash {
	return common.HexToHash("0xf2b2678f6bbcefab3d22b9cffdcbcd58c0dfbf9a058640da324b2a3922b5bef9")
}

// UnpackWrongSideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSide(uint8 side)
func (court *Court) UnpackWrongSideError(raw []byte) (*CourtWrongSide, error) {
	out := new(CourtWrongSide)
	if err := court.abi.UnpackIntoInterface(out, "WrongSide", raw); err != nil {
		return nil, err
	}
	return out, nil
}
