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
	Claim  []Statement
}

// Claim is an auto generated low-level Go binding around an user-defined struct.
type Claim struct {
	Poster     common.Address
	Standing   uint8
	Level      uint8
	Generation uint32
	Arenas     uint32
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
	Time      *big.Int
	JoinedA   *big.Int
	JoinedB   *big.Int
}

// Members is an auto generated low-level Go binding around an user-defined struct.
type Members struct {
	A [][32]byte
	B [][32]byte
}

// Result is an auto generated low-level Go binding around an user-defined struct.
type Result struct {
	Last [32]byte
	Root [32]byte
}

// Round is an auto generated low-level Go binding around an user-defined struct.
type Round struct {
	WindowEnd *big.Int
	Blocks    uint32
	Standing  uint32
	Open      bool
}

// Statement is an auto generated low-level Go binding around an user-defined struct.
type Statement struct {
	Round [32]byte
	Level uint8
	Path  uint64
	First [32]byte
	Last  [32]byte
	Root  [32]byte
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"epochs_\",\"type\":\"address\"},{\"internalType\":\"contractIStepVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenaWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clock\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"maxGasPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128[4]\",\"name\":\"bonds\",\"type\":\"uint128[4]\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimHasFallen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimNotOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClockExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"depth\",\"type\":\"uint256\"}],\"name\":\"IndexOutsideTree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"child\",\"type\":\"bytes32\"}],\"name\":\"NoDifference\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoJudge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotAlive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"NotOpposed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCollected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"RoundNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"StillAlive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBond\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBranchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongChain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongLastLeaf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"},{\"internalType\":\"enumPhase\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongSide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongStatement\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"ArenaOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"BondForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burnt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"ClaimPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"winner\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICourt.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Fell\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"Joined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"name\":\"LeafJudged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"LeafReached\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"MatchOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"Paired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"RoundClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"alive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"child\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement[]\",\"name\":\"claim\",\"type\":\"tuple[]\"}],\"internalType\":\"structBisection.Answer\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"arenaWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"close\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"MatchId[]\",\"name\":\"arenas\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"ClaimKey[]\",\"name\":\"a\",\"type\":\"bytes32[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"b\",\"type\":\"bytes32[]\"}],\"internalType\":\"structMembers[]\",\"name\":\"members\",\"type\":\"tuple[]\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"claimed\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult[]\",\"name\":\"against\",\"type\":\"tuple[]\"}],\"name\":\"enter\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochs\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getClaim\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenas\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"stood\",\"type\":\"bool\"}],\"internalType\":\"structClaim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getMatch\",\"outputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"answering\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"leftA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leftB\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"uint24\",\"name\":\"joinedA\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"joinedB\",\"type\":\"uint24\"}],\"internalType\":\"structMatch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"getRound\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"internalType\":\"structRound\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"above\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"against\",\"type\":\"bytes32[]\"}],\"name\":\"join\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxGasPrice\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"x\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"y\",\"type\":\"tuple\"},{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"}],\"name\":\"pair\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"prove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId[]\",\"name\":\"arenas\",\"type\":\"bytes32[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"claims\",\"type\":\"bytes32[]\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x6101206040523461025157604051614aa33881900390601f8201601f19168301906001600160401b03821184831017610255578291604052833981018181036101408112610251578251906001600160a01b0382168203610251576020840151906001600160a01b03821682036102515761010090603f1901126102515760405160a081016001600160401b03811182821017610255576040526100a560408601610269565b81526100b360608601610269565b91602082019283526100c760808701610269565b93604083019485526100db60a0880161027a565b95606084019687528060df890112156102515760405197608089016001600160401b0381118a82101761025557604052889061014081019283116102515760c001905b82821061023957898963ffffffff8a818b818c8c8c60808301998a5260805260a052511660c052511660e05251166101005260018060801b0390511660018060801b03196005541617600555515f5b600281106101f157604051614814908161028f82396080518181816103b2015281816108aa01528181610cf701528181611bf90152611ff0015260a0518181816119230152611f8f015260c051818181611edd0152612026015260e051818181610b3101526138cf015261010051818181611ad1015281816137d00152613e8a0152f35b5f5f5b6002811061020a5750600782015560010161016d565b8351602094909401936001600160801b03600783901b81811b19909416911690921b91909117906001016101f4565b602080916102468461027a565b81520191019061011e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361025157565b51906001600160801b03821682036102515756fe60806040526004361015610011575f80fd5b5f3560e01c806307e8f63d146121a95780631965bc0c14611fb35780632b7ac3f314611f635780633de39c1114611f345780633e31ca6914611f01578063461645bf14611ec157806354e6c24f14611c1d57806358152d0714611bcd5780637249fbb614611af557806391ddadf414611ab5578063a010e3c214611a63578063a24e9663146117ef578063a728b5da1461172e578063acf96b03146110fd578063b192da2d146110e0578063bfaee87d14610d7a578063c4d252f514610ccc578063c9100bcb14610bdc578063cd73d34814610b55578063d05348fe14610b15578063d2c22c98146107f3578063d5d44d80146107ab578063dd2be61d14610706578063e522538114610604578063f10ca95a146103875763fcc6077d14610137575f80fd5b34610383576020600319360112610383575f6101e0604051610158816125a0565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c082015201526004355f52600260205261020060405f2062ffffff6101e06040516101dc816125a0565b83548152600184015493602082019485526002810154604083019081526003820154916060840192835260056004820154916080860192835201549260ff84169260a086019361022b8161223a565b845260c086019460ff8160081c161515865260ff8160101c1660e088015261ffff8160181c1661010088015263ffffffff8160281c1661012088015263ffffffff8160481c1661014088015263ffffffff8160681c1661016088015263ffffffff8160881c1661018088015264ffffffffff8160a81c166101a0880152888160d01c166101c088015260e81c878701526040519886518a525160208a0152516040890152516060880152516080870152516102e58161223a565b60a086015251151560c085015260ff60e08201511660e085015261ffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015263ffffffff6101608201511661016085015263ffffffff6101808201511661018085015264ffffffffff6101a0820151166101a0850152826101c0820151166101c08501520151166101e0820152f35b5f80fd5b346103835760406003193601126103835760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105dc5760243590805f525f60205260405f2090815460ff8160681c16156105b05764ffffffffff81168042111561054d575060481c63ffffffff1691600183036104ed57835f52600160205260405f20600160ff825460a01c166104388161223a565b148015906104d7575b6104ab57847f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f992610476602097938894612f7f565b7fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff8154169055604051908152a2604051908152f35b847f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50845f5260036020528260405f20541415610441565b92508115610521577f2a35a324000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f9602080945f90610476565b60018101809111610583577f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b507f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fa661507f000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610383575f60031936011261038357335f8181526009602052604081208054908290559181908190819085905af13d15610701573d67ffffffffffffffff81116106d4576040519061067f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601836125d9565b81525f60203d92013e5b81159081156106cb575b506106a357602090604051908152f35b7fceb7135a000000000000000000000000000000000000000000000000000000005f5260045ffd5b90501582610693565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610689565b34610383576020600319360112610383575f606060405161072681612568565b82815282602082015282604082015201526004355f525f602052608060405f206040519061075382612568565b5463ffffffff64ffffffffff8216928381528160208201818560281c16815260ff60606040850194848860481c168652019560681c161515855260405195865251166020850152511660408301525115156060820152f35b346103835760206003193601126103835760043573ffffffffffffffffffffffffffffffffffffffff8116809103610383575f526009602052602060405f2054604051908152f35b60c06003193601126103835760043560407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc3601126103835760843573ffffffffffffffffffffffffffffffffffffffff811681036103835760a4359167ffffffffffffffff831161038357366023840112156103835782600401359167ffffffffffffffff8311610383576024840193602436918560061b0101116103835773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105dc57815f525f60205260405f2080549460ff8660681c1615610ae95764ffffffffff8616804211610abe5750606435926040519261090b84612584565b858452600160208501525f604085015260243560608501526080840191604435835260a085019686885261093e86613a45565b998a5f52600160205260ff60405f205460a01c1661095b8161223a565b60028114610a925761096c8161223a565b610a66576109da9361098963ffffffff6109c69360481c16612665565b7fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff6cffffffff00000000000000000083549260481b169116179055565b895f52600360205260405f20558489613ab8565b5f5b8681106109ee57602088604051908152f35b806109fc60019289866126ac565b356020610a0a838b886126ac565b013588528352610a1985613a45565b8981141580610a43575b610a2f575b50016109dc565b8751610a3c91888c613d9a565b5089610a28565b50805f52826020528260ff60405f205460a01c16610a608161223a565b14610a23565b8a7f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8b7f49fee26e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610383575f60031936011261038357602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103835760406003193601126103835760043567ffffffffffffffff811161038357610b86903690600401612209565b60243567ffffffffffffffff811161038357610ba6903690600401612209565b905f5b838110610bb257005b80610bd6610bc3600193878961227e565b35610bcf83878761227e565b3590613f9b565b01610ba9565b3461038357602060031936011261038357610bf561267c565b506004355f52600160205260c060405f2060405190610c1382612584565b5473ffffffffffffffffffffffffffffffffffffffff8116825263ffffffff60ff8260a01c166020840190610c478161223a565b8152816040850160ff8560a81c16815260ff6060870191838760b01c1683526080880194848860d01c1686528260a08a019860f01c161515885273ffffffffffffffffffffffffffffffffffffffff604051995116895251610ca88161223a565b602089015251166040870152511660608501525116608083015251151560a0820152f35b346103835760206003193601126103835760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105dc57805f525f60205260405f207fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff81541690557f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f960206040515f8152a2005b346103835760031936016101a081126103835760c0136103835760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff3c3601126103835760405161018435610dce82612584565b600435918281526024359160ff8316918284036103835783602082015260443567ffffffffffffffff8116810361038357604082015260643560608201526084356080820152610e2660a435918260a0820152613a45565b9360405193610e3485612584565b60c4359081865260e43560ff811691828203610383578160208901526101043567ffffffffffffffff81168103610383576040890152610124356060890152610144356080890152610e8f61016435988960a0820152613a45565b96895f526001602052600160ff60405f205460a01c16610eae8161223a565b036110b457875f526001602052600160ff60405f205460a01c16610ed18161223a565b036110885780610fd75750868914948515610fc9575b50508315610fbb575b50508115610fb0575b50610f8057845f525f60205260ff60405f205460681c1615610f5457610f229394505b84613d9a565b15610f2957005b7f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50827fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905085141586610ef9565b506001141591508780610ef0565b506001141593508980610ee7565b959699505050505050805f52600460205260405f20845f5260205260ff60405f205416905f52600460205260405f20855f5260205260ff60405f20541680820160ff81116105835760ff166003148015929061107f575b508115611076575b506110465792610f229293610f1c565b50507fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90501585611036565b1591508661102e565b877f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b897f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610383575f600319360112610383576020600654604051908152f35b6101606003193601126103835760043560243560ff8116918282036103835760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc3601126103835761010435906101243567ffffffffffffffff81116103835761116c903690600401612209565b90936101443567ffffffffffffffff81116103835761118f903690600401612209565b61119a96919661267c565b91855f52600260205260405f20600581015490600260ff83166111bc8161223a565b1480159061171e575b6116f25760018b14968715806116e7575b6116bb5764ffffffffff8360a81c16804211610abe5750604051916111fa83612584565b60443580845260643560ff811691828203610383578160208701526084359567ffffffffffffffff87168703610383578087604061125193015260a435606082015260c435608082015260e43560a0820152613a45565b84549081810361168d5750508952506001019260ff84116105835767ffffffffffff800061ffff8d9660ff6112bd971660208c015260181c1691600f1b1617604088015260048101546060880152885f146116835760020154935b6080870194808652617fff90613977565b0361165b5760a083019687526112d283613a45565b98865f52600460205260405f208a5f5260205260ff60405f20541661162f57865f52600460205260405f208a5f5260205260405f208160ff19825416179055855f146115c557865f526002602052600560405f200180547fffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7cffffff000000000000000000000000000000000000000000000000000061137962ffffff8460d01c16613aa3565b60d01b1691161790555b895f5260016020528960ff60405f205460a01c166113a08161223a565b6002811461159957600189916113b58161223a565b036115635750503461153357867f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee60208c93845f526001825261145660405f2061140863ffffffff825460d01c16612665565b7fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffff000000000000000000000000000000000000000000000000000083549260d01b169116179055565b604051908152a38161146e575b602089604051908152f35b8651941561151d57855f526002602052600360405f200154905b525f5b8181101561146357806114a1600192848b61227e565b3588526114ad84613a45565b875f52600460205260405f20815f5260205260ff60405f20541660ff6114d28861262c565b1614806114fa575b6114e6575b500161148b565b88516114f391888d613d9a565b508a6114df565b50805f52826020528260ff60405f205460a01c166115178161223a565b146114da565b855f526002602052600260405f20015490611488565b7f0c5e03da000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b909160207f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee91611594338987613ab8565b611456565b507f49fee26e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b865f526002602052600560405f200180547cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffff00000000000000000000000000000000000000000000000000000000006116218360e81c613aa3565b60e81b169116179055611383565b897f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff29a269d000000000000000000000000000000000000000000000000000000005f5260045ffd5b60030154936112ac565b7f215dde37000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8b7ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060028c14156111d6565b877f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50611728816129be565b156111c5565b346103835760406003193601126103835760043560243567ffffffffffffffff81116103835760a060031982360301126103835761177861176e83612a93565b916004018261316d565b61178182612e55565b600f6005820154837f69b86f513afd2a8773782a76cbb591b03e66def198f4e415454d88f54e566dc6608060ff8460101c1693600287015460038801549061ffff6040519388855260181c16602084015260408301526060820152a2146117e457005b6117ed91613750565b005b346103835760606003193601126103835760443560043560243567ffffffffffffffff831161038357366023840112156103835782600401359067ffffffffffffffff82116103835736602483860101116103835761184d83612a93565b9160ff60058401541661185f8161223a565b60038103611a2a575082545f526001602052600460ff60405f205460a81c1603611a025760048301548083036119d357509360646020927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f886024996040519a8b9788967f88a92498000000000000000000000000000000000000000000000000000000008852600488015260408288015282604488015201868601375f8582860101520116810103018173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156119c8575f92611992575b60028201546117ed945083036119745761196f60015b82612d25565b613038565b600382015483036119895761196f6002611969565b61196f5f611969565b91506020833d6020116119c0575b816119ad602093836125d9565b81010312610383576117ed925191611953565b3d91506119a0565b6040513d5f823e3d90fd5b827f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7ff740d6d5000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f52611a568161223a565b600452600360245260445ffd5b346103835760206003193601126103835760043560ff81168103610383576fffffffffffffffffffffffffffffffff611aa5611aa060209361261a565b61263d565b90549060031b1c16604051908152f35b34610383575f60031936011261038357602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461038357602060031936011261038357600435805f52600160205260405f208054600160ff8260a01c16611b298161223a565b1490811591611bbb575b50611b8f57815f52600360205260405f20545f525f60205260ff60405f205460681c16611b63576117ed91612f7f565b7f2a35a324000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b507f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60a81c60ff1660011415905083611b33565b34610383575f60031936011261038357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103835761042060031936011261038357600435366104241161038357611c4481612a93565b600581019081549060ff8216611c598161223a565b60018103611e88575060ff8260081c16611e6057611c768161424a565b611e3857600190604051610400602482376010805b611e005750519115611dd8576002015490818103611daa57847fd15b584b1a9750c131a90efa90276080a78d4f515f1a98dbfa85f65970bc54dc61044086611d2f611cf58863ffffffff80611cea64ffffffffff8460a81c1642612658565b169160281c16612add565b82547fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff1660289190911b68ffffffff000000000016178255565b80547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff00ff1679ffffffffff0000000000000000000000000000000000000000004260a81b1617610100178155611d8384612b4f565b5461ffff6040519160ff8160101c16835260181c16602082015261040060246040830137a2005b7f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f5b818110611e13575060011c80611c8b565b9360019060208660051b850160408860061b870160025afa60203d1416169401611e02565b7fa37b6ee4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fe60c8f58000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f52611eb48161223a565b600452600160245260445ffd5b34610383575f60031936011261038357602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610383576020600319360112610383576004355f5260026020526020611f2a60405f206129be565b6040519015158152f35b34610383575f6003193601126103835760206fffffffffffffffffffffffffffffffff60055416604051908152f35b34610383575f60031936011261038357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610383576060600319360112610383576004356044359063ffffffff82168092036103835773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105dc5764ffffffffff61204c63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612271565b1660405161205981612568565b8181526020810184815261213563ffffffff604084015f81526120f782606087019560018752895f525f60205264ffffffffff60405f209851167fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000895416178855511686907fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff68ffffffff000000000083549260281b169116179055565b5184547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff16911660481b6cffffffff00000000000000000016178355565b5115157fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff6dff0000000000000000000000000083549260681b16911617905560405192835260208301527f19264b7b00433f54e1e0c9c2dd66362ee48326d015d315f4cab1d36d4050d6cb604060243593a3005b346103835760606003193601126103835760243567ffffffffffffffff8111610383576121da903690600401612209565b6044359167ffffffffffffffff8311610383576121fe6117ed933690600401612209565b9290916004356122bb565b9181601f840112156103835782359167ffffffffffffffff8311610383576020808501948460051b01011161038357565b6005111561224457565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9190820180921161058357565b919081101561228e5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b909391600181018082116105835780840361253957506122da82612a93565b80545f52600160205260ff60405f205460a81c165f1981019081116105835780830361250a57505f5b82811061242f5750545f52600360205260405f2054805f525f60205260ff60405f205460681c16156124045750821561228e578335917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18536030192838112156103835761237390860182612710565b156123d957505f5b81811061238a57505050505050565b61239581838861227e565b3560018201808311610583578581101561228e5760051b8601359084821215610383576123c491870190612710565b156123d15760010161237b565b505050505050565b7ff35892c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9061243b82848961227e565b355f52600460205260405f2090805491825f5260205260ff60405f20541680159081156124ff575b81156124c1575b5061248e575050600161248761248183858a61227e565b35612a93565b9101612303565b60010154907fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506124ce84868b61227e565b355f52600460205260405f2060018301545f5260205260ff6124f68160405f2054169261262c565b1614155f61246a565b600281119150612463565b827f24497bc3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837f24497bc3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6080810190811067ffffffffffffffff8211176106d457604052565b60c0810190811067ffffffffffffffff8211176106d457604052565b610200810190811067ffffffffffffffff8211176106d457604052565b6060810190811067ffffffffffffffff8211176106d457604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176106d457604052565b60ff5f199116019060ff821161058357565b60ff166003039060ff821161058357565b90600482101561228e5760108260011c6007019260041b1690565b9190820391821161058357565b63ffffffff1663ffffffff81146105835760010190565b6040519061268982612584565b5f60a0838281528260208201528260408201528260608201528260808201520152565b919081101561228e5760061b0190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610383570180359067ffffffffffffffff821161038357602001918160051b3603831361038357565b5f90805f52600260205260405f2092612728846129be565b156127f857600584018054600160ff82166127428161223a565b146128e75750805464ffffffffff8160a81c164211156128dd5760ff6003911661276b8161223a565b14612882576127af6127986127a361278385806126bc565b929085549362ffffff8560d01c169189614288565b9460208101906126bc565b909160e81c918661437b565b90828061287b575b61287257600460ff19825416179055827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363058580a2811561283c575b15612801575b50505050600190565b6001840154612825946003949083156128345754925b1561282e57506001926145c0565b5f8080806127f8565b926145c0565b508092612817565b61286060038654835f1461286c5760018801545b8415612865576002915b876145c0565b6127f2565b879161285a565b86612850565b50505050905090565b50816127b7565b600493505f92908392506128d8956001918660ff19825416179055827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363058580a26128d08685808454876145c0565b0154906145c0565b600190565b5050505050505f90565b91509392506128f58361424a565b156129b65760ff9060081c1692831590600460ff1982541617905580827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a2612981575b15612949575b505050600190565b60018083015461296a94919382156129795754915b156129725783926145c0565b5f8080612941565b5f926145c0565b505f9161295e565b6129a460018454835f146129b057818601545b84156129a9576002915b866145c0565b61293b565b5f9161299e565b5f612994565b505050505f90565b600581015460ff81166129d08161223a565b8015908115612a7f575b50612a795781545f526001602052600160405f209201545f52600160205260405f20915491600160ff8460a01c16612a118161223a565b149283612a5d575b83612a42575b5082612a2a57505090565b63ffffffff91925081905460b01c169160881c161490565b90925063ffffffff808360681c169160b01c1614915f612a1f565b9250600160ff825460a01c16612a728161223a565b1492612a19565b50505f90565b60049150612a8c8161223a565b145f6129da565b90815f52600260205260405f2091612aaa836129be565b15612ab25750565b7f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9063ffffffff8091169116039063ffffffff821161058357565b600782101561228e5701905f90565b90604051612b13816125bd565b604081935473ffffffffffffffffffffffffffffffffffffffff811683526affffffffffffffffffffff8160a01c16602084015260f81c910152565b6fffffffffffffffffffffffffffffffff60055416803a105f14612d2057503a5b62015f90818102919082040361058357905f52600a60205260405f205f915b60078310612b9c57505050565b612baf612ba98484612af7565b50612b06565b73ffffffffffffffffffffffffffffffffffffffff8151168015159081612cfd575b50612cf257906affffffffffffffffffffff6020612bf29301511690612271565b6affffffffffffffffffffff8111612ce0575b612c3a60405193612c15856125bd565b3385526affffffffffffffffffffff6020860193168352604085019360018552612af7565b939093612cb457519051915160a09290921b7effffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff919091161760f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016179055565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b506affffffffffffffffffffff612c05565b509160010191612b8f565b331480159150612d0e575b5f612bd1565b50600160ff6040830151161415612d08565b612b70565b6fffffffffffffffffffffffffffffffff60055416803a105f14612e5057503a5b62030d40818102919082040361058357905f52600a60205260405f209160ff5f9116915b60078210612d785750505050565b612d85612ba98386612af7565b73ffffffffffffffffffffffffffffffffffffffff8151168015159081612e2e575b50612e2357906affffffffffffffffffffff6020612dc89301511690612271565b906affffffffffffffffffffff8211612e10575b612c3a9060405194612ded866125bd565b3386526affffffffffffffffffffff602087019416845260408601948552612af7565b6affffffffffffffffffffff9150612ddc565b509060010190612d6a565b331480159150612e3f575b5f612da7565b508360ff6040830151161415612e39565b612d46565b6fffffffffffffffffffffffffffffffff60055416803a105f14612f7a57503a5b620186a0818102919082040361058357905f52600a60205260405f205f915b60078310612ea257505050565b612eaf612ba98484612af7565b73ffffffffffffffffffffffffffffffffffffffff8151168015159081612f57575b50612f4c57906affffffffffffffffffffff6020612ef29301511690612271565b6affffffffffffffffffffff8111612f3a575b612c3a60405193612f15856125bd565b3385526affffffffffffffffffffff6020860193168352604085019360028552612af7565b506affffffffffffffffffffff612f05565b509160010191612e95565b331480159150612f68575b5f612ed1565b50600260ff6040830151161415612f62565b612e76565b906130369173ffffffffffffffffffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff612ffb611aa060ff865496740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff89161780915560a81c1661261a565b90549060031b1c16921680917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c006020604051868152a3614463565b565b807f6b951537f1e4cce6c4e5d1426c3efe33a6ac7828569e4c92a500ac4db9b2b73c604060048501548151908152866020820152a2826002830154149260038301541460058301600460ff19825416179055817f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a283156130ec575b156130c057505050565b61303692826001600294015490825f146130e45754915b15612972576001926145c0565b505f916130d7565b61310e60028454835f146131135760018601545b84156129a9578291866145c0565b6130b6565b5f613100565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610383570180359067ffffffffffffffff8211610383576020019160c082023603831361038357565b906005820180549060ff82166131828161223a565b60018103611e88575060ff8260081c1615611e60576131a08461424a565b611e3857602083016131b281856126bc565b908535945f935f95602088101561371f57600c88805b61370157508086036136d25750841561228e57846001101561228e576020840135938035956002915f5b60058110613627575050505060028a0194855490818103611daa57505060038a0193845490818103611daa57505061322a828a6126bc565b1561228e57613239838b6126bc565b6001101561228e57602001359035146135ec5761ffff8360181c16621fffe07d1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08560131c16169080820460201490151715610583578861329691612271565b94600560ff8560101c16019260ff8411610583576132b4818c6126bc565b9290921561228e576132c9923590558a6126bc565b6001959195101561228e5761334960ff94613387926020600f980135905564ffff0000008860181b16907fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000ffff62ff00008760101b169116171780845563ffffffff8061333e64ffffffffff8460a81c1642612658565b169160481c16612add565b82547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff1660489190911b6cffffffff00000000000000000016178255565b80547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff00ff1679ffffffffff0000000000000000000000000000000000000000004260a81b161790551614936133de6080870187613119565b905085806135e4575b156135dc5760ff60015b160361343e5784806135d3575b613473575050505061341360608301836126bc565b1580159150613466575b61343e57613429575050565b6060613437600492846144c5565b0135910155565b7fa419ca88000000000000000000000000000000000000000000000000000000005f5260045ffd5b506040820135151561341d565b159350909183156134d557505f198101908111610583576134a69061349b60608601866126bc565b916040870135613977565b915b156134cf575060a06134ba83856144c5565b0135905b0361343e5760406004910135910155565b906134be565b6001811b5f19810192508211610583576134f260608601866126bc565b839193918382036135a35780841c6135735750926040879392930135935f915b838310613524575050505050916134a8565b9091929394600190818716155f146135595761354c9061354586868661227e565b359061455c565b95811c9493019190613512565b61356e9061356886868661227e565b3561455c565b61354c565b83907fb0a9aa6b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b83827fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b508115156133fe565b60ff5f6133f1565b5081156133e7565b6135f6828a6126bc565b1561228e577f12411f83000000000000000000000000000000000000000000000000000000005f523560045260245ffd5b60018c821c161561369057835f19811461058357613658613650600161365f930196868661227e565b359a8b61455c565b988a61455c565b97986001821b5f198101908111610583578d1615613683575b506001905b016131f2565b909a509850896001613678565b92976136a1906135458a858561227e565b966001890190818a11610583576135456136bc92858561227e565b969760028101809111610583576001909361367d565b857fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b908015610583575f1901905f198101908082116105835716806131c8565b877fb0a9aa6b000000000000000000000000000000000000000000000000000000005f52600452600560245260445ffd5b906001810154805f52600160205260ff60405f205460a81c1690600182149081613940575b5061392f57600481149081156138f5575b501561388b578060057fdbdcb8dea511dedfb308d78cd1d253895da0a97df59d79da928edec13b9d89279201600360ff1982541617815561384064ffffffffff6137f663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612271565b83547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff16911660a81b79ffffffffff00000000000000000000000000000000000000000016178255565b546004820154600283015460039093015460408051601885901c61ffff1681526020810193909352820193909352606081019290925260a81c64ffffffffff16608082015260a090a2565b8060057f31f0c0674f00b64cad4d51e31fa022ecfc097ea539328d7a3b1787bdbedc9d969201600260ff1982541617815561384064ffffffffff6137f663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612271565b600391501480613906575b5f613786565b5061ffff600582015460181c168015908115613923575b50613900565b9050617fff145f61391d565b509081600461303693015491613038565b905061ffff600584015460181c16905f52600360205260405f20545f525f60205263ffffffff60405f205460281c1611155f613775565b939193929092600f8203613a145783600f1c6139e357939192905f5b600f81106139a15750505050565b9091939294600190818616155f146139cf576139c29061354584868a61227e565b959394811c929101613993565b6139de9061356884868a61227e565b6139c2565b837fb0a9aa6b000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b507fc9898fa4000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b60405160a060208201928051845260ff602082015116604084015267ffffffffffffffff604082015116606084015260608101516080840152608081015182840152015160c082015260c08152613a9d60e0826125d9565b51902090565b62ffffff1662ffffff81146105835760010190565b9060208101926fffffffffffffffffffffffffffffffff613adf611aa060ff87511661261a565b90549060031b1c16803403613d6b5750825f526001602052600163ffffffff60405f205460b01c16019163ffffffff8311610583577f09358f04a0abad75cf7a77d0aa2cb4ec2d1422a5e91908a2192ad591fb1dee3a9260e09260ff87511690600182145f14613d63575f925b613cc463ffffffff73ffffffffffffffffffffffffffffffffffffffff60405194613b7686612584565b169586855260208501936001855260408601968752826060870191169687825260ff608088019316835260a08701955f87528d5f52600160205273ffffffffffffffffffffffffffffffffffffffff8060405f20995116167fffffffffffffffffffffffff000000000000000000000000000000000000000089541617885551613bff8161223a565b613c088161223a565b87549151925193517fffff00000000000000000000ffffffffffffffffffffffffffffffffffffffff90921660a09190911b74ff0000000000000000000000000000000000000000161760a89290921b75ff000000000000000000000000000000000000000000169190911760b09290921b79ffffffff000000000000000000000000000000000000000000001691909117911660d01b7dffffffff000000000000000000000000000000000000000000000000000016178355565b5115157fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff00000000000000000000000000000000000000000000000000000000000083549260f01b16911617905560ff83519751169267ffffffffffffffff60408201511690606081015160a0608083015192015192604051968752602087015260408601526060850152608084015260a083015260c0820152a3565b600192613b4c565b7f0c5e03da000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b9192838311613f80575b825f52600160205260405f205490845f52600160205260405f205490604051602081019086825263ffffffff8560b01c16604082015287606082015263ffffffff8460b01c16608082015260808152613dfe60a0826125d9565b51902093845f52600260205260405f20600581019384549560ff8716613e238161223a565b613f7257613f49967fffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff0070ffffffff0000000000000000000000000074ffffffff000000000000000000000000000000000093613f009860038f988f9960019a82558a8201557f00000000000000000000000000000000000000000000000000000000000000009a6002820155015560481c169116179160281c16171783556133498184907fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff68ffffffff000000000083549260281b169116179055565b80547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff164260a81b79ffffffffff00000000000000000000000000000000000000000016179055565b7f1eb2348475dadb2e90c039dca5c3077e8e5321a374f7c5bb3b744be76d27cb165f80a4600190565b505050505050505050505f90565b91929190613da4565b63ffffffff168015610583575f190190565b805f52600260205260405f20815f52600460205260405f20835f5260205260ff60405f2054169081158015614240575b61421457613fd8816129be565b6141e857835f5260016020528360405f2093805f52600460205260405f20825f5260205260405f20600360ff198254161790557f34b273afe3a59624f54ddb6221093941dad73846d3b274ffef15cf43ec03e6055f80a3825491600160ff8460a01c166140448161223a565b036141e1576001036141d857545b5f526001602052600260ff60405f205460a01c1661406f8161223a565b0361418d575b5063ffffffff61408a81835460d01c16613f89565b82547fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d082901b7dffffffff0000000000000000000000000000000000000000000000000000161783551661418957805460ff8160f01c165f146140f4575061303691612f7f565b611aa060ff6fffffffffffffffffffffffffffffffff9361303695740400000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff61417c9616178092557faadfae2c260fbf8ed1d2bc8c351f30f695b3fdd35d387b7ac31c92c0483e067c5f80a260a81c1661261a565b90549060031b1c1661457b565b5050565b7fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e010000000000000000000000000000000000000000000000000000000000001781555f614075565b60010154614052565b5050505050565b827fc17d72e4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060038214613fcb565b6005015463ffffffff8061426864ffffffffff8460a81c1642612658565b9260ff8160081c165f1461427f5760481c16161090565b60281c16161090565b9291905f805b8382106142d257505050036142a257505f90565b7f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b6142dd82858561227e565b35908111801590614357575b61432657805f526001602052600160ff60405f205460a01c1661430b8161223a565b1461431b5760019091019061428e565b505050505050600190565b857f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b50855f52600460205260405f20815f52602052600160ff60405f20541614156142e9565b9291905f805b8382106143c5575050500361439557505f90565b7f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b6143d082858561227e565b3590811180159061443f575b61440e57805f526001602052600160ff60405f205460a01c166143fe8161223a565b1461431b57600190910190614381565b857f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b50855f52600460205260405f20815f52602052600260ff60405f20541614156143dc565b811561418957602073ffffffffffffffffffffffffffffffffffffffff7f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f526009825260405f206144ba828254612271565b9055604051908152a2565b91906144d5906080810190613119565b9290921561228e578260c08136031261038357604051906144f582612584565b80358252602081013560ff8116810361038357602083015260408101359167ffffffffffffffff831683036103835760a06145529260019460408401526060810135606084015260808101356080840152013560a0820152613a45565b9101540361343e57565b5f5260205260205f60408160025afa60203d1416905f519115611dd857565b80156145bd576020816145b17f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc8607193600654612271565b600655604051908152a1565b50565b929360ff9190838392805f5260016020527f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f602060405f2094600187740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8954161780895560a81c16146147e4575b604051906146518161223a565b8152a35460a81c16931690816147a557506fffffffffffffffffffffffffffffffff614680611aa05f9561261a565b90549060031b1c16915f52600a60205260405f20905f915b600783106146ed575b505050613036916146da9173ffffffffffffffffffffffffffffffffffffffff8216155f146146df576146d55f8093614463565b612658565b61457b565b6146d58160011c8093614463565b9091926146fd612ba98584612af7565b9373ffffffffffffffffffffffffffffffffffffffff8551161561479e578360ff604087015116036147945760208501516affffffffffffffffffffff168281101561478d57915b61474f8285612af7565b939093612cb45773ffffffffffffffffffffffffffffffffffffffff61477d82614785945f60019855612658565b975116614463565b019190614698565b5081614745565b6001919450614785565b50926146a1565b5f5260016020526fffffffffffffffffffffffffffffffff614680611aa073ffffffffffffffffffffffffffffffffffffffff60405f2054169561261a565b835f526003825260405f20545f525f825261480f60405f2061098963ffffffff825460481c16613f89565b61464456",
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
// the contract method with ID 0xa728b5da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(bytes32 id, (uint256,bytes32[],bytes32,bytes32[],(bytes32,uint8,uint64,bytes32,bytes32,bytes32)[]) x) returns()
func (court *Court) PackAnswer(id [32]byte, x BisectionAnswer) []byte {
	enc, err := court.abi.Pack("answer", id, x)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa728b5da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(bytes32 id, (uint256,bytes32[],bytes32,bytes32[],(bytes32,uint8,uint64,bytes32,bytes32,bytes32)[]) x) returns()
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
// the contract method with ID 0x07e8f63d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conclude(bytes32 id, bytes32[] arenas, (bytes32[],bytes32[])[] members) returns()
func (court *Court) PackConclude(id [32]byte, arenas [][32]byte, members []Members) []byte {
	enc, err := court.abi.Pack("conclude", id, arenas, members)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07e8f63d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conclude(bytes32 id, bytes32[] arenas, (bytes32[],bytes32[])[] members) returns()
func (court *Court) TryPackConclude(id [32]byte, arenas [][32]byte, members []Members) ([]byte, error) {
	return court.abi.Pack("conclude", id, arenas, members)
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
// the contract method with ID 0xd2c22c98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enter(bytes32 round, bytes32 first, (bytes32,bytes32) claimed, address poster, (bytes32,bytes32)[] against) payable returns(bytes32 key)
func (court *Court) PackEnter(round [32]byte, first [32]byte, claimed Result, poster common.Address, against []Result) []byte {
	enc, err := court.abi.Pack("enter", round, first, claimed, poster, against)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2c22c98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enter(bytes32 round, bytes32 first, (bytes32,bytes32) claimed, address poster, (bytes32,bytes32)[] against) payable returns(bytes32 key)
func (court *Court) TryPackEnter(round [32]byte, first [32]byte, claimed Result, poster common.Address, against []Result) ([]byte, error) {
	return court.abi.Pack("enter", round, first, claimed, poster, against)
}

// UnpackEnter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2c22c98.
//
// Solidity: function enter(bytes32 round, bytes32 first, (bytes32,bytes32) claimed, address poster, (bytes32,bytes32)[] against) payable returns(bytes32 key)
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
// Solidity: function getClaim(bytes32 key) view returns((address,uint8,uint8,uint32,uint32,bool))
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
// Solidity: function getClaim(bytes32 key) view returns((address,uint8,uint8,uint32,uint32,bool))
func (court *Court) TryPackGetClaim(key [32]byte) ([]byte, error) {
	return court.abi.Pack("getClaim", key)
}

// UnpackGetClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9100bcb.
//
// Solidity: function getClaim(bytes32 key) view returns((address,uint8,uint8,uint32,uint32,bool))
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
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint32,uint32,uint40,uint24,uint24))
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
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint32,uint32,uint40,uint24,uint24))
func (court *Court) TryPackGetMatch(id [32]byte) ([]byte, error) {
	return court.abi.Pack("getMatch", id)
}

// UnpackGetMatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfcc6077d.
//
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint32,uint32,uint40,uint24,uint24))
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
// the contract method with ID 0xacf96b03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join(bytes32 arena, uint8 side, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) above, bytes32 root, bytes32[] branch, bytes32[] against) payable returns(bytes32 key)
func (court *Court) PackJoin(arena [32]byte, side uint8, above Statement, root [32]byte, branch [][32]byte, against [][32]byte) []byte {
	enc, err := court.abi.Pack("join", arena, side, above, root, branch, against)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf96b03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function join(bytes32 arena, uint8 side, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) above, bytes32 root, bytes32[] branch, bytes32[] against) payable returns(bytes32 key)
func (court *Court) TryPackJoin(arena [32]byte, side uint8, above Statement, root [32]byte, branch [][32]byte, against [][32]byte) ([]byte, error) {
	return court.abi.Pack("join", arena, side, above, root, branch, against)
}

// UnpackJoin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacf96b03.
//
// Solidity: function join(bytes32 arena, uint8 side, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) above, bytes32 root, bytes32[] branch, bytes32[] against) payable returns(bytes32 key)
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
// the contract method with ID 0xbfaee87d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pair((bytes32,uint8,uint64,bytes32,bytes32,bytes32) x, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) y, bytes32 arena) returns()
func (court *Court) PackPair(x Statement, y Statement, arena [32]byte) []byte {
	enc, err := court.abi.Pack("pair", x, y, arena)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfaee87d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pair((bytes32,uint8,uint64,bytes32,bytes32,bytes32) x, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) y, bytes32 arena) returns()
