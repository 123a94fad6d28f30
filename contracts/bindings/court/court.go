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
	Side     uint8
	Running  uint8
}

// Found is an auto generated low-level Go binding around an user-defined struct.
type Found struct {
	Before [32]byte
	LeafA  [32]byte
	LeafB  [32]byte
}

// Match is an auto generated low-level Go binding around an user-defined struct.
type Match struct {
	Place  [32]byte
	Phase  uint8
	Opened uint8
	Depth  uint8
	Index  uint16
	LeftA  uint32
	LeftB  uint32
	Time   *big.Int
	StandA *big.Int
	StandB *big.Int
	OwedA  uint32
	OwedB  uint32
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"epochs_\",\"type\":\"address\"},{\"internalType\":\"contractIStepVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"internalType\":\"contractITransitionVerifier\",\"name\":\"transitions_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenaWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clock\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"cap\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"maxGasPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128[4]\",\"name\":\"bonds\",\"type\":\"uint128[4]\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimNotOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClockExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"depth\",\"type\":\"uint256\"}],\"name\":\"IndexOutsideTree\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IsRun\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"child\",\"type\":\"bytes32\"}],\"name\":\"NoDifference\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoJudge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotAlive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"NotOpposed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCollected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"RoundNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"StillAlive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"TooManyMatches\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBond\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBranchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"WrongChain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongLastLeaf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"},{\"internalType\":\"enumPhase\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongSide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongStatement\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"child\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"children\",\"type\":\"bytes32[]\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structFound\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"ArenaOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"}],\"name\":\"BondForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burnt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"ClaimPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"winner\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICourt.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Fell\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"name\":\"LeafJudged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structFound\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"LeafReached\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"MatchOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"children\",\"type\":\"bytes32[]\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"Paired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"RoundClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"alive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"child\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement[]\",\"name\":\"claim\",\"type\":\"tuple[]\"}],\"internalType\":\"structBisection.Answer\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"child\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement[]\",\"name\":\"claim\",\"type\":\"tuple[]\"}],\"internalType\":\"structBisection.Answer\",\"name\":\"x\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"above\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"against\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"}],\"internalType\":\"structPosting\",\"name\":\"posting\",\"type\":\"tuple\"}],\"name\":\"answerAndJoin\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"arenaWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cap\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"close\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing[]\",\"name\":\"arenas\",\"type\":\"tuple[]\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"claimed\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult[]\",\"name\":\"against\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"}],\"name\":\"enter\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochs\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getClaim\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"running\",\"type\":\"uint8\"}],\"internalType\":\"structClaim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getMatch\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"opened\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"leftA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leftB\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"uint24\",\"name\":\"standA\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"standB\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"owedA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"owedB\",\"type\":\"uint32\"}],\"internalType\":\"structMatch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"getRound\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"internalType\":\"structRound\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"match_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"}],\"internalType\":\"structFound\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"above\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"against\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"}],\"internalType\":\"structPosting\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"join\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxGasPrice\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"x\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"y\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing[]\",\"name\":\"over\",\"type\":\"tuple[]\"}],\"name\":\"pair\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"}],\"internalType\":\"structFound\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"prove\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"internalType\":\"structRoundName\",\"name\":\"round\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"}],\"internalType\":\"structFound\",\"name\":\"leaf\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"proveTransition\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing[]\",\"name\":\"arenas\",\"type\":\"tuple[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"claims\",\"type\":\"bytes32[]\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"opening\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"transitions\",\"outputs\":[{\"internalType\":\"contractITransitionVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x610180604052346102fe576040516154cd3881900390601f8201601f19168301906001600160401b03821184831017610302578291604052833981018181039161018083126102fe578051916001600160a01b03831683036102fe576020820151926001600160a01b03841684036102fe576040830151946001600160a01b03861686036102fe5761012090605f1901126102fe5760405160c081016001600160401b03811182821017610302576040526100bc60608501610316565b81526100ca60808501610316565b602082019081526100dd60a08601610316565b916040810192835260c08601519360ff851685036102fe576060820194855261010860e08801610327565b95608083019687528061011f890112156102fe5760405197608089016001600160401b0381118a82101761030257604052889061018081019283116102fe5761010001905b8282106102e65750505060a0808301978852608091909152905163ffffffff9081169091529051811660c05290511660e0525160ff1661010052516001600160801b031661012052515f5b6002811061029f5750506101405261016052604051615191908161033c823960805181818161057a01528181610b9501528181610e5b015281816111a10152818161149f01528181611565015281816128c101528181613a07015261428b015260a05181818161187901526128ff015260c051818181610b5b01528181611caa01526125f2015260e05181818161146601528181611bed0152818161254301526140b50152610100518181816108790152818161212301526136d1015261012051818181610d65015281816120090152818161390801528181613a480152614156015261014051818181610423015261215c0152610160518181816110f10152612a080152f35b5f5f5b600281106102b857506004820155600101610198565b83516020909401936001600160801b03600783901b81811b19909416911690921b91909117906001016102a2565b602080916102f384610327565b81520191019061014d565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff821682036102fe57565b51906001600160801b03821682036102fe5756fe6080806040526004361015610012575f80fd5b5f3560e01c90816310c2ade6146129f6575080631965bc0c1461289957806320194744146121c75780632606ed481461218b5780632b7ac3f314612147578063355274ea1461210a5780633a979dd91461202c5780633de39c1114611ff2578063425d62391461189d578063461645bf1461185d578063479c4d2d146114ce57806358152d071461148a57806391ddadf41461144a5780639463cc1b14610fd657806395788b5f14610f52578063a010e3c214610f09578063a33e48ff14610e9e578063a96dcfef14610c63578063b192da2d14610c46578063b19f3d2414610c05578063c4d252f514610b7f578063d05348fe14610b3f578063d5d44d8014610b03578063dd2be61d14610a5e578063e4683a7914610a11578063e522538114610960578063ea806718146106d2578063f10ca95a1461056a578063f80ffc69146103395763fcc6077d14610166575f80fd5b346103355760203660031901126103355760405161018381612b5d565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f905261014081015f9052610160015f90526004355f52600260205260405f20604051906101f182612b5d565b80548252600101546020820160ff821661020a81612a37565b8152604083018260081c60ff168152606084018360101c60ff168152608085018460181c61ffff16815260a086018560281c63ffffffff16815260c08701908660481c63ffffffff16825260e08801928760681c64ffffffffff1684526101008901948860901c62ffffff1686526101208a01968960a81c62ffffff1688526101408b01988a60c01c63ffffffff168a526101608c019a60e01c8b526040519b518c52516102b781612a37565b60208c01525160ff1660408b01525160ff1660608a01525161ffff1660808901525163ffffffff1660a08801525163ffffffff1660c08701525164ffffffffff1660e08601525162ffffff166101008501525162ffffff166101208401525163ffffffff166101408301525163ffffffff1661016082015261018090f35b5f80fd5b3461033557366003190160e08112610335576060136103355760603660631901126103355760c4356001600160401b0381116103355761037d903690600401612a71565b90610386613750565b929061039136612cea565b600185015460ff166103a281612a37565b6003810361053657506103b490614435565b84549081810361052157505060043591825f52600160205260405f209060243591825f52602052600460ff60405f205460a81c16036105125761041f946020916040519687928392631115249360e31b84526064356004850152604060248501526044840191612d3d565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa938415610507575f946104ce575b5091846004859361049d62030d406104a29760209a61047936612cea565b97898d8a0151145f146104b4576001925b60ff84166001036104aa57905b86613a3d565b614469565b604051908152f35b5060443590610497565b60408901518a036104c85760025b9261048a565b5f6104c2565b935090916020843d6020116104ff575b816104eb60209383612b79565b81010312610335579251929190602061045b565b3d91506104de565b6040513d5f823e3d90fd5b63f740d6d560e01b5f5260045ffd5b638fb9fa1160e01b5f5260045260245260445ffd5b6305fb5e1b60e01b5f5261054981612a37565b600452600360245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b346103355761057836612ace565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036106c357815f525f60205260405f2091825460ff8160681c16156106b05764ffffffffff81168042111561067f575060481c63ffffffff16916001830361063957602081819561061f6106187f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f99587613dab565b8387613e0e565b805460ff60681b19169055604051908152a2604051908152f35b50811561065357630a8d68c960e21b5f525f60045260245ffd5b7f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f9602080945f9061061f565b6001810180911161069c57630a8d68c960e21b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5063797b03f560e01b5f5260045260245ffd5b63a661507f60e01b5f5260045ffd5b34610335576101e03660031901126103355760043560c03660231901126103355760c03660e3190112610335576101a4356001600160401b0381116103355761071f903690600401612a41565b6101c4356001600160401b0381116103355761073f903690600401612a9e565b5f5b818110610944575050506040519161075883612b27565b602435835260443560ff811681036103355760208401526064356001600160401b0381168103610335576040840152608435606084015260a43560808401526107a960c435938460a08201526135e5565b92604051906107b782612b27565b60e43582526101043560ff81168103610335576020830152610124356001600160401b038116810361033557604083015261014435606083015261016435608083015261080d61018435928360a08201526135e5565b5f8781526001602081815260408084208a8552909152808320848452922082549394939160ff60a084901c1661084281612a37565b0361093157805492600160ff8560a01c1661085c81612a37565b0361091e57908561086d928b613f78565b15610907579060ff91827f00000000000000000000000000000000000000000000000000000000000000001692839160b81c1610156108f45760b81c60ff1610156108e157856108c896976108c3838888613660565b613fb5565b156108cf57005b630838d09f60e31b5f5260045260245ffd5b50633317047f60e11b5f5260045260245ffd5b87633317047f60e11b5f5260045260245ffd5b838863e213400360e01b5f5260045260245260445ffd5b8563775f847f60e01b5f5260045260245ffd5b8863775f847f60e01b5f5260045260245ffd5b8061095a6109556001938587612d5d565b613e91565b01610741565b34610335575f36600319011261033557335f8181526006602052604081208054908290559181908190819085905af13d15610a0c573d6001600160401b0381116109f857604051906109bc601f8201601f191660200183612b79565b81525f60203d92013e5b81159081156109ef575b506109e057602090604051908152f35b63675b89ad60e11b5f5260045ffd5b905015826109d0565b634e487b7160e01b5f52604160045260245ffd5b6109c6565b3461033557610a1f36612ace565b610a298183613dab565b90825f525f60205260ff60405f205460681c16610a4b57610a4992613e0e565b005b630a8d68c960e21b5f525f60045260245ffd5b34610335576020366003190112610335575f6060604051610a7e81612af1565b82815282602082015282604082015201526004355f525f602052608060405f2060405190610aab82612af1565b5463ffffffff64ffffffffff8216928381528160208201818560281c16815260ff60606040850194848860481c168652019560681c161515855260405195865251166020850152511660408301525115156060820152f35b34610335576020366003190112610335576004356001600160a01b03811690819003610335575f526006602052602060405f2054604051908152f35b34610335575f36600319011261033557602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610335576020366003190112610335576004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036106c3575f81815260208181526040808320805460ff60681b19169055519182527f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f991a2005b346103355736600319016080811261033557606013610335576064356001600160401b03811161033557610c40610a49913690600401612a9e565b90612ddf565b34610335575f366003190112610335576020600354604051908152f35b3461033557366003190160a0811261033557606013610335576064356001600160401b03811161033557610c9b903690600401612a41565b90610ca4613750565b919092610cb0836145c7565b600183019260ff845460081c16610e8f57610cd6608435610cd184866143ae565b61461f565b905490818103610521575050610d35610d1363ffffffff610d0264ffffffffff875460681c1642612d30565b1663ffffffff865460281c1661463f565b845468ffffffff0000000000191660289190911b63ffffffff60281b16178455565b825461010071ffffffffff0000000000000000000000ff001990911664ffffffffff60681b4260681b16171783557f00000000000000000000000000000000000000000000000000000000000000003a811115610e8957503a925b620124f8848102949085040361069c577f07a6f2c2c786a4494902f07ed5c889073899f74f3ad2400880c2743bde61f5bd936004355f52600160205260405f206024355f5260205260018060a01b0360405f20541633148015610e57575b610e2257610dff9150600186614779565b610e1d60405192839260018452604060208501526040840191612dbb565b0390a2005b815490610e4063ffffffff60c01b9163ffffffff8460c01c166146fe565b60c01b169063ffffffff60c01b1916179055610dff565b50337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610dee565b92610d90565b631cc191eb60e31b5f5260045ffd5b366003190160e08112610335576060136103355760603660631901126103355760c4356001600160401b038111610335576101606003198236030112610335576104a2602091610ef5610ef036612bba565b613489565b9060040190610f0336612cea565b90612f1a565b346103355760203660031901126103355760043560ff81168103610335576001600160801b03610f42610f3d602093612d7d565b612da0565b90549060031b1c16604051908152f35b34610335576040366003190112610335576004356001600160401b03811161033557610f82903690600401612a9e565b6024356001600160401b03811161033557610fa1903690600401612a41565b905f5b838110610fad57005b80610fd0610fbe6001938789612d5d565b610fc9838787612d6d565b35906137b5565b01610fa4565b346103355736600319016101e08112610335576060136103355760c03660631901126103355760403661012319011261033557606036610163190112610335576101c4356001600160401b03811161033557611036903690600401612a71565b61103e613750565b906040519261104c84612b27565b6064359485855260843560ff8116810361033557602086015260a4356001600160401b03811681036103355760408601526110a060c4359586606082015260e43560808201526101043560a08201526135e5565b9560243596878103611433575061012435906040516020810190838252610144356040820152604081526110d5606082612b79565b5190209081036114215750600360ff6110ec612c98565b1614957f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169182158015611403575b6105125787156113fb576003945b61113a36612cb6565b600189019660ff88541661114d82612a37565b61115681612a37565b8181036113d457505061116890614435565b88549081810361052157505088156113af57611182612d1a565b955b604051630313271760e31b815260048101939093526020836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610507575f93611372575b5060409561ffff9594939261126e928c617fff8a51966111f888612b42565b875260208701978a8d600f1c168952818c89019d168d52825f1461136757925b82611357575b5050156113505761016435905b888a519b8c9a8b998a99630c0f223360e11b8b525160048b015251166024890152511660448701526064860152608485015260c060a485015260c4840191612d3d565b03915afa938415610507575f915f9561130c575b5081611303575b506112f4576020936104a2926004859361049d62061a806112a936612cb6565b95878b880151145f146112d857856001915b60ff83166001036112cf575b863586613a3d565b506044356112c7565b604087015188036112ed578560025b916112bb565b855f6112e7565b6311717cbd60e11b5f5260045ffd5b90501585611289565b915093506040813d604011611348575b8161132960409383612b79565b8101031261033557805190811515820361033557602001519386611282565b3d915061131c565b5f9061122b565b5460181c8a161490508f8061121e565b506101643592611218565b9091949392506020813d6020116113a7575b8161139160209383612b79565b81010312610335575192939192919060406111d9565b3d9150611384565b67ffffffffffff80006113c0612d1a565b600f1b1661ffff875460181c161795611184565b6305fb5e1b60e01b5f526113e781612a37565b6004526113f381612a37565b60245260445ffd5b600294611131565b50871580156111235750600260ff611419612c98565b161415611123565b63797b03f560e01b5f5260045260245ffd5b879063215dde3760e01b5f5260045260245260445ffd5b34610335575f36600319011261033557602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610335575f366003190112610335576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b60e0366003190112610335576004356040366043190112610335576084356001600160a01b038116908190036103355760a435916001600160401b0383116103355736602384011215610335578260040135906001600160401b038211610335576024840193602436918460061b0101116103355760c4356001600160401b03811161033557611562903690600401612a41565b917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036106c357805f525f60205260405f20805460ff8160681c161561184a5764ffffffffff1680421161183857506064356040519788926115cd84612b27565b84845260208401906001825260408501915f8352606086019a6024358c526080870193604435855261160560a0890198888a526135e5565b9c895f5260016020528d60405f20905f5260205260ff60405f205460a01c1661162d81612a37565b611825576001600160801b03611649610f3d60ff875116612d7d565b90549060031b1c1680340361180f5750838f938f94938b610100946001600160401b038f997f29e2d0a41a00660ec6af61441a3d8ec12a148643fddb1b68caf366ea0514a60a9861174c8b60ff8e818096511692604051936116aa85612b0c565b8c8552600160208087018281526040808901948552600460608a019081525f60808b01818152988152948452818520968552959092529120955186546001600160a01b0319166001600160a01b0391909116178655516117139061170d81612a37565b8661363c565b5184549151925160ff60b81b90851660b81b1692841660b01b931660a81b61ffff60a81b19909116179190911760ff60b81b1916179055565b519651169351169051908b51925193604051968752602087015260408601526060850152608084015260a0830152600460c083015260e0820152a363ffffffff815460481c169063ffffffff821461069c5760016117ab920190612b9a565b6117b6838888613660565b5f5b8881106117ca5760208a604051908152f35b8061180989898d8f6117ff908f60206117f489836117ed8f959d60019e87612c1c565b3594612c1c565b01358d5289526135e5565b898b51928d61367b565b016117b8565b63062f01ed60e11b5f523460045260245260445ffd5b8d630838d09f60e31b5f5260045260245ffd5b63348f2b4160e11b5f5260045260245ffd5b8263797b03f560e01b5f5260045260245ffd5b34610335575f36600319011261033557602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103355736600319016080811261033557606013610335576001600160401b03606435116103355760643560040160c060031960643536030112610335576040516118e881612b42565b5f81525f60208201525f6040820152506119026004613791565b915f61190d846145c7565b600184019081549160ff8360081c168015610e8f5761192b90612d8f565b926024606435019261193d8487612eb3565b9290915f925f9460208a351015611fd957600c8a35805b611fbb5750808203611fa557508015611d3f578060011015611d3f576020820135918035916002915f5b8d60058210611ef2575050505050906119969161461f565b8a54908181036105215750506119ac8689612eb3565b15611d3f576119bb878a612eb3565b60011015611d3f5760200135903514611ed057600f60ff8b611a058a6119ff846119f58f356119f061ffff8c60181c166142ff565b612ae4565b9860101c16614328565b92614659565b875464ffffffff001916601082901b62ff00001617601886901b64ffff000000161760088b901b61ff00161788551614611a4460a4606435018a61433a565b90508180611ec7575b15611ebf5760ff60015b1603611ea25715611dd55750604460643501611a738189612eb3565b9050611db35750611a9492919060ff8716600103611daa5787602435614959565b93611a9f8382612eb3565b15611d3f57611aae8483612eb3565b60019291921015611d3f576020611ae09260405192611acc84612b42565b898452358284015201356040820152614435565b87555b611b0360043594600160ff8216145f14611da157886024355b878a613902565b815490600f60ff8360101c16145f14611d5357611b208482612eb3565b94909415611d3f57611b3191612eb3565b60019491941015611d3f57869360209160405197611b4e89612b42565b8852358288015201356040860152835f52600160205260405f206044355f5260205260ff60405f205460a81c16600181149485611d17575b50600381149081611cf0575b85918615611ce8575b508115611cdd575b5015611c6d5750611c557fafc27bf7c1acec00f3376286aed8b00bbf1791d8e8b6f8083ae41240a15ca2dc91600360ff19825416178155611c3464ffffffffff611c1363ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612ae4565b835464ffffffffff60681b1916911660681b64ffffffffff60681b16178255565b5460405191818761ffff64ffffffffff869560681c169260181c168461436f565b0390a25b611c5f57005b610a49926004825193614469565b60ff191660021781557f096d42c89cccd298d2e4bf33e00f7b80185185ee639d3dc268a86ce8089dd49f90611cd590611c3464ffffffffff611c137f000000000000000000000000000000000000000000000000000000000000000063ffffffff1642612ae4565b0390a2611c59565b600491501488611ba3565b915089611b9b565b905061ffff8260181c168015908115611d0b575b5090611b92565b9050617fff1489611d04565b9094505f525f60205263ffffffff60405f205460281c1661ffff8260181c1610159388611b86565b634e487b7160e01b5f52603260045260245ffd5b93505050507f66655e492bb8d848466015ab76c0cd3d5742b24cfb3438dd8e9d666f0ee78b1c92935060ff9150610e1d611d9260446064350183612eb3565b90604051948594351684612ee8565b88604435611afc565b87604435614959565b611dbd9088612eb3565b905063326263e960e21b5f526004525f60245260445ffd5b9692505050611de960846064350182612eb3565b1580159150611eb1575b611ea257611e0f611e0960446064350183612eb3565b906143ae565b611e2e611e1c8584612eb3565b60ff611e2789612d7d565b1691612d6d565b358103611e705750611e408382612eb3565b15611d3f57611e4f8483612eb3565b60019291921015611d3f576020611e69920135903561461f565b8755611ae3565b611e8b85611e2760ff611e838887612eb3565b929093612d7d565b3590638fb9fa1160e01b5f5260045260245260445ffd5b631483395160e31b5f5260045ffd5b506064803501351515611df3565b60ff5f611a57565b50893515611a4d565b611eda8689612eb3565b15611d3f576312411f8360e01b5f523560045260245ffd5b35811c60011615611f5c57835f19811461069c57611f23611f1b6001611f2a9301968686612d6d565b359687614aa8565b9686614aa8565b95946001821b5f19810190811161069c578f351615611f4f575b506001905b0161197e565b9099509750886001611f44565b9293611f7490611f6d868585612d6d565b3590614aa8565b94600185019081861161069c57611f6d611f8f928585612d6d565b94936002810180911161069c5760019093611f49565b9063326263e960e21b5f5260045260245260445ffd5b90611fc59061494d565b905f1981019080821161069c571680611954565b8963b0a9aa6b60e01b5f5235600452600560245260445ffd5b34610335575f3660031901126103355760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610335576040366003190112610335575f608060405161204c81612b0c565b82815282602082015282604082015282606082015201526004355f52600160205260405f206024355f5260205260a060405f2060ff6040519161208e83612b0c565b545f196001851b0181168352816020840182861c82166120ad81612a37565b81528160408601818560a81c1681526060870192828660b01c16845282608089019660b81c168652604051976001808b1b039051168852516120ee81612a37565b6020880152511660408601525116606084015251166080820152f35b34610335575f36600319011261033557602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610335575f366003190112610335576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610335576060366003190112610335576121a8610ef036612bba565b5f52600260205260206121bd60405f206134bc565b6040519015158152f35b366003190160a0811261033557606013610335576064356001600160401b03811161033557806004019060c0600319823603011261033557608435906001600160401b0382116103355761016060031983360301126103355760405161222c81612b42565b5f81525f60208201525f6040820152916122466004613791565b91909260243592604435935f9761225c836145c7565b600183019081549860ff8a60081c168015610e8f5761227a90612d8f565b9a602487019a61228a8c85612eb3565b918535935f925f94602087101561288157600c87805b6128635750808203611fa557508015611d3f578060011015611d3f576020820135918035916002915f5b600581106127c75750505050906122e09161461f565b8a54908181036105215750506122f68f88612eb3565b15611d3f578f6123069089612eb3565b60011015611d3f57602001359035146127bd578f60ff8b6123808361234f600f956123498661233f8e6119f061ffff8e60181c166142ff565b9a60101c16614328565b94614659565b8c5464ffffffff001916601084901b62ff00001617601888901b64ffff000000161760089190911b61ff0016178c55565b161461238f60a48d018961433a565b905081806127b5575b156127ad5760ff60015b1603611ea257156126fe575060448a016123bc8188612eb3565b90506126f45750906123de92918f60ff60019116145f146126ed578689614959565b966123e98c85612eb3565b9d909d15611d3f576123fb8d86612eb3565b60019291921015611d3f5761243460ff9f6020612455948d926040519361242185612b42565b8452358284015201356040820152614435565b89555b888d8d6004359a8b9160ff6001908716145f146126e5575091613902565b600f85549d8e60101c16145f14612686575050506124738982612eb3565b99909915611d3f5761248491612eb3565b60019291921015611d3f576020998a89936104a29b604051986124a68a612b42565b89523582890152013560408701528597845f5260018c5260405f20905f528b5260ff60405f205460a81c1660018114948561265f575b50600381149081612638575b85918615612630575b508115612625575b50156125b5575061258a7fafc27bf7c1acec00f3376286aed8b00bbf1791d8e8b6f8083ae41240a15ca2dc91600360ff1982541617815561256964ffffffffff611c1363ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612ae4565b5460405191818861ffff64ffffffffff869560681c169260181c168461436f565b0390a25b61259f575b50505b60040191612f1a565b816125ae925191600487614469565b8580612593565b60ff191660021781557f096d42c89cccd298d2e4bf33e00f7b80185185ee639d3dc268a86ce8089dd49f9061261d9061256964ffffffffff611c137f000000000000000000000000000000000000000000000000000000000000000063ffffffff1642612ae4565b0390a261258e565b60049150148c6124f9565b91508d6124f1565b905061ffff8260181c168015908115612653575b50906124e8565b9050617fff148d61264c565b9094505f525f8b5263ffffffff60405f205460281c1661ffff8260181c161015938c6124dc565b60209c506104a29b506126cf9299508a97507f66655e492bb8d848466015ab76c0cd3d5742b24cfb3438dd8e9d666f0ee78b1c965060ff95506126dd9391945060440190612eb3565b906040519485941684612ee8565b0390a2612596565b905091613902565b868d614959565b611dbd9087612eb3565b9992506127119150506084820185612eb3565b15801591506127a0575b611ea2578b6127438e611e2760ff611e8361273c611e09604489018c612eb3565b958a612eb3565b35810361278c57506127558c85612eb3565b15611d3f576127648d86612eb3565b909e9060011015611d3f5761278560ff9f926020612455940135903561461f565b8955612437565b611e8b8e611e278f611e8360ff918a612eb3565b506064810135151561271b565b60ff5f6123a2565b508615612398565b611eda8f88612eb3565b60018b821c161561282157835f19811461069c57611f23611f1b60016127f09301968686612d6d565b95946001821b5f19810190811161069c578c1615612814575b506001905b016122ca565b9099509750886001612809565b929361283290611f6d868585612d6d565b94600185019081861161069c57611f6d61284d928585612d6d565b94936002810180911161069c576001909361280e565b9061286d9061494d565b905f1981019080821161069c5716806122a0565b8663b0a9aa6b60e01b5f52600452600560245260445ffd5b34610335576060366003190112610335576004356044359063ffffffff8216809203610335577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036106c35764ffffffffff61292563ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612ae4565b1660405161293281612af1565b818152602081018481526129a463ffffffff604084015f815261299c82606087019560018752895f525f60205264ffffffffff60405f2098511664ffffffffff198954161788555116869063ffffffff60281b82549160281b169063ffffffff60281b1916179055565b511683612b9a565b51815460ff60681b191690151560681b60ff60681b16179055604080519384526020840191909152602435927f19264b7b00433f54e1e0c9c2dd66362ee48326d015d315f4cab1d36d4050d6cb9190a3005b34610335575f366003190112610335577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6005111561055657565b9181601f84011215610335578235916001600160401b038311610335576020808501948460051b01011161033557565b9181601f84011215610335578235916001600160401b038311610335576020838186019501011161033557565b9181601f84011215610335578235916001600160401b038311610335576020808501946060850201011161033557565b6040906003190112610335576004359060243590565b9190820180921161069c57565b608081019081106001600160401b038211176109f857604052565b60a081019081106001600160401b038211176109f857604052565b60c081019081106001600160401b038211176109f857604052565b606081019081106001600160401b038211176109f857604052565b61018081019081106001600160401b038211176109f857604052565b90601f801991011681019081106001600160401b038211176109f857604052565b9063ffffffff60481b82549160481b169063ffffffff60481b1916179055565b60609060031901126103355760405190612bd382612b42565b600435825260243560208301526044356040830152565b919082606091031261033557604051612c0281612b42565b604080829480358452602081013560208501520135910152565b9190811015611d3f5760061b0190565b91908260c091031261033557604051612c4481612b27565b809280358252602081013560ff8116810361033557602083015260408101356001600160401b03811681036103355760a0918291604085015260608101356060850152608081013560808501520135910152565b60843560ff811681036103355790565b3560ff811681036103355790565b6060906101631901126103355760405190612cd082612b42565b6101643582526101843560208301526101a4356040830152565b60609060631901126103355760405190612d0382612b42565b6064358252608435602083015260a4356040830152565b60a4356001600160401b03811681036103355790565b9190820391821161069c57565b908060209392818452848401375f828201840152601f01601f1916010190565b9190811015611d3f576060020190565b9190811015611d3f5760051b0190565b60ff5f199116019060ff821161069c57565b60ff166003039060ff821161069c57565b906004821015611d3f5760108260011c6004019260041b1690565b81835290916001600160fb1b0383116103355760209260051b809284830137010190565b612de96004613791565b50506004355f5b838110612e725750805f525f60205260ff60405f205460681c16156114215750612e1a6004613ac5565b15612e52575f5b828110612e2d57505050565b612e40612e3b828585612d5d565b613ac5565b15612e4d57600101612e21565b505050565b612e60610ef0366004612bea565b63f35892c960e01b5f5260045260245ffd5b90612e86612e81838686612d5d565b613791565b5003612ea1576001612e99828585612d5d565b359101612df0565b635ea03eed60e11b5f5260045260245ffd5b903590601e198136030182121561033557018035906001600160401b03821161033557602001918160051b3603831361033557565b60409060ff612f0295931681528160208201520191612dbb565b90565b62ffffff1662ffffff811461069c5760010190565b909291604051612f2981612b27565b5f815260208101905f825260408101955f875260608201915f8352608081015f815260a08201945f8652875f52600260205260405f20612f6a81600461354f565b1561347657600181015460ff16612f8081612a37565b600281036134565750612f9285614435565b815490818103610521575050600160ff612fab8a612ca8565b16141580613440575b613422576001015464ffffffffff8160681c16804211611838575060208801612fe5612fe03683612c2c565b6135e5565b600160ff612ff28c612ca8565b160361341957602435905b818103613404575050358452600160ff61301960408b01612ca8565b160160ff811161069c5760ff1682526060880135906001600160401b03821682036103355761ffff67ffffffffffff80009160181c1691600f1b16178a5283518552600160ff61306889612ca8565b16036133f9576020840151945b858352617fff9561308a6101008a018a612eb3565b97909181600f8a036133e15780600f1c6133ca5750919091975f905b600f8210613384575050505060e0880135809603613375578587526130ca846135e5565b9a6130d489612ca8565b918a5f52600160205260405f208d5f5260205260ff60405f205460a01c166130fb81612a37565b613362576001600160801b03613117610f3d60ff875116612d7d565b90549060031b1c1680340361180f5750838d93847f29e2d0a41a00660ec6af61441a3d8ec12a148643fddb1b68caf366ea0514a60a948c8f98956131db60ff6101009851169560ff8c6040519261316d84612b0c565b338085526001602080870182815260408089019e8f52948716606089018181525f60808b018181529881529484528685209e85529d90925293909120955186546001600160a01b0319166001600160a01b03919091161786559151909a919991906117139061170d81612a37565b6001600160401b0360ff8d519751169351169051908b51925193604051978852602088015260408701526060860152608085015260a084015260c083015260e0820152a3600160ff61322c88612ca8565b160361331b57865f526002602052613274600160405f200161325662ffffff825460901c16612f05565b815462ffffff60901b191660909190911b62ffffff60901b16179055565b61014086019261328e85613288868a612eb3565b90613660565b600160ff61329b89612ca8565b16036133115760400151905b5261012085015f5b6132b98288612eb3565b905081101561330757806132d96001926132d3858b612eb3565b90612d6d565b3587526133018b8a8a8a8a6132f98b6132f18c6135e5565b935194612eb3565b95909461367b565b016132af565b5050505050505050565b60200151906132a7565b865f52600260205261335d600160405f200161333f62ffffff825460a81c16612f05565b815462ffffff60a81b191660a89190911b62ffffff60a81b16179055565b613274565b8c630838d09f60e31b5f5260045260245ffd5b63f29a269d60e01b5f5260045ffd5b90919298600190818b16155f146133b0576133a490611f6d858588612d6d565b99811c939201906130a6565b6133c5906133bf858588612d6d565b35614aa8565b6133a4565b63b0a9aa6b60e01b5f52600452600f60245260445ffd5b8963326263e960e21b5f52600452600f60245260445ffd5b604084015194613075565b63215dde3760e01b5f5260045260245260445ffd5b60443590612ffd565b60ff61342d89612ca8565b63f2b2678f60e01b5f521660045260245ffd5b50600260ff61344e8a612ca8565b161415612fb4565b6305fb5e1b60e01b5f5261346981612a37565b600452600260245260445ffd5b88631af5d7a160e11b5f5260045260245ffd5b604051604060208201928051845260208101518284015201516060820152606081526134b6608082612b79565b51902090565b6001015460ff166134cc81612a37565b801590811561353b575b50613537576004355f52600160205260405f206024355f5280602052600160ff60405f205460a01c1661350881612a37565b149081613513575090565b90506044355f52602052600160ff60405f205460a01c1661353381612a37565b1490565b5f90565b6004915061354881612a37565b145f6134d6565b90600160ff9101541661356181612a37565b80159081156135d1575b506135cc5780355f52600160205260405f2060208201355f5280602052600160ff60405f205460a01c1661359e81612a37565b1491826135aa57505090565b604091925001355f52602052600160ff60405f205460a01c1661353381612a37565b505f90565b600491506135de81612a37565b145f61356b565b60405160a060208201928051845260ff60208201511660408401526001600160401b03604082015116606084015260608101516080840152608081015182840152015160c082015260c081526134b660e082612b79565b9061364681612a37565b815460ff60a01b191660a09190911b60ff60a01b16179055565b908015612e4d57613670916143ae565b818103610521575050565b5f818152600160208181526040808420868552909152808320878452922080549399989796959493929160ff60a085901c166136b681612a37565b149081159161373c575b506137315760ff905460b81c1660ff7f0000000000000000000000000000000000000000000000000000000000000000168091109182613721575b505061370b575b50505050505050565b61371496613fb5565b505f808080808080613702565b60b81c60ff161090505f806136fb565b505050505050505050565b6137499150868386613f78565b155f6136c0565b61375e610ef0366004612bea565b90815f52600260205260405f209061377782600461354f565b1561377e57565b82631af5d7a160e11b5f5260045260245ffd5b61379e610ef03683612bea565b91825f52600260205261377760405f20809361354f565b6137c2610ef03683612bea565b91825f52600160205260405f20815f5260205260405f2091825490600160ff8360a01c166137ef81612a37565b036138fb57845f52600260205261380960405f208261354f565b6138e85780355f526001602052600160ff60405f209360b01c16145f146138df57602001355b5f5260205260ff60405f205460a01c1661384881612a37565b600281141590816138ca575b506138c157815460ff60a01b1916600160a21b17918290556138bf926001600160801b03926138b292610f3d9260ff92917fdafc87c4a4362bedd1fcb2e967501a5d53de165c999441aaaffe5db1bf5294d95f80a360a81c16612d7d565b90549060031b1c16614582565b565b6138bf92613e0e565b600491506138d781612a37565b14155f613854565b6040013561382f565b8463305f5cb960e21b5f5260045260245ffd5b5050505050565b909293917f0000000000000000000000000000000000000000000000000000000000000000803a105f14613a3757503a935b62017318858102959086040361069c575f52600160205260405f20905f5260205260018060a01b0360405f2054163314938415613a04575b60ff83169485159081156139fb575b501561398c57506138bf9350614779565b9150506001809293145f146139cf5701908154906139bb63ffffffff60c01b9163ffffffff8460c01c166146fe565b60c01b169063ffffffff60c01b1916179055565b01908154906139e963ffffffff60e01b918360e01c6146fe565b60e01b169060018060e01b0316179055565b9050155f61397b565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614945061396c565b93613934565b9190939294613a78907f0000000000000000000000000000000000000000000000000000000000000000803a105f14613abf57503a90614315565b935f52600160205260405f20905f5260205260018060a01b0360405f2054163314938415613a045760ff83169485159081156139fb57501561398c57506138bf9350614779565b90614315565b613ad2610ef03683612bea565b90815f52600260205260405f20613ae9818361354f565b15613da3576001810190815490600160ff8316613b0581612a37565b14613cbf575050805464ffffffffff8160681c16421115613cb75760ff60039116613b2f81612a37565b14613c7e57805462ffffff8160901c161590811580613c6d575b613c6457825460ff191660041783558190855f5160206151715f395f51905f525f80a281613c53575b5015613ba3575050613b9e918160406003933591613b968560208301358587614f65565b013591614f65565b600190565b15613c08576003613b9e938335805f526001602052602060405f2094604087013595865f528252613bfb60405f20613be160ff825460b81c16613e82565b815460ff60b81b191660b89190911b60ff60b81b16179055565b5460e01c95013591614d39565b6003613b9e938335805f526001602052604063ffffffff815f2095602088013596875f52602052613c45835f20613be160ff825460b81c16613e82565b5460c01c1695013591614ad8565b62ffffff915060a81c16155f613b72565b50505050505f90565b5062ffffff8160a81c161515613b49565b91600491613b9e938360ff19825416179055815f5160206151715f395f51905f525f80a26040813591613b968560208301358587614f65565b505050505f90565b613cc8906148b4565b15613cb757815460ff1916600417825560081c60ff166001148015908190855f5160206151715f395f51905f525f80a281613d9b575b5015613d22575050613b9e918160406001933591613b968560208301358587614f65565b15613d5f576001613b9e938335805f5282602052602060405f2094604087013595865f528252613bfb60405f20613be160ff825460b81c16613e82565b6001613b9e938335805f5282602052604063ffffffff815f2095602088013596875f52602052613c45835f20613be160ff825460b81c16613e82565b90505f613cfe565b505050600190565b9190915f52600160205260405f20825f5260205260405f20918254600160ff8260a01c16613dd881612a37565b1490811591613dfc575b50613dea5750565b63775f847f60e01b5f5260045260245ffd5b60b01c60ff166004141590505f613de2565b6138bf92916001600160801b03613e3f610f3d60ff865496600360a01b8260a01b1989161780915560a81c16612d7d565b90549060031b1c169260018060a01b03169182917ff8c08444f01603e51e57fc48295725edf1711301bfdf2d6ba110194719db8cd76020604051878152a46148f5565b60ff16801561069c575f190190565b613e9e610ef03683612bea565b805f52600260205260405f20600181019081549060ff821690613ec082612a37565b8115918215613f62575b508115613f51575b50613f4b5760ff191660041790555f5160206151715f395f51905f525f80a28035805f52600160205260405f2060208301355f52602052613f2060405f20613be160ff825460b81c16613e82565b5f5260016020526040805f209101355f526020526138bf60405f20613be160ff825460b81c16613e82565b50505050565b613f5c91508561354f565b5f613ed2565b6004919250613f7081612a37565b14905f613eca565b91929060ff905460b01c1690600482145f14613f95575050141590565b5460b01c60ff16141592915050565b60ff1660ff811461069c5760010190565b9395909493919280861080156142f657869082985b613fed604051613fd981612b42565b8781528460208201528b6040820152613489565b998a5f52600260205260405f2091600183019560ff87541661400e81612a37565b6142e5578c7f1267b4e12c732ec5fd01b3d94db884bd9dcd8d0fbc80078dc3ddae20340fb8cf6040614118988f968d956140da98875f526001602052845f20905f52602052614069845f20613be160ff825460b81c16613fa4565b865f526001602052835f20905f52602052614090835f20613be160ff825460b81c16613fa4565b82519182526020820152a3866142cf575f985b84156142c85780945b156142c157505b7f00000000000000000000000000000000000000000000000000000000000000009361461f565b9055825461ffff1916600887901b61ff0016176001178355825468ffffffff00000000001916602882901b63ffffffff60281b161783555b82612b9a565b805464ffffffffff60681b19164260681b64ffffffffff60681b1617815560ff8416801590811580614154575b50505050505050505050600190565b7f0000000000000000000000000000000000000000000000000000000000000000803a105f146142bb57503a925b6188b8848102949085040361069c577f07a6f2c2c786a4494902f07ed5c889073899f74f3ad2400880c2743bde61f5bd99614204975f52600160205260405f20905f5260205260018060a01b0360405f2054163314908115614288575b9161427f575b501561421657506141f891508488614779565b60405193849384612ee8565b0390a25f808080808080808080614145565b6001036142525781549061423b63ffffffff60c01b9163ffffffff8460c01c166146fe565b60c01b169063ffffffff60c01b19161790556141f8565b81549061426a63ffffffff60e01b918360e01c6146fe565b60e01b169060018060e01b03161790556141f8565b9050155f6141e5565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161491506141df565b92614182565b90506140b3565b81946140ac565b83156142de5760015b986140a3565b60026142d8565b505050505050505050505050505f90565b81908798613fca565b908160051b918083046020149015171561069c57565b8181029291811591840414171561069c57565b60ff60059116019060ff821161069c57565b903590601e198136030182121561033557018035906001600160401b038211610335576020019160c082023603831361033557565b9160809194936143a864ffffffffff9261ffff60a087019816865260208601906040809180518452602081015160208501520151910152565b16910152565b91906020810361441e57506001916104006040519182376010805b6143e657505191156143d757565b63832d990560e01b5f5260045ffd5b5f5b8181106143f9575060011c806143c9565b9360019060208660051b850160408860061b870160025afa60203d14161694016143e8565b63326263e960e21b5f52600452602060245260445ffd5b60405161445a6020820180936040809180518452602081015160208501520151910152565b606081526134b6608082612b79565b9360019093929193857f6b951537f1e4cce6c4e5d1426c3efe33a6ac7828569e4c92a500ac4db9b2b73c604086518151908152846020820152a260408160208601511494015114910191600460ff19845416178355845f5160206151715f395f51905f525f80a21580918192614579575b50156144fe5750506138bf918160406002933591613b968560208301358587614f65565b1561453c5760026138bf938335805f526001602052602060405f2094604087013595865f528252613bfb60405f20613be160ff825460b81c16613e82565b60026138bf938335805f526001602052604063ffffffff815f2095602088013596875f52602052613c45835f20613be160ff825460b81c16613e82565b9050155f6144da565b80156145c4576020816145b87f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc8607193600354612ae4565b600355604051908152a1565b50565b60ff6001820154166145d881612a37565b600181036145ff57506145ea906148b4565b6145f057565b6328dedbb960e21b5f5260045ffd5b6305fb5e1b60e01b5f5261461281612a37565b600452600160245260445ffd5b9060405190602082019283526040820152604081526134b6606082612b79565b9063ffffffff8091169116039063ffffffff821161069c57565b9060016138bf9201908154600160ff63ffffffff61468164ffffffffff8560681c1642612d30565b169316036146e357506146a16146c39163ffffffff845460281c1661463f565b825468ffffffff0000000000191660289190911b63ffffffff60281b16178255565b805464ffffffffff60681b19164260681b64ffffffffff60681b16179055565b6146f99163ffffffff6141129260481c1661463f565b6146c3565b63ffffffff633b9aca0061471493049116612ae4565b63ffffffff811115614729575063ffffffff90565b63ffffffff1690565b6005821015611d3f5701905f90565b9060405161474e81612b42565b91546001600160a01b038116835260a081901c6001600160581b0316602084015260f81c6040830152565b5f9081526007602052604081209260ff909216915b6005821061479c5750505050565b6147af6147a98386614732565b50614741565b80516001600160a01b03168015159081614892575b5061488757906001600160581b0360206147e19301511690612ae4565b906001600160581b038211614878575b614821906040519461480286612b42565b3386526001600160581b03602087019416845260408601948552614732565b93909361486557519051915160a09290921b6affffffffffffffffffffff60a01b166001600160a01b03919091161760f89190911b6001600160f81b031916179055565b634e487b7160e01b5f525f60045260245ffd5b6001600160581b0391506147f1565b50906001019061478e565b3314801591506148a3575b5f6147c4565b508360ff604083015116141561489d565b6001015463ffffffff806148d264ffffffffff8460681c1642612d30565b92600160ff8260081c16145f146148ec5760481c16161090565b60281c16161090565b81156149495760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f526006825260405f2061493e828254612ae4565b9055604051908152a2565b5050565b801561069c575f190190565b9093919290918435614a8e57505061497460a084018461433a565b91909115611d3f57614989612fe03684612c2c565b03611ea2578115614a59576149a460a0600f9201359261494d565b905b6149b96060850135946080810190612eb3565b83919391838203614a425780841c614a2b57509285929192935f915b8383106149e957505050505003611ea25790565b9091929394600190818716155f14614a1757614a0a90611f6d868686612d6d565b95811c94930191906149d5565b614a26906133bf868686612d6d565b614a0a565b839063b0a9aa6b60e01b5f5260045260245260445ffd5b838263326263e960e21b5f5260045260245260445ffd5b919050614a696080820182612eb3565b158015929150614a80575b50611ea2576060013590565b60609150013515155f614a74565b60019193508092501b5f19810190811161069c57906149a6565b5f5260205260205f60408160025afa60203d1416905f5191156143d757565b62ffffff16801561069c575f190190565b939192815f52600160205260405f20845f5260205260405f20938260ff600160a11b8160a01b198854161780885560b01c16600481145f14614cd257505f525f60205260405f2063ffffffff815460481c1690811561069c578493614b516040925f5160206151515f395f51905f52945f190190612b9a565b815190878252614b6081612a37565b6020820152a35f52600160205260405f20905f5260205263ffffffff6001600160801b03614ba4610f3d60ff60018060a01b0360405f205416955460a81c16612d7d565b90549060031b1c16931692633b9aca00840293808504633b9aca00149015171561069c57808411614cca575b83614bda91612d30565b915f52600760205260405f205f905b60058210614c31575b505091614c1e91614c196138bf9480155f14614c2357614c135f8095612ae4565b906148f5565b612d30565b614582565b614c138360011c8095612ae4565b9092614c406147a98584614732565b80519094906001600160a01b031615614cc357600160ff60408701511603614cb95760208501516001600160581b031682811015614cb2575b614c838285614732565b91909161486557614c9c816001955f614cab9555612d30565b96848060a01b039051166148f5565b0190614be9565b5081614c79565b6001919450614cab565b5092614bf2565b925082614bd0565b5f5160206151515f395f51905f5291936001604092145f14614d1657845f526002602052614d116001835f200161325662ffffff825460901c16614ac7565b614b51565b845f526002602052614d116001835f200161333f62ffffff825460a81c16614ac7565b939192815f52600160205260405f20845f5260205260405f20938260ff600160a11b8160a01b198854161780885560b01c16600481145f14614efe57505f525f60205260405f2063ffffffff815460481c1690811561069c578493614db26040925f5160206151515f395f51905f52945f190190612b9a565b815190878252614dc181612a37565b6020820152a35f52600160205260405f20905f5260205263ffffffff6001600160801b03614e05610f3d60ff60018060a01b0360405f205416955460a81c16612d7d565b90549060031b1c16931692633b9aca00840293808504633b9aca00149015171561069c57808411614ef6575b83614e3b91612d30565b915f52600760205260405f205f905b60058210614e7357505091614c1e91614c196138bf9480155f14614c2357614c135f8095612ae4565b9092614e826147a98584614732565b80519094906001600160a01b031615614cc357600260ff60408701511603614eec5760208501516001600160581b031682811015614ee5575b614ec58285614732565b91909161486557614c9c816001955f614ede9555612d30565b0190614e4a565b5081614ebb565b6001919450614ede565b925082614e31565b5f5160206151515f395f51905f5291936001604092145f14614f4257845f526002602052614f3d6001835f200161325662ffffff825460901c16614ac7565b614db2565b845f526002602052614f3d6001835f200161333f62ffffff825460a81c16614ac7565b92815f52600160205260405f20835f5260205260405f209060ff600160a11b8160a01b198454161780845560b01c16600481145f146150d75750825f525f60205260405f209163ffffffff835460481c1693841561069c576001600160801b03955f5160206151515f395f51905f52604060ff95614fed610f3d9861500c9a5f190190612b9a565b8151905f8252614ffc81612a37565b6020820152a35460a81c16612d7d565b90549060031b1c16905f52600760205260405f205f905b60058210615041575b50506150385f806148f5565b6138bf90614582565b90916150506147a98484614732565b80519093906001600160a01b0316156150d05760ff6040850151166150c65760208401516001600160581b0316828110156150bf575b6150908285614732565b919091614865576150a9816001955f6150b89555612d30565b95848060a01b039051166148f5565b0190615023565b5081615086565b60019193506150b8565b509161502c565b9161500c936001600160801b03955f5160206151515f395f51905f52604060ff956001610f3d98145f1461512d57845f5260026020526151286001835f200161325662ffffff825460901c16614ac7565b614fed565b845f5260026020526151286001835f200161333f62ffffff825460a81c16614ac756fe42f724608244d1445e02f56b3c4cae4d6937d077785422c3dab4ccad1b03d17a7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b36305",
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
// the contract method with ID 0xb19f3d24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conclude((bytes32,bytes32,bytes32) p, (bytes32,bytes32,bytes32)[] arenas) returns()
func (court *Court) PackConclude(p Pairing, arenas []Pairing) []byte {
	enc, err := court.abi.Pack("conclude", p, arenas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb19f3d24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conclude((bytes32,bytes32,bytes32) p, (bytes32,bytes32,bytes32)[] arenas) returns()
func (court *Court) TryPackConclude(p Pairing, arenas []Pairing) ([]byte, error) {
	return court.abi.Pack("conclude", p, arenas)
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
// the contract method with ID 0x3a979dd9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getClaim(bytes32 arena, bytes32 key) view returns((address,uint8,uint8,uint8,uint8))
func (court *Court) PackGetClaim(arena [32]byte, key [32]byte) []byte {
	enc, err := court.abi.Pack("getClaim", arena, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a979dd9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getClaim(bytes32 arena, bytes32 key) view returns((address,uint8,uint8,uint8,uint8))
func (court *Court) TryPackGetClaim(arena [32]byte, key [32]byte) ([]byte, error) {
	return court.abi.Pack("getClaim", arena, key)
}

// UnpackGetClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a979dd9.
//
// Solidity: function getClaim(bytes32 arena, bytes32 key) view returns((address,uint8,uint8,uint8,uint8))
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
	Arena [32]byte
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
// Solidity: event BondForfeited(bytes32 indexed claim, bytes32 indexed arena)
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
	Arena  [32]byte
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
// Solidity: event BondReturned(bytes32 indexed claim, bytes32 indexed arena, address indexed to, uint256 amount)
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
	Arena  [32]byte
	Round  [32]byte
	Level  uint8
	Path   uint64
	First  [32]byte
	Last   [32]byte
	Root   [32]byte
	Side   uint8
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
// Solidity: event ClaimPosted(bytes32 indexed claim, bytes32 indexed arena, bytes32 round, uint8 level, uint64 path, bytes32 first, bytes32 last, bytes32 root, uint8 side, address poster)
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
	Arena  [32]byte
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
// Solidity: event Fell(bytes32 indexed claim, bytes32 indexed arena, bytes32 winner, uint8 reason)
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
