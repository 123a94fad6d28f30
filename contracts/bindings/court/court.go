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
	NodeA     [32]byte
	NodeB     [32]byte
	Before    [32]byte
	Phase     uint8
	Answering bool
	Depth     uint8
	Index     uint16
	LeftA     uint32
	LeftB     uint32
	Time      *big.Int
	JoinedA   *big.Int
	JoinedB   *big.Int
	OwedA     uint32
	OwedB     uint32
}

// Members is an auto generated low-level Go binding around an user-defined struct.
type Members struct {
	A [][32]byte
	B [][32]byte
}

// Pairing is an auto generated low-level Go binding around an user-defined struct.
type Pairing struct {
	A    [32]byte
	GenA uint32
	B    [32]byte
	GenB uint32
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
	MaxGasPrice *big.Int
	Bonds       [4]*big.Int
}

// CourtMetaData contains all meta data concerning the Court contract.
var CourtMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"epochs_\",\"type\":\"address\"},{\"internalType\":\"contractIStepVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"internalType\":\"contractITransitionVerifier\",\"name\":\"transitions_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenaWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clock\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"maxGasPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128[4]\",\"name\":\"bonds\",\"type\":\"uint128[4]\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimHasFallen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimNotOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClockExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"depth\",\"type\":\"uint256\"}],\"name\":\"IndexOutsideTree\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IsRun\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"child\",\"type\":\"bytes32\"}],\"name\":\"NoDifference\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoJudge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotAlive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"NotOpposed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCollected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"RoundNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"StillAlive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBond\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBranchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongChain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongLastLeaf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"},{\"internalType\":\"enumPhase\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongSide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongStatement\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"ArenaOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"BondForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burnt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"ClaimPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"winner\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICourt.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Fell\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"Joined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"name\":\"LeafJudged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"LeafReached\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"MatchOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"Paired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"RoundClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"alive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"child\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement[]\",\"name\":\"claim\",\"type\":\"tuple[]\"}],\"internalType\":\"structBisection.Answer\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"arenaWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"close\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing[]\",\"name\":\"arenas\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"ClaimKey[]\",\"name\":\"a\",\"type\":\"bytes32[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"b\",\"type\":\"bytes32[]\"}],\"internalType\":\"structMembers[]\",\"name\":\"members\",\"type\":\"tuple[]\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"claimed\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult[]\",\"name\":\"against\",\"type\":\"tuple[]\"}],\"name\":\"enter\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochs\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getClaim\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenas\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"stood\",\"type\":\"bool\"}],\"internalType\":\"structClaim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getMatch\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"answering\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"leftA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leftB\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"uint24\",\"name\":\"joinedA\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"joinedB\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"owedA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"owedB\",\"type\":\"uint32\"}],\"internalType\":\"structMatch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"getRound\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"internalType\":\"structRound\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"match_\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"above\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"against\",\"type\":\"bytes32[]\"}],\"name\":\"join\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxGasPrice\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"x\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"y\",\"type\":\"tuple\"},{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"}],\"name\":\"pair\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"prove\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"s\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"internalType\":\"structRoundName\",\"name\":\"round\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"proveTransition\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing[]\",\"name\":\"arenas\",\"type\":\"tuple[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"claims\",\"type\":\"bytes32[]\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"transitions\",\"outputs\":[{\"internalType\":\"contractITransitionVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x6101606040523461029a5760405161593f3881900390601f8201601f19168301906001600160401b0382118483101761029e57829160405283398101818103610160811261029a578251906001600160a01b038216820361029a576020840151906001600160a01b038216820361029a576040850151906001600160a01b038216820361029a5761010090605f19011261029a5760405160a081016001600160401b0381118282101761029e576040526100bb606087016102b2565b81526100c9608087016102b2565b91602082019283526100dd60a088016102b2565b93604083019485526100f160c089016102c3565b95606084019687528760ff8a01121561029a5760405197608089016001600160401b0381118a82101761029e576040528899610160810191821161029a5760e001995b818b106102825760808087018b81529084905260a085905260c0869052865163ffffffff90811660e05288518116610100528951166101205289516001600160801b031661014052515f5b6002811061023a5760405161566790816102d8823960805181818161038001528181610c7f015281816111e701528181611864015281816123fd01526126ee015260a051818181612586015261268d015260c0518181816117a201526128d3015260e05181818161243d0152612724015261010051818181610f0a01526148b80152610120518181816122d501528181613f8001526147c401526101405181818161070701528181610f840152818161247801526133880152f35b5f5f5b600281106102535750600682015560010161017f565b8351602094909401936001600160801b03600783901b81811b19909416911690921b919091179060010161023d565b6020809161028f8d6102c3565b8152019a0199610134565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361029a57565b51906001600160801b038216820361029a5756fe60806040526004361015610011575f80fd5b5f5f3560e01c806305d75234146128f757806310c2ade6146128a75780631965bc0c146126b15780632b7ac3f3146126615780633ae0badc1461249b5780633de39c1114612461578063461645bf1461242157806358152d07146123d15780637249fbb6146122f957806391ddadf4146122b9578063937efe2e14611c835780639ca3b64a14611bfd578063a010e3c214611bab578063b192da2d14611b8e578063b71ed8a414611639578063bbd6a86b146115f8578063bfaee87d14611292578063c4d252f5146111bc578063c9100bcb146110cc578063ca64b49814610f2e578063d05348fe14610eed578063d2c22c9814610bc7578063d5d44d8014610b7e578063dd2be61d14610ada578063e5225381146109d9578063e5b5c40c146105d2578063f10ca95a146103535763fcc6077d1461014e575f80fd5b34610350576020600319360112610350578060405161016c81612ac2565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e082015281610100820152816101208201528161014082015281610160820152816101808201526101a001526004358152600260205260409020604051906101dc82612ac2565b805482526001810154916020810192835260028201549160408201928352600301549160ff83166060830190610211816129fd565b8152608083018460081c60ff161515815260a084018560101c60ff16815260c085018660181c61ffff16815260e08601908760281c63ffffffff1682526101008701928860481c63ffffffff1684526101208801948960681c64ffffffffff1686526101408901968a60901c62ffffff1688526101608a01988b60a81c62ffffff168a526101808b019a8c60c01c63ffffffff168c526101a081019c60e01c8d526040519d8e915182525190602001525160408d0152516102d1816129fd565b60608c015251151560808b01525160ff1660a08a01525161ffff1660c08901525163ffffffff1660e08801525163ffffffff166101008701525164ffffffffff166101208601525162ffffff166101408501525162ffffff166101608401525163ffffffff166101808301525163ffffffff166101a08201526101c090f35b80fd5b5034610350576040600319360112610350576004359073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105aa57602435918082528160205260408220805460ff8160681c161561057e5764ffffffffff81168042111561051c575060481c63ffffffff1692600184036104bc5784815260016020526040812090600160ff835460a01c16610406816129fd565b148015906104a6575b61047a5750847f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f992610445602097938894613540565b7fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff8154169055604051908152a2604051908152f35b80867f775f847f0000000000000000000000000000000000000000000000000000000060249352600452fd5b508581526003602052836040822054141561040f565b935082156104f0576024847f2a35a32400000000000000000000000000000000000000000000000000000000815280600452fd5b60207f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f991819590610445565b8481600160249301809111610553577f2a35a324000000000000000000000000000000000000000000000000000000008252600452fd5b507f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b602484847f797b03f5000000000000000000000000000000000000000000000000000000008252600452fd5b807fa661507f0000000000000000000000000000000000000000000000000000000060049252fd5b503461035057600319360161048081126109d557608013610350573661048411610350576105fe6132f9565b600381019081549060ff8216610613816129fd565b6001810361099b575060ff8260081c166109735761063081614962565b61094b57600190604051610400608482376010805b61091357505191156108eb5754908181036108bd5750506106888163ffffffff8061067d64ffffffffff6106c29660681c1642612eed565b169160281c1661407e565b82547fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff1660289190911b68ffffffff000000000016178255565b80547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffff00ff1671ffffffffff000000000000000000000000004260681b16176101001781557f00000000000000000000000000000000000000000000000000000000000000003a8111156108b857503a5b620124f8818102919082040361088b577fd15b584b1a9750c131a90efa90276080a78d4f515f1a98dbfa85f65970bc54dc91610440916004358652600160205273ffffffffffffffffffffffffffffffffffffffff60408720541633145f14610819577fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff0000000000000000000000000000000000000000000000006107e784549363ffffffff8560c01c16614fe9565b60c01b1691161781555b5461ffff6040519160ff8160101c16835260181c16602082015261040060846040830137a280f35b851561087a577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000061086c8454938460e01c614fe9565b60e01b1691161781556107f1565b61088690600186614e42565b6107f1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b610731565b7f8fb9fa11000000000000000000000000000000000000000000000000000000008652600452602452604484fd5b6004867f832d9905000000000000000000000000000000000000000000000000000000008152fd5b875b818110610926575060011c80610645565b9360019060208660051b850160408860061b870160025afa60203d1416169401610915565b6004857fa37b6ee4000000000000000000000000000000000000000000000000000000008152fd5b6004857fe60c8f58000000000000000000000000000000000000000000000000000000008152fd5b856044917f05fb5e1b0000000000000000000000000000000000000000000000000000000082526109cb816129fd565b6004526001602452fd5b5080fd5b5034610350578060031936011261035057335f908152600860205260409020805491908190558080808085335af13d15610ad5573d67ffffffffffffffff8111610aa85760405190610a5360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160183612adf565b81528260203d92013e5b8215908115610a9f575b50610a7757602082604051908152f35b807fceb7135a0000000000000000000000000000000000000000000000000000000060049252fd5b9050155f610a67565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b610a5d565b50346103505760206003193601126103505760408160809260608351610aff81612a41565b828152826020820152828582015201526004358152806020522060405190610b2682612a41565b5463ffffffff64ffffffffff8216928381528160208201818560281c16815260ff60606040850194848860481c168652019560681c161515855260405195865251166020850152511660408301525115156060820152f35b50346103505760206003193601126103505760043573ffffffffffffffffffffffffffffffffffffffff81168091036109d5578160409160209352600883522054604051908152f35b5060c06003193601126103505760043560407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc3601126109d55760843573ffffffffffffffffffffffffffffffffffffffff81168103610ee95760a4359267ffffffffffffffff841161035057366023850112156103505783600401359267ffffffffffffffff84116109d5576024850194602436918660061b0101116109d55773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610ec15780825281602052604082209283549560ff8760681c161561057e5764ffffffffff8716804211610e9657506064359260405192610ce184612aa6565b8184526001602085015285604085015260243560608501526080840191604435835260a0850197868952610d14866136d2565b9a8b8952600160205260ff60408a205460a01c16610d31816129fd565b60028114610e6a57610d42816129fd565b610e3e57610db2939291610d6163ffffffff610d9e9360481c16612efa565b7fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff6cffffffff00000000000000000083549260481b169116179055565b8a885260036020526040882055848a61373f565b845b878110610dc657602089604051908152f35b80610dd46001928a86612fb6565b356020610de2838c88612fb6565b013589528352610df1856136d2565b8a81141580610e1b575b610e07575b5001610db4565b8851610e1491888d613ece565b505f610e00565b50808852826020528260ff60408a205460a01c16610e38816129fd565b14610dfb565b6024898d7f41c684f8000000000000000000000000000000000000000000000000000000008252600452fd5b60248a8e7f49fee26e000000000000000000000000000000000000000000000000000000008252600452fd5b7f691e5682000000000000000000000000000000000000000000000000000000008552600452602484fd5b6004827fa661507f000000000000000000000000000000000000000000000000000000008152fd5b8280fd5b5034610350578060031936011261035057602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110c857600319360160a081126110c8576080136110c85760843567ffffffffffffffff81116110c85760a060031982360301126110c857610f6f6132f9565b9091610f826044359160040182846140ec565b7f0000000000000000000000000000000000000000000000000000000000000000803a105f146110c257503a905b620124f8828102929083040361088b575f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f20541633145f146110b15760038201907bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000061103c8454938460e01c614fe9565b60e01b1691161790555b600f6003820154837f69b86f513afd2a8773782a76cbb591b03e66def198f4e415454d88f54e566dc6608060ff8460101c1693865460018801549061ffff6040519388855260181c16602084015260408301526060820152a2146110a657005b6110af91614746565b005b6110bd90600284614e42565b611046565b90610fb0565b5f80fd5b346110c85760206003193601126110c8576110e5612f86565b506004355f52600160205260c060405f206040519061110382612aa6565b5473ffffffffffffffffffffffffffffffffffffffff8116825263ffffffff60ff8260a01c166020840190611137816129fd565b8152816040850160ff8560a81c16815260ff6060870191838760b01c1683526080880194848860d01c1686528260a08a019860f01c161515885273ffffffffffffffffffffffffffffffffffffffff604051995116895251611198816129fd565b602089015251166040870152511660608501525116608083015251151560a0820152f35b346110c85760206003193601126110c85760043573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361126a57805f525f60205260405f207fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff81541690557f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f960206040515f8152a2005b7fa661507f000000000000000000000000000000000000000000000000000000005f5260045ffd5b346110c85760031936016101a081126110c85760c0136110c85760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff3c3601126110c857604051610184356112e682612aa6565b600435918281526024359160ff8316918284036110c85783602082015260443567ffffffffffffffff811681036110c85760408201526064356060820152608435608082015261133e60a435918260a08201526136d2565b936040519361134c85612aa6565b60c4359081865260e43560ff8116918282036110c8578160208901526101043567ffffffffffffffff811681036110c85760408901526101243560608901526101443560808901526113a761016435988960a08201526136d2565b96895f526001602052600160ff60405f205460a01c166113c6816129fd565b036115cc57875f526001602052600160ff60405f205460a01c166113e9816129fd565b036115a057806114ef57508689149485156114e1575b505083156114d3575b505081156114c8575b5061149857845f525f60205260ff60405f205460681c161561146c5761143a9394505b84613ece565b1561144157005b7f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50827fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905085141586611411565b506001141591508780611408565b5060011415935089806113ff565b959699505050505050805f52600460205260405f20845f5260205260ff60405f205416905f52600460205260405f20855f5260205260ff60405f20541680820160ff811161088b5760ff1660031480159290611597575b50811561158e575b5061155e579261143a9293611434565b50507fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9050158561154e565b15915086611546565b877f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b897f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346110c85760806003193601126110c85761161a61161536612b20565b6132b4565b5f526002602052602061162f60405f20613d01565b6040519015158152f35b346110c85760031936016101c081126110c8576080136110c85760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c3601126110c85760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffebc3601126110c857610184356101a43567ffffffffffffffff81116110c8576116cc9036906004016129cf565b91906116d66132f9565b919093604051916116e683612aa6565b6084359485845260a43560ff811681036110c857602085015260c43567ffffffffffffffff811681036110c857604085015261173c60e435948560608201526101043560808201526101243560a08201526136d2565b60043590818103611b605750506101443595604051602081019088825261016435604082015260408152611771606082612adf565b519020908103611b355750600360ff611788612f5f565b16149573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169283158015611b17575b611aef578715611ae85760035b60038801549060ff82166117ec826129fd565b6117f5816129fd565b818103611aa85750506002880154808503611a7957508815611a5557611819612f6f565b935b604051937f189938b8000000000000000000000000000000000000000000000000000000008552600485015260208460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9384156119ec575f94611a16575b50916040966119429261ffff979695948c617fff809c8c51986118b68a612a8a565b895260208901998c81600f1c168b528d8a019e8f91169052825f14611a0e57935b826119ff575b5050156119f757905b888a519b8c9a8b998a997f181e4466000000000000000000000000000000000000000000000000000000008b525160048b015251166024890152511660448701526064860152608485015260c060a485015260c4840191612eaf565b03915afa9283156119ec575f915f946119a8575b508161199f575b50611977578161196f91602094613377565b604051908152f35b7f22e2f97a000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050158461195d565b915092506040813d6040116119e4575b816119c560409383612adf565b810103126110c85780519081151582036110c857602001519285611956565b3d91506119b8565b6040513d5f823e3d90fd5b505f906118e6565b60181c8b161490508f806118dd565b5082936118d7565b9195949350916020823d602011611a4d575b81611a3560209383612adf565b810103126110c8579051939492939290916040611894565b3d9150611a28565b67ffffffffffff8000611a66612f6f565b600f1b1661ffff8260181c16179361181b565b847f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f52611ad4816129fd565b600452611ae0816129fd565b60245260445ffd5b60026117d9565b7ff740d6d5000000000000000000000000000000000000000000000000000000005f5260045ffd5b50871580156117cc5750600260ff611b2d612f5f565b1614156117cc565b7f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f215dde37000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346110c8575f6003193601126110c8576020600554604051908152f35b346110c85760206003193601126110c85760043560ff811681036110c8576fffffffffffffffffffffffffffffffff611bed611be8602093612f32565b612f44565b90549060031b1c16604051908152f35b346110c85760406003193601126110c85760043567ffffffffffffffff81116110c857611c2e90369060040161295c565b60243567ffffffffffffffff81116110c857611c4e90369060040161298d565b905f5b838110611c5a57005b80611c7d611c6b6001938789612bbd565b611c76838787612f11565b3590613a33565b01611c51565b60031936016101c081126110c8576080136110c85760843560ff8116908181036110c85760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5c3601126110c857610164356101843567ffffffffffffffff81116110c857611cf690369060040161298d565b6101a49391933567ffffffffffffffff81116110c857611d1a90369060040161298d565b929094611d2961161536612b20565b93611d32612f86565b91855f52600260205260405f20600381015490600260ff8316611d54816129fd565b148015906122a9575b61227d5760018b1496871580612272575b6122465764ffffffffff8360681c1680421161221b575060405191611d9283612aa6565b60a43580845260c43560ff8116918282036110c85781602087015260e4359567ffffffffffffffff871687036110c85780876040611dec9301526101043560608201526101243560808201526101443560a08201526136d2565b60043590818103611b605750508952506001019260ff841161088b5767ffffffffffff800061ffff8d9660ff611e56971660208c015260181c1691600f1b1617604088015260028101546060880152885f146122115754935b6080870194808652617fff906135f7565b036121e95760a08301968752611e6b836136d2565b98865f52600460205260405f208a5f5260205260ff60405f2054166121bd57865f52600460205260405f208a5f5260205260405f208160ff19825416179055855f1461215357865f526002602052600360405f200180547fffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffff74ffffff000000000000000000000000000000000000611f0a62ffffff8460901c1661372a565b60901b1691161790555b895f5260016020528960ff60405f205460a01c16611f31816129fd565b600281146121275760018991611f46816129fd565b036120f1575050346120c157867f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee60208c93845f5260018252611fe760405f20611f9963ffffffff825460d01c16612efa565b7fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffff000000000000000000000000000000000000000000000000000083549260d01b169116179055565b604051908152a381611fff575b602089604051908152f35b865194156120ae57855f526002602052600160405f200154905b525f5b81811015611ff45780612032600192848b612f11565b35885261203e846136d2565b875f52600460205260405f20815f5260205260ff60405f20541660ff61206388612f21565b16148061208b575b612077575b500161201c565b885161208491888d613ece565b508a612070565b50805f52826020528260ff60405f205460a01c166120a8816129fd565b1461206b565b855f52600260205260405f205490612019565b7f0c5e03da000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b909160207f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee9161212233898761373f565b611fe7565b507f49fee26e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b865f526002602052600360405f200180547fffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffffff77ffffff0000000000000000000000000000000000000000006121af62ffffff8460a81c1661372a565b60a81b169116179055611f14565b897f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff29a269d000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001015493611e45565b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8b7ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060028c1415611d6e565b877f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506122b381613d01565b15611d5d565b346110c8575f6003193601126110c857602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110c85760206003193601126110c857600435805f52600160205260405f208054600160ff8260a01c1661232d816129fd565b14908115916123bf575b5061239357815f52600360205260405f20545f525f60205260ff60405f205460681c16612367576110af91613540565b7f2a35a324000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b507f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60a81c60ff1660011415905083612337565b346110c8575f6003193601126110c857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110c8575f6003193601126110c857602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110c8575f6003193601126110c85760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346110c857600319360160c081126110c8576080136110c85760843560a43567ffffffffffffffff81116110c8576124d79036906004016129cf565b6124df6132f9565b91909360ff6003840154166124f3816129fd565b6003810361262857506004355f526001602052600460ff60405f205460a81c1603611aef5760028301548082036125f957509060209161256d60405195869384937f88a924980000000000000000000000000000000000000000000000000000000085526004850152604060248501526044840191612eaf565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156119ec575f926125c4575b508161196f91602094613377565b9091506020813d6020116125f1575b816125e060209383612adf565b810103126110c857519060206125b6565b3d91506125d3565b907f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f52612654816129fd565b600452600360245260445ffd5b346110c8575f6003193601126110c857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110c85760606003193601126110c8576004356044359063ffffffff82168092036110c85773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361126a5764ffffffffff61274a63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612a34565b1660405161275781612a41565b8181526020810184815261283363ffffffff604084015f81526127f582606087019560018752895f525f60205264ffffffffff60405f209851167fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000895416178855511686907fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff68ffffffff000000000083549260281b169116179055565b5184547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff16911660481b6cffffffff00000000000000000016178355565b5115157fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff6dff0000000000000000000000000083549260681b16911617905560405192835260208301527f19264b7b00433f54e1e0c9c2dd66362ee48326d015d315f4cab1d36d4050d6cb604060243593a3005b346110c8575f6003193601126110c857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110c857600319360160c081126110c8576080136110c85760843567ffffffffffffffff81116110c85761293090369060040161295c565b60a4359167ffffffffffffffff83116110c8576129546110af93369060040161298d565b929091612bfa565b9181601f840112156110c85782359167ffffffffffffffff83116110c8576020808501948460071b0101116110c857565b9181601f840112156110c85782359167ffffffffffffffff83116110c8576020808501948460051b0101116110c857565b359063ffffffff821682036110c857565b9181601f840112156110c85782359167ffffffffffffffff83116110c857602083818601950101116110c857565b60051115612a0757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9190820180921161088b57565b6080810190811067ffffffffffffffff821117612a5d57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060810190811067ffffffffffffffff821117612a5d57604052565b60c0810190811067ffffffffffffffff821117612a5d57604052565b6101c0810190811067ffffffffffffffff821117612a5d57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117612a5d57604052565b60031960809101126110c85760405190612b3982612a41565b81600435815260243563ffffffff811681036110c857602082015260443560408201526064359063ffffffff821682036110c85760600152565b91908260809103126110c857604051612b8b81612a41565b6060612bb881839580358552612ba3602082016129be565b602086015260408101356040860152016129be565b910152565b9190811015612bcd5760071b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b92906001810180821161088b57808303612e8057506004612c1a81613353565b505080355f52600160205260ff60405f205460a81c165f198101908111612e5457808303612e2657505f5b828110612d535750355f52600360205260405f2054805f525f60205260ff60405f205460681c1615611b3557508115612bcd578235907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18436030191828112156110c857612cb6908501600461301a565b15612d1a575f5b818110612ccc57505050505050565b612cd7818388612bbd565b6001820180831161088b5785811015612bcd5760051b86013590848212156110c857612d059187019061301a565b15612d1257600101612cbd565b505050505050565b612d28611615366004612b73565b7ff35892c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90612d67612d62838589612bbd565b613353565b50805f52600460205260405f2090823591825f5260205260ff60405f2054168015918215612e1b575b8215612de7575b5050612db35750506001612dac828488612bbd565b9101612c45565b604092507fe2134003000000000000000000000000000000000000000000000000000000005f52600452013560245260445ffd5b9091505f52600460205260405f2060408401355f5260205260ff612e118160405f20541692612f21565b1614155f80612d97565b600282119250612d90565b92507f24497bc3000000000000000000000000000000000000000000000000000000005f525260245260445ffd5b6011827f4e487b71000000000000000000000000000000000000000000000000000000005f525260245ffd5b827f24497bc3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9190820391821161088b57565b63ffffffff1663ffffffff811461088b5760010190565b9190811015612bcd5760051b0190565b60ff166003039060ff821161088b57565b60ff5f199116019060ff821161088b57565b906004821015612bcd5760108260011c6006019260041b1690565b60a43560ff811681036110c85790565b60c43567ffffffffffffffff811681036110c85790565b60405190612f9382612aa6565b5f60a0838281528260208201528260408201528260608201528260808201520152565b9190811015612bcd5760061b0190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156110c8570180359067ffffffffffffffff82116110c857602001918160051b360383136110c857565b6130276116153683612b73565b90815f52600260205260405f209261303f8483613de9565b156132ab576003840193845490600160ff831661305b816129fd565b146131f0575050835464ffffffffff8160681c1642111561319a5760ff60039116613085816129fd565b146131aa576130cc6130b362ffffff6130be6130a18580612fc6565b9390895494848660901c16918a6149a0565b946020810190612fc6565b91909260a81c169186614a93565b81806131a3575b61319a57600460ff198654161791828655847f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a2158080613192575b1561313d5750505061313892509060408261313060038095358561549b565b01359061549b565b600190565b1561315c5750506003613138935460e01c926040830135923590615273565b9093501561316d575b505050600190565b600363ffffffff61318a9460c01c1692604083359301359061501d565b5f8080613165565b508115613111565b50505050505f90565b50806130d3565b50906040600492613138948460ff19825416179055827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a26131308482358561549b565b6131fb919250614962565b156132a357835460ff19166004178085559060081c60ff1615837f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a2808061329b575b1561325e57505061313892509060408261313060018095358561549b565b1561327c57506001613138935460e01c926040830135923590615273565b613138935063ffffffff60019160c01c1692604083359301359061501d565b508015613240565b505050505f90565b50505050600190565b60405163ffffffff60606020830193805185528260208201511660408501526040810151828501520151166080820152608081526132f360a082612adf565b51902090565b613307611615366004612b73565b90815f52600260205260405f2090613320826004613de9565b1561332757565b827f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6133606116153683612b73565b91825f52600260205261332060405f208093613de9565b9190818154145f146135285760015b7f0000000000000000000000000000000000000000000000000000000000000000803a105f1461352257503a935b62030d40858102959086040361088b57613446948260ff6004941660018114806134f6575b1561344857505060038401907fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff00000000000000000000000000000000000000000000000061343884549363ffffffff8560c01c16614fe9565b60c01b169116179055614b7b565b565b600214806134c7575b156134b7575060038401907bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff000000000000000000000000000000000000000000000000000000006134a98454938460e01c614fe9565b60e01b169116179055614b7b565b906134c29183614e42565b614b7b565b5060408401355f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2054163314613451565b5084355f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f20541633146133d9565b936133b4565b6001810154820361353a576002613386565b5f613386565b906134469173ffffffffffffffffffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff6135bc611be860ff865496740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff89161780915560a81c16612f32565b90549060031b1c16921680917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c006020604051868152a3614c6c565b939193929092600f82036136a15783600f1c61367057939192905f5b600f81106136215750505050565b9091939294600190818616155f14613656576136499061364284868a612f11565b3590614cce565b959394811c929101613613565b61366b9061366584868a612f11565b35614cce565b613649565b837fb0a9aa6b000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b507fc9898fa4000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b60405160a060208201928051845260ff602082015116604084015267ffffffffffffffff604082015116606084015260608101516080840152608081015182840152015160c082015260c081526132f360e082612adf565b62ffffff1662ffffff811461088b5760010190565b9060208101926fffffffffffffffffffffffffffffffff613766611be860ff875116612f32565b90549060031b1c168034036139f25750825f526001602052600163ffffffff60405f205460b01c16019163ffffffff831161088b577f09358f04a0abad75cf7a77d0aa2cb4ec2d1422a5e91908a2192ad591fb1dee3a9260e09260ff87511690600182145f146139ea575f925b61394b63ffffffff73ffffffffffffffffffffffffffffffffffffffff604051946137fd86612aa6565b169586855260208501936001855260408601968752826060870191169687825260ff608088019316835260a08701955f87528d5f52600160205273ffffffffffffffffffffffffffffffffffffffff8060405f20995116167fffffffffffffffffffffffff000000000000000000000000000000000000000089541617885551613886816129fd565b61388f816129fd565b87549151925193517fffff00000000000000000000ffffffffffffffffffffffffffffffffffffffff90921660a09190911b74ff0000000000000000000000000000000000000000161760a89290921b75ff000000000000000000000000000000000000000000169190911760b09290921b79ffffffff000000000000000000000000000000000000000000001691909117911660d01b7dffffffff000000000000000000000000000000000000000000000000000016178355565b5115157fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff00000000000000000000000000000000000000000000000000000000000083549260f01b16911617905560ff83519751169267ffffffffffffffff60408201511690606081015160a0608083015192015192604051968752602087015260408601526060850152608084015260a083015260c0820152a3565b6001926137d3565b7f0c5e03da000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b63ffffffff16801561088b575f190190565b613a406116153683612b73565b90815f52600460205260405f20835f5260205260ff60405f2054169081158015613ce6575b613cba57825f526002602052613a7e60405f2082613de9565b613c8e57835f5260016020528360405f2093805f52600460205260405f20825f5260205260405f20600360ff198254161790557f34b273afe3a59624f54ddb6221093941dad73846d3b274ffef15cf43ec03e6055f80a3825491600160ff8460a01c16613aea816129fd565b03613c8757600103613c7e57355b5f526001602052600260ff60405f205460a01c16613b15816129fd565b03613c33575b5063ffffffff613b3081835460d01c16613a21565b82547fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d082901b7dffffffff00000000000000000000000000000000000000000000000000001617835516613c2f57805460ff8160f01c165f14613b9a575061344691613540565b611be860ff6fffffffffffffffffffffffffffffffff9361344695740400000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff613c229616178092557faadfae2c260fbf8ed1d2bc8c351f30f695b3fdd35d387b7ac31c92c0483e067c5f80a260a81c16612f32565b90549060031b1c16614d15565b5050565b7fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e010000000000000000000000000000000000000000000000000000000000001781555f613b1b565b60400135613af8565b5050505050565b827fc17d72e4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060038214613a65565b3563ffffffff811681036110c85790565b6003015460ff16613d11816129fd565b8015908115613dd5575b50613dd1576004355f52600160205260405f206044355f52600160205260405f20905490600160ff8360a01c16613d51816129fd565b149182613db5575b82613d8d575b5081613d69575090565b63ffffffff91505460b01c166064359063ffffffff8216918281036110c857501490565b90915060243563ffffffff8116918282036110c85763ffffffff915060b01c1614905f613d5f565b9150600160ff825460a01c16613dca816129fd565b1491613d59565b5f90565b60049150613de2816129fd565b145f613d1b565b90600360ff91015416613dfb816129fd565b8015908115613eba575b50613eb55780355f52600160205260405f209060408101355f52600160205260405f20915491600160ff8460a01c16613e3d816129fd565b149283613e99575b83613e76575b5082613e5657505090565b63ffffffff919250606082613e71925460b01c169301613cf0565b161490565b90925063ffffffff80613e8b60208501613cf0565b169160b01c1614915f613e4b565b9250600160ff825460a01c16613eae816129fd565b1492613e45565b505f90565b60049150613ec7816129fd565b145f613e05565b9192838311614075575b825f526001602052613f2c63ffffffff60405f205460b01c16855f52600160205263ffffffff60405f205460b01c1660405191613f1483612a41565b868352602083015286604083015260608201526132b4565b91825f52600260205260405f2091600383019182549160ff8316613f4f816129fd565b614069579084556001938401557fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff00167f0000000000000000000000000000000000000000000000000000000000000000602881901b68ffffffff00000000001691909117909217815561404091613fff905b82547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff1660489190911b6cffffffff00000000000000000016178255565b80547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff164260681b71ffffffffff0000000000000000000000000016179055565b7f1eb2348475dadb2e90c039dca5c3077e8e5321a374f7c5bb3b744be76d27cb165f80a4600190565b50505050505050505f90565b91929190613ed8565b9063ffffffff8091169116039063ffffffff821161088b57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156110c8570180359067ffffffffffffffff82116110c8576020019160c08202360383136110c857565b916003830180549060ff8216614101816129fd565b6001810361470d575060ff8260081c16156146e55761411f85614962565b6146bd5760208301906141328285612fc6565b8535945f94859392602088101561468c57600c88805b61466e575080820361463f57508015612bcd578060011015612bcd576020840135938035916002915f5b6005811061459457505050508a549081810361456657505060018a01928354908181036145665750506141a58189612fc6565b15612bcd576141b4828a612fc6565b60011015612bcd576020013590351461452b5761ffff8260181c16621fffe07d1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08460131c1616908082046020149015171561088b578761421191612a34565b94600560ff8460101c16019160ff831161088b5761422f818b612fc6565b91909115612bcd5761424491358d558a612fc6565b60019591951015612bcd57613fc160ff946142c4926020600f980135905564ffff0000008960181b16907fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000ffff62ff00008760101b169116171780845563ffffffff806142b964ffffffffff8460681c1642612eed565b169160481c1661407e565b80547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffff00ff1671ffffffffff000000000000000000000000004260681b161790551614936143136080870187614098565b90508580614523575b1561451b5760ff60015b1603614374578480614512575b6143a957505050506143486060830183612fc6565b158015915061439c575b6143745761435f57505050565b61436d606091600293614d5a565b0135910155565b7fa419ca88000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060408201351515614352565b94959415949193509091841561441457505f19830192831161088b576143e285936143d76060860186612fc6565b9160408701356135f7565b935b1561440b575060a0916143f691614d5a565b0135905b036143745760406002910135910155565b915050906143fa565b909192506001811b905f19820191821161088b576144356060870187612fc6565b839193918382036144e25780841c6144b2575091879594936040870135935f915b838310614468575050505050936143e4565b9193959697509193600190818716155f1461449e5761448c90613642868686612f11565b95811c93019091899796959492614456565b6144ad90613665868686612f11565b61448c565b83907fb0a9aa6b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b83827fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50821515614333565b60ff5f614326565b50811561431c565b6145359088612fc6565b15612bcd577f12411f83000000000000000000000000000000000000000000000000000000005f523560045260245ffd5b7f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60018c821c16156145fd57835f19811461088b576145c56145bd60016145cc9301968686612f11565b359687614cce565b9886614cce565b97946001821b5f19810190811161088b578d16156145f0575b506001905b01614172565b909a5097508960016145e5565b929361460e90613642868585612f11565b96600185019081861161088b57613642614629928585612f11565b96936002810180911161088b57600190936145ea565b907fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90801561088b575f1901905f1981019080821161088b571680614148565b877fb0a9aa6b000000000000000000000000000000000000000000000000000000005f52600452600560245260445ffd5b7fa37b6ee4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fe60c8f58000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f52614739816129fd565b600452600160245260445ffd5b90604435805f52600160205260ff60405f205460a81c169060018214908161492b575b5061491857600481149081156148de575b5015614874578060037fdbdcb8dea511dedfb308d78cd1d253895da0a97df59d79da928edec13b9d89279201600360ff1982541617815561482c64ffffffffff6147ea63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612a34565b83547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff16911660681b71ffffffffff0000000000000000000000000016178255565b546002820154825460019093015460408051601885901c61ffff1681526020810193909352820193909352606081019290925260681c64ffffffffff16608082015260a090a2565b8060037f31f0c0674f00b64cad4d51e31fa022ecfc097ea539328d7a3b1787bdbedc9d969201600260ff1982541617815561482c64ffffffffff6147ea63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612a34565b6003915014806148ef575b5f61477a565b5061ffff600382015460181c16801590811561490c575b506148e9565b9050617fff145f614906565b5090816004600261344694015492614b7b565b905061ffff600384015460181c16905f52600360205260405f20545f525f60205263ffffffff60405f205460281c1611155f614769565b6003015463ffffffff8061498064ffffffffff8460681c1642612eed565b9260ff8160081c165f146149975760481c16161090565b60281c16161090565b9291905f805b8382106149ea57505050036149ba57505f90565b7f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b6149f5828585612f11565b35908111801590614a6f575b614a3e57805f526001602052600160ff60405f205460a01c16614a23816129fd565b14614a33576001909101906149a6565b505050505050600190565b857f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b50855f52600460205260405f20815f52602052600160ff60405f2054161415614a01565b9291905f805b838210614add5750505003614aad57505f90565b7f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b614ae8828585612f11565b35908111801590614b57575b614b2657805f526001602052600160ff60405f205460a01c16614b16816129fd565b14614a3357600190910190614a99565b857f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b50855f52600460205260405f20815f52602052600260ff60405f2054161415614af4565b9192827f6b951537f1e4cce6c4e5d1426c3efe33a6ac7828569e4c92a500ac4db9b2b73c604060028701548151908152846020820152a260038185541491600186015414940193600460ff198654161791828655847f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a2158080614c64575b15614c1b5750505061344692509060408261313060028095358561549b565b15614c3a5750506002613446935460e01c926040830135923590615273565b90935015614c4757505050565b600263ffffffff6134469460c01c1692604083359301359061501d565b508115614bfc565b8115613c2f57602073ffffffffffffffffffffffffffffffffffffffff7f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f526008825260405f20614cc3828254612a34565b9055604051908152a2565b5f5260205260205f60408160025afa60203d1416905f519115614ced57565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b8015614d5757602081614d4b7f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc8607193600554612a34565b600555604051908152a1565b50565b9190614d6a906080810190614098565b92909215612bcd578260c0813603126110c857604051614d8981612aa6565b81358152602082013560ff811681036110c8576020820152604082013567ffffffffffffffff811681036110c857614de39260a09160408401526060810135606084015260808101356080840152013560a08201526136d2565b0361437457565b6007821015612bcd5701905f90565b90604051614e0681612a8a565b604081935473ffffffffffffffffffffffffffffffffffffffff811683526affffffffffffffffffffff8160a01c16602084015260f81c910152565b5f9081526009602052604081209260ff909216915b60078210614e655750505050565b614e78614e728386614dea565b50614df9565b73ffffffffffffffffffffffffffffffffffffffff8151168015159081614fc7575b50614fbc57906affffffffffffffffffffff6020614ebb9301511690612a34565b906affffffffffffffffffffff8211614fa9575b614f039060405194614ee086612a8a565b3386526affffffffffffffffffffff602087019416845260408601948552614dea565b939093614f7d57519051915160a09290921b7effffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff919091161760f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016179055565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6affffffffffffffffffffff9150614ecf565b509060010190614e57565b331480159150614fd8575b5f614e9a565b508360ff6040830151161415614fd2565b63ffffffff633b9aca00614fff93049116612a34565b63ffffffff811115615014575063ffffffff90565b63ffffffff1690565b928091805f5260016020527f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f602060405f2095600160ff740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8a541617808a5560a81c1614615243575b604051906150a9816129fd565b8152a35f52600160205263ffffffff6fffffffffffffffffffffffffffffffff6150f7611be860ff73ffffffffffffffffffffffffffffffffffffffff60405f205416955460a81c16612f32565b90549060031b1c16931692633b9aca00840293808504633b9aca00149015171561088b5780841161523b575b8361512d91612eed565b915f52600960205260405f205f905b60078210615184575b5050916151719161516c6134469480155f14615176576151665f8095612a34565b90614c6c565b612eed565b614d15565b6151668360011c8095612a34565b9092615193614e728584614dea565b9373ffffffffffffffffffffffffffffffffffffffff8551161561523457600160ff6040870151160361522a5760208501516affffffffffffffffffffff168281101561522357915b6151e68285614dea565b939093614f7d5773ffffffffffffffffffffffffffffffffffffffff6152148261521c945f60019855612eed565b975116614c6c565b019061513c565b50816151dc565b600191945061521c565b5092615145565b925082615123565b835f526003825260405f20545f525f825261526e60405f20610d6163ffffffff825460481c16613a21565b61509c565b928091805f5260016020527f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f602060405f2095600160ff740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8a541617808a5560a81c161461546b575b604051906152ff816129fd565b8152a35f52600160205263ffffffff6fffffffffffffffffffffffffffffffff61534d611be860ff73ffffffffffffffffffffffffffffffffffffffff60405f205416955460a81c16612f32565b90549060031b1c16931692633b9aca00840293808504633b9aca00149015171561088b57808411615463575b8361538391612eed565b915f52600960205260405f205f905b600782106153bb575050916151719161516c6134469480155f14615176576151665f8095612a34565b90926153ca614e728584614dea565b9373ffffffffffffffffffffffffffffffffffffffff8551161561523457600260ff604087015116036154595760208501516affffffffffffffffffffff168281101561545257915b61541d8285614dea565b939093614f7d5773ffffffffffffffffffffffffffffffffffffffff6152148261544b945f60019855612eed565b0190615392565b5081615413565b600191945061544b565b925082615379565b835f526003825260405f20545f525f825261549660405f20610d6163ffffffff825460481c16613a21565b6152f2565b91611be860ff61554d925f6fffffffffffffffffffffffffffffffff9580825260016020527f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f60206040842094600187740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8954161780895560a81c1614615637575b60405190615540816129fd565b8152a35460a81c16612f32565b90549060031b1c16905f52600960205260405f205f5b60078110615581575b50506155785f80614c6c565b61344690614d15565b9091615590614e728385614dea565b9173ffffffffffffffffffffffffffffffffffffffff835116156156305760ff6040840151166156265760208301516affffffffffffffffffffff168281101561561f57915b6155e08286614dea565b939093614f7d5773ffffffffffffffffffffffffffffffffffffffff61560e82615616945f60019855612eed565b955116614c6c565b01919091615563565b50816155d6565b6001919250615616565b509161556c565b838552600382526040852054855284825261566260408620610d6163ffffffff825460481c16613a21565b61553356",
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
// Solidity: constructor(address epochs_, address verifier_, address transitions_, (uint32,uint32,uint32,uint128,uint128[4]) terms) returns()
func (court *Court) PackConstructor(epochs_ common.Address, verifier_ common.Address, transitions_ common.Address, terms Terms) []byte {
	enc, err := court.abi.Pack("", epochs_, verifier_, transitions_, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAlive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd6a86b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function alive((bytes32,uint32,bytes32,uint32) p) view returns(bool)
func (court *Court) PackAlive(p Pairing) []byte {
	enc, err := court.abi.Pack("alive", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAlive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd6a86b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function alive((bytes32,uint32,bytes32,uint32) p) view returns(bool)
func (court *Court) TryPackAlive(p Pairing) ([]byte, error) {
	return court.abi.Pack("alive", p)
}

// UnpackAlive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbd6a86b.
//
// Solidity: function alive((bytes32,uint32,bytes32,uint32) p) view returns(bool)
func (court *Court) UnpackAlive(data []byte) (bool, error) {
	out, err := court.abi.Unpack("alive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca64b498.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer((bytes32,uint32,bytes32,uint32) p, (uint256,bytes32[],bytes32,bytes32[],(bytes32,uint8,uint64,bytes32,bytes32,bytes32)[]) x) returns()
func (court *Court) PackAnswer(p Pairing, x BisectionAnswer) []byte {
	enc, err := court.abi.Pack("answer", p, x)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca64b498.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer((bytes32,uint32,bytes32,uint32) p, (uint256,bytes32[],bytes32,bytes32[],(bytes32,uint8,uint64,bytes32,bytes32,bytes32)[]) x) returns()
func (court *Court) TryPackAnswer(p Pairing, x BisectionAnswer) ([]byte, error) {
	return court.abi.Pack("answer", p, x)
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
// the contract method with ID 0x05d75234.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conclude((bytes32,uint32,bytes32,uint32) p, (bytes32,uint32,bytes32,uint32)[] arenas, (bytes32[],bytes32[])[] members) returns()
func (court *Court) PackConclude(p Pairing, arenas []Pairing, members []Members) []byte {
	enc, err := court.abi.Pack("conclude", p, arenas, members)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05d75234.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conclude((bytes32,uint32,bytes32,uint32) p, (bytes32,uint32,bytes32,uint32)[] arenas, (bytes32[],bytes32[])[] members) returns()
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
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint40,uint24,uint24,uint32,uint32))
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
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint40,uint24,uint24,uint32,uint32))
func (court *Court) TryPackGetMatch(id [32]byte) ([]byte, error) {
	return court.abi.Pack("getMatch", id)
}

// UnpackGetMatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfcc6077d.
//
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint40,uint24,uint24,uint32,uint32))
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
// the contract method with ID 0x937efe2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function join((bytes32,uint32,bytes32,uint32) match_, uint8 side, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) above, bytes32 root, bytes32[] branch, bytes32[] against) payable returns(bytes32 key)
func (court *Court) PackJoin(match Pairing, side uint8, above Statement, root [32]byte, branch [][32]byte, against [][32]byte) []byte {
	enc, err := court.abi.Pack("join", match, side, above, root, branch, against)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJoin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x937efe2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function join((bytes32,uint32,bytes32,uint32) match_, uint8 side, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) above, bytes32 root, bytes32[] branch, bytes32[] against) payable returns(bytes32 key)
func (court *Court) TryPackJoin(match Pairing, side uint8, above Statement, root [32]byte, branch [][32]byte, against [][32]byte) ([]byte, error) {
	return court.abi.Pack("join", match, side, above, root, branch, against)
}

// UnpackJoin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x937efe2e.
//
// Solidity: function join((bytes32,uint32,bytes32,uint32) match_, uint8 side, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) above, bytes32 root, bytes32[] branch, bytes32[] against) payable returns(bytes32 key)
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
// the contract method with ID 0x3ae0badc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove((bytes32,uint32,bytes32,uint32) p, bytes32 before, bytes witness) returns(bytes32 result)
func (court *Court) PackProve(p Pairing, before [32]byte, witness []byte) []byte {
	enc, err := court.abi.Pack("prove", p, before, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ae0badc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove((bytes32,uint32,bytes32,uint32) p, bytes32 before, bytes witness) returns(bytes32 result)
func (court *Court) TryPackProve(p Pairing, before [32]byte, witness []byte) ([]byte, error) {
	return court.abi.Pack("prove", p, before, witness)
}

// UnpackProve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ae0badc.
//
// Solidity: function prove((bytes32,uint32,bytes32,uint32) p, bytes32 before, bytes witness) returns(bytes32 result)
func (court *Court) UnpackProve(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("prove", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProveTransition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb71ed8a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveTransition((bytes32,uint32,bytes32,uint32) p, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) s, (bytes32,uint256) round, bytes32 before, bytes witness) returns(bytes32 result)
func (court *Court) PackProveTransition(p Pairing, s Statement, round RoundName, before [32]byte, witness []byte) []byte {
	enc, err := court.abi.Pack("proveTransition", p, s, round, before, witness)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveTransition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb71ed8a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveTransition((bytes32,uint32,bytes32,uint32) p, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) s, (bytes32,uint256) round, bytes32 before, bytes witness) returns(bytes32 result)
func (court *Court) TryPackProveTransition(p Pairing, s Statement, round RoundName, before [32]byte, witness []byte) ([]byte, error) {
	return court.abi.Pack("proveTransition", p, s, round, before, witness)
}

// UnpackProveTransition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb71ed8a4.
//
// Solidity: function proveTransition((bytes32,uint32,bytes32,uint32) p, (bytes32,uint8,uint64,bytes32,bytes32,bytes32) s, (bytes32,uint256) round, bytes32 before, bytes witness) returns(bytes32 result)
func (court *Court) UnpackProveTransition(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("proveTransition", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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
// the contract method with ID 0x9ca3b64a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release((bytes32,uint32,bytes32,uint32)[] arenas, bytes32[] claims) returns()
func (court *Court) PackRelease(arenas []Pairing, claims [][32]byte) []byte {
	enc, err := court.abi.Pack("release", arenas, claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ca3b64a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release((bytes32,uint32,bytes32,uint32)[] arenas, bytes32[] claims) returns()
func (court *Court) TryPackRelease(arenas []Pairing, claims [][32]byte) ([]byte, error) {
	return court.abi.Pack("release", arenas, claims)
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5b5c40c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal((bytes32,uint32,bytes32,uint32) p, bytes32[32] children) returns()
func (court *Court) PackReveal(p Pairing, children [32][32]byte) []byte {
	enc, err := court.abi.Pack("reveal", p, children)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5b5c40c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal((bytes32,uint32,bytes32,uint32) p, bytes32[32] children) returns()
func (court *Court) TryPackReveal(p Pairing, children [32][32]byte) ([]byte, error) {
	return court.abi.Pack("reveal", p, children)
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