func (court *Court) TryPackPair(x Statement, y Statement, arena [32]byte) ([]byte, error) {
	return court.abi.Pack("pair", x, y, arena)
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
	if bytes.Equal(raw[:4], court.abi.Errors["WrongMembers"].ID.Bytes()[:4]) {
		return court.UnpackWrongMembersError(raw[4:])
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
	if bytes.Equal(raw[:4], court.abi.Errors["WrongStatement"].ID.Bytes()[:4]) {
		return court.UnpackWrongStatementError(raw[4:])
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

// CourtWrongMembers represents a WrongMembers error raised by the Court contract.
type CourtWrongMembers struct {
	Arena [32]byte
	Side  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongMembers(bytes32 arena, uint8 side)
func CourtWrongMembersErrorID() common.Hash {
	return common.HexToHash("0x437ffe976c689847134afb85b4578222518819d37a491c807b4ba6b0dedd7c08")
}

// UnpackWrongMembersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongMembers(bytes32 arena, uint8 side)
func (court *Court) UnpackWrongMembersError(raw []byte) (*CourtWrongMembers, error) {
	out := new(CourtWrongMembers)
	if err := court.abi.UnpackIntoInterface(out, "WrongMembers", raw); err != nil {
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

// CourtWrongStatement represents a WrongStatement error raised by the Court contract.
type CourtWrongStatement struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatement(bytes32 got, bytes32 want)
func CourtWrongStatementErrorID() common.Hash {
	return common.HexToHash("0x215dde37ef16cd5f88327600635e7184d14b2c777ae42cd12e2d676563850fe5")
}

// UnpackWrongStatementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatement(bytes32 got, bytes32 want)
func (court *Court) UnpackWrongStatementError(raw []byte) (*CourtWrongStatement, error) {
	out := new(CourtWrongStatement)
	if err := court.abi.UnpackIntoInterface(out, "WrongStatement", raw); err != nil {
		return nil, err
	}
	return out, nil
}
