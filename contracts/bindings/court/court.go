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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"epochs_\",\"type\":\"address\"},{\"internalType\":\"contractIStepVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenaWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clock\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"maxGasPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128[4]\",\"name\":\"bonds\",\"type\":\"uint128[4]\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimHasFallen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimNotOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClockExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"depth\",\"type\":\"uint256\"}],\"name\":\"IndexOutsideTree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"child\",\"type\":\"bytes32\"}],\"name\":\"NoDifference\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoJudge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotAlive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"NotOpposed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCollected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"RoundNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"StillAlive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBond\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBranchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongChain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongLastLeaf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"},{\"internalType\":\"enumPhase\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongSide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongStatement\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"ArenaOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"BondForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burnt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"ClaimPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"winner\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICourt.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Fell\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"Joined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"name\":\"LeafJudged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"LeafReached\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"MatchOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"Paired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"RoundClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"alive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"child\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement[]\",\"name\":\"claim\",\"type\":\"tuple[]\"}],\"internalType\":\"structBisection.Answer\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"arenaWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"close\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing[]\",\"name\":\"arenas\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"ClaimKey[]\",\"name\":\"a\",\"type\":\"bytes32[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"b\",\"type\":\"bytes32[]\"}],\"internalType\":\"structMembers[]\",\"name\":\"members\",\"type\":\"tuple[]\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"claimed\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult[]\",\"name\":\"against\",\"type\":\"tuple[]\"}],\"name\":\"enter\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochs\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getClaim\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenas\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"stood\",\"type\":\"bool\"}],\"internalType\":\"structClaim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getMatch\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"answering\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"leftA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leftB\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"uint24\",\"name\":\"joinedA\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"joinedB\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"owedA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"owedB\",\"type\":\"uint32\"}],\"internalType\":\"structMatch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"getRound\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"internalType\":\"structRound\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"match_\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"above\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"against\",\"type\":\"bytes32[]\"}],\"name\":\"join\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxGasPrice\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"x\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"y\",\"type\":\"tuple\"},{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"}],\"name\":\"pair\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"prove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing[]\",\"name\":\"arenas\",\"type\":\"tuple[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"claims\",\"type\":\"bytes32[]\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x61014060405234610266576040516153c43881900390601f8201601f19168301906001600160401b0382118483101761026a578291604052833981018181036101408112610266578251906001600160a01b0382168203610266576020840151906001600160a01b03821682036102665761010090603f1901126102665760405160a081016001600160401b0381118282101761026a576040526100a56040860161027e565b81526100b36060860161027e565b91602082019283526100c76080870161027e565b93604083019485526100db60a0880161028f565b95606084019687528060df890112156102665760405197608089016001600160401b0381118a82101761026a57604052889061014081019283116102665760c001905b82821061024e5760808087018b81529085905260a0869052865163ffffffff90811660c0528851811660e0528951166101005289516001600160801b031661012052515f5b600281106102065760405161512090816102a4823960805181818161036a01528181610c69015281816111d101528181611ec00152612427015260a05181818161209f01526123c6015260c051818181611f00015261245d015260e051818181610ef40152614372015261010051818181611d9801528181613a3a015261427e0152610120518181816106f101528181610f6e01528181611f3b01526120de0152f35b5f5f5b6002811061021f57506006820155600101610163565b8351602094909401936001600160801b03600783901b81811b19909416911690921b9190911790600101610209565b6020809161025b8461028f565b81520191019061011e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361026657565b51906001600160801b03821682036102665756fe60806040526004361015610011575f80fd5b5f5f3560e01c806305d75234146125e05780631965bc0c146123ea5780632b7ac3f31461239a5780633ae0badc14611f5e5780633de39c1114611f24578063461645bf14611ee457806358152d0714611e945780637249fbb614611dbc57806391ddadf414611d7c578063937efe2e146117185780639ca3b64a14611692578063a010e3c214611640578063b192da2d14611623578063bbd6a86b146115e2578063bfaee87d1461127c578063c4d252f5146111a6578063c9100bcb146110b6578063ca64b49814610f18578063d05348fe14610ed7578063d2c22c9814610bb1578063d5d44d8014610b68578063dd2be61d14610ac4578063e5225381146109c3578063e5b5c40c146105bc578063f10ca95a1461033d5763fcc6077d14610138575f80fd5b3461033a57602060031936011261033a578060405161015681612761565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e082015281610100820152816101208201528161014082015281610160820152816101808201526101a001526004358152600260205260409020604051906101c682612761565b805482526001810154916020810192835260028201549160408201928352600301549160ff831660608301906101fb816126b8565b8152608083018460081c60ff161515815260a084018560101c60ff16815260c085018660181c61ffff16815260e08601908760281c63ffffffff1682526101008701928860481c63ffffffff1684526101208801948960681c64ffffffffff1686526101408901968a60901c62ffffff1688526101608a01988b60a81c62ffffff168a526101808b019a8c60c01c63ffffffff168c526101a081019c60e01c8d526040519d8e915182525190602001525160408d0152516102bb816126b8565b60608c015251151560808b01525160ff1660a08a01525161ffff1660c08901525163ffffffff1660e08801525163ffffffff166101008701525164ffffffffff166101208601525162ffffff166101408501525162ffffff166101608401525163ffffffff166101808301525163ffffffff166101a08201526101c090f35b80fd5b503461033a57604060031936011261033a576004359073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361059457602435918082528160205260408220805460ff8160681c16156105685764ffffffffff811680421115610506575060481c63ffffffff1692600184036104a65784815260016020526040812090600160ff835460a01c166103f0816126b8565b14801590610490575b6104645750847f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f99261042f602097938894612ff8565b7fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff8154169055604051908152a2604051908152f35b80867f775f847f0000000000000000000000000000000000000000000000000000000060249352600452fd5b50858152600360205283604082205414156103f9565b935082156104da576024847f2a35a32400000000000000000000000000000000000000000000000000000000815280600452fd5b60207f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f99181959061042f565b848160016024930180911161053d577f2a35a324000000000000000000000000000000000000000000000000000000008252600452fd5b507f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b602484847f797b03f5000000000000000000000000000000000000000000000000000000008252600452fd5b807fa661507f0000000000000000000000000000000000000000000000000000000060049252fd5b503461033a57600319360161048081126109bf5760801361033a57366104841161033a576105e8612f7a565b600381019081549060ff82166105fd816126b8565b60018103610985575060ff8260081c1661095d5761061a8161445b565b61093557600190604051610400608482376010805b6108fd57505191156108d55754908181036108a75750506106728163ffffffff8061066764ffffffffff6106ac9660681c1642612b95565b169160281c16613b38565b82547fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff1660289190911b68ffffffff000000000016178255565b80547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffff00ff1671ffffffffff000000000000000000000000004260681b16176101001781557f00000000000000000000000000000000000000000000000000000000000000003a8111156108a257503a5b620124f88181029190820403610875577fd15b584b1a9750c131a90efa90276080a78d4f515f1a98dbfa85f65970bc54dc91610440916004358652600160205273ffffffffffffffffffffffffffffffffffffffff60408720541633145f14610803577fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff0000000000000000000000000000000000000000000000006107d184549363ffffffff8560c01c16614924565b60c01b1691161781555b5461ffff6040519160ff8160101c16835260181c16602082015261040060846040830137a280f35b8515610864577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff000000000000000000000000000000000000000000000000000000006108568454938460e01c614924565b60e01b1691161781556107db565b6108709060018661477d565b6107db565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b61071b565b7f8fb9fa11000000000000000000000000000000000000000000000000000000008652600452602452604484fd5b6004867f832d9905000000000000000000000000000000000000000000000000000000008152fd5b875b818110610910575060011c8061062f565b9360019060208660051b850160408860061b870160025afa60203d14161694016108ff565b6004857fa37b6ee4000000000000000000000000000000000000000000000000000000008152fd5b6004857fe60c8f58000000000000000000000000000000000000000000000000000000008152fd5b856044917f05fb5e1b0000000000000000000000000000000000000000000000000000000082526109b5816126b8565b6004526001602452fd5b5080fd5b503461033a578060031936011261033a57335f908152600860205260409020805491908190558080808085335af13d15610abf573d67ffffffffffffffff8111610a925760405190610a3d60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116018361279a565b81528260203d92013e5b8215908115610a89575b50610a6157602082604051908152f35b807fceb7135a0000000000000000000000000000000000000000000000000000000060049252fd5b9050155f610a51565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b610a47565b503461033a57602060031936011261033a5760408160809260608351610ae9816126fc565b828152826020820152828582015201526004358152806020522060405190610b10826126fc565b5463ffffffff64ffffffffff8216928381528160208201818560281c16815260ff60606040850194848860481c168652019560681c161515855260405195865251166020850152511660408301525115156060820152f35b503461033a57602060031936011261033a5760043573ffffffffffffffffffffffffffffffffffffffff81168091036109bf578160409160209352600883522054604051908152f35b5060c060031936011261033a5760043560407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc3601126109bf5760843573ffffffffffffffffffffffffffffffffffffffff81168103610ed35760a4359267ffffffffffffffff841161033a573660238501121561033a5783600401359267ffffffffffffffff84116109bf576024850194602436918660061b0101116109bf5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610eab5780825281602052604082209283549560ff8760681c16156105685764ffffffffff8716804211610e8057506064359260405192610ccb84612745565b8184526001602085015285604085015260243560608501526080840191604435835260a0850197868952610cfe8661318c565b9a8b8952600160205260ff60408a205460a01c16610d1b816126b8565b60028114610e5457610d2c816126b8565b610e2857610d9c939291610d4b63ffffffff610d889360481c16612ba2565b7fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff6cffffffff00000000000000000083549260481b169116179055565b8a885260036020526040882055848a6131f9565b845b878110610db057602089604051908152f35b80610dbe6001928a86612c37565b356020610dcc838c88612c37565b013589528352610ddb8561318c565b8a81141580610e05575b610df1575b5001610d9e565b8851610dfe91888d613988565b505f610dea565b50808852826020528260ff60408a205460a01c16610e22816126b8565b14610de5565b6024898d7f41c684f8000000000000000000000000000000000000000000000000000000008252600452fd5b60248a8e7f49fee26e000000000000000000000000000000000000000000000000000000008252600452fd5b7f691e5682000000000000000000000000000000000000000000000000000000008552600452602484fd5b6004827fa661507f000000000000000000000000000000000000000000000000000000008152fd5b8280fd5b503461033a578060031936011261033a57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110b257600319360160a081126110b2576080136110b25760843567ffffffffffffffff81116110b25760a060031982360301126110b257610f59612f7a565b9091610f6c604435916004018284613ba6565b7f0000000000000000000000000000000000000000000000000000000000000000803a105f146110ac57503a905b620124f88281029290830403610875575f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f20541633145f1461109b5760038201907bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff000000000000000000000000000000000000000000000000000000006110268454938460e01c614924565b60e01b1691161790555b600f6003820154837f69b86f513afd2a8773782a76cbb591b03e66def198f4e415454d88f54e566dc6608060ff8460101c1693865460018801549061ffff6040519388855260181c16602084015260408301526060820152a21461109057005b61109991614200565b005b6110a79060028461477d565b611030565b90610f9a565b5f80fd5b346110b25760206003193601126110b2576110cf612c07565b506004355f52600160205260c060405f20604051906110ed82612745565b5473ffffffffffffffffffffffffffffffffffffffff8116825263ffffffff60ff8260a01c166020840190611121816126b8565b8152816040850160ff8560a81c16815260ff6060870191838760b01c1683526080880194848860d01c1686528260a08a019860f01c161515885273ffffffffffffffffffffffffffffffffffffffff604051995116895251611182816126b8565b602089015251166040870152511660608501525116608083015251151560a0820152f35b346110b25760206003193601126110b25760043573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361125457805f525f60205260405f207fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff81541690557f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f960206040515f8152a2005b7fa661507f000000000000000000000000000000000000000000000000000000005f5260045ffd5b346110b25760031936016101a081126110b25760c0136110b25760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff3c3601126110b257604051610184356112d082612745565b600435918281526024359160ff8316918284036110b25783602082015260443567ffffffffffffffff811681036110b25760408201526064356060820152608435608082015261132860a435918260a082015261318c565b936040519361133685612745565b60c4359081865260e43560ff8116918282036110b2578160208901526101043567ffffffffffffffff811681036110b257604089015261012435606089015261014435608089015261139161016435988960a082015261318c565b96895f526001602052600160ff60405f205460a01c166113b0816126b8565b036115b657875f526001602052600160ff60405f205460a01c166113d3816126b8565b0361158a57806114d957508689149485156114cb575b505083156114bd575b505081156114b2575b5061148257845f525f60205260ff60405f205460681c1615611456576114249394505b84613988565b1561142b57005b7f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50827fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9050851415866113fb565b5060011415915087806113f2565b5060011415935089806113e9565b959699505050505050805f52600460205260405f20845f5260205260ff60405f205416905f52600460205260405f20855f5260205260ff60405f20541680820160ff81116108755760ff1660031480159290611581575b508115611578575b506115485792611424929361141e565b50507fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90501585611538565b15915086611530565b877f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b897f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346110b25760806003193601126110b2576116046115ff366127db565b612f35565b5f526002602052602061161960405f206137bb565b6040519015158152f35b346110b2575f6003193601126110b2576020600554604051908152f35b346110b25760206003193601126110b25760043560ff811681036110b2576fffffffffffffffffffffffffffffffff61168261167d602093612bda565b612bec565b90549060031b1c16604051908152f35b346110b25760406003193601126110b25760043567ffffffffffffffff81116110b2576116c3903690600401612645565b60243567ffffffffffffffff81116110b2576116e3903690600401612676565b905f5b8381106116ef57005b806117126117006001938789612878565b61170b838787612bb9565b35906134ed565b016116e6565b60031936016101c081126110b2576080136110b25760843560ff8116908181036110b25760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5c3601126110b257610164356101843567ffffffffffffffff81116110b25761178b903690600401612676565b6101a49391933567ffffffffffffffff81116110b2576117af903690600401612676565b9290946117be6115ff366127db565b936117c7612c07565b91855f52600260205260405f20600381015490600260ff83166117e9816126b8565b14801590611d6c575b611d405760018b1496871580611d35575b611d095764ffffffffff8360681c16804211611cde57506040519161182783612745565b60a43580845260c43560ff8116918282036110b25781602087015260e4359567ffffffffffffffff871687036110b257808760406118819301526101043560608201526101243560808201526101443560a082015261318c565b60043590818103611cb05750508952506001019260ff84116108755767ffffffffffff800061ffff8d9660ff6118eb971660208c015260181c1691600f1b1617604088015260028101546060880152885f14611ca65754935b6080870194808652617fff906130b1565b03611c7e5760a083019687526119008361318c565b98865f52600460205260405f208a5f5260205260ff60405f205416611c5257865f52600460205260405f208a5f5260205260405f208160ff19825416179055855f14611be857865f526002602052600360405f200180547fffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffff74ffffff00000000000000000000000000000000000061199f62ffffff8460901c166131e4565b60901b1691161790555b895f5260016020528960ff60405f205460a01c166119c6816126b8565b60028114611bbc57600189916119db816126b8565b03611b8657505034611b5657867f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee60208c93845f5260018252611a7c60405f20611a2e63ffffffff825460d01c16612ba2565b7fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffff000000000000000000000000000000000000000000000000000083549260d01b169116179055565b604051908152a381611a94575b602089604051908152f35b86519415611b4357855f526002602052600160405f200154905b525f5b81811015611a895780611ac7600192848b612bb9565b358852611ad38461318c565b875f52600460205260405f20815f5260205260ff60405f20541660ff611af888612bc9565b161480611b20575b611b0c575b5001611ab1565b8851611b1991888d613988565b508a611b05565b50805f52826020528260ff60405f205460a01c16611b3d816126b8565b14611b00565b855f52600260205260405f205490611aae565b7f0c5e03da000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b909160207f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee91611bb73389876131f9565b611a7c565b507f49fee26e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b865f526002602052600360405f200180547fffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffffff77ffffff000000000000000000000000000000000000000000611c4462ffffff8460a81c166131e4565b60a81b1691161790556119a9565b897f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff29a269d000000000000000000000000000000000000000000000000000000005f5260045ffd5b60010154936118da565b7f215dde37000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8b7ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060028c1415611803565b877f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50611d76816137bb565b156117f2565b346110b2575f6003193601126110b257602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110b25760206003193601126110b257600435805f52600160205260405f208054600160ff8260a01c16611df0816126b8565b1490811591611e82575b50611e5657815f52600360205260405f20545f525f60205260ff60405f205460681c16611e2a5761109991612ff8565b7f2a35a324000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b507f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60a81c60ff1660011415905083611dfa565b346110b2575f6003193601126110b257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110b2575f6003193601126110b257602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110b2575f6003193601126110b25760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346110b257600319360160c081126110b2576080136110b25760a43560843567ffffffffffffffff82116110b257366023830112156110b257816004013567ffffffffffffffff81116110b25736602482850101116110b257611fbf612f7a565b9091600382019360ff855416611fd4816126b8565b60038103612361575060043590815f526001602052600460ff60405f205460a81c1603612339576002840192835480830361230a57509660646020927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8b60249a9b9c6040519b8c9788967f88a92498000000000000000000000000000000000000000000000000000000008852600488015260408288015282604488015201868601375f8582860101520116810103018173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9384156122ff575f946122cb575b50825484036122b1576001905b7f0000000000000000000000000000000000000000000000000000000000000000803a105f146122ab57503a925b62030d408481029490850403610875576110999787948460409460ff7f6b951537f1e4cce6c4e5d1426c3efe33a6ac7828569e4c92a500ac4db9b2b73c971690600182149081612280575b50156121da5750507fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff0000000000000000000000000000000000000000000000006121b084549363ffffffff8560c01c16614924565b60c01b1691161790555b548151908152856020820152a26004828254149260018301541493614499565b60021480612254575b1561224457507bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff000000000000000000000000000000000000000000000000000000006122368454938460e01c614924565b60e01b1691161790556121ba565b61224f92508661477d565b6121ba565b506044355f52600160205273ffffffffffffffffffffffffffffffffffffffff855f20541633146121e3565b90505f52600160205273ffffffffffffffffffffffffffffffffffffffff865f20541633148d612155565b9261210a565b600183015484036122c55760025b906120dc565b5f6122bf565b9093506020813d6020116122f7575b816122e76020938361279a565b810103126110b2575192866120cf565b3d91506122da565b6040513d5f823e3d90fd5b827f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7ff740d6d5000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f5261238d816126b8565b600452600360245260445ffd5b346110b2575f6003193601126110b257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346110b25760606003193601126110b2576004356044359063ffffffff82168092036110b25773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036112545764ffffffffff61248363ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426126ef565b16604051612490816126fc565b8181526020810184815261256c63ffffffff604084015f815261252e82606087019560018752895f525f60205264ffffffffff60405f209851167fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000895416178855511686907fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff68ffffffff000000000083549260281b169116179055565b5184547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff16911660481b6cffffffff00000000000000000016178355565b5115157fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff6dff0000000000000000000000000083549260681b16911617905560405192835260208301527f19264b7b00433f54e1e0c9c2dd66362ee48326d015d315f4cab1d36d4050d6cb604060243593a3005b346110b257600319360160c081126110b2576080136110b25760843567ffffffffffffffff81116110b257612619903690600401612645565b60a4359167ffffffffffffffff83116110b25761263d611099933690600401612676565b9290916128b5565b9181601f840112156110b25782359167ffffffffffffffff83116110b2576020808501948460071b0101116110b257565b9181601f840112156110b25782359167ffffffffffffffff83116110b2576020808501948460051b0101116110b257565b359063ffffffff821682036110b257565b600511156126c257565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9190820180921161087557565b6080810190811067ffffffffffffffff82111761271857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60c0810190811067ffffffffffffffff82111761271857604052565b6101c0810190811067ffffffffffffffff82111761271857604052565b6060810190811067ffffffffffffffff82111761271857604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761271857604052565b60031960809101126110b257604051906127f4826126fc565b81600435815260243563ffffffff811681036110b257602082015260443560408201526064359063ffffffff821682036110b25760600152565b91908260809103126110b257604051612846816126fc565b60606128738183958035855261285e602082016126a7565b602086015260408101356040860152016126a7565b910152565b91908110156128885760071b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b92906001810180821161087557808303612b66575060046128d581612fd4565b505080355f52600160205260ff60405f205460a81c165f198101908111612b3a57808303612b0c57505f5b828110612a395750355f52600360205260405f2054805f525f60205260ff60405f205460681c1615612a0e57508115612888578235907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18436030191828112156110b2576129719085016004612c9b565b156129d5575f5b81811061298757505050505050565b612992818388612878565b6001820180831161087557858110156128885760051b86013590848212156110b2576129c091870190612c9b565b156129cd57600101612978565b505050505050565b6129e36115ff36600461282e565b7ff35892c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90612a4d612a48838589612878565b612fd4565b50805f52600460205260405f2090823591825f5260205260ff60405f2054168015918215612b01575b8215612acd575b5050612a995750506001612a92828488612878565b9101612900565b604092507fe2134003000000000000000000000000000000000000000000000000000000005f52600452013560245260445ffd5b9091505f52600460205260405f2060408401355f5260205260ff612af78160405f20541692612bc9565b1614155f80612a7d565b600282119250612a76565b92507f24497bc3000000000000000000000000000000000000000000000000000000005f525260245260445ffd5b6011827f4e487b71000000000000000000000000000000000000000000000000000000005f525260245ffd5b827f24497bc3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190820391821161087557565b63ffffffff1663ffffffff81146108755760010190565b91908110156128885760051b0190565b60ff166003039060ff821161087557565b60ff5f199116019060ff821161087557565b9060048210156128885760108260011c6006019260041b1690565b60405190612c1482612745565b5f60a0838281528260208201528260408201528260608201528260808201520152565b91908110156128885760061b0190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156110b2570180359067ffffffffffffffff82116110b257602001918160051b360383136110b257565b612ca86115ff368361282e565b90815f52600260205260405f2092612cc084836138a3565b15612f2c576003840193845490600160ff8316612cdc816126b8565b14612e71575050835464ffffffffff8160681c16421115612e1b5760ff60039116612d06816126b8565b14612e2b57612d4d612d3462ffffff612d3f612d228580612c47565b9390895494848660901c16918a61454a565b946020810190612c47565b91909260a81c16918661463d565b8180612e24575b612e1b57600460ff198654161791828655847f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a2158080612e13575b15612dbe57505050612db9925090604082612db1600380953585614f54565b013590614f54565b600190565b15612ddd5750506003612db9935460e01c926040830135923590614d2c565b90935015612dee575b505050600190565b600363ffffffff612e0b9460c01c16926040833593013590614ad6565b5f8080612de6565b508115612d92565b50505050505f90565b5080612d54565b50906040600492612db9948460ff19825416179055827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a2612db184823585614f54565b612e7c91925061445b565b15612f2457835460ff19166004178085559060081c60ff1615837f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a28080612f1c575b15612edf575050612db9925090604082612db1600180953585614f54565b15612efd57506001612db9935460e01c926040830135923590614d2c565b612db9935063ffffffff60019160c01c16926040833593013590614ad6565b508015612ec1565b505050505f90565b50505050600190565b60405163ffffffff6060602083019380518552826020820151166040850152604081015182850152015116608082015260808152612f7460a08261279a565b51902090565b612f886115ff36600461282e565b90815f52600260205260405f2090612fa18260046138a3565b15612fa857565b827f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b612fe16115ff368361282e565b91825f526002602052612fa160405f2080936138a3565b906130af9173ffffffffffffffffffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff61307461167d60ff865496740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff89161780915560a81c16612bda565b90549060031b1c16921680917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c006020604051868152a3614958565b565b939193929092600f820361315b5783600f1c61312a57939192905f5b600f81106130db5750505050565b9091939294600190818616155f1461311057613103906130fc84868a612bb9565b35906149ba565b959394811c9291016130cd565b6131259061311f84868a612bb9565b356149ba565b613103565b837fb0a9aa6b000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b507fc9898fa4000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b60405160a060208201928051845260ff602082015116604084015267ffffffffffffffff604082015116606084015260608101516080840152608081015182840152015160c082015260c08152612f7460e08261279a565b62ffffff1662ffffff81146108755760010190565b9060208101926fffffffffffffffffffffffffffffffff61322061167d60ff875116612bda565b90549060031b1c168034036134ac5750825f526001602052600163ffffffff60405f205460b01c16019163ffffffff8311610875577f09358f04a0abad75cf7a77d0aa2cb4ec2d1422a5e91908a2192ad591fb1dee3a9260e09260ff87511690600182145f146134a4575f925b61340563ffffffff73ffffffffffffffffffffffffffffffffffffffff604051946132b786612745565b169586855260208501936001855260408601968752826060870191169687825260ff608088019316835260a08701955f87528d5f52600160205273ffffffffffffffffffffffffffffffffffffffff8060405f20995116167fffffffffffffffffffffffff000000000000000000000000000000000000000089541617885551613340816126b8565b613349816126b8565b87549151925193517fffff00000000000000000000ffffffffffffffffffffffffffffffffffffffff90921660a09190911b74ff0000000000000000000000000000000000000000161760a89290921b75ff000000000000000000000000000000000000000000169190911760b09290921b79ffffffff000000000000000000000000000000000000000000001691909117911660d01b7dffffffff000000000000000000000000000000000000000000000000000016178355565b5115157fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff00000000000000000000000000000000000000000000000000000000000083549260f01b16911617905560ff83519751169267ffffffffffffffff60408201511690606081015160a0608083015192015192604051968752602087015260408601526060850152608084015260a083015260c0820152a3565b60019261328d565b7f0c5e03da000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b63ffffffff168015610875575f190190565b6134fa6115ff368361282e565b90815f52600460205260405f20835f5260205260ff60405f20541690811580156137a0575b61377457825f52600260205261353860405f20826138a3565b61374857835f5260016020528360405f2093805f52600460205260405f20825f5260205260405f20600360ff198254161790557f34b273afe3a59624f54ddb6221093941dad73846d3b274ffef15cf43ec03e6055f80a3825491600160ff8460a01c166135a4816126b8565b036137415760010361373857355b5f526001602052600260ff60405f205460a01c166135cf816126b8565b036136ed575b5063ffffffff6135ea81835460d01c166134db565b82547fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d082901b7dffffffff000000000000000000000000000000000000000000000000000016178355166136e957805460ff8160f01c165f1461365457506130af91612ff8565b61167d60ff6fffffffffffffffffffffffffffffffff936130af95740400000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff6136dc9616178092557faadfae2c260fbf8ed1d2bc8c351f30f695b3fdd35d387b7ac31c92c0483e067c5f80a260a81c16612bda565b90549060031b1c16614a01565b5050565b7fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e010000000000000000000000000000000000000000000000000000000000001781555f6135d5565b604001356135b2565b5050505050565b827fc17d72e4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506003821461351f565b3563ffffffff811681036110b25790565b6003015460ff166137cb816126b8565b801590811561388f575b5061388b576004355f52600160205260405f206044355f52600160205260405f20905490600160ff8360a01c1661380b816126b8565b14918261386f575b82613847575b5081613823575090565b63ffffffff91505460b01c166064359063ffffffff8216918281036110b257501490565b90915060243563ffffffff8116918282036110b25763ffffffff915060b01c1614905f613819565b9150600160ff825460a01c16613884816126b8565b1491613813565b5f90565b6004915061389c816126b8565b145f6137d5565b90600360ff910154166138b5816126b8565b8015908115613974575b5061396f5780355f52600160205260405f209060408101355f52600160205260405f20915491600160ff8460a01c166138f7816126b8565b149283613953575b83613930575b508261391057505090565b63ffffffff91925060608261392b925460b01c1693016137aa565b161490565b90925063ffffffff80613945602085016137aa565b169160b01c1614915f613905565b9250600160ff825460a01c16613968816126b8565b14926138ff565b505f90565b60049150613981816126b8565b145f6138bf565b9192838311613b2f575b825f5260016020526139e663ffffffff60405f205460b01c16855f52600160205263ffffffff60405f205460b01c16604051916139ce836126fc565b86835260208301528660408301526060820152612f35565b91825f52600260205260405f2091600383019182549160ff8316613a09816126b8565b613b23579084556001938401557fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff00167f0000000000000000000000000000000000000000000000000000000000000000602881901b68ffffffff000000000016919091179092178155613afa91613ab9905b82547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff1660489190911b6cffffffff00000000000000000016178255565b80547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff164260681b71ffffffffff0000000000000000000000000016179055565b7f1eb2348475dadb2e90c039dca5c3077e8e5321a374f7c5bb3b744be76d27cb165f80a4600190565b50505050505050505f90565b91929190613992565b9063ffffffff8091169116039063ffffffff821161087557565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156110b2570180359067ffffffffffffffff82116110b2576020019160c08202360383136110b257565b916003830180549060ff8216613bbb816126b8565b600181036141c7575060ff8260081c161561419f57613bd98561445b565b614177576020830190613bec8285612c47565b8535945f94859392602088101561414657600c88805b61412857508082036140f957508015612888578060011015612888576020840135938035916002915f5b6005811061404e57505050508a549081810361402057505060018a0192835490818103614020575050613c5f8189612c47565b1561288857613c6e828a612c47565b600110156128885760200135903514613fe55761ffff8260181c16621fffe07d1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08460131c161690808204602014901517156108755787613ccb916126ef565b94600560ff8460101c16019160ff831161087557613ce9818b612c47565b9190911561288857613cfe91358d558a612c47565b6001959195101561288857613a7b60ff94613d7e926020600f980135905564ffff0000008960181b16907fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000ffff62ff00008760101b169116171780845563ffffffff80613d7364ffffffffff8460681c1642612b95565b169160481c16613b38565b80547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffff00ff1671ffffffffff000000000000000000000000004260681b16179055161493613dcd6080870187613b52565b90508580613fdd575b15613fd55760ff60015b1603613e2e578480613fcc575b613e635750505050613e026060830183612c47565b1580159150613e56575b613e2e57613e1957505050565b613e27606091600293614a46565b0135910155565b7fa419ca88000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060408201351515613e0c565b949594159491935090918415613ece57505f19830192831161087557613e9c8593613e916060860186612c47565b9160408701356130b1565b935b15613ec5575060a091613eb091614a46565b0135905b03613e2e5760406002910135910155565b91505090613eb4565b909192506001811b905f19820191821161087557613eef6060870187612c47565b83919391838203613f9c5780841c613f6c575091879594936040870135935f915b838310613f2257505050505093613e9e565b9193959697509193600190818716155f14613f5857613f46906130fc868686612bb9565b95811c93019091899796959492613f10565b613f679061311f868686612bb9565b613f46565b83907fb0a9aa6b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b83827fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50821515613ded565b60ff5f613de0565b508115613dd6565b613fef9088612c47565b15612888577f12411f83000000000000000000000000000000000000000000000000000000005f523560045260245ffd5b7f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60018c821c16156140b757835f1981146108755761407f61407760016140869301968686612bb9565b3596876149ba565b98866149ba565b97946001821b5f198101908111610875578d16156140aa575b506001905b01613c2c565b909a50975089600161409f565b92936140c8906130fc868585612bb9565b966001850190818611610875576130fc6140e3928585612bb9565b96936002810180911161087557600190936140a4565b907fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b908015610875575f1901905f19810190808211610875571680613c02565b877fb0a9aa6b000000000000000000000000000000000000000000000000000000005f52600452600560245260445ffd5b7fa37b6ee4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fe60c8f58000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f526141f3816126b8565b600452600160245260445ffd5b90604435805f52600160205260ff60405f205460a81c1690600182149081614424575b506143d25760048114908115614398575b501561432e578060037fdbdcb8dea511dedfb308d78cd1d253895da0a97df59d79da928edec13b9d89279201600360ff198254161781556142e664ffffffffff6142a463ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426126ef565b83547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff16911660681b71ffffffffff0000000000000000000000000016178255565b546002820154825460019093015460408051601885901c61ffff1681526020810193909352820193909352606081019290925260681c64ffffffffff16608082015260a090a2565b8060037f31f0c0674f00b64cad4d51e31fa022ecfc097ea539328d7a3b1787bdbedc9d969201600260ff198254161781556142e664ffffffffff6142a463ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426126ef565b6003915014806143a9575b5f614234565b5061ffff600382015460181c1680159081156143c6575b506143a3565b9050617fff145f6143c0565b50908160026130af930190827f6b951537f1e4cce6c4e5d1426c3efe33a6ac7828569e4c92a500ac4db9b2b73c6040845494548151908152856020820152a26004828254149260018301541493614499565b905061ffff600384015460181c16905f52600360205260405f20545f525f60205263ffffffff60405f205460281c1611155f614223565b6003015463ffffffff8061447964ffffffffff8460681c1642612b95565b9260ff8160081c165f146144905760481c16161090565b60281c16161090565b92909160030193600460ff198654161791828655847f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a2158080614542575b156144f9575050506130af925090604082612db1600280953585614f54565b1561451857505060026130af935460e01c926040830135923590614d2c565b9093501561452557505050565b600263ffffffff6130af9460c01c16926040833593013590614ad6565b5081156144da565b9291905f805b838210614594575050500361456457505f90565b7f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b61459f828585612bb9565b35908111801590614619575b6145e857805f526001602052600160ff60405f205460a01c166145cd816126b8565b146145dd57600190910190614550565b505050505050600190565b857f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b50855f52600460205260405f20815f52602052600160ff60405f20541614156145ab565b9291905f805b838210614687575050500361465757505f90565b7f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b614692828585612bb9565b35908111801590614701575b6146d057805f526001602052600160ff60405f205460a01c166146c0816126b8565b146145dd57600190910190614643565b857f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b50855f52600460205260405f20815f52602052600260ff60405f205416141561469e565b60078210156128885701905f90565b906040516147418161277e565b604081935473ffffffffffffffffffffffffffffffffffffffff811683526affffffffffffffffffffff8160a01c16602084015260f81c910152565b5f9081526009602052604081209260ff909216915b600782106147a05750505050565b6147b36147ad8386614725565b50614734565b73ffffffffffffffffffffffffffffffffffffffff8151168015159081614902575b506148f757906affffffffffffffffffffff60206147f693015116906126ef565b906affffffffffffffffffffff82116148e4575b61483e906040519461481b8661277e565b3386526affffffffffffffffffffff602087019416845260408601948552614725565b9390936148b857519051915160a09290921b7effffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff919091161760f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016179055565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6affffffffffffffffffffff915061480a565b509060010190614792565b331480159150614913575b5f6147d5565b508360ff604083015116141561490d565b63ffffffff633b9aca0061493a930491166126ef565b63ffffffff81111561494f575063ffffffff90565b63ffffffff1690565b81156136e957602073ffffffffffffffffffffffffffffffffffffffff7f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f526008825260405f206149af8282546126ef565b9055604051908152a2565b5f5260205260205f60408160025afa60203d1416905f5191156149d957565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b8015614a4357602081614a377f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc86071936005546126ef565b600555604051908152a1565b50565b9190614a56906080810190613b52565b92909215612888578260c0813603126110b257604051614a7581612745565b81358152602082013560ff811681036110b2576020820152604082013567ffffffffffffffff811681036110b257614acf9260a09160408401526060810135606084015260808101356080840152013560a082015261318c565b03613e2e57565b928091805f5260016020527f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f602060405f2095600160ff740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8a541617808a5560a81c1614614cfc575b60405190614b62816126b8565b8152a35f52600160205263ffffffff6fffffffffffffffffffffffffffffffff614bb061167d60ff73ffffffffffffffffffffffffffffffffffffffff60405f205416955460a81c16612bda565b90549060031b1c16931692633b9aca00840293808504633b9aca00149015171561087557808411614cf4575b83614be691612b95565b915f52600960205260405f205f905b60078210614c3d575b505091614c2a91614c256130af9480155f14614c2f57614c1f5f80956126ef565b90614958565b612b95565b614a01565b614c1f8360011c80956126ef565b9092614c4c6147ad8584614725565b9373ffffffffffffffffffffffffffffffffffffffff85511615614ced57600160ff60408701511603614ce35760208501516affffffffffffffffffffff1682811015614cdc57915b614c9f8285614725565b9390936148b85773ffffffffffffffffffffffffffffffffffffffff614ccd82614cd5945f60019855612b95565b975116614958565b0190614bf5565b5081614c95565b6001919450614cd5565b5092614bfe565b925082614bdc565b835f526003825260405f20545f525f8252614d2760405f20610d4b63ffffffff825460481c166134db565b614b55565b928091805f5260016020527f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f602060405f2095600160ff740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8a541617808a5560a81c1614614f24575b60405190614db8816126b8565b8152a35f52600160205263ffffffff6fffffffffffffffffffffffffffffffff614e0661167d60ff73ffffffffffffffffffffffffffffffffffffffff60405f205416955460a81c16612bda565b90549060031b1c16931692633b9aca00840293808504633b9aca00149015171561087557808411614f1c575b83614e3c91612b95565b915f52600960205260405f205f905b60078210614e7457505091614c2a91614c256130af9480155f14614c2f57614c1f5f80956126ef565b9092614e836147ad8584614725565b9373ffffffffffffffffffffffffffffffffffffffff85511615614ced57600260ff60408701511603614f125760208501516affffffffffffffffffffff1682811015614f0b57915b614ed68285614725565b9390936148b85773ffffffffffffffffffffffffffffffffffffffff614ccd82614f04945f60019855612b95565b0190614e4b565b5081614ecc565b6001919450614f04565b925082614e32565b835f526003825260405f20545f525f8252614f4f60405f20610d4b63ffffffff825460481c166134db565b614dab565b9161167d60ff615006925f6fffffffffffffffffffffffffffffffff9580825260016020527f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f60206040842094600187740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8954161780895560a81c16146150f0575b60405190614ff9816126b8565b8152a35460a81c16612bda565b90549060031b1c16905f52600960205260405f205f5b6007811061503a575b50506150315f80614958565b6130af90614a01565b90916150496147ad8385614725565b9173ffffffffffffffffffffffffffffffffffffffff835116156150e95760ff6040840151166150df5760208301516affffffffffffffffffffff16828110156150d857915b6150998286614725565b9390936148b85773ffffffffffffffffffffffffffffffffffffffff6150c7826150cf945f60019855612b95565b955116614958565b0191909161501c565b508161508f565b60019192506150cf565b5091615025565b838552600382526040852054855284825261511b60408620610d4b63ffffffff825460481c166134db565b614fec56",
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
// Solidity: function prove((bytes32,uint32,bytes32,uint32) p, bytes32 before, bytes witness) returns()
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
// Solidity: function prove((bytes32,uint32,bytes32,uint32) p, bytes32 before, bytes witness) returns()
func (court *Court) TryPackProve(p Pairing, before [32]byte, witness []byte) ([]byte, error) {
	return court.abi.Pack("prove", p, before, witness)
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
