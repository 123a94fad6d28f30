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
	Child  *big.Int
	Path   [][32]byte
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"epochs_\",\"type\":\"address\"},{\"internalType\":\"contractIStepVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenaWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clock\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"maxGasPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128[4]\",\"name\":\"bonds\",\"type\":\"uint128[4]\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimHasFallen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimNotOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClockExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"depth\",\"type\":\"uint256\"}],\"name\":\"IndexOutsideTree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"child\",\"type\":\"bytes32\"}],\"name\":\"NoDifference\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoJudge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotAlive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"NotOpposed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCollected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"RoundNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"StillAlive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBond\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBranchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongChain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongLastLeaf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"},{\"internalType\":\"enumPhase\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongSide\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"ArenaOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"BondForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burnt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"ClaimPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"winner\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICourt.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Fell\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"Joined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"name\":\"LeafJudged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"LeafReached\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"MatchOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"Paired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"RoundClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"alive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"child\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"}],\"internalType\":\"structBisection.Answer\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"arenaWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"close\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"MatchId[]\",\"name\":\"arenas\",\"type\":\"bytes32[]\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"enter\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochs\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getClaim\",\"outputs\":[{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenas\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"stood\",\"type\":\"bool\"}],\"internalType\":\"structClaim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getMatch\",\"outputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"answering\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"leftA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leftB\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"internalType\":\"structMatch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"getRound\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"internalType\":\"structRound\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"against\",\"type\":\"bytes32[]\"}],\"name\":\"join\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxGasPrice\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"members\",\"outputs\":[{\"internalType\":\"ClaimKey[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"y\",\"type\":\"bytes32\"},{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"}],\"name\":\"pair\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"against\",\"type\":\"bytes32[]\"}],\"name\":\"pairRivals\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"prove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId[]\",\"name\":\"arenas\",\"type\":\"bytes32[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"claims\",\"type\":\"bytes32[]\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x6101206040523461025857604051614c3a3881900390601f8201601f19168301906001600160401b0382118483101761025c578291604052833981018181036101408112610258578251906001600160a01b0382168203610258576020840151906001600160a01b03821682036102585761010090603f1901126102585760405160a081016001600160401b0381118282101761025c576040526100a560408601610270565b81526100b360608601610270565b91602082019283526100c760808701610270565b93604083019485526100db60a08801610281565b95606084019687528060df890112156102585760405197608089016001600160401b0381118a82101761025c57604052889061014081019283116102585760c001905b82821061024057898963ffffffff8a818b818c8c8c60808301998a5260805260a052511660c052511660e05251166101005260018060801b0390511660018060801b03196005541617600555515f5b600281106101f8576040516149a49081610296823960805181818161039f01528181610ad501528181610bcf01528181611108015281816120f901526125e7015260a051818181610e320152612083015260c0518181816116c9015261261d015260e0518181816108560152613a27015261010051818181610fe5015281816139230152613d660152f35b5f5f5b600281106102115750600782015560010161016d565b8351602094909401936001600160801b03600783901b81811b19909416911690921b91909117906001016101fb565b6020809161024d84610281565b81520191019061011e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361025857565b51906001600160801b03821682036102585756fe60806040526004361015610011575f80fd5b5f5f3560e01c806306f708131461287e578063171ef98d146127a05780631965bc0c146125aa5780631c6038ad146120a75780632b7ac3f314612057578063385c5a03146117505780633de39c11146117205780633e31ca69146116ed578063461645bf146116ac57806354616c53146113d457806354e6c24f1461112c57806358152d07146110db5780637249fbb61461100957806391ddadf414610fc8578063a010e3c214610f74578063a24e966314610cf8578063b192da2d14610cda578063b6a3a89514610b81578063c4d252f514610aa9578063c9100bcb14610909578063cd73d3481461087a578063d05348fe14610839578063d5d44d80146107f0578063dd2be61d1461074c578063e52253811461064b578063e725552614610606578063f10ca95a146103725763fcc6077d1461014e575f80fd5b3461036f57602060031936011261036f578060405161016c816129ea565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e08201528161010082015281610120820152816101408201528161016082015281610180820152816101a08201526101c001526004358152600260205260409020604051906101e3826129ea565b80548252600181015491602081019283526002820154906040810191825260038301546060820190815260048401549360808301948552600501549360ff851660a08401906102318161297a565b815260c084018660081c60ff161515815260e085018760101c60ff1681526101008601918860181c61ffff1683526101208701938960281c63ffffffff1685526101408801958a60481c63ffffffff1687526101608901978b60681c63ffffffff1689526101808a01998c60881c63ffffffff168b526101a081019b8d60a81c64ffffffffff168d526101c08201809e60d01c64ffffffffff1690526040519e8f925183525160208301525190604001525160608d01525160808c0152516102f88161297a565b60a08b015251151560c08a01525160ff1660e08901525161ffff166101008801525163ffffffff166101208701525163ffffffff166101408601525163ffffffff166101608501525163ffffffff166101808401525164ffffffffff166101a08301525164ffffffffff166101c08201526101e090f35b80fd5b503461036f57604060031936011261036f576004359073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105de57602435918082528160205260408220805460ff8160681c16156105b25764ffffffffff811680421115610550575060481c63ffffffff1692600184036104f057848152600160205260408120906003820154600160ff8260a01c166104298161297a565b14908115916104e4575b81156104d2575b506104a65750847f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f992610471602097938894613e58565b7fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff8154169055604051908152a2604051908152f35b80867f775f847f0000000000000000000000000000000000000000000000000000000060249352600452fd5b60a81c60ff166001141590505f61043a565b83548614159150610433565b93508215610524576024847f2a35a32400000000000000000000000000000000000000000000000000000000815280600452fd5b60207f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f991819590610471565b8481600160249301809111610587577f2a35a324000000000000000000000000000000000000000000000000000000008252600452fd5b507f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b602484847f797b03f5000000000000000000000000000000000000000000000000000000008252600452fd5b807fa661507f0000000000000000000000000000000000000000000000000000000060049252fd5b503461036f57604060031936011261036f5760243567ffffffffffffffff81116106475761063b610644913690600401612949565b90600435612b10565b80f35b5080fd5b503461036f578060031936011261036f57335f908152600960205260409020805491908190558080808085335af13d15610747573d67ffffffffffffffff811161071a57604051906106c560207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160183612a23565b81528260203d92013e5b8215908115610711575b506106e957602082604051908152f35b807fceb7135a0000000000000000000000000000000000000000000000000000000060049252fd5b9050155f6106d9565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b6106cf565b503461036f57602060031936011261036f5760408160809260608351610771816129b1565b828152826020820152828582015201526004358152806020522060405190610798826129b1565b5463ffffffff64ffffffffff8216928381528160208201818560281c16815260ff60606040850194848860481c168652019560681c161515855260405195865251166020850152511660408301525115156060820152f35b503461036f57602060031936011261036f5760043573ffffffffffffffffffffffffffffffffffffffff8116809103610647578160409160209352600983522054604051908152f35b503461036f578060031936011261036f57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461036f57604060031936011261036f5760043567ffffffffffffffff8111610647576108ac903690600401612949565b60243567ffffffffffffffff8111610905576108cc903690600401612949565b9091845b8181106108db578580f35b806108ff6108ec6001938589612a95565b356108f8838789612a95565b3590614014565b016108d0565b8380fd5b503461036f57602060031936011261036f5780604051610928816129cd565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e082015281610100820152610120015260043581526001602052604090206040519061097c826129cd565b80548252600181015460208301908152600282015491604084019283526003810154906060850173ffffffffffffffffffffffffffffffffffffffff831681528260a01c60ff1660808701906109d18161297a565b815260a08701918460a81c60ff16835260c08801938560b01c63ffffffff16855260e089019560d01c63ffffffff168652600401549661010089019667ffffffffffffffff891688526101208a019860401c60ff161515895260405199518a525160208a01525160408901525173ffffffffffffffffffffffffffffffffffffffff16606088015251610a638161297a565b60808701525160ff1660a08601525163ffffffff1660c08501525163ffffffff1660e08401525167ffffffffffffffff1661010083015251151561012082015261014090f35b503461036f57602060031936011261036f5760043573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b595780825281602052604082207fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff81541690557f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f96020604051848152a280f35b6004827fa661507f000000000000000000000000000000000000000000000000000000008152fd5b503461036f57604060031936011261036f5760043560243567ffffffffffffffff8111610cd657610bb6903690600401612949565b909173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610cae578084526001602052604084205492845b838110610c10578580f35b80610c1e6001928685612a95565b358752816020526040872084610c35838887612a95565b3514159081610c9a575b81610c8f575b81610c72575b50610c57575b01610c05565b610c6c610c65828786612a95565b3585613c08565b50610c51565b6003015483915060a01c60ff16610c888161297a565b145f610c4b565b805488149150610c45565b600381015460a81c60ff1684149150610c3f565b6004847fa661507f000000000000000000000000000000000000000000000000000000008152fd5b8280fd5b503461036f578060031936011261036f576020600654604051908152f35b503461036f57606060031936011261036f576024359060043560443567ffffffffffffffff8111610cd65736602382011215610cd65780600401359067ffffffffffffffff821161090557366024838301011161090557610d5883612d15565b9160ff600584015416610d6a8161297a565b60038103610f3a5750825485526001602052600460ff600360408820015460a81c1603610f12576004830154808703610ee25750906064602495967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f856020966040519a8b9788967f88a92498000000000000000000000000000000000000000000000000000000008852600488015260408288015282604488015201868601378a8582860101520116810103018173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610ed7578492610ea1575b600282015461064494508303610e8357610e7e60015b82613778565b613f12565b60038201548303610e9857610e7e6002610e78565b610e7e85610e78565b91506020833d602011610ecf575b81610ebc60209383612a23565b8101031261090557610644925191610e62565b3d9150610eaf565b6040513d86823e3d90fd5b85604491887f8fb9fa11000000000000000000000000000000000000000000000000000000008352600452602452fd5b6004857ff740d6d5000000000000000000000000000000000000000000000000000000008152fd5b856044917f05fb5e1b000000000000000000000000000000000000000000000000000000008252610f6a8161297a565b6004526003602452fd5b503461036f57602060031936011261036f576004359060ff8216820361036f5760206fffffffffffffffffffffffffffffffff610fb8610fb385612ae3565b612af5565b90549060031b1c16604051908152f35b503461036f578060031936011261036f57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461036f57602060031936011261036f57600435808252600160205260408220906003820154600160ff8260a01c166110428161297a565b14908115916110c9575b5061109e57815483528260205260ff604084205460681c16611072579061064491613e58565b6024837f2a35a32400000000000000000000000000000000000000000000000000000000815280600452fd5b7f775f847f000000000000000000000000000000000000000000000000000000008352600452602482fd5b60a81c60ff166001141590505f61104c565b503461036f578060031936011261036f57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461036f5761042060031936011261036f5760043536610424116106475761115481612d15565b600581019081549060ff82166111698161297a565b6001810361139a575060ff8260081c166113725761118681614526565b61134a57600190604051610400602482376010805b61131257505191156112ea5760020154908181036112bc5750507fd15b584b1a9750c131a90efa90276080a78d4f515f1a98dbfa85f65970bc54dc916112406112068363ffffffff806111fb64ffffffffff6104409860a81c1642612a88565b169160281c16612db3565b82547fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff1660289190911b68ffffffff000000000016178255565b80547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff00ff1679ffffffffff0000000000000000000000000000000000000000004260a81b16176101001781556112948461364e565b5461ffff6040519160ff8160101c16835260181c16602082015261040060246040830137a280f35b7f8fb9fa11000000000000000000000000000000000000000000000000000000008652600452602452604484fd5b6004867f832d9905000000000000000000000000000000000000000000000000000000008152fd5b875b818110611325575060011c8061119b565b9360019060208660051b850160408860061b870160025afa60203d1416169401611314565b6004857fa37b6ee4000000000000000000000000000000000000000000000000000000008152fd5b6004857fe60c8f58000000000000000000000000000000000000000000000000000000008152fd5b856044917f05fb5e1b0000000000000000000000000000000000000000000000000000000082526113ca8161297a565b6004526001602452fd5b503461036f57606060031936011261036f5760043560243560443582845260016020526040842090828552600160205260408520600383015491600160ff8460a01c166114208161297a565b0361168057600382015490600160ff8360a01c1661143d8161297a565b03611654578061154d575084861492831561153b575b508215611529575b50811561151b575b506114eb57548084528360205260ff604085205460681c16156114c0575061148c905b82613c08565b15611495575080f35b7f41c684f8000000000000000000000000000000000000000000000000000000008252600452602490fd5b7f797b03f5000000000000000000000000000000000000000000000000000000008452600452602483fd5b5082917fe21340030000000000000000000000000000000000000000000000000000000060449452600452602452fd5b90508154905414155f611463565b60a81c60ff166001141591505f61145b565b60a81c60ff166001141592505f611453565b935050505080845260046020526040842083855260205260ff60408520541681855260046020526040852083865260205260ff6040862054160160ff81116116275760ff1660031480159190611604575b81156115e2575b506115b35761148c90611486565b82917fe21340030000000000000000000000000000000000000000000000000000000060449452600452602452fd5b9050835260046020526040832081845260205260ff604084205416155f6115a5565b809150845260046020526040842083855260205260ff604085205416159061159e565b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b602488877f775f847f000000000000000000000000000000000000000000000000000000008252600452fd5b602487877f775f847f000000000000000000000000000000000000000000000000000000008252600452fd5b503461036f578060031936011261036f57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461036f57602060031936011261036f57611716604060209260043581526002845220613b15565b6040519015158152f35b503461036f578060031936011261036f5760206fffffffffffffffffffffffffffffffff60055416604051908152f35b60a060031936011261205357600435611767612939565b906044359160643567ffffffffffffffff81116120535761178c903690600401612949565b9160843567ffffffffffffffff8111612053576117ad903690600401612949565b939092855f52600260205260405f20600581015490600260ff83166117d18161297a565b14801590612043575b6120175760ff8516936001851480158061200c575b611fe05764ffffffffff8460d01c16804211611fb5575015611faa576002820154935b617fff600f8303611f79578b929186925f905b600f8210611f29575050505003611f015780545f52600160205260405f2090815491600160ff600383015460a81c16019360ff8511611dfb5761ffff67ffffffffffff8000600480940154600f1b169160181c16179101998a5490604051602081019085825260ff87169384604083015285606083015260808201528760a08201528260c082015260c081526118bc60e082612a23565b5190209b8b5f52600460205260405f208d5f5260205260ff60405f205416611ed5578b5f52600460205260405f208d5f5260205260405f208860ff198254161790558b5f52600360205260405f20885f5260205260405f2080549068010000000000000000821015611ea8576001820181558e9161193991613bf3565b5f19829392549160031b92831b921b19161790558c5f52600160205260ff600360405f20015460a01c1661196c8161297a565b60028114611e7c576001906119808161297a565b03611b07575050505050505034611ad757847f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee602088935b845f5260018252611a2a600360405f20016119dc63ffffffff825460d01c16612a71565b7fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffff000000000000000000000000000000000000000000000000000083549260d01b169116179055565b604051908152a35f5b838110611a4557602086604051908152f35b600190855f52600460205260405f20611a5f828787612a95565b355f5260205260ff60405f20541660ff611a7885612ad2565b161480611aa6575b611a8b575b01611a33565b611aa0611a99828787612a95565b3588613c08565b50611a85565b50611ab2818686612a95565b355f52816020528160ff600360405f20015460a01c16611ad18161297a565b14611a80565b7f0c5e03da000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b549596946fffffffffffffffffffffffffffffffff611b28610fb383612ae3565b90549060031b1c163403611e2857508b5f526001602052600163ffffffff600360405f20015460b01c16019063ffffffff8211611dfb578c978c978995604051611b71816129cd565b888152876020820191848352604081018781526060820190338252608083019960018b5260a084018c815260c085019163ffffffff169b8c835260e08601935f85526101008701988a8a526101208801985f8a525f52600160205260405f209751885551600188015551600287015560038601945173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1685547fffffffffffffffffffffffff00000000000000000000000000000000000000001617855551611c438161297a565b611c4d9085613ac6565b51908354905160b01b79ffffffff00000000000000000000000000000000000000000000169160a81b75ff00000000000000000000000000000000000000000016907fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff16171782555163ffffffff16611d0f91907fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffff000000000000000000000000000000000000000000000000000083549260d01b169116179055565b600401915167ffffffffffffffff1682547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000016178255511515611d8891907fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff68ff0000000000000000835492151560401b169116179055565b604051958652602086015260408501526060840152608083015260a08201523360c082015260e07f09358f04a0abad75cf7a77d0aa2cb4ec2d1422a5e91908a2192ad591fb1dee3a91a360207f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee916119b8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b611e45610fb36fffffffffffffffffffffffffffffffff92612ae3565b90549060031b1c167f0c5e03da000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b8d7f49fee26e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8c7f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff29a269d000000000000000000000000000000000000000000000000000000005f5260045ffd5b9193600191939550818616155f14611f5f57611f5190611f4a858588612a95565b3590614570565b94811c92018d949391611825565b611f7490611f6e858588612a95565b35614570565b611f51565b827fc9898fa4000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b600382015493611812565b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060028614156117ef565b877f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5061204d81613b15565b156117da565b5f80fd5b34612053575f60031936011261205357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b60a060031936011261205357600435602435906044356064359260843573ffffffffffffffffffffffffffffffffffffffff81168091036120535773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361258257835f525f60205260405f2094855460ff8160681c16156125565764ffffffffff8116804211611fb557506040516020810190878252600160408201525f60608201528560808201528660a08201528360c082015260c0815261218260e082612a23565b51902096875f52600160205260ff600360405f20015460a01c166121a58161297a565b6002811461252a576121b68161297a565b6124fe576121cf63ffffffff61220c9360481c16612a71565b7fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff6cffffffff00000000000000000083549260481b169116179055565b5f6fffffffffffffffffffffffffffffffff61222782612af5565b90549060031b1c1634036124dc5750855f526001602052600163ffffffff600360405f20015460b01c16019063ffffffff8211611dfb57869460405161226c816129cd565b87815286602082019187835260408101858152606082019088825260808301976001895260a084016001815260c085019163ffffffff16998a835260e08601935f85526101008701985f8a526101208801985f8a525f52600160205260405f209751885551600188015551600287015560038601945173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1685547fffffffffffffffffffffffff0000000000000000000000000000000000000000161785555161233f8161297a565b6123499085613ac6565b51908354905160b01b79ffffffff00000000000000000000000000000000000000000000169160a81b75ff00000000000000000000000000000000000000000016907fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff16171782555163ffffffff1661240b91907fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffff000000000000000000000000000000000000000000000000000083549260d01b169116179055565b600401915167ffffffffffffffff1682547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001617825551151561248491907fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff68ff0000000000000000835492151560401b169116179055565b6040519460018652602086015f905260408601526060850152608084015260a083015260c082015260e07f09358f04a0abad75cf7a77d0aa2cb4ec2d1422a5e91908a2192ad591fb1dee3a91a3604051908152602090f35b60ff8111611dfb57611e456fffffffffffffffffffffffffffffffff91612af5565b877f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b887f49fee26e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fa661507f000000000000000000000000000000000000000000000000000000005f5260045ffd5b34612053576060600319360112612053576004356044359063ffffffff82168092036120535773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036125825764ffffffffff61264363ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612a64565b16604051612650816129b1565b8181526020810184815261272c63ffffffff604084015f81526126ee82606087019560018752895f525f60205264ffffffffff60405f209851167fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000895416178855511686907fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff68ffffffff000000000083549260281b169116179055565b5184547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff16911660481b6cffffffff00000000000000000016178355565b5115157fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff6dff0000000000000000000000000083549260681b16911617905560405192835260208301527f19264b7b00433f54e1e0c9c2dd66362ee48326d015d315f4cab1d36d4050d6cb604060243593a3005b346120535760406003193601126120535760043560243567ffffffffffffffff81116120535760806003198236030112612053576127dd82612d15565b60018101545f52600160205261280760405f20926002840154906004019060018501549084612dcd565b61281083613478565b600f6005820154847f69b86f513afd2a8773782a76cbb591b03e66def198f4e415454d88f54e566dc6608060ff8460101c1693600287015460038801549061ffff6040519388855260181c16602084015260408301526060820152a21461287357005b61287c926138a8565b005b3461205357604060031936011261205357612897612939565b6004355f52600360205260ff60405f2091165f5260205260405f20604051806020835491828152019081935f5260205f20905f5b81811061292357505050816128e1910382612a23565b604051918291602083019060208452518091526040830191905f5b81811061290a575050500390f35b82518452859450602093840193909201916001016128fc565b82548452602090930192600192830192016128cb565b6024359060ff8216820361205357565b9181601f840112156120535782359167ffffffffffffffff8311612053576020808501948460051b01011161205357565b6005111561298457565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6080810190811067ffffffffffffffff821117611ea857604052565b610140810190811067ffffffffffffffff821117611ea857604052565b6101e0810190811067ffffffffffffffff821117611ea857604052565b6060810190811067ffffffffffffffff821117611ea857604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611ea857604052565b91908201809211611dfb57565b63ffffffff1663ffffffff8114611dfb5760010190565b91908203918211611dfb57565b9190811015612aa55760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b60ff166003039060ff8211611dfb57565b60ff5f199116019060ff8211611dfb57565b906004821015612aa55760108260011c6007019260041b1690565b612b1981612d15565b80545f52600160205260ff600360405f20015460a81c165f198101908111611dfb57808503612ce657505f5b848110612c0b5750545f52600160205260405f2054805f525f60205260ff60405f205460681c1615612be05750612b7b816142b9565b15612bb557505f5b828110612b8f57505050565b612ba3612b9d828585612a95565b356142b9565b15612bb057600101612b83565b505050565b7ff35892c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90612c17828686612a95565b355f52600460205260405f2090805491825f5260205260ff60405f2054168015908115612cdb575b8115612c9d575b50612c6a5750506001612c63612c5d838787612a95565b35612d15565b9101612b45565b60010154907fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9050612caa848888612a95565b355f52600460205260405f2060018301545f5260205260ff612cd28160405f20541692612ad2565b1614155f612c46565b600281119150612c3f565b847f24497bc3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90815f52600260205260405f2091612d2c83613b15565b15612d345750565b7f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215612053570180359067ffffffffffffffff821161205357602001918160051b3603831361205357565b9063ffffffff8091169116039063ffffffff8211611dfb57565b916005830180549260ff8416612de28161297a565b600181036133e7575060ff8460081c16156133bf57612e0085614526565b613397576020860193612e138588612d5f565b94908835925f975f96602086101561336657600c86805b6133485750808a0361331957508815612aa5578860011015612aa5576020840135938035996002915f5b6005811061326a575050505060028b019889549081810361323c57505060038b019384549081810361323c575050612e8c828d612d5f565b15612aa557612e9b838e612d5f565b60011015612aa557602001359035146132015761ffff8360181c16621fffe07d1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08560131c16169080820460201490151715611dfb5786612ef891612a64565b98600560ff8560101c16019260ff8411611dfb57612f16818f612d5f565b92909215612aa557612f2b923590558d612d5f565b60019591951015612aa557612fab60ff94612fe9926020600f980135905564ffff0000008c60181b16907fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000ffff62ff00008760101b169116171780845563ffffffff80612fa064ffffffffff8460a81c1642612a88565b169160481c16612db3565b82547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff1660489190911b6cffffffff00000000000000000016178255565b80547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff00ff1679ffffffffff0000000000000000000000000000000000000000004260a81b1617905516148015816131f9575b6131b8575050158015939061317c5750506001811b5f198101908111611dfb575b61306e6040870135966060810190612d5f565b9290935f1461317357915b818382036131435780841c61311357509286929192935f915b8383106130d1575050505050036130a95760040155565b7fa419ca88000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091929394600190818716155f146130ff576130f290611f4a868686612a95565b95811c9493019190613092565b61310e90611f6e868686612a95565b6130f2565b83907fb0a9aa6b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b83827fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50600f91613079565b9093505f1981019081111561305b577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b95509693505050506131cd6060820182612d5f565b1580159291506131eb575b506130a9576131e5575050565b60040155565b60409150013515155f6131d8565b50851561303a565b61320b828d612d5f565b15612aa5577f12411f83000000000000000000000000000000000000000000000000000000005f523560045260245ffd5b7f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60018a829e999e1c16156132d757835f198114611dfb576132a19d61329760016132a79301968686612a95565b359e8f9a8b614570565b99614570565b979c6001821b5f198101908111611dfb578b16156132cb575b506001905b01612e54565b9d509a508a60016132c0565b926132e9819d98611f4a838686612a95565b9760018201809211611dfb57611f4a613303928585612a95565b969b60028101809111611dfb57600190936132c5565b897fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9061335290614564565b905f19810190808211611dfb571680612e2a565b857fb0a9aa6b000000000000000000000000000000000000000000000000000000005f52600452600560245260445ffd5b7fa37b6ee4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fe60c8f58000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f526134138161297a565b600452600160245260445ffd5b6007821015612aa55701905f90565b9060405161343c81612a07565b604081935473ffffffffffffffffffffffffffffffffffffffff811683526affffffffffffffffffffff8160a01c16602084015260f81c910152565b6fffffffffffffffffffffffffffffffff60055416803a105f1461364957503a5b620186a08181029190820403611dfb57905f52600a60205260405f205f915b600783106134c557505050565b6134d86134d28484613420565b5061342f565b73ffffffffffffffffffffffffffffffffffffffff8151168015159081613626575b5061361b57906affffffffffffffffffffff602061351b9301511690612a64565b6affffffffffffffffffffff8111613609575b6135636040519361353e85612a07565b3385526affffffffffffffffffffff6020860193168352604085019360028552613420565b9390936135dd57519051915160a09290921b7effffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff919091161760f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016179055565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b506affffffffffffffffffffff61352e565b5091600101916134b8565b331480159150613637575b5f6134fa565b50600260ff6040830151161415613631565b613499565b6fffffffffffffffffffffffffffffffff60055416803a105f1461377357503a5b62015f908181029190820403611dfb57905f52600a60205260405f205f915b6007831061369b57505050565b6136a86134d28484613420565b73ffffffffffffffffffffffffffffffffffffffff8151168015159081613750575b5061374557906affffffffffffffffffffff60206136eb9301511690612a64565b6affffffffffffffffffffff8111613733575b6135636040519361370e85612a07565b3385526affffffffffffffffffffff6020860193168352604085019360018552613420565b506affffffffffffffffffffff6136fe565b50916001019161368e565b331480159150613761575b5f6136ca565b50600160ff604083015116141561375b565b61366f565b6fffffffffffffffffffffffffffffffff60055416803a105f146138a357503a5b62030d408181029190820403611dfb57905f52600a60205260405f209160ff5f9116915b600782106137cb5750505050565b6137d86134d28386613420565b73ffffffffffffffffffffffffffffffffffffffff8151168015159081613881575b5061387657906affffffffffffffffffffff602061381b9301511690612a64565b906affffffffffffffffffffff8211613863575b613563906040519461384086612a07565b3386526affffffffffffffffffffff602087019416845260408601948552613420565b6affffffffffffffffffffff915061382f565b5090600101906137bd565b331480159150613892575b5f6137fa565b508360ff604083015116141561388c565b613799565b916003810190600160ff835460a81c16149081613a9a575b50613a875760ff905460a81c1660048114908115613a4d575b50156139e3578060057fdbdcb8dea511dedfb308d78cd1d253895da0a97df59d79da928edec13b9d89279201600360ff1982541617815561399864ffffffffff61394963ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612a64565b83547fff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffffff16911660d01b7effffffffff000000000000000000000000000000000000000000000000000016178255565b546004820154600283015460039093015460408051601885901c61ffff1681526020810193909352820193909352606081019290925260d01c64ffffffffff16608082015260a090a2565b8060057f31f0c0674f00b64cad4d51e31fa022ecfc097ea539328d7a3b1787bdbedc9d969201600260ff1982541617815561399864ffffffffff61394963ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612a64565b600391501480613a5e575b5f6138d9565b5061ffff600582015460181c168015908115613a7b575b50613a58565b9050617fff145f613a75565b5090816004613a9893015491613f12565b565b905061ffff600584015460181c1690545f525f60205263ffffffff60405f205460281c1611155f6138c0565b90613ad08161297a565b7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b169116179055565b600581015460ff8116613b278161297a565b8015908115613bdf575b50613bd95781545f526001602052600160405f209201545f526001602052600360405f2092015491600160ff8460a01c16613b6b8161297a565b149283613bba575b83613b9f575b5082613b8457505090565b63ffffffff91925060038291015460b01c169160881c161490565b90925063ffffffff808360681c169160b01c1614915f613b79565b9250600160ff600383015460a01c16613bd28161297a565b1492613b73565b50505f90565b60049150613bec8161297a565b145f613b31565b8054821015612aa5575f5260205f2001905f90565b81811015613e52575b805f52600160205260405f20825f52600160205260405f2090600381019063ffffffff825460b01c16600384019063ffffffff825460b01c166040519060208201928884526040830152886060830152608082015260808152613c7560a082612a23565b51902093845f52600260205260405f20600581019384549360ff8516613c9a8161297a565b613e44577fffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff00613dd2958460036002808f8f613e1b9e74ffffffff00000000000000000000000000000000009270ffffffff000000000000000000000000009260019d558c8801555460481c16978d897fffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffff89161790555460281c169788887fffffffffffffffffffffff0000000000000000ffffffffffffffffffffffffff881617178d550154980154917f00000000000000000000000000000000000000000000000000000000000000009860028201550155161717178355612fab8184907fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff68ffffffff000000000083549260281b169116179055565b80547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff164260a81b79ffffffffff00000000000000000000000000000000000000000016179055565b7f1eb2348475dadb2e90c039dca5c3077e8e5321a374f7c5bb3b744be76d27cb165f80a4600190565b505050505050505050505f90565b90613c11565b6003613a9892019073ffffffffffffffffffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff613ed7610fb360ff865496740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff89161780915560a81c16612ae3565b90549060031b1c16921680917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c006020604051868152a36145b7565b807f6b951537f1e4cce6c4e5d1426c3efe33a6ac7828569e4c92a500ac4db9b2b73c604060048501548151908152866020820152a2826002830154149260038301541460058301600460ff19825416179055817f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a28315613fcd575b15613f9a57505050565b613a9892826001600294015490825f14613fc55754915b15613fbe57600192614751565b5f92614751565b505f91613fb1565b613ff060028454835f14613ffc5760018601545b8415613ff55782915b86614751565b613f90565b5f91613fea565b5f613fe1565b63ffffffff168015611dfb575f190190565b805f52600260205260405f20815f52600460205260405f20835f5260205260ff60405f205416801580156142af575b6142845761405082613b15565b61425857835f5260016020528360405f2093805f52600460205260405f20825f5260205260405f20600360ff198254161790557f34b273afe3a59624f54ddb6221093941dad73846d3b274ffef15cf43ec03e6055f80a36003830191825491600160ff8460a01c166140c18161297a565b036142505763ffffffff9261410a92849260010361424757545b5f526001602052600260ff600360405f20015460a01c166140fb8161297a565b0361420d575b60d01c16614002565b82547fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d082901b7dffffffff00000000000000000000000000000000000000000000000000001617835516612bb057600482015460401c60ff16156141755750613a9891613e58565b6fffffffffffffffffffffffffffffffff9150610fb360ff61420092613a9895740400000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff835416178092557faadfae2c260fbf8ed1d2bc8c351f30f695b3fdd35d387b7ac31c92c0483e067c5f80a260a81c16612ae3565b90549060031b1c1661461d565b60048601680100000000000000007fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff825416179055614101565b600101546140db565b505050505050565b827fc17d72e4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060038114614043565b5f815f52600260205260405f20916142d083613b15565b156144b857600583018054600160ff82166142ea8161297a565b1461445f5750805464ffffffffff8160d01c164211156144565760ff600391166143138161297a565b146143fe5761432182614662565b9061432b836146dd565b9082806143f7575b6143ee57600460ff19825416179055827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363058580a281156143b8575b1561437d575b50505050600190565b60018401546143a1946003949083156143b05754925b156143aa5750600192614751565b5f808080614374565b92614751565b508092614393565b6143dc60038654835f146143e85760018801545b84156143e1576002915b87614751565b61436e565b87916143d6565b866143cc565b50505050905090565b5081614333565b600492505f9160016144519584938660ff19825416179055827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363058580a2614449868580845487614751565b015490614751565b600190565b50505050505f90565b9093925061446c83614526565b1561451e5760ff9060081c1692831590600460ff1982541617905580827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a26144f1575b156144c0575b505050600190565b6001808301546144e194919382156144e95754915b15613fbe578392614751565b5f80806144b8565b505f916144d5565b61451360018454835f1461451857818601545b8415613ff55760029186614751565b6144b2565b5f614504565b505050505f90565b6005015463ffffffff8061454464ffffffffff8460a81c1642612a88565b9260ff8160081c165f1461455b5760481c16161090565b60281c16161090565b8015611dfb575f190190565b5f5260205260205f60408160025afa60203d1416905f51911561458f57565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b811561461957602073ffffffffffffffffffffffffffffffffffffffff7f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f526009825260405f2061460e828254612a64565b9055604051908152a2565b5050565b801561465f576020816146537f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc8607193600654612a64565b600655604051908152a1565b50565b5f52600360205260405f2060015f5260205260405f208054805b6146865750505f90565b5f198101818111611dfb5761469b9083613bf3565b90549060031b1c5f526001602052600160ff600360405f20015460a01c166146c28161297a565b146146d6576146d090614564565b8061467c565b5050600190565b5f52600360205260405f2060025f5260205260405f208054805b6147015750505f90565b5f198101818111611dfb576147169083613bf3565b90549060031b1c5f526001602052600160ff600360405f20015460a01c1661473d8161297a565b146146d65761474b90614564565b806146f7565b929360ff9190838392805f5260016020527f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f602060405f20946003860195600188740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8a541617808a5560a81c161461497e575b50604051906147e88161297a565b8152a35460a81c169316908161493c57506fffffffffffffffffffffffffffffffff614817610fb35f95612ae3565b90549060031b1c16915f52600a60205260405f20905f915b60078310614884575b505050613a98916148719173ffffffffffffffffffffffffffffffffffffffff8216155f146148765761486c5f80936145b7565b612a88565b61461d565b61486c8160011c80936145b7565b9091926148946134d28584613420565b9373ffffffffffffffffffffffffffffffffffffffff85511615614935578360ff6040870151160361492b5760208501516affffffffffffffffffffff168281101561492457915b6148e68285613420565b9390936135dd5773ffffffffffffffffffffffffffffffffffffffff6149148261491c945f60019855612a88565b9751166145b7565b01919061482f565b50816148dc565b600191945061491c565b5092614838565b5f5260016020526fffffffffffffffffffffffffffffffff614817610fb373ffffffffffffffffffffffffffffffffffffffff600360405f2001541695612ae3565b545f525f825261499e60405f206121cf63ffffffff825460481c16614002565b5f6147da56",
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
// the contract method with ID 0x171ef98d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(bytes32 id, (uint256,bytes32[],bytes32,bytes32[]) x) returns()
func (court *Court) PackAnswer(id [32]byte, x BisectionAnswer) []byte {
	enc, err := court.abi.Pack("answer", id, x)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x171ef98d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(bytes32 id, (uint256,bytes32[],bytes32,bytes32[]) x) returns()
func (court *Court) TryPackAnswer(id [32]byte, x BisectionAnswer) ([]byte, error) {
	return court.abi.Pack("answer", id, x)
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
// the contract method with ID 0x54e6c24f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(bytes32 id, bytes32[32] children) returns()
func (court *Court) PackReveal(id [32]byte, children [32][32]byte) []byte {
	enc, err := court.abi.Pack("reveal", id, children)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54e6c24f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(bytes32 id, bytes32[32] children) returns()
func (court *Court) TryPackReveal(id [32]byte, children [32][32]byte) ([]byte, error) {
	return court.abi.Pack("reveal", id, children)
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
	if bytes.Equal(raw[:4], court.abi.Errors["NoDifference"].ID.Bytes()[:4]) {
		return court.UnpackNoDifferenceError(raw[4:])
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

// CourtNoDifference represents a NoDifference error raised by the Court contract.
type CourtNoDifference struct {
	Child [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDifference(bytes32 child)
func CourtNoDifferenceErrorID() common.Hash {
	return common.HexToHash("0x12411f834c2762bccb512df38786845f3ef052e523fafc750a49a9f0094d2b1c")
}

// UnpackNoDifferenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDifference(bytes32 child)
func (court *Court) UnpackNoDifferenceError(raw []byte) (*CourtNoDifference, error) {
	out := new(CourtNoDifference)
	if err := court.abi.UnpackIntoInterface(out, "NoDifference", raw); err != nil {
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
