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
	Child   *big.Int
	Path    [][32]byte
	Opening [][32]byte
	Before  [32]byte
	Branch  [][32]byte
	Claim   []Statement
}

// Claim is an auto generated low-level Go binding around an user-defined struct.
type Claim struct {
	Poster   common.Address
	Standing uint8
	Level    uint8
	Arenas   uint32
	Stood    bool
}

// Found is an auto generated low-level Go binding around an user-defined struct.
type Found struct {
	Before [32]byte
	LeafA  [32]byte
	LeafB  [32]byte
}

// Match is an auto generated low-level Go binding around an user-defined struct.
type Match struct {
	Place   [32]byte
	Phase   uint8
	Opened  uint8
	Depth   uint8
	Index   uint16
	LeftA   uint32
	LeftB   uint32
	Time    *big.Int
	JoinedA *big.Int
	JoinedB *big.Int
	OwedA   uint32
	OwedB   uint32
}

// Members is an auto generated low-level Go binding around an user-defined struct.
type Members struct {
	A [][32]byte
	B [][32]byte
}

// Pairing is an auto generated low-level Go binding around an user-defined struct.
type Pairing struct {
	Arena [32]byte
	A     [32]byte
	B     [32]byte
}

// Posting is an auto generated low-level Go binding around an user-defined struct.
type Posting struct {
	Side    uint8
	Above   Statement
	Root    [32]byte
	Branch  [][32]byte
	Against [][32]byte
	Opening [][32]byte
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

// RoundName is an auto generated low-level Go binding around an user-defined struct.
type RoundName struct {
	Epoch  [32]byte
	Number *big.Int
}

// Seat is an auto generated low-level Go binding around an user-defined struct.
type Seat struct {
	Side    uint8
	Running uint8
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
	Cap         uint8
	MaxGasPrice *big.Int
	Bonds       [4]*big.Int
}

// CourtMetaData contains all meta data concerning the Court contract.
var CourtMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"epochs_\",\"type\":\"address\"},{\"internalType\":\"contractIStepVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"internalType\":\"contractITransitionVerifier\",\"name\":\"transitions_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenaWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clock\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"cap\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"maxGasPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128[4]\",\"name\":\"bonds\",\"type\":\"uint128[4]\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimHasFallen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimNotOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClockExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"depth\",\"type\":\"uint256\"}],\"name\":\"IndexOutsideTree\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IsRun\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"child\",\"type\":\"bytes32\"}],\"name\":\"NoDifference\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoJudge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotAlive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"NotOpposed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCollected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"RoundNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"StillAlive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"TooManyMatches\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBond\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBranchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"WrongChain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongLastLeaf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongLists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"},{\"internalType\":\"enumPhase\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongSide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongStatement\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"child\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"children\",\"type\":\"bytes32[]\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structFound\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"ArenaOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"BondForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burnt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"ClaimPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"winner\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICourt.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Fell\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"Joined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"name\":\"LeafJudged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structFound\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"LeafReached\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"MatchOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"children\",\"type\":\"bytes32[]\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"Paired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"RoundClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"alive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"child\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement[]\",\"name\":\"claim\",\"type\":\"tuple[]\"}],\"internalType\":\"structBisection.Answer\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"child\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement[]\",\"name\":\"claim\",\"type\":\"tuple[]\"}],\"internalType\":\"structBisection.Answer\",\"name\":\"x\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"above\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"against\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"}],\"internalType\":\"structPosting\",\"name\":\"posting\",\"type\":\"tuple\"}],\"name\":\"answerAndJoin\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"arenaWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cap\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"close\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing[]\",\"name\":\"arenas\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"ClaimKey[]\",\"name\":\"a\",\"type\":\"bytes32[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"b\",\"type\":\"bytes32[]\"}],\"internalType\":\"structMembers[]\",\"name\":\"members\",\"type\":\"tuple[]\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"claimed\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult[]\",\"name\":\"against\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"}],\"name\":\"enter\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochs\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getClaim\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"arenas\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"stood\",\"type\":\"bool\"}],\"internalType\":\"structClaim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getMatch\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"opened\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"leftA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leftB\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"uint24\",\"name\":\"joinedA\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"joinedB\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"owedA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"owedB\",\"type\":\"uint32\"}],\"internalType\":\"structMatch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"getRound\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"internalType\":\"structRound\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getSeat\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"running\",\"type\":\"uint8\"}],\"internalType\":\"structSeat\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"match_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"}],\"internalType\":\"structFound\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"above\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"against\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"}],\"internalType\":\"structPosting\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"join\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxGasPrice\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"x\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"y\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing[]\",\"name\":\"over\",\"type\":\"tuple[]\"}],\"name\":\"pair\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"}],\"internalType\":\"structFound\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"prove\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"internalType\":\"structRoundName\",\"name\":\"round\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"}],\"internalType\":\"structFound\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"proveTransition\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing[]\",\"name\":\"arenas\",\"type\":\"tuple[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"claims\",\"type\":\"bytes32[]\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"transitions\",\"outputs\":[{\"internalType\":\"contractITransitionVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x610180604052346102fe5760405161573a3881900390601f8201601f19168301906001600160401b038211848310176103025782916040528339810181810361018081126102fe578251906001600160a01b03821682036102fe576020840151906001600160a01b03821682036102fe576040850151906001600160a01b03821682036102fe5761012090605f1901126102fe5760405160c081016001600160401b03811182821017610302576040526100bb60608701610316565b81526100c960808701610316565b91602082019283526100dd60a08801610316565b936040830194855260c08801519560ff871687036102fe576060840196875261010860e08a01610327565b97608085019889528061011f8b0112156102fe576040519960808b016001600160401b0381118c821017610302576040528a9061018081019283116102fe5761010001905b8282106102e65760a08088018d815260808690529086905260c0879052875163ffffffff90811660e05289518116610100528a5116610120528a5160ff16610140528b516001600160801b031661016052515f5b6002811061029e576040516153fe908161033c823960805181818161056f01528181610e51015281816110ca0152818161140b0152818161172d015281816117f201528181612928015281816140640152614503015260a05181818161041b01526121e5015260c05181818161135b0152612a8a015260e0518181816119ec0152612966015261010051818181610d3e01528181611e0c015261266301526101205181818161168501528181611d4f015281816125b4015261432a0152610140518181816108dd015281816121ac0152613c82015261016051818181610fe00152818161217001528181613f6f015281816140a401526143d90152f35b5f5f5b600281106102b7575060058201556001016101a1565b8351602094909401936001600160801b03600783901b81811b19909416911690921b91909117906001016102a1565b602080916102f384610327565b81520191019061014d565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff821682036102fe57565b51906001600160801b03821682036102fe5756fe60806040526004361015610011575f80fd5b5f3560e01c8063089449af14612ab957806310c2ade614612a755780631965bc0c1461290057806320194744146122505780632606ed48146122145780632b7ac3f3146121d0578063355274ea146121935780633de39c1114612159578063425d623914611a10578063461645bf146119d0578063479c4d2d1461175c57806358152d07146117185780638efeea67146116a957806391ddadf4146116695780639463cc1b1461124057806395788b5f146111bc578063a010e3c214611173578063a33e48ff1461110d578063a96dcfef14610ede578063b192da2d14610ec1578063c4d252f514610e3b578063c9100bcb14610d62578063d05348fe14610d22578063d5d44d8014610ce6578063dd2be61d14610c41578063e4683a7914610b94578063e522538114610ae3578063ea8067181461072a578063f10ca95a1461055f578063f80ffc69146103415763fcc6077d1461016e575f80fd5b3461033d57602036600319011261033d5760405161018b81612c5d565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f905261014081015f9052610160015f90526004355f52600260205260405f20604051906101f982612c5d565b80548252600101546020820160ff821661021281612ba9565b8152604083018260081c60ff168152606084018360101c60ff168152608085018460181c61ffff16815260a086018560281c63ffffffff16815260c08701908660481c63ffffffff16825260e08801928760681c64ffffffffff1684526101008901948860901c62ffffff1686526101208a01968960a81c62ffffff1688526101408b01988a60c01c63ffffffff168a526101608c019a60e01c8b526040519b518c52516102bf81612ba9565b60208c01525160ff1660408b01525160ff1660608a01525161ffff1660808901525163ffffffff1660a08801525163ffffffff1660c08701525164ffffffffff1660e08601525162ffffff166101008501525162ffffff166101208401525163ffffffff166101408301525163ffffffff1661016082015261018090f35b5f80fd5b3461033d57366003190160e0811261033d5760601361033d57606036606319011261033d5760c4356001600160401b03811161033d57610385903690600401612b7c565b9061038e613d09565b9061039836612f38565b600183015460ff166103a981612ba9565b6003810361052b57506103bb90614865565b82549081810361051657505060243593845f526001602052600460ff60405f205460a81c160361050757610417936020916040519586928392631115249360e31b84526064356004850152604060248501526044840191612f8b565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156104fc575f936104c5575b50602093610498926004859361049362030d4061046f36612f38565b95878b880151145f146104a957856001915b60ff83166001036104a0575b8561409a565b614899565b604051908152f35b5060443561048d565b604087015188036104be578560025b91610481565b855f6104b8565b9192506020823d6020116104f4575b816104e160209383612c79565b8101031261033d57905191906020610453565b3d91506104d4565b6040513d5f823e3d90fd5b63f740d6d560e01b5f5260045ffd5b638fb9fa1160e01b5f5260045260245260445ffd5b6305fb5e1b60e01b5f5261053e81612ba9565b600452600360245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b3461033d5761056d36612bb3565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361071b5790805f525f60205260405f2090815460ff8160681c16156107085764ffffffffff8116804211156106d7575060481c63ffffffff16916001830361069057835f52600160205260405f20600160ff825460a01c166105fa81612ba9565b14801590610665575b61065257847f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f992610638602097938894614117565b805460ff60681b19169055604051908152a2604051908152f35b8463775f847f60e01b5f5260045260245ffd5b5061068a85845f52600360205260405f20905f52602052600460ff60405f2054161490565b15610603565b925081156106ab57630a8d68c960e21b5f525f60045260245ffd5b7f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f9602080945f90610638565b600181018091116106f457630a8d68c960e21b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5063797b03f560e01b5f5260045260245ffd5b63a661507f60e01b5f5260045ffd5b3461033d576101e036600319011261033d5760043560c036602319011261033d5760c03660e319011261033d576101a4356001600160401b03811161033d57610777903690600401612b4c565b6101c4356001600160401b03811161033d57610797903690600401612b1c565b5f5b8181106109ba57505050604051916107b083612bf1565b602435835260443560ff8116810361033d5760208401526064356001600160401b038116810361033d576040840152608435606084015260a435608084015261080160c435938460a0820152613a01565b926040519061080f82612bf1565b60e43582526101043560ff8116810361033d576020830152610124356001600160401b038116810361033d57604083015261014435606083015261016435608083015261086561018435928360a0820152613a01565b90855f526001602052600160ff60405f205460a01c1661088481612ba9565b036109a757815f526001602052600160ff60405f205460a01c166108a781612ba9565b03610994576108b7828789614199565b1561097d57865f52600360205260405f20865f5260205260ff60405f205460081c1660ff7f0000000000000000000000000000000000000000000000000000000000000000168091101561096a57875f52600360205260405f20835f5260205260ff60405f205460081c161015610957578561093e9697610939838888613c10565b61422d565b1561094557005b630838d09f60e31b5f5260045260245ffd5b50633317047f60e11b5f5260045260245ffd5b86633317047f60e11b5f5260045260245ffd5b508463e213400360e01b5f5260045260245260445ffd5b5063775f847f60e01b5f5260045260245ffd5b8563775f847f60e01b5f5260045260245ffd5b6109c5818385612cfc565b6109d76109d23683612cca565b613348565b805f52600260205260405f20600181019081549060ff82166109f881612ba9565b8015908115610acf575b50610abc57610a119085613977565b610aa95760ff1916600417905560019291905f5160206153de5f395f51905f525f80a28035805f52600360205260405f2060208301355f52602052610a7860405f20610a6360ff825460081c1661418a565b61ff0082549160081b169061ff001916179055565b5f5260036020526040805f209101355f52602052610aa360405f20610a6360ff825460081c1661418a565b01610799565b8263305f5cb960e21b5f5260045260245ffd5b83631af5d7a160e11b5f5260045260245ffd5b60049150610adc81612ba9565b148c610a02565b3461033d575f36600319011261033d57335f8181526007602052604081208054908290559181908190819085905af13d15610b8f573d6001600160401b038111610b7b5760405190610b3f601f8201601f191660200183612c79565b81525f60203d92013e5b8115908115610b72575b50610b6357602090604051908152f35b63675b89ad60e11b5f5260045ffd5b90501582610b53565b634e487b7160e01b5f52604160045260245ffd5b610b49565b3461033d57610ba236612bb3565b90815f52600160205260405f2090600160ff835460a01c16610bc381612ba9565b14801590610c16575b610c03575f525f60205260ff60405f205460681c16610bf057610bee91614117565b005b630a8d68c960e21b5f525f60045260245ffd5b8263775f847f60e01b5f5260045260245ffd5b50610c3b83825f52600360205260405f20905f52602052600460ff60405f2054161490565b15610bcc565b3461033d57602036600319011261033d575f6060604051610c6181612bd6565b82815282602082015282604082015201526004355f525f602052608060405f2060405190610c8e82612bd6565b5463ffffffff64ffffffffff8216928381528160208201818560281c16815260ff60606040850194848860481c168652019560681c161515855260405195865251166020850152511660408301525115156060820152f35b3461033d57602036600319011261033d576004356001600160a01b0381169081900361033d575f526007602052602060405f2054604051908152f35b3461033d575f36600319011261033d57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461033d57602036600319011261033d575f6080604051610d8281612c42565b82815282602082015282604082015282606082015201526004355f52600160205260a060405f2060405190610db682612c42565b545f196001841b018116825263ffffffff6020830182851c60ff16610dda81612ba9565b815260ff60408501818560a81c1681526060860192848660b01c16845282608088019660d01c1615158652604051966001808a1b03905116875251610e1e81612ba9565b602087015251166040850152511660608301525115156080820152f35b3461033d57602036600319011261033d576004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361071b575f81815260208181526040808320805460ff60681b19169055519182527f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f991a2005b3461033d575f36600319011261033d576020600454604051908152f35b3461033d57366003190160a0811261033d5760601361033d576064356001600160401b03811161033d57610f16903690600401612b4c565b90610f1f613d09565b919092610f2b836149f7565b600183019260ff845460081c166110fe57610f51608435610f4c84866147de565b614a4f565b905490818103610516575050610fb0610f8e63ffffffff610f7d64ffffffffff875460681c1642612f7e565b1663ffffffff865460281c16614a6f565b845468ffffffff0000000000191660289190911b63ffffffff60281b16178455565b825461010071ffffffffff0000000000000000000000ff001990911664ffffffffff60681b4260681b16171783557f00000000000000000000000000000000000000000000000000000000000000003a8111156110f857503a925b620124f884810294908504036106f4577f07a6f2c2c786a4494902f07ed5c889073899f74f3ad2400880c2743bde61f5bd936024355f52600160205260018060a01b0360405f205416331480156110c6575b6110915761106e9150600186614bc9565b61108c60405192839260018452604060208501526040840191612ff9565b0390a2005b8154906110af63ffffffff60c01b9163ffffffff8460c01c16614b4e565b60c01b169063ffffffff60c01b191617905561106e565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161461105d565b9261100b565b631cc191eb60e31b5f5260045ffd5b366003190160e0811261033d5760601361033d57606036606319011261033d5760c4356001600160401b03811161033d57610160600319823603011261033d5761049860209161115f6109d236612c9a565b906004019061116d36612f38565b906133ad565b3461033d57602036600319011261033d5760043560ff8116810361033d576001600160801b036111ac6111a7602093612fbb565b612fde565b90549060031b1c16604051908152f35b3461033d57604036600319011261033d576004356001600160401b03811161033d576111ec903690600401612b1c565b6024356001600160401b03811161033d5761120b903690600401612b4c565b905f5b83811061121757005b8061123a6112286001938789612cfc565b611233838787612fab565b3590613d80565b0161120e565b3461033d5736600319016101e0811261033d5760601361033d5760c036606319011261033d5760403661012319011261033d5760603661016319011261033d576101c4356001600160401b03811161033d576112a0903690600401612b7c565b6112a8613d09565b90604051926112b684612bf1565b6064359485855260843560ff8116810361033d57602086015260a4356001600160401b038116810361033d57604086015261130a60c4359586606082015260e43560808201526101043560a0820152613a01565b95602435968781036116525750610124359060405160208101908382526101443560408201526040815261133f606082612c79565b5190209081036116405750600360ff611356612ee6565b1614957f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169182158015611622575b61050757871561161a576003945b6113a436612f04565b600189019660ff8854166113b782612ba9565b6113c081612ba9565b8181036115f35750506113d290614865565b88549081810361051657505088156115ce576113ec612f68565b955b604051630313271760e31b815260048101939093526020836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156104fc575f93611591575b5060409561ffff959493926114d8928c617fff8a519661146288612c27565b875260208701978a8d600f1c168952818c89019d168d52825f1461158657925b82611576575b50501561156f5761016435905b888a519b8c9a8b998a99630c0f223360e11b8b525160048b015251166024890152511660448701526064860152608485015260c060a485015260c4840191612f8b565b03915afa9384156104fc575f915f9561152b575b5081611522575b5061151357602093610498926004859361049362061a8061046f36612f04565b6311717cbd60e11b5f5260045ffd5b905015856114f3565b915093506040813d604011611567575b8161154860409383612c79565b8101031261033d57805190811515820361033d576020015193866114ec565b3d915061153b565b5f90611495565b5460181c8a161490508f80611488565b506101643592611482565b9091949392506020813d6020116115c6575b816115b060209383612c79565b8101031261033d57519293919291906040611443565b3d91506115a3565b67ffffffffffff80006115df612f68565b600f1b1661ffff875460181c1617956113ee565b6305fb5e1b60e01b5f5261160681612ba9565b60045261161281612ba9565b60245260445ffd5b60029461139b565b508715801561138d5750600260ff611638612ee6565b16141561138d565b63797b03f560e01b5f5260045260245ffd5b879063215dde3760e01b5f5260045260245260445ffd5b3461033d575f36600319011261033d57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461033d57604036600319011261033d575f60206040516116c981612c0c565b82815201526004355f52600360205260405f206024355f526020526040805f2060ff8251916116f783612c0c565b5481602081831694858152019160081c168152835192835251166020820152f35b3461033d575f36600319011261033d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b60e036600319011261033d57600435604036604319011261033d57608435906001600160a01b038216820361033d5760a435906001600160401b03821161033d573660238301121561033d578160040135906001600160401b03821161033d576024830192602436918460061b01011161033d5760c4356001600160401b03811161033d576117ef903690600401612b4c565b917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361071b57805f525f60205260405f2080549560ff8760681c16156119bd5764ffffffffff87168042116119ab5750606435906040519861185b8a612bf1565b848a52600160208b01525f60408b015260243560608b015260808a0190604435825260a08b019484865261188e8c613a01565b9a8b5f52600160205260ff60405f205460a01c166118ab81612ba9565b60028114611998576118bc81612ba9565b6119855761192192916118da63ffffffff6118f99360481c16612e53565b63ffffffff60481b82549160481b169063ffffffff60481b1916179055565b865f52600360205260405f208b5f5260205260405f20600460ff198254161790558b8b613a58565b61192c838888613c10565b5f5b8881106119405760208a604051908152f35b8061197f89898d8f611975908f602061196a89836119638f959d60019e87612e6a565b3594612e6a565b01358d528952613a01565b898b51928d613c30565b0161192e565b8b630838d09f60e31b5f5260045260245ffd5b8c6324ff713760e11b5f5260045260245ffd5b63348f2b4160e11b5f5260045260245ffd5b8263797b03f560e01b5f5260045260245ffd5b3461033d575f36600319011261033d57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461033d5736600319016080811261033d5760601361033d576001600160401b036064351161033d5760643560040160c06003196064353603011261033d57604051611a5b81612c27565b5f81525f60208201525f604082015250611a756004613d4a565b915f90611a81846149f7565b600184019182549260ff8460081c1680156110fe57611a9f90612fcd565b9360246064350192611ab1848661301d565b9290915f925f9460208935101561214057600c8935805b612122575080820361210c57508015611ea2578060011015611ea2576020820135918035916002915f5b60058110612058575050505090611b0891614a4f565b8a5490818103610516575050611b1e868861301d565b15611ea257611b2d878961301d565b60011015611ea2576020013590351461203657600f60ff8b611b778b611b7184611b678e35611b6261ffff8c60181c1661472f565b612bc9565b9860101c16614758565b92614a89565b875464ffffffff001916601082901b62ff00001617601886901b64ffff000000161760088c901b61ff00161788551614611bb660a4606435018961476a565b9050818061202d575b156120255760ff60015b16036120085715611f375750604460643501611be5818861301d565b9050611f155750611c0692919060ff8816600103611f0c578660243561526f565b93611c11838561301d565b91909115611ea257611c23848661301d565b60011015611ea257611c6f926020611c569260405192611c4284612c27565b8a8452358284015201356040820152614865565b88555b60ff8116600103611f0357876024355b88613f69565b805492600f60ff8560101c16145f14611eb657611c8c838261301d565b93909315611ea257611c9d9161301d565b60019391931015611ea257859260209160405196611cba88612c27565b87523582870152013560408501526044355f52600160205260ff60405f205460a81c1692600184149384611e79575b600381149081611e52575b85918615611e4a575b508115611e3f575b5015611dcf5750611db77fafc27bf7c1acec00f3376286aed8b00bbf1791d8e8b6f8083ae41240a15ca2dc91600360ff19825416178155611d9664ffffffffff611d7563ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612bc9565b835464ffffffffff60681b1916911660681b64ffffffffff60681b16178255565b5460405191818761ffff64ffffffffff869560681c169260181c168461479f565b0390a25b611dc157005b610bee926004825193614899565b60ff191660021781557f096d42c89cccd298d2e4bf33e00f7b80185185ee639d3dc268a86ce8089dd49f90611e3790611d9664ffffffffff611d757f000000000000000000000000000000000000000000000000000000000000000063ffffffff1642612bc9565b0390a2611dbb565b600491501488611d05565b915089611cfd565b905061ffff8260181c168015908115611e6d575b5090611cf4565b9050617fff1489611e66565b93506004355f525f60205263ffffffff60405f205460281c1661ffff8260181c16101593611ce9565b634e487b7160e01b5f52603260045260245ffd5b925050507f66655e492bb8d848466015ab76c0cd3d5742b24cfb3438dd8e9d666f0ee78b1c92935060ff915061108c611ef46044606435018361301d565b9060405194859435168461337b565b87604435611c69565b8660443561526f565b611f1f908761301d565b905063326263e960e21b5f526004525f60245260445ffd5b9692505050611f4b6084606435018561301d565b1580159150612017575b61200857611f71611f6b6044606435018661301d565b906147de565b611f90611f7e858761301d565b60ff611f8986612fbb565b1691612fab565b358103611fd65750611fa2838561301d565b91909115611ea257611fb4848661301d565b60011015611ea257611c6f926020611fcf9201359035614a4f565b8855611c59565b611ff182611f8960ff611fe9888a61301d565b929093612fbb565b3590638fb9fa1160e01b5f5260045260245260445ffd5b631483395160e31b5f5260045ffd5b506064803501351515611f55565b60ff5f611bc9565b50883515611bbf565b612040868861301d565b15611ea2576312411f8360e01b5f523560045260245ffd5b60018d35821c16156120c357835f1981146106f45761208a61208260016120919301968686612fab565b3596876153be565b96866153be565b95946001821b5f1981019081116106f4578e3516156120b6575b506001905b01611af2565b90995097508860016120ab565b92936120db906120d4868585612fab565b35906153be565b9460018501908186116106f4576120d46120f6928585612fab565b9493600281018091116106f457600190936120b0565b9063326263e960e21b5f5260045260245260445ffd5b9061212c90615263565b905f198101908082116106f4571680611ac8565b8863b0a9aa6b60e01b5f5235600452600560245260445ffd5b3461033d575f36600319011261033d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461033d575f36600319011261033d57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461033d575f36600319011261033d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461033d57606036600319011261033d576122316109d236612c9a565b5f526002602052602061224660405f206138f2565b6040519015158152f35b366003190160a0811261033d5760601361033d576064356001600160401b03811161033d578060040160c0600319833603011261033d576084356001600160401b03811161033d57610160600319823603011261033d576040516122b381612c27565b5f81525f60208201525f6040820152926122cd6004613d4a565b8193915060243590604435935f966122e4836149f7565b600183019889549860ff8a60081c1680156110fe5761230290612fcd565b95602485019a6123128c8661301d565b918635945f925f9460208810156128e857600c88805b6128ca575080820361210c57508015611ea2578060011015611ea2576020820135918035916002915f5b6005811061282e57505050509061236891614a4f565b8a549081810361051657505061237e8f8961301d565b15611ea2578f61238e908a61301d565b60011015611ea25760200135903514612824578f60ff8b61240d8e600f946123d9826123d3878f6123c990611b6261ffff8f60181c1661472f565b9b60101c16614758565b95614a89565b805464ffffffff001916601085901b62ff00001617601889901b64ffff000000161760089290921b61ff0016919091179055565b161461241c60a48b018a61476a565b9050818061281c575b156128145760ff60015b1603612008571561276e575060448801612449818961301d565b9050612764575061246892919060ff8b1660010361275d57878561526f565b966124738c8661301d565b92909215611ea2576124858d8761301d565b60019291921015611ea2576124bc8a60208b946124d197604051936124a985612c27565b8452358284015201356040820152614865565b82555b60ff8316600103612756575b8c613f69565b8a5493600f60ff8660101c16145f146126f8575050506124f1888261301d565b98909815611ea2576125029161301d565b60011015611ea2576020988988926104989a6040519761252189612c27565b885235828801520135604086015284965f5260018a5260ff60405f205460a81c16926001841493846126d0575b6003811490816126a9575b859186156126a1575b508115612696575b501561262657506125fb7fafc27bf7c1acec00f3376286aed8b00bbf1791d8e8b6f8083ae41240a15ca2dc91600360ff198254161781556125da64ffffffffff611d7563ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612bc9565b5460405191818861ffff64ffffffffff869560681c169260181c168461479f565b0390a25b612610575b50505b600401916133ad565b8161261f925191600487614899565b8580612604565b60ff191660021781557f096d42c89cccd298d2e4bf33e00f7b80185185ee639d3dc268a86ce8089dd49f9061268e906125da64ffffffffff611d757f000000000000000000000000000000000000000000000000000000000000000063ffffffff1642612bc9565b0390a26125ff565b60049150148c61256a565b91508d612562565b905061ffff8260181c1680159081156126c4575b5090612559565b9050617fff148d6126bd565b93506004355f525f8b5263ffffffff60405f205460281c1661ffff8260181c1610159361254e565b60209b506104989a5061274e9298508996507f66655e492bb8d848466015ab76c0cd3d5742b24cfb3438dd8e9d666f0ee78b1c955060ff94509260446127409294019061301d565b90604051948594168461337b565b0390a2612607565b508a6124cb565b878d61526f565b611f1f908861301d565b9992505050612780608487018661301d565b1580159150612807575b612008578b6127ac611f7e6127a5611f6b60448b018a61301d565b928861301d565b3581036127f357506127be8c8661301d565b15611ea2576127cd8d8761301d565b60019491941015611ea2576127ec899260206124d19601359035614a4f565b82556124bf565b611ff182611f898f611fe960ff918b61301d565b506064860135151561278a565b60ff5f61242f565b508715612425565b6120408f8961301d565b60018c821c161561288857835f1981146106f45761208a61208260016128579301968686612fab565b95946001821b5f1981019081116106f4578d161561287b575b506001905b01612352565b9099509750886001612870565b9293612899906120d4868585612fab565b9460018501908186116106f4576120d46128b4928585612fab565b9493600281018091116106f45760019093612875565b906128d490615263565b905f198101908082116106f4571680612328565b8763b0a9aa6b60e01b5f52600452600560245260445ffd5b3461033d57606036600319011261033d576004356044359063ffffffff821680920361033d577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361071b5764ffffffffff61298c63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612bc9565b1660405161299981612bd6565b81815260208101848152612a2363ffffffff604084015f8152612a0382606087019560018752895f525f60205264ffffffffff60405f2098511664ffffffffff198954161788555116869063ffffffff60281b82549160281b169063ffffffff60281b1916179055565b51845463ffffffff60481b1916911660481b63ffffffff60481b16178355565b51815460ff60681b191690151560681b60ff60681b16179055604080519384526020840191909152602435927f19264b7b00433f54e1e0c9c2dd66362ee48326d015d315f4cab1d36d4050d6cb9190a3005b3461033d575f36600319011261033d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461033d57366003190160a0811261033d5760601361033d576064356001600160401b03811161033d57612af1903690600401612b1c565b608435916001600160401b03831161033d57612b14610bee933690600401612b4c565b929091612d0c565b9181601f8401121561033d578235916001600160401b03831161033d576020808501946060850201011161033d57565b9181601f8401121561033d578235916001600160401b03831161033d576020808501948460051b01011161033d57565b9181601f8401121561033d578235916001600160401b03831161033d576020838186019501011161033d57565b6005111561054b57565b604090600319011261033d576004359060243590565b919082018092116106f457565b608081019081106001600160401b03821117610b7b57604052565b60c081019081106001600160401b03821117610b7b57604052565b604081019081106001600160401b03821117610b7b57604052565b606081019081106001600160401b03821117610b7b57604052565b60a081019081106001600160401b03821117610b7b57604052565b61018081019081106001600160401b03821117610b7b57604052565b90601f801991011681019081106001600160401b03821117610b7b57604052565b606090600319011261033d5760405190612cb382612c27565b600435825260243560208301526044356040830152565b919082606091031261033d57604051612ce281612c27565b604080829480358452602081013560208501520135910152565b9190811015611ea2576060020190565b9290600181018082116106f457808303612e3d5750612d2b6004613d4a565b50506004355f5b828110612dfc5750805f525f60205260ff60405f205460681c161561164057508115611ea25736839003603e19019083358281121561033d57612d789085016004613052565b15612ddc575f5b818110612d8e57505050505050565b612d99818388612cfc565b600182018083116106f45785811015611ea25760051b860135908482121561033d57612dc791870190613052565b15612dd457600101612d7f565b505050505050565b612dea6109d2366004612cca565b63f35892c960e01b5f5260045260245ffd5b90612e10612e0b838589612cfc565b613d4a565b5003612e2b576001612e23828488612cfc565b359101612d32565b635ea03eed60e11b5f5260045260245ffd5b82635ec4200d60e01b5f5260045260245260445ffd5b63ffffffff1663ffffffff81146106f45760010190565b9190811015611ea25760061b0190565b91908260c091031261033d57604051612e9281612bf1565b809280358252602081013560ff8116810361033d57602083015260408101356001600160401b038116810361033d5760a0918291604085015260608101356060850152608081013560808501520135910152565b60843560ff8116810361033d5790565b3560ff8116810361033d5790565b60609061016319011261033d5760405190612f1e82612c27565b6101643582526101843560208301526101a4356040830152565b606090606319011261033d5760405190612f5182612c27565b6064358252608435602083015260a4356040830152565b60a4356001600160401b038116810361033d5790565b919082039182116106f457565b908060209392818452848401375f828201840152601f01601f1916010190565b9190811015611ea25760051b0190565b60ff5f199116019060ff82116106f457565b60ff166003039060ff82116106f457565b906004821015611ea25760108260011c6005019260041b1690565b81835290916001600160fb1b03831161033d5760209260051b809284830137010190565b903590601e198136030182121561033d57018035906001600160401b03821161033d57602001918160051b3603831361033d57565b61305f6109d23683612cca565b91825f52600260205260405f20906130778284613977565b1561333f576001820191825490600160ff831661309381612ba9565b1461324f575050815464ffffffffff8160681c164211156132055760ff600391166130bd81612ba9565b14613215576131046130eb62ffffff6130f66130d9858061301d565b9390875494848660901c16918b6145b8565b94602081019061301d565b91909260a81c169187614679565b90808061320e575b61320557825460ff19166004178355845f5160206153de5f395f51905f525f80a215809181926131fc575b501561316857505061316391816040600393359161315b85602083013585876150f7565b0135916150f7565b600190565b156131b2576003613163938335805f5282602052602060405f2094604087013595865f5282526131a560405f20610a6360ff825460081c1661418a565b5460e01c95013591614f42565b6003613163938335805f5282602052604063ffffffff815f2095602088013596875f526020526131ee835f20610a6360ff825460081c1661418a565b5460c01c1695013591614d58565b9050155f613137565b50505050505f90565b508161310c565b5091600491613163938360ff19825416179055815f5160206153de5f395f51905f525f80a2604081359161315b85602083013585876150f7565b61325a919250614577565b1561333757815460ff1916600417825560081c60ff166001148015908190855f5160206153de5f395f51905f525f80a28161332f575b50156132b457505061316391816040600193359161315b85602083013585876150f7565b156132f2576001613163938335805f526003602052602060405f2094604087013595865f5282526131a560405f20610a6360ff825460081c1661418a565b6001613163938335805f526003602052604063ffffffff815f2095602088013596875f526020526131ee835f20610a6360ff825460081c1661418a565b90505f613290565b505050505f90565b50505050600190565b60405160406020820192805184526020810151828401520151606082015260608152613375608082612c79565b51902090565b60409060ff61339595931681528160208201520191612ff9565b90565b62ffffff1662ffffff81146106f45760010190565b9092916040516133bc81612bf1565b5f815260208101905f825260408101955f8752606082015f815260808301975f895260a08401945f8652875f52600260205260405f206133fd816004613977565b156138df57600181015460ff1661341381612ba9565b600281036138bf575061342585614865565b815490818103610516575050600160ff61343e8a612ef6565b161415806138a9575b61388b57600101549064ffffffffff8260681c168042116119ab5750602088016134796134743683612e7a565b613a01565b600160ff6134868c612ef6565b160361388257602435905b81810361386d575050358652600160ff6134ad60408b01612ef6565b160160ff81116106f45760ff1690526060870135906001600160401b038216820361033d5761ffff67ffffffffffff80009160181c1691600f1b1617905281519052600160ff6134fc86612ef6565b1603613862576020810151915b828852617fff9261351e61010087018761301d565b94909181600f870361384a5780600f1c6138335750919091945f905b600f82106137ed575050505060e08501358093036137de5782845261355e81613a01565b97865f52600360205260405f20895f5260205260ff60405f2054166137cb5761358686612ef6565b875f52600360205260405f208a5f5260205260ff60405f20911660ff19825416179055600160ff6135b688612ef6565b160361378c57865f526002602052600160405f2001805462ffffff60901b6135e562ffffff8360901c16613398565b60901b169062ffffff60901b19161790555b885f52600160205260ff60405f205460a01c1661361381612ba9565b600281146137795760019061362781612ba9565b03613769573461375257885f52600160205261367360405f2061365363ffffffff825460b01c16612e53565b815463ffffffff60b01b191660b09190911b63ffffffff60b01b16179055565b88877f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee60206136a18a612ef6565b60ff60405191168152a36101408601926136c5856136bf868a61301d565b90613c10565b600160ff6136d289612ef6565b16036137485760400151905b5261012085015f5b6136f0828861301d565b905081101561373e578061371060019261370a858b61301d565b90612fab565b3587526137388b8a8a8a8a6137308b6137288c613a01565b93519461301d565b959094613c30565b016136e6565b5050505050505050565b60200151906136de565b63062f01ed60e11b5f52346004525f60245260445ffd5b61377433838b613a58565b613673565b896324ff713760e11b5f5260045260245ffd5b865f526002602052600160405f2001805462ffffff60a81b6137b562ffffff8360a81c16613398565b60a81b169062ffffff60a81b19161790556135f7565b88630838d09f60e31b5f5260045260245ffd5b63f29a269d60e01b5f5260045ffd5b90919295600190818816155f146138195761380d906120d4858588612fab565b96811c9392019061353a565b61382e90613828858588612fab565b356153be565b61380d565b63b0a9aa6b60e01b5f52600452600f60245260445ffd5b8663326263e960e21b5f52600452600f60245260445ffd5b604081015191613509565b63215dde3760e01b5f5260045260245260445ffd5b60443590613491565b60ff61389689612ef6565b63f2b2678f60e01b5f521660045260245ffd5b50600260ff6138b78a612ef6565b161415613447565b6305fb5e1b60e01b5f526138d281612ba9565b600452600260245260445ffd5b88631af5d7a160e11b5f5260045260245ffd5b6001015460ff1661390281612ba9565b8015908115613963575b5061395f576024355f526001602052600160ff60405f205460a01c1661393181612ba9565b148061393a5790565b506044355f526001602052600160ff60405f205460a01c1661395b81612ba9565b1490565b5f90565b6004915061397081612ba9565b145f61390c565b90600160ff9101541661398981612ba9565b80159081156139ed575b506139e85760208101355f526001602052600160ff60405f205460a01c166139ba81612ba9565b1490816139c5575090565b6040915001355f526001602052600160ff60405f205460a01c1661395b81612ba9565b505f90565b600491506139fa81612ba9565b145f613993565b60405160a060208201928051845260ff60208201511660408401526001600160401b03604082015116606084015260608101516080840152608081015182840152015160c082015260c0815261337560e082612c79565b9060208101926001600160801b03613a766111a760ff875116612fbb565b90549060031b1c16803403613bfa57507fda452e367cf2132d6768314a6b55ca03a6a3c9852cbc8be9e8f2756c62a87b039160c09160ff86511690600182145f14613bf2575f915b613b8e63ffffffff60405193613ad385612c42565b60018060a01b0316948585526020850193600185526040860190815260ff606087019216825260808601945f86528b5f52600160205260405f209660018060a01b039060018060a01b03905116166bffffffffffffffffffffffff60a01b88541617875551613b4181612ba9565b613b4a81612ba9565b86549151925165ffffffffffff60a01b1990921660a09190911b60ff60a01b161760a89290921b60ff60a81b1691909117911660b01b63ffffffff60b01b16178355565b51151581549060ff60d01b9060d01b169060ff60d01b191617905560ff8251965116916001600160401b0360408201511690606081015160a0608083015192015192604051958652602086015260408501526060840152608083015260a0820152a3565b600191613abe565b63062f01ed60e11b5f523460045260245260445ffd5b908015613c2b57613c20916147de565b818103610516575050565b505050565b959493929190825f526001602052600160ff60405f205460a01c16613c5481612ba9565b14801590613cf7575b613cb257865f52600360205260405f20815f5260205260ff60405f205460081c1660ff7f0000000000000000000000000000000000000000000000000000000000000000168091109081613cd1575b50613cbb575b50505050505050565b613cc49661422d565b505f808080808080613cb2565b9050875f52600360205260405f20845f5260205260ff60405f205460081c16105f613cac565b50613d03838289614199565b15613c5d565b613d176109d2366004612cca565b90815f52600260205260405f2090613d30826004613977565b15613d3757565b82631af5d7a160e11b5f5260045260245ffd5b613d576109d23683612cca565b91825f526002602052613d3060405f208093613977565b63ffffffff1680156106f4575f190190565b613d8d6109d23683612cca565b90815f52600360205260405f20835f5260205260ff60405f205416906001821491821580613f5e575b613f4c5750825f526002602052613dd060405f2082613977565b610aa957835f5260016020528360405f2093805f52600360205260405f20825f5260205260405f20600360ff198254161790557f34b273afe3a59624f54ddb6221093941dad73846d3b274ffef15cf43ec03e6055f80a3825491600160ff8460a01c16613e3c81612ba9565b03613f455715613f3c57602001355b5f526001602052600260ff60405f205460a01c16613e6881612ba9565b03613f27575b5063ffffffff613e8381835460b01c16613d6e565b825463ffffffff60b01b191660b082901b63ffffffff60b01b1617835516613f2357805460ff8160d01c165f14613ec05750613ebe91614117565b565b60ff60a01b1916600160a21b1790819055613ebe916001600160801b0391613f16916111a79160ff917faadfae2c260fbf8ed1d2bc8c351f30f695b3fdd35d387b7ac31c92c0483e067c5f80a260a81c16612fbb565b90549060031b1c166149b2565b5050565b60ff60d01b1916600160d01b1781555f613e6e565b60400135613e4b565b5050505050565b63f2b2678f60e01b5f5260045260245ffd5b506002811415613db6565b929091927f0000000000000000000000000000000000000000000000000000000000000000803a105f1461409457503a925b6201731884810294908504036106f4575f52600160205260018060a01b0360405f2054163314938415614061575b60ff8316948515908115614058575b5015613fe95750613ebe9350614bc9565b9150506001809293145f1461402c57019081549061401863ffffffff60c01b9163ffffffff8460c01c16614b4e565b60c01b169063ffffffff60c01b1916179055565b019081549061404663ffffffff60e01b918360e01c614b4e565b60e01b169060018060e01b0316179055565b9050155f613fd8565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316149450613fc9565b92613f9b565b909291936140d4907f0000000000000000000000000000000000000000000000000000000000000000803a105f1461411157503a90614745565b925f52600160205260018060a01b0360405f20541633149384156140615760ff8316948515908115614058575015613fe95750613ebe9350614bc9565b90614745565b90613ebe916001600160801b036141486111a760ff855495600360a01b8260a01b1988161780915560a81c16612fbb565b90549060031b1c169160018060a01b031680917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c006020604051868152a3614d04565b60ff1680156106f4575f190190565b5f9081526003602090815260408083208484529091528082205484835291205460ff9182169391169190600484146142045750506001821491826141f9575b82156141e357505090565b6002149150816141f1575090565b600191501490565b6002821492506141d8565b600490921492508261421557505090565b1415919050565b60ff1660ff81146106f45760010190565b949395909192808310805f1461456e578396825b61426460405161425081612c27565b8381528a6020820152856040820152613348565b998a5f52600260205260405f2092600184019a60ff8c541661428581612ba9565b61455d577f1267b4e12c732ec5fd01b3d94db884bd9dcd8d0fbc80078dc3ddae20340fb8cf60408e9261439a9961434f97865f5260036020528d845f20905f526020526142de845f20610a6360ff825460081c1661421c565b865f526003602052835f20905f52602052614305835f20610a6360ff825460081c1661421c565b82519182526020820152a385614547575f975b84156145405780945b1561453957505b7f000000000000000000000000000000000000000000000000000000000000000093614a4f565b9055865463ffffffff60481b604883901b1660289290921b63ffffffff60281b1661ffff19909116600887901b61ff0016176001176cffffffffffffffff0000000000191617178655565b845464ffffffffff60681b19164260681b64ffffffffff60681b1617855560ff831694851595861590816143d7575b505050505050505050600190565b7f0000000000000000000000000000000000000000000000000000000000000000803a105f1461453357503a915b6188b883810293908404036106f4577f07a6f2c2c786a4494902f07ed5c889073899f74f3ad2400880c2743bde61f5bd9861447d965f52600160205260018060a01b0360405f2054163314908115614500575b916144f7575b501561448e575061447191508488614bc9565b6040519384938461337b565b0390a25f80808080808080806143c9565b6001036144ca578154906144b363ffffffff60c01b9163ffffffff8460c01c16614b4e565b60c01b169063ffffffff60c01b1916179055614471565b8154906144e263ffffffff60e01b918360e01c614b4e565b60e01b169060018060e01b0316179055614471565b9050155f61445e565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316149150614458565b91614405565b9050614328565b8194614321565b83156145565760015b97614318565b6002614550565b505050505050505050505050505f90565b81968492614241565b6001015463ffffffff8061459564ffffffffff8460681c1642612f7e565b92600160ff8260081c16145f146145af5760481c16161090565b60281c16161090565b9291905f805b8382106145e957505050036145d257505f90565b63437ffe9760e01b5f52600452600160245260445ffd5b6145f4828585612fab565b35908111801590614655575b61463d57805f526001602052600160ff60405f205460a01c1661462281612ba9565b14614632576001909101906145be565b505050505050600190565b8563437ffe9760e01b5f52600452600160245260445ffd5b50855f52600360205260405f20815f52602052600160ff60405f2054161415614600565b9291905f805b8382106146aa575050500361469357505f90565b63437ffe9760e01b5f52600452600260245260445ffd5b6146b5828585612fab565b3590811180159061470b575b6146f357805f526001602052600160ff60405f205460a01c166146e381612ba9565b146146325760019091019061467f565b8563437ffe9760e01b5f52600452600260245260445ffd5b50855f52600360205260405f20815f52602052600260ff60405f20541614156146c1565b908160051b91808304602014901517156106f457565b818102929181159184041417156106f457565b60ff60059116019060ff82116106f457565b903590601e198136030182121561033d57018035906001600160401b03821161033d576020019160c082023603831361033d57565b9160809194936147d864ffffffffff9261ffff60a087019816865260208601906040809180518452602081015160208501520151910152565b16910152565b91906020810361484e57506001916104006040519182376010805b614816575051911561480757565b63832d990560e01b5f5260045ffd5b5f5b818110614829575060011c806147f9565b9360019060208660051b850160408860061b870160025afa60203d1416169401614818565b63326263e960e21b5f52600452602060245260445ffd5b60405161488a6020820180936040809180518452602081015160208501520151910152565b60608152613375608082612c79565b9360019093929193857f6b951537f1e4cce6c4e5d1426c3efe33a6ac7828569e4c92a500ac4db9b2b73c604086518151908152846020820152a260408160208601511494015114910191600460ff19845416178355845f5160206153de5f395f51905f525f80a215809181926149a9575b501561492e575050613ebe91816040600293359161315b85602083013585876150f7565b1561496c576002613ebe938335805f526003602052602060405f2094604087013595865f5282526131a560405f20610a6360ff825460081c1661418a565b6002613ebe938335805f526003602052604063ffffffff815f2095602088013596875f526020526131ee835f20610a6360ff825460081c1661418a565b9050155f61490a565b80156149f4576020816149e87f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc8607193600454612bc9565b600455604051908152a1565b50565b60ff600182015416614a0881612ba9565b60018103614a2f5750614a1a90614577565b614a2057565b6328dedbb960e21b5f5260045ffd5b6305fb5e1b60e01b5f52614a4281612ba9565b600452600160245260445ffd5b906040519060208201928352604082015260408152613375606082612c79565b9063ffffffff8091169116039063ffffffff82116106f457565b906001613ebe9201908154600160ff63ffffffff614ab164ffffffffff8560681c1642612f7e565b16931603614b135750614ad1614af39163ffffffff845460281c16614a6f565b825468ffffffff0000000000191660289190911b63ffffffff60281b16178255565b805464ffffffffff60681b19164260681b64ffffffffff60681b16179055565b614b499163ffffffff614b299260481c16614a6f565b825463ffffffff60481b191660489190911b63ffffffff60481b16178255565b614af3565b63ffffffff633b9aca00614b6493049116612bc9565b63ffffffff811115614b79575063ffffffff90565b63ffffffff1690565b6005821015611ea25701905f90565b90604051614b9e81612c27565b91546001600160a01b038116835260a081901c6001600160581b0316602084015260f81c6040830152565b5f9081526008602052604081209260ff909216915b60058210614bec5750505050565b614bff614bf98386614b82565b50614b91565b80516001600160a01b03168015159081614ce2575b50614cd757906001600160581b036020614c319301511690612bc9565b906001600160581b038211614cc8575b614c719060405194614c5286612c27565b3386526001600160581b03602087019416845260408601948552614b82565b939093614cb557519051915160a09290921b6affffffffffffffffffffff60a01b166001600160a01b03919091161760f89190911b6001600160f81b031916179055565b634e487b7160e01b5f525f60045260245ffd5b6001600160581b039150614c41565b509060010190614bde565b331480159150614cf3575b5f614c14565b508360ff6040830151161415614ced565b8115613f235760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f526007825260405f20614d4d828254612bc9565b9055604051908152a2565b93917f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f6020849395835f526001825260405f2096600160ff8160a11b8160a01b198b541617808b5560a81c1614614f1d575b5060405190614db881612ba9565b8152a35f52600160205263ffffffff6001600160801b03614def6111a760ff60018060a01b0360405f205416955460a81c16612fbb565b90549060031b1c16931692633b9aca00840293808504633b9aca0014901517156106f457808411614f15575b83614e2591612f7e565b915f52600860205260405f205f905b60058210614e7c575b505091614e6991614e64613ebe9480155f14614e6e57614e5e5f8095612bc9565b90614d04565b612f7e565b6149b2565b614e5e8360011c8095612bc9565b9092614e8b614bf98584614b82565b80519094906001600160a01b031615614f0e57600160ff60408701511603614f045760208501516001600160581b031682811015614efd575b614ece8285614b82565b919091614cb557614ee7816001955f614ef69555612f7e565b96848060a01b03905116614d04565b0190614e34565b5081614ec4565b6001919450614ef6565b5092614e3d565b925082614e1b565b5f525f8252614f3c60405f206118da63ffffffff825460481c16613d6e565b5f614daa565b93917f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f6020849395835f526001825260405f2096600160ff8160a11b8160a01b198b541617808b5560a81c16146150d2575b5060405190614fa281612ba9565b8152a35f52600160205263ffffffff6001600160801b03614fd96111a760ff60018060a01b0360405f205416955460a81c16612fbb565b90549060031b1c16931692633b9aca00840293808504633b9aca0014901517156106f4578084116150ca575b8361500f91612f7e565b915f52600860205260405f205f905b6005821061504757505091614e6991614e64613ebe9480155f14614e6e57614e5e5f8095612bc9565b9092615056614bf98584614b82565b80519094906001600160a01b031615614f0e57600260ff604087015116036150c05760208501516001600160581b0316828110156150b9575b6150998285614b82565b919091614cb557614ee7816001955f6150b29555612f7e565b019061501e565b508161508f565b60019194506150b2565b925082615005565b5f525f82526150f160405f206118da63ffffffff825460481c16613d6e565b5f614f94565b9260ff615173925f6001600160801b03957f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f60206111a7968385526001825260408520956001888160a11b8160a01b198a541617808a5560a81c161461523e575b506040519061516681612ba9565b8152a35460a81c16612fbb565b90549060031b1c16905f52600860205260405f205f905b600582106151a8575b505061519f5f80614d04565b613ebe906149b2565b90916151b7614bf98484614b82565b80519093906001600160a01b0316156152375760ff60408501511661522d5760208401516001600160581b031682811015615226575b6151f78285614b82565b919091614cb557615210816001955f61521f9555612f7e565b95848060a01b03905116614d04565b019061518a565b50816151ed565b600191935061521f565b5091615193565b855284825261525d604086206118da63ffffffff825460481c16613d6e565b5f615158565b80156106f4575f190190565b90939192909184356153a457505061528a60a084018461476a565b91909115611ea25761529f6134743684612e7a565b0361200857811561536f576152ba60a0600f92013592615263565b905b6152cf606085013594608081019061301d565b839193918382036153585780841c61534157509285929192935f915b8383106152ff575050505050036120085790565b9091929394600190818716155f1461532d57615320906120d4868686612fab565b95811c94930191906152eb565b61533c90613828868686612fab565b615320565b839063b0a9aa6b60e01b5f5260045260245260445ffd5b838263326263e960e21b5f5260045260245260445ffd5b91905061537f608082018261301d565b158015929150615396575b50612008576060013590565b60609150013515155f61538a565b60019193508092501b5f1981019081116106f457906152bc565b5f5260205260205f60408160025afa60203d1416905f5191156148075756fe7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b36305",
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
// Solidity: constructor(address epochs_, address verifier_, address transitions_, (uint32,uint32,uint32,uint8,uint128,uint128[4]) terms) returns()
func (court *Court) PackConstructor(epochs_ common.Address, verifier_ common.Address, transitions_ common.Address, terms Terms) []byte {
	enc, err := court.abi.Pack("", epochs_, verifier_, transitions_, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAlive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2606ed48.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function alive((bytes32,bytes32,bytes32) p) view returns(bool)
func (court *Court) PackAlive(p Pairing) []byte {
	enc, err := court.abi.Pack("alive", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAlive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2606ed48.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function alive((bytes32,bytes32,bytes32) p) view returns(bool)
func (court *Court) TryPackAlive(p Pairing) ([]byte, error) {
	return court.abi.Pack("alive", p)
}

// UnpackAlive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2606ed48.
//
// Solidity: function alive((bytes32,bytes32,bytes32) p) view returns(bool)
func (court *Court) UnpackAlive(data []byte) (bool, error) {
	out, err := court.abi.Unpack("alive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x425d6239.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer((bytes32,bytes32,bytes32) p, (uint256,bytes32[],bytes32[],bytes32,bytes32[],(bytes32,uint8,uint64,bytes32,bytes32,bytes32)[]) x) returns()
func (court *Court) PackAnswer(p Pairing, x BisectionAnswer) []byte {
	enc, err := court.abi.Pack("answer", p, x)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x425d6239.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer((bytes32,bytes32,bytes32) p, (uint256,bytes32[],bytes32[],bytes32,bytes32[],(bytes32,uint8,uint64,bytes32,bytes32,bytes32)[]) x) returns()
func (court *Court) TryPackAnswer(p Pairing, x BisectionAnswer) ([]byte, error) {
	return court.abi.Pack("answer", p, x)
}

// PackAnswerAndJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20194744.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerAndJoin((bytes32,bytes32,bytes32) p, (uint256,bytes32[],bytes32[],bytes32,bytes32[],(bytes32,uint8,uint64,bytes32,bytes32,bytes32)[]) x, (uint8,(bytes32,uint8,uint64,bytes32,bytes32,bytes32),bytes32,bytes32[],bytes32[],bytes32[]) posting) payable returns(bytes32 key)
func (court *Court) PackAnswerAndJoin(p Pairing, x BisectionAnswer, posting Posting) []byte {
	enc, err := court.abi.Pack("answerAndJoin", p, x, posting)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerAndJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20194744.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerAndJoin((bytes32,bytes32,bytes32) p, (uint256,bytes32[],bytes32[],bytes32,bytes32[],(bytes32,uint8,uint64,bytes32,bytes32,bytes32)[]) x, (uint8,(bytes32,uint8,uint64,bytes32,bytes32,bytes32),bytes32,bytes32[],bytes32[],bytes32[]) posting) payable returns(bytes32 key)
func (court *Court) TryPackAnswerAndJoin(p Pairing, x BisectionAnswer, posting Posting) ([]byte, error) {
	return court.abi.Pack("answerAndJoin", p, x, posting)
}

// UnpackAnswerAndJoin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20194744.
//
// Solidity: function answerAndJoin((bytes32,bytes32,bytes32) p, (uint256,bytes32[],bytes32[],bytes32,bytes32[],(bytes32,uint8,uint64,bytes32,bytes32,bytes32)[]) x, (uint8,(bytes32,uint8,uint64,bytes32,bytes32,bytes32),bytes32,bytes32[],bytes32[],bytes32[]) posting) payable returns(bytes32 key)
func (court *Court) UnpackAnswerAndJoin(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("answerAndJoin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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

// PackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355274ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cap() view returns(uint8)
func (court *Court) PackCap() []byte {
	enc, err := court.abi.Pack("cap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355274ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cap() view returns(uint8)
func (court *Court) TryPackCap() ([]byte, error) {
	return court.abi.Pack("cap")
}

// UnpackCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x355274ea.
//
// Solidity: function cap() view returns(uint8)
func (court *Court) UnpackCap(data []byte) (uint8, error) {
	out, err := court.abi.Unpack("cap", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
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
// the contract method with ID 0x089449af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conclude((bytes32,bytes32,bytes32) p, (bytes32,bytes32,bytes32)[] arenas, (bytes32[],bytes32[])[] members) returns()
func (court *Court) PackConclude(p Pairing, arenas []Pairing, members []Members) []byte {
	enc, err := court.abi.Pack("conclude", p, arenas, members)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x089449af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conclude((bytes32,bytes32,bytes32) p, (bytes32,bytes32,bytes32)[] arenas, (bytes32[],bytes32[])[] members) returns()
func (court *Court) TryPackConclude(p Pairing, arenas []Pairing, members []Members) ([]byte, error) {
	return court.abi.Pack("conclude", p, arenas, members)
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
// the contract method with ID 0x479c4d2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enter(bytes32 round, bytes32 first, (bytes32,bytes32) claimed, address poster, (bytes32,bytes32)[] against, bytes32[] opening) payable returns(bytes32 key)
func (court *Court) PackEnter(round [32]byte, first [32]byte, claimed Result, poster common.Address, against []Result, opening [][32]byte) []byte {
	enc, err := court.abi.Pack("enter", round, first, claimed, poster, against, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x479c4d2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enter(bytes32 round, bytes32 first, (bytes32,bytes32) claimed, address poster, (bytes32,bytes32)[] against, bytes32[] opening) payable returns(bytes32 key)
func (court *Court) TryPackEnter(round [32]byte, first [32]byte, claimed Result, poster common.Address, against []Result, opening [][32]byte) ([]byte, error) {
	return court.abi.Pack("enter", round, first, claimed, poster, against, opening)
}

// UnpackEnter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x479c4d2d.
//
// Solidity: function enter(bytes32 round, bytes32 first, (bytes32,bytes32) claimed, address poster, (bytes32,bytes32)[] against, bytes32[] opening) payable returns(bytes32 key)
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
// Solidity: function getClaim(bytes32 key) view returns((address,uint8,uint8,uint32,bool))
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
// Solidity: function getClaim(bytes32 key) view returns((address,uint8,uint8,uint32,bool))
func (court *Court) TryPackGetClaim(key [32]byte) ([]byte, error) {
	return court.abi.Pack("getClaim", key)
}

// UnpackGetClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9100bcb.
//
// Solidity: function getClaim(bytes32 key) view returns((address,uint8,uint8,uint32,bool))
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
// Solidity: function getMatch(bytes32 id) view returns((bytes32,uint8,uint8,uint8,uint16,uint32,uint32,uint40,uint24,uint24,uint32,uint32))
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
// Solidity: function getMatch(bytes32 id) view returns((bytes32,uint8,uint8,uint8,uint16,uint32,uint32,uint40,uint24,uint24,uint32,uint32))
func (court *Court) TryPackGetMatch(id [32]byte) ([]byte, error) {
	return court.abi.Pack("getMatch", id)
}

// UnpackGetMatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfcc6077d.
//
// Solidity: function getMatch(bytes32 id) view returns((bytes32,uint8,uint8,uint8,uint16,uint32,uint32,uint40,uint24,uint24,uint32,uint32))
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

// PackGetSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8efeea67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSeat(bytes32 arena, bytes32 key) view returns((uint8,uint8))
func (court *Court) PackGetSeat(arena [32]byte, key [32]byte) []byte {
	enc, err := court.abi.Pack("getSeat", arena, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8efeea67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSeat(bytes32 arena, bytes32 key) view returns((uint8,uint8))
func (court *Court) TryPackGetSeat(arena [32]byte, key [32]byte) ([]byte, error) {
	return court.abi.Pack("getSeat", arena, key)
}

// UnpackGetSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8efeea67.
//
// Solidity: function getSeat(bytes32 arena, bytes32 key) view returns((uint8,uint8))
func (court *Court) UnpackGetSeat(data []byte) (Seat, error) {
	out, err := court.abi.Unpack("getSeat", data)
	if err != nil {
		return *new(Seat), err
	}
	out0 := *abi.ConvertType(out[0], new(Seat)).(*Seat)
	return out0, nil
}

// PackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa33e48ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join((bytes32,bytes32,bytes32) match_, (bytes32,bytes32,bytes32) leaf, (uint8,(bytes32,uint8,uint64,bytes32,bytes32,bytes32),bytes32,bytes32[],bytes32[],bytes32[]) x) payable returns(bytes32 key)
func (court *Court) PackJoin(match Pairing, leaf Found, x Posting) []byte {
	enc, err := court.abi.Pack("join", match, leaf, x)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa33e48ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function join((bytes32,bytes32,bytes32) match_, (bytes32,bytes32,bytes32) leaf, (uint8,(bytes32,uint8,uint64,bytes32,bytes32,bytes32),bytes32,bytes32[],bytes32[],bytes32[]) x) payable returns(bytes32 key)
func (court *Court) TryPackJoin(match Pairing, leaf Found, x Posting) ([]byte, error) {
	return court.abi.Pack("join", match, leaf, x)
}

// UnpackJoin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa33e48ff.
//
// Solidity: function join((bytes32,bytes32,bytes32) match_, (bytes32,bytes32,bytes32) leaf, (uint8,(bytes32,uint8,uint64,bytes32,bytes32,bytes32),bytes32,bytes32[],bytes32[],bytes32[]) x) payable returns(bytes32 key)
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
// the contract method with ID 0xea806718.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pair(bytes32 arena, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) x, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) y, bytes32[] opening, (bytes32,bytes32,bytes32)[] over) returns()
func (court *Court) PackPair(arena [32]byte, x Statement, y Statement, opening [][32]byte, over []Pairing) []byte {
	enc, err := court.abi.Pack("pair", arena, x, y, opening, over)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPair is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea806718.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pair(bytes32 arena, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) x, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) y, bytes32[] opening, (bytes32,bytes32,bytes32)[] over) returns()
func (court *Court) TryPackPair(arena [32]byte, x Statement, y Statement, opening [][32]byte, over []Pairing) ([]byte, error) {
	return court.abi.Pack("pair", arena, x, y, opening, over)
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf80ffc69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove((bytes32,bytes32,bytes32) p, (bytes32,bytes32,bytes32) leaf, bytes witness) returns(bytes32 result)
func (court *Court) PackProve(p Pairing, leaf Found, witness []byte) []byte {
	enc, err := court.abi.Pack("prove", p, leaf, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf80ffc69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove((bytes32,bytes32,bytes32) p, (bytes32,bytes32,bytes32) leaf, bytes witness) returns(bytes32 result)
func (court *Court) TryPackProve(p Pairing, leaf Found, witness []byte) ([]byte, error) {
	return court.abi.Pack("prove", p, leaf, witness)
}

// UnpackProve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf80ffc69.
//
// Solidity: function prove((bytes32,bytes32,bytes32) p, (bytes32,bytes32,bytes32) leaf, bytes witness) returns(bytes32 result)
func (court *Court) UnpackProve(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("prove", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProveTransition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9463cc1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveTransition((bytes32,bytes32,bytes32) p, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) s, (bytes32,uint256) round, (bytes32,bytes32,bytes32) leaf, bytes witness) returns(bytes32 result)
func (court *Court) PackProveTransition(p Pairing, s Statement, round RoundName, leaf Found, witness []byte) []byte {
	enc, err := court.abi.Pack("proveTransition", p, s, round, leaf, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveTransition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9463cc1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveTransition((bytes32,bytes32,bytes32) p, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) s, (bytes32,uint256) round, (bytes32,bytes32,bytes32) leaf, bytes witness) returns(bytes32 result)
func (court *Court) TryPackProveTransition(p Pairing, s Statement, round RoundName, leaf Found, witness []byte) ([]byte, error) {
	return court.abi.Pack("proveTransition", p, s, round, leaf, witness)
}

// UnpackProveTransition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9463cc1b.
//
// Solidity: function proveTransition((bytes32,bytes32,bytes32) p, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) s, (bytes32,uint256) round, (bytes32,bytes32,bytes32) leaf, bytes witness) returns(bytes32 result)
func (court *Court) UnpackProveTransition(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("proveTransition", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4683a79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(bytes32 round, bytes32 key) returns()
func (court *Court) PackRefund(round [32]byte, key [32]byte) []byte {
	enc, err := court.abi.Pack("refund", round, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4683a79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(bytes32 round, bytes32 key) returns()
func (court *Court) TryPackRefund(round [32]byte, key [32]byte) ([]byte, error) {
	return court.abi.Pack("refund", round, key)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95788b5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release((bytes32,bytes32,bytes32)[] arenas, bytes32[] claims) returns()
func (court *Court) PackRelease(arenas []Pairing, claims [][32]byte) []byte {
	enc, err := court.abi.Pack("release", arenas, claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95788b5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release((bytes32,bytes32,bytes32)[] arenas, bytes32[] claims) returns()
func (court *Court) TryPackRelease(arenas []Pairing, claims [][32]byte) ([]byte, error) {
	return court.abi.Pack("release", arenas, claims)
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa96dcfef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal((bytes32,bytes32,bytes32) p, bytes32[] opening, bytes32 nodeB) returns()
func (court *Court) PackReveal(p Pairing, opening [][32]byte, nodeB [32]byte) []byte {
	enc, err := court.abi.Pack("reveal", p, opening, nodeB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa96dcfef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal((bytes32,bytes32,bytes32) p, bytes32[] opening, bytes32 nodeB) returns()
func (court *Court) TryPackReveal(p Pairing, opening [][32]byte, nodeB [32]byte) ([]byte, error) {
	return court.abi.Pack("reveal", p, opening, nodeB)
}

// PackTransitions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10c2ade6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transitions() view returns(address)
func (court *Court) PackTransitions() []byte {
	enc, err := court.abi.Pack("transitions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransitions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10c2ade6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transitions() view returns(address)
func (court *Court) TryPackTransitions() ([]byte, error) {
	return court.abi.Pack("transitions")
}

// UnpackTransitions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10c2ade6.
//
// Solidity: function transitions() view returns(address)
func (court *Court) UnpackTransitions(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("transitions", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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
	Id       [32]byte
	Child    uint8
	Children [][32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (CourtAnswered) ContractEventName() string {
	return CourtAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed id, uint8 child, bytes32[] children)
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
	Leaf     Found
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
// Solidity: event ArenaOpened(bytes32 indexed id, uint16 index, (bytes32,bytes32,bytes32) leaf, uint40 deadline)
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
	Claim  [32]byte
	Round  [32]byte
	Level  uint8
	Path   uint64
	First  [32]byte
	Last   [32]byte
	Root   [32]byte
	Poster common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtClaimPostedEventName = "ClaimPosted"

// ContractEventName returns the user-defined event name.
func (CourtClaimPosted) ContractEventName() string {
	return CourtClaimPostedEventName
}

// UnpackClaimPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimPosted(bytes32 indexed claim, bytes32 indexed round, uint8 level, uint64 path, bytes32 first, bytes32 last, bytes32 root, address poster)
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
	Leaf     Found
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
// Solidity: event LeafReached(bytes32 indexed id, uint16 index, (bytes32,bytes32,bytes32) leaf, uint40 deadline)
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

// CourtOpened represents a Opened event raised by the Court contract.
type CourtOpened struct {
	Id       [32]byte
	Side     uint8
	Children [][32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (CourtOpened) ContractEventName() string {
	return CourtOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(bytes32 indexed id, uint8 side, bytes32[] children)
func (court *Court) UnpackOpenedEvent(log *types.Log) (*CourtOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtOpened)
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
	Id    [32]byte
	Arena [32]byte
	A     [32]byte
	B     [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtPairedEventName = "Paired"

// ContractEventName returns the user-defined event name.
func (CourtPaired) ContractEventName() string {
	return CourtPairedEventName
}

// UnpackPairedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paired(bytes32 indexed id, bytes32 indexed arena, bytes32 a, bytes32 b)
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
	if bytes.Equal(raw[:4], court.abi.Errors["IsRun"].ID.Bytes()[:4]) {
		return court.UnpackIsRunError(raw[4:])
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
	if bytes.Equal(raw[:4], court.abi.Errors["TooManyMatches"].ID.Bytes()[:4]) {
		return court.UnpackTooManyMatchesError(raw[4:])
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
	if bytes.Equal(raw[:4], court.abi.Errors["WrongLists"].ID.Bytes()[:4]) {
		return court.UnpackWrongListsError(raw[4:])
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

// CourtIsRun represents a IsRun error raised by the Court contract.
type CourtIsRun struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsRun()
func CourtIsRunErrorID() common.Hash {
	return common.HexToHash("0x22e2f97a2a7a1c333c78100191e2a2e398d89e4299cff1e66c0f0441303d020d")
}

// UnpackIsRunError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsRun()
func (court *Court) UnpackIsRunError(raw []byte) (*CourtIsRun, error) {
	out := new(CourtIsRun)
	if err := court.abi.UnpackIntoInterface(out, "IsRun", raw); err != nil {
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

// CourtTooManyMatches represents a TooManyMatches error raised by the Court contract.
type CourtTooManyMatches struct {
	Claim [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyMatches(bytes32 claim)
func CourtTooManyMatchesErrorID() common.Hash {
	return common.HexToHash("0x662e08feb0915fb88fdbdd216e58e5afcadb76037835ed6658752045506c1eaa")
}

// UnpackTooManyMatchesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyMatches(bytes32 claim)
func (court *Court) UnpackTooManyMatchesError(raw []byte) (*CourtTooManyMatches, error) {
	out := new(CourtTooManyMatches)
	if err := court.abi.UnpackIntoInterface(out, "TooManyMatches", raw); err != nil {
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
	Place *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongChain(uint256 place)
func CourtWrongChainErrorID() common.Hash {
	return common.HexToHash("0xbd407ddac37c55f272e363869c6ab0a2f917eb41b1509179e2479630a2f6f917")
}

// UnpackWrongChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongChain(uint256 place)
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

// CourtWrongLists represents a WrongLists error raised by the Court contract.
type CourtWrongLists struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLists(uint256 got, uint256 want)
func CourtWrongListsErrorID() common.Hash {
	return common.HexToHash("0x5ec4200d383ec3c51b61bb3d96676d2a591b2ca5356db81395143a7a619dbfda")
}

// UnpackWrongListsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLists(uint256 got, uint256 want)
func (court *Court) UnpackWrongListsError(raw []byte) (*CourtWrongLists, error) {
	out := new(CourtWrongLists)
	if err := court.abi.UnpackIntoInterface(out, "WrongLists", raw); err != nil {
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
