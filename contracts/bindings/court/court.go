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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"epochs_\",\"type\":\"address\"},{\"internalType\":\"contractIStepVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenaWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"clock\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"maxGasPrice\",\"type\":\"uint128\"},{\"internalType\":\"uint128[4]\",\"name\":\"bonds\",\"type\":\"uint128[4]\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"AlreadyPosted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimHasFallen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"ClaimNotOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClockExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"depth\",\"type\":\"uint256\"}],\"name\":\"IndexOutsideTree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"child\",\"type\":\"bytes32\"}],\"name\":\"NoDifference\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoJudge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotAlive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"NotOpposed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCollected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"RoundNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"StillAlive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBond\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBranchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongChain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongLastLeaf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"},{\"internalType\":\"enumPhase\",\"name\":\"want\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"WrongSide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongStatement\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"ArenaOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"BondForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BondReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Burnt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"ClaimPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"winner\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumICourt.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Fell\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"}],\"name\":\"Joined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"name\":\"LeafJudged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"leafB\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"LeafReached\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"MatchOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"}],\"name\":\"Paired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"RoundClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"alive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"child\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement[]\",\"name\":\"claim\",\"type\":\"tuple[]\"}],\"internalType\":\"structBisection.Answer\",\"name\":\"x\",\"type\":\"tuple\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"arenaWindow\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"bond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"close\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing[]\",\"name\":\"arenas\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"ClaimKey[]\",\"name\":\"a\",\"type\":\"bytes32[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"b\",\"type\":\"bytes32[]\"}],\"internalType\":\"structMembers[]\",\"name\":\"members\",\"type\":\"tuple[]\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult\",\"name\":\"claimed\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult[]\",\"name\":\"against\",\"type\":\"tuple[]\"}],\"name\":\"enter\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochs\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getClaim\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"arenas\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"stood\",\"type\":\"bool\"}],\"internalType\":\"structClaim\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"MatchId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getMatch\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"nodeA\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nodeB\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"enumPhase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"answering\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"depth\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"leftA\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leftB\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"},{\"internalType\":\"uint24\",\"name\":\"joinedA\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"joinedB\",\"type\":\"uint24\"}],\"internalType\":\"structMatch\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"}],\"name\":\"getRound\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"windowEnd\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"standing\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"open\",\"type\":\"bool\"}],\"internalType\":\"structRound\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"match_\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"side\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"above\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"against\",\"type\":\"bytes32[]\"}],\"name\":\"join\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxGasPrice\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"epoch\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"x\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"RoundId\",\"name\":\"round\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"path\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structStatement\",\"name\":\"y\",\"type\":\"tuple\"},{\"internalType\":\"MatchId\",\"name\":\"arena\",\"type\":\"bytes32\"}],\"name\":\"pair\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"}],\"name\":\"prove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing[]\",\"name\":\"arenas\",\"type\":\"tuple[]\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"claims\",\"type\":\"bytes32[]\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"ClaimKey\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genA\",\"type\":\"uint32\"},{\"internalType\":\"ClaimKey\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"genB\",\"type\":\"uint32\"}],\"internalType\":\"structPairing\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[32]\",\"name\":\"children\",\"type\":\"bytes32[32]\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"window\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Court",
	Bin: "0x6101406040523461026657604051614d143881900390601f8201601f19168301906001600160401b0382118483101761026a578291604052833981018181036101408112610266578251906001600160a01b0382168203610266576020840151906001600160a01b03821682036102665761010090603f1901126102665760405160a081016001600160401b0381118282101761026a576040526100a56040860161027e565b81526100b36060860161027e565b91602082019283526100c76080870161027e565b93604083019485526100db60a0880161028f565b95606084019687528060df890112156102665760405197608089016001600160401b0381118a82101761026a57604052889061014081019283116102665760c001905b82821061024e5760808087018b81529085905260a0869052865163ffffffff90811660c0528851811660e0528951166101005289516001600160801b031661012052515f5b6002811061020657604051614a7090816102a4823960805181818161032b01528181610ae101528181610f8f01528181611c2b0152612034015260a051818181611e070152611fd3015260c051818181611c6b015261206a015260e051818181610d680152614321015261010051818181611b0301528181613aa0015261422d0152610120518181816106d801528181610de401528181611ca60152611e720152f35b5f5f5b6002811061021f57506006820155600101610163565b8351602094909401936001600160801b03600783901b81811b19909416911690921b9190911790600101610209565b6020809161025b8461028f565b81520191019061011e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361026657565b51906001600160801b03821682036102665756fe60806040526004361015610011575f80fd5b5f3560e01c806305d75234146121ed5780631965bc0c14611ff75780632b7ac3f314611fa75780633ae0badc14611cc95780633de39c1114611c8f578063461645bf14611c4f57806358152d0714611bff5780637249fbb614611b2757806391ddadf414611ae7578063937efe2e146114ae5780639ca3b64a14611428578063a010e3c2146113d6578063b192da2d146113b9578063bbd6a86b14611378578063bfaee87d14611012578063c4d252f514610f64578063c9100bcb14610e74578063ca64b49814610d8c578063d05348fe14610d4c578063d2c22c9814610a2a578063d5d44d80146109e2578063dd2be61d1461093d578063e52253811461083b578063e5b5c40c1461057d578063f10ca95a146103005763fcc6077d14610137575f80fd5b346102fc5760206003193601126102fc5760405161015481612341565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f905261014081015f9052610160015f90526004355f52600260205260405f20604051906101c282612341565b8054825260018101546020830190815260028201549160408401928352600301549160ff831660608501906101f6816122c5565b8152608085018460081c60ff161515815260a086018560101c60ff16815260c08701908660181c61ffff16825260e08801928760281c63ffffffff1684526101008901948860481c63ffffffff1686526101208a01968960681c64ffffffffff1688526101408b01988a60901c62ffffff168a526101608c019a60a81c62ffffff168b526040519b518c525160208c01525160408b015251610297816122c5565b60608a015251151560808901525160ff1660a08801525161ffff1660c08701525163ffffffff1660e08601525163ffffffff166101008501525164ffffffffff166101208401525162ffffff166101408301525162ffffff1661016082015261018090f35b5f80fd5b346102fc5760406003193601126102fc5760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105555760243590805f525f60205260405f2090815460ff8160681c16156105295764ffffffffff8116804211156104c6575060481c63ffffffff16916001830361046657835f52600160205260405f20600160ff825460a01c166103b1816122c5565b14801590610450575b61042457847f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f9926103ef60209793889461305e565b7fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff8154169055604051908152a2604051908152f35b847f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50845f5260036020528260405f205414156103ba565b9250811561049a577f2a35a324000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f9602080945f906103ef565b600181018091116104fc577f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b507f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fa661507f000000000000000000000000000000000000000000000000000000005f5260045ffd5b346102fc57600319360161048081126102fc576080136102fc5736610484116102fc576105a8612b93565b600381019081549060ff82166105bd816122c5565b60018103610802575060ff8260081c166107da576105da8161440a565b6107b257600190604051610400608482376010805b61077a575051911561075257549081810361072457847fd15b584b1a9750c131a90efa90276080a78d4f515f1a98dbfa85f65970bc54dc610440866106906106568863ffffffff8061064b64ffffffffff8460681c1642612775565b169160281c16613b9e565b82547fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff1660289190911b68ffffffff000000000016178255565b80547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffff00ff1671ffffffffff000000000000000000000000004260681b16176101001781556106fd7f000000000000000000000000000000000000000000000000000000000000000085612f48565b5461ffff6040519160ff8160101c16835260181c16602082015261040060846040830137a2005b7f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f5b81811061078d575060011c806105ef565b9360019060208660051b850160408860061b870160025afa60203d141616940161077c565b7fa37b6ee4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fe60c8f58000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f5261082e816122c5565b600452600160245260445ffd5b346102fc575f6003193601126102fc57335f8181526008602052604081208054908290559181908190819085905af13d15610938573d67ffffffffffffffff811161090b57604051906108b660207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116018361237a565b81525f60203d92013e5b8115908115610902575b506108da57602090604051908152f35b7fceb7135a000000000000000000000000000000000000000000000000000000005f5260045ffd5b905015826108ca565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6108c0565b346102fc5760206003193601126102fc575f606060405161095d81612309565b82815282602082015282604082015201526004355f525f602052608060405f206040519061098a82612309565b5463ffffffff64ffffffffff8216928381528160208201818560281c16815260ff60606040850194848860481c168652019560681c161515855260405195865251166020850152511660408301525115156060820152f35b346102fc5760206003193601126102fc5760043573ffffffffffffffffffffffffffffffffffffffff81168091036102fc575f526008602052602060405f2054604051908152f35b60c06003193601126102fc5760043560407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc3601126102fc5760843573ffffffffffffffffffffffffffffffffffffffff811681036102fc5760a4359167ffffffffffffffff83116102fc57366023840112156102fc5782600401359167ffffffffffffffff83116102fc576024840193602436918560061b0101116102fc5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361055557815f525f60205260405f2080549460ff8660681c1615610d205764ffffffffff8616804211610cf557506064359260405192610b4284612325565b858452600160208501525f604085015260243560608501526080840191604435835260a0850196868852610b75866131f2565b998a5f52600160205260ff60405f205460a01c16610b92816122c5565b60028114610cc957610ba3816122c5565b610c9d57610c1193610bc063ffffffff610bfd9360481c16612782565b7fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff6cffffffff00000000000000000083549260481b169116179055565b895f52600360205260405f2055848961325f565b5f5b868110610c2557602088604051908152f35b80610c336001928986612817565b356020610c41838b88612817565b013588528352610c50856131f2565b8981141580610c7a575b610c66575b5001610c13565b8751610c7391888c6139ee565b5089610c5f565b50805f52826020528260ff60405f205460a01c16610c97816122c5565b14610c5a565b8a7f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8b7f49fee26e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346102fc575f6003193601126102fc57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102fc57600319360160a081126102fc576080136102fc5760843567ffffffffffffffff81116102fc5760a060031982360301126102fc57610ddf610dd0612b93565b91909260040160443583613c0c565b610e097f000000000000000000000000000000000000000000000000000000000000000083612e32565b600f6003820154837f69b86f513afd2a8773782a76cbb591b03e66def198f4e415454d88f54e566dc6608060ff8460101c1693865460018801549061ffff6040519388855260181c16602084015260408301526060820152a214610e6957005b610e72916141af565b005b346102fc5760206003193601126102fc57610e8d6127e7565b506004355f52600160205260c060405f2060405190610eab82612325565b5473ffffffffffffffffffffffffffffffffffffffff8116825263ffffffff60ff8260a01c166020840190610edf816122c5565b8152816040850160ff8560a81c16815260ff6060870191838760b01c1683526080880194848860d01c1686528260a08a019860f01c161515885273ffffffffffffffffffffffffffffffffffffffff604051995116895251610f40816122c5565b602089015251166040870152511660608501525116608083015251151560a0820152f35b346102fc5760206003193601126102fc5760043573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361055557805f525f60205260405f207fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff81541690557f39a9d38a0c6bc9b44d6f1461d9cc3ee50ab1311dbeaaa6b7eba9bf21ce18a9f960206040515f8152a2005b346102fc5760031936016101a081126102fc5760c0136102fc5760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff3c3601126102fc576040516101843561106682612325565b600435918281526024359160ff8316918284036102fc5783602082015260443567ffffffffffffffff811681036102fc576040820152606435606082015260843560808201526110be60a435918260a08201526131f2565b93604051936110cc85612325565b60c4359081865260e43560ff8116918282036102fc578160208901526101043567ffffffffffffffff811681036102fc57604089015261012435606089015261014435608089015261112761016435988960a08201526131f2565b96895f526001602052600160ff60405f205460a01c16611146816122c5565b0361134c57875f526001602052600160ff60405f205460a01c16611169816122c5565b03611320578061126f5750868914948515611261575b50508315611253575b50508115611248575b5061121857845f525f60205260ff60405f205460681c16156111ec576111ba9394505b846139ee565b156111c157005b7f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50827fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905085141586611191565b506001141591508780611188565b50600114159350898061117f565b959699505050505050805f52600460205260405f20845f5260205260ff60405f205416905f52600460205260405f20855f5260205260ff60405f20541680820160ff81116104fc5760ff1660031480159290611317575b50811561130e575b506112de57926111ba92936111b4565b50507fe2134003000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905015856112ce565b159150866112c6565b877f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b897f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346102fc5760806003193601126102fc5761139a611395366123bb565b612b4e565b5f52600260205260206113af60405f20613821565b6040519015158152f35b346102fc575f6003193601126102fc576020600554604051908152f35b346102fc5760206003193601126102fc5760043560ff811681036102fc576fffffffffffffffffffffffffffffffff6114186114136020936127ba565b6127cc565b90549060031b1c16604051908152f35b346102fc5760406003193601126102fc5760043567ffffffffffffffff81116102fc57611459903690600401612252565b60243567ffffffffffffffff81116102fc57611479903690600401612283565b905f5b83811061148557005b806114a86114966001938789612458565b6114a1838787612799565b3590613553565b0161147c565b60031936016101c081126102fc576080136102fc5760843560ff8116908181036102fc5760c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5c3601126102fc57610164356101843567ffffffffffffffff81116102fc57611521903690600401612283565b6101a49391933567ffffffffffffffff81116102fc57611545903690600401612283565b929094611554611395366123bb565b9361155d6127e7565b91855f52600260205260405f20600381015490600260ff831661157f816122c5565b14801590611ad7575b611aab5760018b1496871580611aa0575b611a745764ffffffffff8360681c16804211610cf55750604051916115bd83612325565b60a43580845260c43560ff8116918282036102fc5781602087015260e4359567ffffffffffffffff871687036102fc57808760406116179301526101043560608201526101243560808201526101443560a08201526131f2565b60043590818103611a465750508952506001019260ff84116104fc5767ffffffffffff800061ffff8d9660ff611681971660208c015260181c1691600f1b1617604088015260028101546060880152885f14611a3c5754935b6080870194808652617fff90613117565b03611a145760a08301968752611696836131f2565b98865f52600460205260405f208a5f5260205260ff60405f2054166119e857865f52600460205260405f208a5f5260205260405f208160ff19825416179055855f1461197e57865f526002602052600360405f200180547fffffffffffffffffffffff000000ffffffffffffffffffffffffffffffffffff74ffffff00000000000000000000000000000000000061173562ffffff8460901c1661324a565b60901b1691161790555b895f5260016020528960ff60405f205460a01c1661175c816122c5565b600281146119525760018991611771816122c5565b0361191c575050346118ec57867f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee60208c93845f526001825261181260405f206117c463ffffffff825460d01c16612782565b7fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffff000000000000000000000000000000000000000000000000000083549260d01b169116179055565b604051908152a38161182a575b602089604051908152f35b865194156118d957855f526002602052600160405f200154905b525f5b8181101561181f578061185d600192848b612799565b358852611869846131f2565b875f52600460205260405f20815f5260205260ff60405f20541660ff61188e886127a9565b1614806118b6575b6118a2575b5001611847565b88516118af91888d6139ee565b508a61189b565b50805f52826020528260ff60405f205460a01c166118d3816122c5565b14611896565b855f52600260205260405f205490611844565b7f0c5e03da000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b909160207f83f0bc8119a43212193279fcb3d8fb876aee3caeadff354afd94ab3cfa280bee9161194d33898761325f565b611812565b507f49fee26e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b865f526002602052600360405f200180547fffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffffff77ffffff0000000000000000000000000000000000000000006119da62ffffff8460a81c1661324a565b60a81b16911617905561173f565b897f41c684f8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff29a269d000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001015493611670565b7f215dde37000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8b7ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060028c1415611599565b877f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50611ae181613821565b15611588565b346102fc575f6003193601126102fc57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102fc5760206003193601126102fc57600435805f52600160205260405f208054600160ff8260a01c16611b5b816122c5565b1490811591611bed575b50611bc157815f52600360205260405f20545f525f60205260ff60405f205460681c16611b9557610e729161305e565b7f2a35a324000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b507f775f847f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60a81c60ff1660011415905083611b65565b346102fc575f6003193601126102fc57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102fc575f6003193601126102fc57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102fc575f6003193601126102fc5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102fc57600319360160c081126102fc576080136102fc5760a43560843567ffffffffffffffff82116102fc57366023830112156102fc5781600401359167ffffffffffffffff83116102fc5736602484830101116102fc57611d2b612b93565b91909260ff600384015416611d3f816122c5565b60038103611f6e57506004355f526001602052600460ff60405f205460a81c1603611f465760028301948554808303611f1757509160646020927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8660249897604051998a9788967f88a92498000000000000000000000000000000000000000000000000000000008852600488015260408288015282604488015201868601375f8582860101520116810103018173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215611f0c575f92611ed6575b50827f6b951537f1e4cce6c4e5d1426c3efe33a6ac7828569e4c92a500ac4db9b2b73c6040610e7296858554145f14611eb857611e9860015b7f00000000000000000000000000000000000000000000000000000000000000009086612c69565b548151908152856020820152a26004828254149260018301541493614448565b60018501548603611ecd57611e986002611e70565b611e985f611e70565b9391506020843d602011611f04575b81611ef26020938361237a565b810103126102fc579251909282611e37565b3d9150611ee5565b6040513d5f823e3d90fd5b827f8fb9fa11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7ff740d6d5000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f05fb5e1b000000000000000000000000000000000000000000000000000000005f52611f9a816122c5565b600452600360245260445ffd5b346102fc575f6003193601126102fc57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102fc5760606003193601126102fc576004356044359063ffffffff82168092036102fc5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036105555764ffffffffff61209063ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426122fc565b1660405161209d81612309565b8181526020810184815261217963ffffffff604084015f815261213b82606087019560018752895f525f60205264ffffffffff60405f209851167fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000895416178855511686907fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff68ffffffff000000000083549260281b169116179055565b5184547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff16911660481b6cffffffff00000000000000000016178355565b5115157fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff6dff0000000000000000000000000083549260681b16911617905560405192835260208301527f19264b7b00433f54e1e0c9c2dd66362ee48326d015d315f4cab1d36d4050d6cb604060243593a3005b346102fc57600319360160c081126102fc576080136102fc5760843567ffffffffffffffff81116102fc57612226903690600401612252565b60a4359167ffffffffffffffff83116102fc5761224a610e72933690600401612283565b929091612495565b9181601f840112156102fc5782359167ffffffffffffffff83116102fc576020808501948460071b0101116102fc57565b9181601f840112156102fc5782359167ffffffffffffffff83116102fc576020808501948460051b0101116102fc57565b359063ffffffff821682036102fc57565b600511156122cf57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b919082018092116104fc57565b6080810190811067ffffffffffffffff82111761090b57604052565b60c0810190811067ffffffffffffffff82111761090b57604052565b610180810190811067ffffffffffffffff82111761090b57604052565b6060810190811067ffffffffffffffff82111761090b57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761090b57604052565b60031960809101126102fc57604051906123d482612309565b81600435815260243563ffffffff811681036102fc57602082015260443560408201526064359063ffffffff821682036102fc5760600152565b91908260809103126102fc5760405161242681612309565b60606124538183958035855261243e602082016122b4565b602086015260408101356040860152016122b4565b910152565b91908110156124685760071b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9290600181018082116104fc57808303612746575060046124b581612bed565b505080355f52600160205260ff60405f205460a81c165f19810190811161271a578083036126ec57505f5b8281106126195750355f52600360205260405f2054805f525f60205260ff60405f205460681c16156125ee57508115612468578235907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18436030191828112156102fc57612551908501600461287b565b156125b5575f5b81811061256757505050505050565b612572818388612458565b600182018083116104fc57858110156124685760051b86013590848212156102fc576125a09187019061287b565b156125ad57600101612558565b505050505050565b6125c361139536600461240e565b7ff35892c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f797b03f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9061262d612628838589612458565b612bed565b50805f52600460205260405f2090823591825f5260205260ff60405f20541680159182156126e1575b82156126ad575b50506126795750506001612672828488612458565b91016124e0565b604092507fe2134003000000000000000000000000000000000000000000000000000000005f52600452013560245260445ffd5b9091505f52600460205260405f2060408401355f5260205260ff6126d78160405f205416926127a9565b1614155f8061265d565b600282119250612656565b92507f24497bc3000000000000000000000000000000000000000000000000000000005f525260245260445ffd5b6011827f4e487b71000000000000000000000000000000000000000000000000000000005f525260245ffd5b827f24497bc3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b919082039182116104fc57565b63ffffffff1663ffffffff81146104fc5760010190565b91908110156124685760051b0190565b60ff166003039060ff82116104fc57565b60ff5f199116019060ff82116104fc57565b9060048210156124685760108260011c6006019260041b1690565b604051906127f482612325565b5f60a0838281528260208201528260408201528260608201528260808201520152565b91908110156124685760061b0190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156102fc570180359067ffffffffffffffff82116102fc57602001918160051b360383136102fc57565b5f9061288a611395368361240e565b92835f52600260205260405f206128a18184613909565b15612b44576003810190815490600160ff83166128bd816122c5565b14612a65575050805464ffffffffff8160681c16421115612a5b5760ff600391166128e7816122c5565b14612a085761292e61291562ffffff6129206129038680612827565b9390865494848660901c16918c6144eb565b956020810190612827565b91909260a81c1691886145de565b908280612a01575b6129f857600460ff19825416179055847f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363058580a281156129be575b15612980575b50505050600190565b6129a59360039382156129b7578335925b156129ae575060406001935b01359061481c565b5f808080612977565b6040909361299d565b8092612991565b80156129ed576129e1600360408501355b83156129e6576002905b86358961481c565b612971565b86906129d9565b6129e16003856129cf565b50505050905090565b5081612936565b600493505f92839250604090612a5696928660ff19825416179055827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363058580a261299d86858084358761481c565b600190565b5050505050505f90565b909250612a749195945061440a565b15612b3c5760ff9060081c1692831590600460ff1982541617905580837f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a2612b02575b15612ac8575b505050600190565b612aea926001928115612afb578235915b15612af2576040849301359061481c565b5f8080612ac0565b60405f9361299d565b5f91612ad9565b8015612b3157612b25600160408401355b8315612b2a576002905b85358761481c565b612aba565b5f90612b1d565b612b2560015f612b13565b505050505f90565b5050505050600190565b60405163ffffffff6060602083019380518552826020820151166040850152604081015182850152015116608082015260808152612b8d60a08261237a565b51902090565b612ba161139536600461240e565b90815f52600260205260405f2090612bba826004613909565b15612bc157565b827f35ebaf42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b612bfa611395368361240e565b91825f526002602052612bba60405f208093613909565b60078210156124685701905f90565b90604051612c2d8161235e565b604081935473ffffffffffffffffffffffffffffffffffffffff811683526affffffffffffffffffffff8160a01c16602084015260f81c910152565b9091803a105f14612e2d57503a5b62030d4081810291908204036104fc57905f52600960205260405f209160ff5f9116915b60078210612ca95750505050565b612cbc612cb68386612c11565b50612c20565b73ffffffffffffffffffffffffffffffffffffffff8151168015159081612e0b575b50612e0057906affffffffffffffffffffff6020612cff93015116906122fc565b906affffffffffffffffffffff8211612ded575b612d479060405194612d248661235e565b3386526affffffffffffffffffffff602087019416845260408601948552612c11565b939093612dc157519051915160a09290921b7effffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff919091161760f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016179055565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6affffffffffffffffffffff9150612d13565b509060010190612c9b565b331480159150612e1c575b5f612cde565b508360ff6040830151161415612e16565b612c77565b90803a105f14612f4357503a5b620186a081810291908204036104fc57905f52600960205260405f205f915b60078310612e6b57505050565b612e78612cb68484612c11565b73ffffffffffffffffffffffffffffffffffffffff8151168015159081612f20575b50612f1557906affffffffffffffffffffff6020612ebb93015116906122fc565b6affffffffffffffffffffff8111612f03575b612d4760405193612ede8561235e565b3385526affffffffffffffffffffff6020860193168352604085019360028552612c11565b506affffffffffffffffffffff612ece565b509160010191612e5e565b331480159150612f31575b5f612e9a565b50600260ff6040830151161415612f2b565b612e3f565b90803a105f1461305957503a5b62015f9081810291908204036104fc57905f52600960205260405f205f915b60078310612f8157505050565b612f8e612cb68484612c11565b73ffffffffffffffffffffffffffffffffffffffff8151168015159081613036575b5061302b57906affffffffffffffffffffff6020612fd193015116906122fc565b6affffffffffffffffffffff8111613019575b612d4760405193612ff48561235e565b3385526affffffffffffffffffffff6020860193168352604085019360018552612c11565b506affffffffffffffffffffff612fe4565b509160010191612f74565b331480159150613047575b5f612fb0565b50600160ff6040830151161415613041565b612f55565b906131159173ffffffffffffffffffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff6130da61141360ff865496740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff89161780915560a81c166127ba565b90549060031b1c16921680917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c006020604051868152a36146c6565b565b939193929092600f82036131c15783600f1c61319057939192905f5b600f81106131415750505050565b9091939294600190818616155f14613176576131699061316284868a612799565b3590614728565b959394811c929101613133565b61318b9061318584868a612799565b35614728565b613169565b837fb0a9aa6b000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b507fc9898fa4000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b60405160a060208201928051845260ff602082015116604084015267ffffffffffffffff604082015116606084015260608101516080840152608081015182840152015160c082015260c08152612b8d60e08261237a565b62ffffff1662ffffff81146104fc5760010190565b9060208101926fffffffffffffffffffffffffffffffff61328661141360ff8751166127ba565b90549060031b1c168034036135125750825f526001602052600163ffffffff60405f205460b01c16019163ffffffff83116104fc577f09358f04a0abad75cf7a77d0aa2cb4ec2d1422a5e91908a2192ad591fb1dee3a9260e09260ff87511690600182145f1461350a575f925b61346b63ffffffff73ffffffffffffffffffffffffffffffffffffffff6040519461331d86612325565b169586855260208501936001855260408601968752826060870191169687825260ff608088019316835260a08701955f87528d5f52600160205273ffffffffffffffffffffffffffffffffffffffff8060405f20995116167fffffffffffffffffffffffff0000000000000000000000000000000000000000895416178855516133a6816122c5565b6133af816122c5565b87549151925193517fffff00000000000000000000ffffffffffffffffffffffffffffffffffffffff90921660a09190911b74ff0000000000000000000000000000000000000000161760a89290921b75ff000000000000000000000000000000000000000000169190911760b09290921b79ffffffff000000000000000000000000000000000000000000001691909117911660d01b7dffffffff000000000000000000000000000000000000000000000000000016178355565b5115157fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff00000000000000000000000000000000000000000000000000000000000083549260f01b16911617905560ff83519751169267ffffffffffffffff60408201511690606081015160a0608083015192015192604051968752602087015260408601526060850152608084015260a083015260c0820152a3565b6001926132f3565b7f0c5e03da000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b63ffffffff1680156104fc575f190190565b613560611395368361240e565b90815f52600460205260405f20835f5260205260ff60405f2054169081158015613806575b6137da57825f52600260205261359e60405f2082613909565b6137ae57835f5260016020528360405f2093805f52600460205260405f20825f5260205260405f20600360ff198254161790557f34b273afe3a59624f54ddb6221093941dad73846d3b274ffef15cf43ec03e6055f80a3825491600160ff8460a01c1661360a816122c5565b036137a75760010361379e57355b5f526001602052600260ff60405f205460a01c16613635816122c5565b03613753575b5063ffffffff61365081835460d01c16613541565b82547fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d082901b7dffffffff0000000000000000000000000000000000000000000000000000161783551661374f57805460ff8160f01c165f146136ba57506131159161305e565b61141360ff6fffffffffffffffffffffffffffffffff9361311595740400000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff6137429616178092557faadfae2c260fbf8ed1d2bc8c351f30f695b3fdd35d387b7ac31c92c0483e067c5f80a260a81c166127ba565b90549060031b1c16614747565b5050565b7fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e010000000000000000000000000000000000000000000000000000000000001781555f61363b565b60400135613618565b5050505050565b827fc17d72e4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507ff2b2678f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060038214613585565b3563ffffffff811681036102fc5790565b6003015460ff16613831816122c5565b80159081156138f5575b506138f1576004355f52600160205260405f206044355f52600160205260405f20905490600160ff8360a01c16613871816122c5565b1491826138d5575b826138ad575b5081613889575090565b63ffffffff91505460b01c166064359063ffffffff8216918281036102fc57501490565b90915060243563ffffffff8116918282036102fc5763ffffffff915060b01c1614905f61387f565b9150600160ff825460a01c166138ea816122c5565b1491613879565b5f90565b60049150613902816122c5565b145f61383b565b90600360ff9101541661391b816122c5565b80159081156139da575b506139d55780355f52600160205260405f209060408101355f52600160205260405f20915491600160ff8460a01c1661395d816122c5565b1492836139b9575b83613996575b508261397657505090565b63ffffffff919250606082613991925460b01c169301613810565b161490565b90925063ffffffff806139ab60208501613810565b169160b01c1614915f61396b565b9250600160ff825460a01c166139ce816122c5565b1492613965565b505f90565b600491506139e7816122c5565b145f613925565b9192838311613b95575b825f526001602052613a4c63ffffffff60405f205460b01c16855f52600160205263ffffffff60405f205460b01c1660405191613a3483612309565b86835260208301528660408301526060820152612b4e565b91825f52600260205260405f2091600383019182549160ff8316613a6f816122c5565b613b89579084556001938401557fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff00167f0000000000000000000000000000000000000000000000000000000000000000602881901b68ffffffff000000000016919091179092178155613b6091613b1f905b82547fffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffff1660489190911b6cffffffff00000000000000000016178255565b80547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff164260681b71ffffffffff0000000000000000000000000016179055565b7f1eb2348475dadb2e90c039dca5c3077e8e5321a374f7c5bb3b744be76d27cb165f80a4600190565b50505050505050505f90565b919291906139f8565b9063ffffffff8091169116039063ffffffff82116104fc57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156102fc570180359067ffffffffffffffff82116102fc576020019160c08202360383136102fc57565b916003830180549060ff8216613c21816122c5565b60018103610802575060ff8260081c16156107da57613c3f8561440a565b6107b2576020830190613c528285612827565b8535945f94859392602088101561417e57600c88805b614160575080820361413157508015612468578060011015612468576020840135938035916002915f5b6005811061408657505050508a549081810361072457505060018a0192835490818103610724575050613cc58189612827565b1561246857613cd4828a612827565b60011015612468576020013590351461404b5761ffff8260181c16621fffe07d1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08460131c161690808204602014901517156104fc5787613d31916122fc565b94600560ff8460101c16019160ff83116104fc57613d4f818b612827565b9190911561246857613d6491358d558a612827565b6001959195101561246857613ae160ff94613de4926020600f980135905564ffff0000008960181b16907fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000ffff62ff00008760101b169116171780845563ffffffff80613dd964ffffffffff8460681c1642612775565b169160481c16613b9e565b80547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffff00ff1671ffffffffff000000000000000000000000004260681b16179055161493613e336080870187613bb8565b90508580614043575b1561403b5760ff60015b1603613e94578480614032575b613ec95750505050613e686060830183612827565b1580159150613ebc575b613e9457613e7f57505050565b613e8d60609160029361478c565b0135910155565b7fa419ca88000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060408201351515613e72565b949594159491935090918415613f3457505f1983019283116104fc57613f028593613ef76060860186612827565b916040870135613117565b935b15613f2b575060a091613f169161478c565b0135905b03613e945760406002910135910155565b91505090613f1a565b909192506001811b905f1982019182116104fc57613f556060870187612827565b839193918382036140025780841c613fd2575091879594936040870135935f915b838310613f8857505050505093613f04565b9193959697509193600190818716155f14613fbe57613fac90613162868686612799565b95811c93019091899796959492613f76565b613fcd90613185868686612799565b613fac565b83907fb0a9aa6b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b83827fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50821515613e53565b60ff5f613e46565b508115613e3c565b6140559088612827565b15612468577f12411f83000000000000000000000000000000000000000000000000000000005f523560045260245ffd5b60018c821c16156140ef57835f1981146104fc576140b76140af60016140be9301968686612799565b359687614728565b9886614728565b97946001821b5f1981019081116104fc578d16156140e2575b506001905b01613c92565b909a5097508960016140d7565b929361410090613162868585612799565b9660018501908186116104fc5761316261411b928585612799565b9693600281018091116104fc57600190936140dc565b907fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9080156104fc575f1901905f198101908082116104fc571680613c68565b877fb0a9aa6b000000000000000000000000000000000000000000000000000000005f52600452600560245260445ffd5b90604435805f52600160205260ff60405f205460a81c16906001821490816143d3575b506143815760048114908115614347575b50156142dd578060037fdbdcb8dea511dedfb308d78cd1d253895da0a97df59d79da928edec13b9d89279201600360ff1982541617815561429564ffffffffff61425363ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426122fc565b83547fffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffffff16911660681b71ffffffffff0000000000000000000000000016178255565b546002820154825460019093015460408051601885901c61ffff1681526020810193909352820193909352606081019290925260681c64ffffffffff16608082015260a090a2565b8060037f31f0c0674f00b64cad4d51e31fa022ecfc097ea539328d7a3b1787bdbedc9d969201600260ff1982541617815561429564ffffffffff61425363ffffffff7f000000000000000000000000000000000000000000000000000000000000000016426122fc565b600391501480614358575b5f6141e3565b5061ffff600382015460181c168015908115614375575b50614352565b9050617fff145f61436f565b5090816002613115930190827f6b951537f1e4cce6c4e5d1426c3efe33a6ac7828569e4c92a500ac4db9b2b73c6040845494548151908152856020820152a26004828254149260018301541493614448565b905061ffff600384015460181c16905f52600360205260405f20545f525f60205263ffffffff60405f205460281c1611155f6141d2565b6003015463ffffffff8061442864ffffffffff8460681c1642612775565b9260ff8160081c165f1461443f5760481c16161090565b60281c16161090565b92939091600301600460ff19825416179055827f7dd10790669e553410a09ee9e17085c0cc9ac10d7d0fa138a4a7e3cd16b363055f80a283156144ba575b1561449057505050565b6131159260029281156144b3578235915b15612af257604060019301359061481c565b5f916144a1565b80156144e0576144db600260408401355b8315612b2a57819085358761481c565b614486565b6144db60025f6144cb565b9291905f805b838210614535575050500361450557505f90565b7f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b614540828585612799565b359081118015906145ba575b61458957805f526001602052600160ff60405f205460a01c1661456e816122c5565b1461457e576001909101906144f1565b505050505050600190565b857f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b50855f52600460205260405f20815f52602052600160ff60405f205416141561454c565b9291905f805b83821061462857505050036145f857505f90565b7f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b614633828585612799565b359081118015906146a2575b61467157805f526001602052600160ff60405f205460a01c16614661816122c5565b1461457e576001909101906145e4565b857f437ffe97000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b50855f52600460205260405f20815f52602052600260ff60405f205416141561463f565b811561374f57602073ffffffffffffffffffffffffffffffffffffffff7f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f526008825260405f2061471d8282546122fc565b9055604051908152a2565b5f5260205260205f60408160025afa60203d1416905f51911561075257565b80156147895760208161477d7f4cd1cedac1faabaf2d2d626f6caa6a7df4cf69ec7ecc3bcae2f938bdedc86071936005546122fc565b600555604051908152a1565b50565b919061479c906080810190613bb8565b92909215612468578260c0813603126102fc576040516147bb81612325565b81358152602082013560ff811681036102fc576020820152604082013567ffffffffffffffff811681036102fc576148159260a09160408401526060810135606084015260808101356080840152013560a08201526131f2565b03613e9457565b929360ff9190838392805f5260016020527f81c74480343b50be0783bc2587be59beaab988fa98afc2433452426c0746933f602060405f2094600187740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8954161780895560a81c1614614a40575b604051906148ad816122c5565b8152a35460a81c1693169081614a0157506fffffffffffffffffffffffffffffffff6148dc6114135f956127ba565b90549060031b1c16915f52600960205260405f20905f915b60078310614949575b505050613115916149369173ffffffffffffffffffffffffffffffffffffffff8216155f1461493b576149315f80936146c6565b612775565b614747565b6149318160011c80936146c6565b909192614959612cb68584612c11565b9373ffffffffffffffffffffffffffffffffffffffff855116156149fa578360ff604087015116036149f05760208501516affffffffffffffffffffff16828110156149e957915b6149ab8285612c11565b939093612dc15773ffffffffffffffffffffffffffffffffffffffff6149d9826149e1945f60019855612775565b9751166146c6565b0191906148f4565b50816149a1565b60019194506149e1565b50926148fd565b5f5260016020526fffffffffffffffffffffffffffffffff6148dc61141373ffffffffffffffffffffffffffffffffffffffff60405f205416956127ba565b835f526003825260405f20545f525f8252614a6b60405f20610bc063ffffffff825460481c16613541565b6148a056",
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
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint40,uint24,uint24))
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
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint40,uint24,uint24))
func (court *Court) TryPackGetMatch(id [32]byte) ([]byte, error) {
	return court.abi.Pack("getMatch", id)
}

// UnpackGetMatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfcc6077d.
//
// Solidity: function getMatch(bytes32 id) view returns((bytes32,bytes32,bytes32,uint8,bool,uint8,uint16,uint32,uint32,uint40,uint24,uint24))
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
