// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package epochs

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

// Cluster is an auto generated low-level Go binding around an user-defined struct.
type Cluster struct {
	ChainId      uint64
	FirstBlock   uint64
	GenesisState [32]byte
	GasDepth     uint8
	GasIndex     uint64
}

// Epoch is an auto generated low-level Go binding around an user-defined struct.
type Epoch struct {
	ChainId     uint64
	From        uint64
	To          uint64
	InputsRoot  [32]byte
	StateBefore [32]byte
	ResultsRoot [32]byte
	StateAfter  [32]byte
	GasTotal    uint64
}

// LastResult is an auto generated low-level Go binding around an user-defined struct.
type LastResult struct {
	StateRoot    [32]byte
	ReceiptsRoot [32]byte
	Branch       [][32]byte
	GasTotal     uint64
	GasBranch    [][32]byte
}

// Outcome is an auto generated low-level Go binding around an user-defined struct.
type Outcome struct {
	StateAfter [32]byte
	GasTotal   uint64
}

// Posted is an auto generated low-level Go binding around an user-defined struct.
type Posted struct {
	Previous    [32]byte
	StateBefore [32]byte
	InputsRoot  [32]byte
	Signed      [32]byte
	Result      [32]byte
	Signers     *big.Int
	Number      uint64
	From        uint64
	To          uint64
	Stage       uint8
	Round       uint32
	RoundId     [32]byte
}

// EpochsMetaData contains all meta data concerning the Epochs contract.
var EpochsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractCourt\",\"name\":\"court_\",\"type\":\"address\"},{\"internalType\":\"contractIDeposits\",\"name\":\"deposits_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstBlock\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"genesisState\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"gasDepth\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"gasIndex\",\"type\":\"uint64\"}],\"internalType\":\"structCluster\",\"name\":\"cluster\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"AlreadyEndorsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"EpochNotOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"depth\",\"type\":\"uint256\"}],\"name\":\"IndexOutsideTree\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoEquivocation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"next\",\"type\":\"uint64\"}],\"name\":\"NotNext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"operators\",\"type\":\"uint256\"}],\"name\":\"TooFewSigners\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"TooManyEndorsements\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBranchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"want\",\"type\":\"uint64\"}],\"name\":\"WrongChain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongLastResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"wantFrom\",\"type\":\"uint64\"}],\"name\":\"WrongRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"operator\",\"type\":\"uint256\"}],\"name\":\"WrongSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongSignaturesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongStateBefore\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"Endorsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structEpoch\",\"name\":\"epoch\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"EpochPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"}],\"name\":\"EpochReopened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"asSigned\",\"type\":\"bool\"}],\"name\":\"EpochResolved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"EpochVoid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"}],\"name\":\"Equivocation\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"name\":\"RivalPosted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_ENDORSEMENTS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"chainId\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"contractCourt\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deposits\",\"outputs\":[{\"internalType\":\"contractIDeposits\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"internalType\":\"structEpoch\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domain\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"endorse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"endorsers\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"internalType\":\"structEpoch\",\"name\":\"x\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureX\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"internalType\":\"structEpoch\",\"name\":\"y\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureY\",\"type\":\"bytes\"}],\"name\":\"equivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"gasDepth\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"gasIndex\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisState\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getEpoch\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"signed\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"result\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"enumStage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"RoundId\",\"name\":\"roundId\",\"type\":\"bytes32\"}],\"internalType\":\"structPosted\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getOutcome\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"internalType\":\"structOutcome\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"next\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"internalType\":\"structEpoch\",\"name\":\"e\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"receiptsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"gasBranch\",\"type\":\"bytes32[]\"}],\"internalType\":\"structLastResult\",\"name\":\"last\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"receiptsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"gasBranch\",\"type\":\"bytes32[]\"}],\"internalType\":\"structLastResult\",\"name\":\"last\",\"type\":\"tuple\"},{\"internalType\":\"ClaimKey[]\",\"name\":\"against\",\"type\":\"bytes32[]\"}],\"name\":\"rival\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settledThrough\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Epochs",
	Bin: "0x610180806040523461028a5780613338803803809161001e82856102a2565b83398101039060e0821261028a578051916001600160a01b038316830361028a576020820151906001600160a01b038216820361028a5760a090603f19011261028a5760405160a081016001600160401b0381118282101761028e57604052610089604084016102c5565b8152610097606084016102c5565b602082019081526080840151916040810192835260a08501519360ff8516850361028a576100d060c060ff9760608501978852016102c5565b966080830197885260805260a05260018060401b0390511660e05260018060401b0390511661010052516101205251166101405260018060401b039051166101605260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f8ea6fd350f59974aa0b4d2cbd18cffde4d38343df0e800844cad17903648432360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526101a460c0826102a2565b51902060c05260405161305e90816102da82396080518181816105e001528181610d4a01528181611a5601528181611c4f015281816120be0152818161286e0152612bd7015260a0518181816102d801528181610dde015281816115ce015281816118f8015281816122dd0152612437015260c0518181816101ae015281816115170152611e96015260e05181818161024b015281816110a8015261155e01526101005181818161193d0152612e670152610120518181816101730152612e890152610140518181816118a70152612ade0152610160518181816118690152612b030152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761028e57604052565b51906001600160401b038216820361028a5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c908162971a3014611c255750806306661abd14611bfc5780631b5ebc5d14611b2a57806320541db414611961578063231b02681461191c578063323a5e0b146118cb5780633585df161461188d5780633f97cebb146118485780634c8fe52614611817578063590db8871461136d5780635d1a3b82146113045780635d92a0d4146112de57806378764b98146112c25780637e6d64a5146110ea5780638f7dcfa3146110cc5780639a8a059214611087578063a2e40e5014610cc0578063b99db372146101d1578063c2fb26a614610196578063d24d933d1461015b578063d32a9cd9146101385763d4492fa91461010f575f80fd5b3461013557806003193601126101355767ffffffffffffffff6020915416604051908152f35b80fd5b503461013557604060031936011261013557610158602435600435612055565b80f35b503461013557806003193601126101355760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461013557806003193601126101355760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5060031936016101608112610cbc57610100136101355761010435906101243567ffffffffffffffff8111610cbc5761020e903690600401611c73565b90610144359167ffffffffffffffff831161080057826004019160a06003198536030112610cb85767ffffffffffffffff95610248611d2f565b877f0000000000000000000000000000000000000000000000000000000000000000169788911603610c775767ffffffffffffffff9650610287612df8565b979081610292611d46565b911691168114801590610c53575b8015610c25575b610bd6575060843596808803610ba657506102c0611d96565b9473ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016946040517f7c6f31580000000000000000000000000000000000000000000000000000000081526020816004818a5afa908115610859578991610b74575b508884821c610b4857895b82811061096557506041810281159082810460411482171561090d57808903610935575060038202908282046003141715610921578260011b908382046002148415171561090d5711156108df57505060c4359182823514908115916108a4575b5061087c5787549567ffffffffffffffff8760401c1667ffffffffffffffff811461086857600101967fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000067ffffffffffffffff8a169960401b169116178955803b15610864578880916044604051809481937fdcf501910000000000000000000000000000000000000000000000000000000083528960048401528c60248401525af1801561085957908991610844575b508790526002602052604088209860068a019960ff8b5460c01c1660048110156108305761080457986007819b8a9b6105b9848c9d60015484558760018501556064359d8e60028601558b60058601557fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008654161785556104e3611d46565b7fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000087549260401b169116178555610529611d5d565b8554780100000000000000000000000000000000000000000000000077ffffffffffffffff0000000000000000000000000000000060809390931b929092167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff90911617177fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff8116909555612f60565b928391015563ffffffff61064b61064673ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169367ffffffffffffffff6fffffff00000000ffffffffffffffffff8177ffffff00000000ffffffffffffffffffffffffffffffffff8460401c16169260801c1616611f0e565b611f44565b1691813b156108005760648d9185809460405196879586947f1965bc0c0000000000000000000000000000000000000000000000000000000086526004860152602485015260448401525af180156107f5576107dc575b50506106b260a43592838b612a36565b96898b52600260205287600360408d2001558960015560405197885260043567ffffffffffffffff81168091036107d857602089015260243567ffffffffffffffff81168091036107d857604089015260443567ffffffffffffffff81168091036107d8576060890152608088015260a087015260c086015260e085015260e43567ffffffffffffffff81168091036107d457937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8560209a7f570bd5abe93c59f029533f235eb13b2704c830ad778f8223832307de2f606d1e9785976101a0978d9b61010089015261012088015261018061014088015281610180880152878701378582860101523361016085015201168101030190a3604051908152f35b8780fd5b8b80fd5b816107e691611cee565b6107f157895f6106a2565b8980fd5b6040513d84823e3d90fd5b8380fd5b60248a8a7fda5ba5a5000000000000000000000000000000000000000000000000000000008252600452fd5b60248b634e487b7160e01b81526021600452fd5b8161084e91611cee565b6107d457875f610464565b6040513d8b823e3d90fd5b8880fd5b60248a634e487b7160e01b81526011600452fd5b6004887fd1f3e343000000000000000000000000000000000000000000000000000000008152fd5b6108b19150606401611d74565b60e4359067ffffffffffffffff8216918281036108db575067ffffffffffffffff1614155f6103a2565b8a80fd5b7fcd2ce46f000000000000000000000000000000000000000000000000000000008a52600452602452604488fd5b60248c634e487b7160e01b81526011600452fd5b60248b634e487b7160e01b81526011600452fd5b8b6044918a7fbe49d600000000000000000000000000000000000000000000000000000000008352600452602452fd5b90600186831c1615610b3f576001810180821180610ad35760418202918083046041149015171580610ae757828b10610b0f57604184029184830460411485151715610afb57610ae757610ad357818111610abc57898211610abc576109d1918190039089018c612eab565b6040517fab3d047f000000000000000000000000000000000000000000000000000000008152600481018490526020816024818e5afa908115610ac8578d91610a74575b5073ffffffffffffffffffffffffffffffffffffffff809116911603610a4857610a40600191612f80565b915b01610341565b60248b837f3f109cf1000000000000000000000000000000000000000000000000000000008252600452fd5b90506020813d8211610ac0575b81610a8e60209383611cee565b81010312610abc5773ffffffffffffffffffffffffffffffffffffffff610ab58192611f64565b9150610a15565b8c80fd5b3d9150610a81565b6040513d8f823e3d90fd5b60248d634e487b7160e01b81526011600452fd5b60248e634e487b7160e01b81526011600452fd5b60248f634e487b7160e01b81526011600452fd5b60448e848d7fbe49d600000000000000000000000000000000000000000000000000000000008352600452602452fd5b90600190610a42565b60248a837f3f109cf1000000000000000000000000000000000000000000000000000000008252600452fd5b90506020813d602011610b9e575b81610b8f60209383611cee565b8101031261086457515f610336565b3d9150610b82565b86604491897fbcdf1209000000000000000000000000000000000000000000000000000000008352600452602452fd5b8660649167ffffffffffffffff610beb611d46565b81610bf4611d5d565b917f65e723220000000000000000000000000000000000000000000000000000000086521660045216602452604452fd5b50610c3f610c31611d5d565b610c39611d46565b90611f0e565b67ffffffffffffffff617fff9116116102a7565b50610c5c611d5d565b67ffffffffffffffff80610c6e611d46565b169116106102a0565b6044868867ffffffffffffffff610c8c611d2f565b7f388b13d800000000000000000000000000000000000000000000000000000000845216600452602452fd5b8480fd5b5080fd5b503461013557602060031936011261013557600435610cde81612977565b604051602081019083825284604082015260408152610cfe606082611cee565b519020604051907fdd2be61d000000000000000000000000000000000000000000000000000000008252600482015260808160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561107c578491610fc6575b5064ffffffffff60069151169101549063ffffffff8260c81c1615801590610fbd575b610f92575081835260046020526040832090815460408114610f6557908491825b818110610efa57505073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b15610ef65767ffffffffffffffff604484928360405195869485937f42e5a7a00000000000000000000000000000000000000000000000000000000085523360048601521660248401525af180156107f557610ee1575b505080549068010000000000000000821015610ecd5790610e7e91600182018155611ee5565b81549060031b9073ffffffffffffffffffffffffffffffffffffffff33831b921b191617905533907f3925fbe76461f4d1211401e4eccbe8d9cb493c33bdb63c1d3eba4264c2ef6cea8380a380f35b602484634e487b7160e01b81526041600452fd5b81610eeb91611cee565b610ef657825f610e58565b8280fd5b9091925073ffffffffffffffffffffffffffffffffffffffff610f1d8286611ee5565b905460039190911b1c163314610f395760010190859291610dbe565b6024867f97711ccf00000000000000000000000000000000000000000000000000000000815233600452fd5b6024857fbbf736bf0000000000000000000000000000000000000000000000000000000081526040600452fd5b7f691e5682000000000000000000000000000000000000000000000000000000008452600452602483fd5b50804211610d9d565b90506080813d608011611074575b81610fe160809383611cee565b81010312610800576040516080810181811067ffffffffffffffff8211176110605760405281519064ffffffffff8216820361105c57611050606060069464ffffffffff94845261103460208201611ed4565b602085015261104560408201611ed4565b604085015201611d89565b60608201529150610d7a565b8580fd5b602486634e487b7160e01b81526041600452fd5b3d9150610fd4565b6040513d86823e3d90fd5b5034610135578060031936011261013557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101355780600319360112610135576020600154604051908152f35b5034610135576020600319360112610135578061016060405161110c81611cd1565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201528261014082015201526004358152600260205260408120906040519061116c82611cd1565b825482526001830154906020830191825260028401549360408401948552600381015494606085019586526004820154956080860196875260058301549660a0870197885260068401549760c088019167ffffffffffffffff8a16835260e089019367ffffffffffffffff8b60401c1685526101008a019567ffffffffffffffff8c60801c16875260ff8c60c01c16976101208c019860048110156108305789526101408c019c60c81c63ffffffff168d5260070154996101608c019a8b526040519b518c525160208c01525160408b01525160608a01525160808901525160a08801525167ffffffffffffffff1660c08701525167ffffffffffffffff1660e08601525167ffffffffffffffff16610100850152519060048210156112ae57506101809363ffffffff91610120850152511661014083015251610160820152f35b80634e487b7160e01b602492526021600452fd5b5034610135578060031936011261013557602060405160408152f35b503461013557610100600319360112610135575060206112fc611d96565b604051908152f35b50346101355760206003193601126101355760408181926020835161132881611ca1565b8281520152600435815260036020522067ffffffffffffffff825161134c81611ca1565b60208260018554958685520154169101908152835192835251166020820152f35b50346101355760031936016102408112610cbc5761010013610135576101043567ffffffffffffffff8111610cbc576113aa903690600401611c73565b91906101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc360112610cbc576102243567ffffffffffffffff8111610ef6576113f8903690600401611c73565b611400611d96565b94610124359367ffffffffffffffff851694858103611813576101443567ffffffffffffffff811680820361086457610164359167ffffffffffffffff8316928381036108db57506101a435926102043567ffffffffffffffff811690818103610abc579067ffffffffffffffff9291506040519060208201927fec5e4202670324e2ee271269ae2b03cb120586751a6f99e8b473e0ff9c87a2ee84528d604084015286606084015260808301526101843560a08301528660c08301526101c43560e08301526101e43561010083015261012082015261012081526114e761014082611cee565b51902060405160208101917f190100000000000000000000000000000000000000000000000000000000000083527f0000000000000000000000000000000000000000000000000000000000000000602283015260428201526042815261154f606282611cee565b5190209961155b611d2f565b827f000000000000000000000000000000000000000000000000000000000000000016928391161495861596611806575b50505083156117e4575b505081156117d7575b5080156117ce575b6117a657906115b69187612eab565b9273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692604051927f6d70f7ae00000000000000000000000000000000000000000000000000000000845273ffffffffffffffffffffffffffffffffffffffff861693846004820152602081602481895afa90811561179b578891611761575b5015918215611734575b505061170c57604085967f3784065d7dc44e85d223dc97379b4be33256dfe6b8324e2cba4e9d6dd7377dd99282519182526020820152a2803b15611708576040517f7aeccce900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff92909216600483015233602483015282908290604490829084905af180156107f5576116f75750f35b8161170191611cee565b6101355780f35b5050fd5b6004857ff6956d99000000000000000000000000000000000000000000000000000000008152fd5b73ffffffffffffffffffffffffffffffffffffffff9250906117569184612eab565b168214155f80611655565b90506020813d602011611793575b8161177c60209383611cee565b810103126107d45761178d90611d89565b5f61164b565b3d915061176f565b6040513d8a823e3d90fd5b6004867ff6956d99000000000000000000000000000000000000000000000000000000008152fd5b508487146115a7565b905060843514155f61159f565b67ffffffffffffffff919293506117f9611d46565b9050161415905f80611596565b50141593505f808061158c565b8680fd5b50346101355780600319360112610135576040611832612df8565b67ffffffffffffffff8351921682526020820152f35b5034610135578060031936011261013557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610135578060031936011261013557602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610135578060031936011261013557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610135578060031936011261013557602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6080600319360112611b265760243560443560043567ffffffffffffffff8211611b2657816004019160a06003198236030112611b26576064359167ffffffffffffffff8311611b265736602384011215611b265782600401359467ffffffffffffffff8611611b26573660248760051b86010111611b265760607f476e5ddfa7e8d51b8aaceff76ef213fabce01623616a2296fd1394df47aa3b039167ffffffffffffffff606497611a1386612977565b50611a2b611a22828589612a36565b998a9801611d74565b90604051938452356020840152166040820152a373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b15611b2657926040519384917fb6a3a895000000000000000000000000000000000000000000000000000000008352806044840186600486015260406024860152526024606484019201905f5b818110611b0d5750505091815f81819503925af1918215611b0257602092611af2575b50604051908152f35b5f611afc91611cee565b5f611ae9565b6040513d5f823e3d90fd5b8235845287945060209384019390920191600101611ac6565b5f80fd5b34611b26576020600319360112611b26576004355f52600460205260405f20604051806020835491828152019081935f5260205f20905f5b818110611bd05750505081611b78910382611cee565b604051918291602083019060208452518091526040830191905f5b818110611ba1575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101611b93565b825473ffffffffffffffffffffffffffffffffffffffff16845260209093019260019283019201611b62565b34611b26575f600319360112611b2657602067ffffffffffffffff5f5460401c16604051908152f35b34611b26575f600319360112611b265760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f84011215611b265782359167ffffffffffffffff8311611b265760208381860195010111611b2657565b6040810190811067ffffffffffffffff821117611cbd57604052565b634e487b7160e01b5f52604160045260245ffd5b610180810190811067ffffffffffffffff821117611cbd57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611cbd57604052565b60043567ffffffffffffffff81168103611b265790565b60243567ffffffffffffffff81168103611b265790565b60443567ffffffffffffffff81168103611b265790565b3567ffffffffffffffff81168103611b265790565b51908115158203611b2657565b60043567ffffffffffffffff811690818103611b26575060243567ffffffffffffffff811690818103611b26575060443567ffffffffffffffff811690818103611b26575060e4359067ffffffffffffffff821691828103611b2657506040519260208401947fec5e4202670324e2ee271269ae2b03cb120586751a6f99e8b473e0ff9c87a2ee865260408501526060840152608083015260643560a083015260843560c083015260a43560e083015260c4356101008301526101208201526101208152611e6661014082611cee565b51902060405160208101917f190100000000000000000000000000000000000000000000000000000000000083527f00000000000000000000000000000000000000000000000000000000000000006022830152604282015260428152611ece606282611cee565b51902090565b519063ffffffff82168203611b2657565b8054821015611efa575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b9067ffffffffffffffff8091169116039067ffffffffffffffff8211611f3057565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff60019116019067ffffffffffffffff8211611f3057565b519073ffffffffffffffffffffffffffffffffffffffff82168203611b2657565b9081610140910312611b265760405190610140820182811067ffffffffffffffff821117611cbd57604052805182526020810151602083015260408101516040830152611fd460608201611f64565b606083015260808101516005811015611b2657608083015260a081015160ff81168103611b265760a083015261200c60c08201611ed4565b60c083015261201d60e08201611ed4565b60e083015261010081015167ffffffffffffffff81168103611b265761010083015261204c9061012001611d89565b61012082015290565b9161205f83612977565b926006840180549467ffffffffffffffff5f961667ffffffffffffffff5f541667ffffffffffffffff61209182611f44565b1682036129345750506120a381612fad565b6127dc5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691600782018054604051907ff10ca95a00000000000000000000000000000000000000000000000000000000825260048201528760248201526020816044818c895af1801561085957899061279f575b63ffffffff91501615612646575067ffffffffffffffff9078020000000000000000000000000000000000000000000000007fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff82541617815586600484015554167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000087541617865584865260036020526040862060038201548087148015612564575b857f4aea922b42913869ab9e3cbd446f4b6860dbf477dca37ed49f81bea760cf4099608067ffffffffffffffff6001875497015416604051908c825287602083015260408201528415156060820152a261255a57916005916101409389526003602052604089205403612551575b0154946024604051809481937fc9100bcb00000000000000000000000000000000000000000000000000000000835260048301525afa9081156125465773ffffffffffffffffffffffffffffffffffffffff916060918791612517575b5001511691845b84811c801561240e576001809116146122c5575b6122c090612f80565b6122a3565b8573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016604051907fab3d047f000000000000000000000000000000000000000000000000000000008252836004830152602082602481845afa9182156124035783926123c8575b50803b15610ef6576040517f7aeccce900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9283166004820152918716602483015282908290604490829084905af180156107f5576123b3575b50506122b7565b816123bd91611cee565b61105c57855f6123ac565b9091506020813d82116123fb575b816123e360209383611cee565b81010312610ef6576123f490611f64565b905f612341565b3d91506123d6565b6040513d85823e3d90fd5b50509250835260046020526040832090839173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016925b815481101561250f578573ffffffffffffffffffffffffffffffffffffffff6124828385611ee5565b90549060031b1c16853b15610cbc576040517f7aeccce900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff918216600482015290851660248201528181604481838a5af180156107f5576124fa575b5050600101612459565b8161250491611cee565b61105c57855f6124f0565b505050509050565b61253991506101403d811161253f575b6125318183611cee565b810190611f85565b5f61229c565b503d612527565b6040513d87823e3d90fd5b8460015561223f565b5050505050915050565b506040517fc9100bcb00000000000000000000000000000000000000000000000000000000815287600482015261014081602481885afa8015610859576040918a91612627575b5001516040517fc9100bcb00000000000000000000000000000000000000000000000000000000815282600482015261014081602481895afa801561261c576040918b916125fd575b500151146121d1565b61261691506101403d811161253f576125318183611cee565b5f6125f4565b6040513d8c823e3d90fd5b61264091506101403d811161253f576125318183611cee565b5f6125ab565b91509395929450600163ffffffff855460c81c160163ffffffff811161278b576126e661064663ffffffff926126ca8489547fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff000000000000000000000000000000000000000000000000008560c81b1691161792838b55168a612f60565b80955567ffffffffffffffff808260401c169160801c16611f0e565b1690823b156108005790606484928360405195869485937f1965bc0c00000000000000000000000000000000000000000000000000000000855260048501528a602485015260448401525af180156107f557612776575b5050602063ffffffff7f428460c525c49b0624943045dcf93739f4bd1e0d11f65764fa79cfcb8feec3b7925460c81c16604051908152a2565b612781828092611cee565b610135578061273d565b602484634e487b7160e01b81526011600452fd5b506020813d6020116127d4575b816127b960209383611cee565b81010312610864576127cf63ffffffff91611ed4565b61212e565b3d91506127ac565b929491935067ffffffffffffffff9078030000000000000000000000000000000000000000000000007fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff82541617815554167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000005f5416175f55600773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016920154823b15611b26575f926024849260405195869384927fc4d252f500000000000000000000000000000000000000000000000000000000845260048401525af18015611b0257612902575b7ffd130260a7d61cc0d7e7471861ec4f2711b47b926c7ee093108174d01b36e24f915080a2565b505f61290d91611cee565b7ffd130260a7d61cc0d7e7471861ec4f2711b47b926c7ee093108174d01b36e24f5f6128db565b9061294767ffffffffffffffff92611f44565b907ff8d0538e000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90815f52600260205260405f209160ff600684015460c01c1660048110156129ce576001036129a35750565b7fda5ba5a5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215611b26570180359067ffffffffffffffff8211611b2657602001918160051b36038313611b2657565b9291925f52600260205260405f20833591612a55602086013584613007565b617fff612a6560408801886129e2565b91600f8303612dc75784929184925f905b600f8210612d84575050505003612ca9576060860195612ada612a9888611d74565b66ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c16179160808101906129e2565b90917f000000000000000000000000000000000000000000000000000000000000000060ff16917f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff169182848303612d545780851c612d245750938467ffffffff000000008a9660209694961b169060201c1760c01b935f915b838310612cd157505050505003612ca95760016007840154930154604051937f1c6038ad000000000000000000000000000000000000000000000000000000008552600485015260248401526044830152606482015233608482015260208160a4813473ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1908115611b02575f91612c76575b50600167ffffffffffffffff82612c1f829497611d74565b9060405195612c2d87611ca1565b86528260208701921682525f52600360205260405f20945185555116920191167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055565b90506020813d602011612ca1575b81612c9160209383611cee565b81010312611b2657516001612c07565b3d9150612c84565b7fd1f3e343000000000000000000000000000000000000000000000000000000005f5260045ffd5b919395509193600190818716155f14612d0a57612cfa90612cf386868661304e565b3590613007565b95811c9301909189959492612b5d565b612d1f90612d1986868661304e565b35613007565b612cfa565b84907fb0a9aa6b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b84837fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9193600191939550818616155f14612db357612da590612cf385858861304e565b94811c920186949391612a76565b612dc290612d1985858861304e565b612da5565b827fc9898fa4000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b6001545f52600260205260405f209060068201549160ff8360c01c1660048110156129ce578015612e6157612e479167ffffffffffffffff91600203612e575760040154935b60801c16611f44565b915f52600360205260405f205490565b6003015493612e3e565b505090507f0000000000000000000000000000000000000000000000000000000000000000907f000000000000000000000000000000000000000000000000000000000000000090565b919060418203612f595781604011611b26576020810135928260401015611efa57604082013560f81c927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a085118015612f42575b612f3957602011611b26576020935f936080933590604051938452868401526040830152606082015282805260015afa15611b02575f5190565b50505050505f90565b50601b8414158015612eff5750601c841415612eff565b5050505f90565b906040519060208201928352604082015260408152611ece606082611cee565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114611f305760010190565b80548015613001575f52600260205260405f209060ff600683015460c01c1660048110156129ce57600314918215612fe457505090565b600491925001545f526003602052600160405f2054910154141590565b50505f90565b5f5260205260205f60408160025afa60203d1416905f51911561302657565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190811015611efa5760051b019056",
}

// Epochs is an auto generated Go binding around an Ethereum contract.
type Epochs struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Epochs) GetABI() abi.ABI {
	return c.abi
}

// NewEpochs creates a new instance of Epochs.
func NewEpochs() *Epochs {
	parsed, err := EpochsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Epochs{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Epochs) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address court_, address deposits_, (uint64,uint64,bytes32,uint8,uint64) cluster) returns()
func (epochs *Epochs) PackConstructor(court_ common.Address, deposits_ common.Address, cluster Cluster) []byte {
	enc, err := epochs.abi.Pack("", court_, deposits_, cluster)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXENDORSEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78764b98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ENDORSEMENTS() view returns(uint256)
func (epochs *Epochs) PackMAXENDORSEMENTS() []byte {
	enc, err := epochs.abi.Pack("MAX_ENDORSEMENTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXENDORSEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78764b98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ENDORSEMENTS() view returns(uint256)
func (epochs *Epochs) TryPackMAXENDORSEMENTS() ([]byte, error) {
	return epochs.abi.Pack("MAX_ENDORSEMENTS")
}

// UnpackMAXENDORSEMENTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78764b98.
//
// Solidity: function MAX_ENDORSEMENTS() view returns(uint256)
func (epochs *Epochs) UnpackMAXENDORSEMENTS(data []byte) (*big.Int, error) {
	out, err := epochs.abi.Unpack("MAX_ENDORSEMENTS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chainId() view returns(uint64)
func (epochs *Epochs) PackChainId() []byte {
	enc, err := epochs.abi.Pack("chainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chainId() view returns(uint64)
func (epochs *Epochs) TryPackChainId() ([]byte, error) {
	return epochs.abi.Pack("chainId")
}

// UnpackChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a8a0592.
//
// Solidity: function chainId() view returns(uint64)
func (epochs *Epochs) UnpackChainId(data []byte) (uint64, error) {
	out, err := epochs.abi.Unpack("chainId", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint64)
func (epochs *Epochs) PackCount() []byte {
	enc, err := epochs.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint64)
func (epochs *Epochs) TryPackCount() ([]byte, error) {
	return epochs.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint64)
func (epochs *Epochs) UnpackCount(data []byte) (uint64, error) {
	out, err := epochs.abi.Unpack("count", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (epochs *Epochs) PackCourt() []byte {
	enc, err := epochs.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (epochs *Epochs) TryPackCourt() ([]byte, error) {
	return epochs.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (epochs *Epochs) UnpackCourt(data []byte) (common.Address, error) {
	out, err := epochs.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x323a5e0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposits() view returns(address)
func (epochs *Epochs) PackDeposits() []byte {
	enc, err := epochs.abi.Pack("deposits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x323a5e0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposits() view returns(address)
func (epochs *Epochs) TryPackDeposits() ([]byte, error) {
	return epochs.abi.Pack("deposits")
}

// UnpackDeposits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x323a5e0b.
//
// Solidity: function deposits() view returns(address)
func (epochs *Epochs) UnpackDeposits(data []byte) (common.Address, error) {
	out, err := epochs.abi.Unpack("deposits", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d92a0d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digest((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,uint64) e) view returns(bytes32)
func (epochs *Epochs) PackDigest(e Epoch) []byte {
	enc, err := epochs.abi.Pack("digest", e)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d92a0d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digest((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,uint64) e) view returns(bytes32)
func (epochs *Epochs) TryPackDigest(e Epoch) ([]byte, error) {
	return epochs.abi.Pack("digest", e)
}

// UnpackDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d92a0d4.
//
// Solidity: function digest((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,uint64) e) view returns(bytes32)
func (epochs *Epochs) UnpackDigest(data []byte) ([32]byte, error) {
	out, err := epochs.abi.Unpack("digest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2fb26a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domain() view returns(bytes32)
func (epochs *Epochs) PackDomain() []byte {
	enc, err := epochs.abi.Pack("domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2fb26a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domain() view returns(bytes32)
func (epochs *Epochs) TryPackDomain() ([]byte, error) {
	return epochs.abi.Pack("domain")
}

// UnpackDomain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2fb26a6.
//
// Solidity: function domain() view returns(bytes32)
func (epochs *Epochs) UnpackDomain(data []byte) ([32]byte, error) {
	out, err := epochs.abi.Unpack("domain", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEndorse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2e40e50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endorse(bytes32 id) returns()
func (epochs *Epochs) PackEndorse(id [32]byte) []byte {
	enc, err := epochs.abi.Pack("endorse", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndorse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2e40e50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endorse(bytes32 id) returns()
func (epochs *Epochs) TryPackEndorse(id [32]byte) ([]byte, error) {
	return epochs.abi.Pack("endorse", id)
}

// PackEndorsers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b5ebc5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endorsers(bytes32 id) view returns(address[])
func (epochs *Epochs) PackEndorsers(id [32]byte) []byte {
	enc, err := epochs.abi.Pack("endorsers", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndorsers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b5ebc5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endorsers(bytes32 id) view returns(address[])
func (epochs *Epochs) TryPackEndorsers(id [32]byte) ([]byte, error) {
	return epochs.abi.Pack("endorsers", id)
}

// UnpackEndorsers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b5ebc5d.
//
// Solidity: function endorsers(bytes32 id) view returns(address[])
func (epochs *Epochs) UnpackEndorsers(data []byte) ([]common.Address, error) {
	out, err := epochs.abi.Unpack("endorsers", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x590db887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function equivocation((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,uint64) x, bytes signatureX, (uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,uint64) y, bytes signatureY) returns()
func (epochs *Epochs) PackEquivocation(x Epoch, signatureX []byte, y Epoch, signatureY []byte) []byte {
	enc, err := epochs.abi.Pack("equivocation", x, signatureX, y, signatureY)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x590db887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function equivocation((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,uint64) x, bytes signatureX, (uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,uint64) y, bytes signatureY) returns()
func (epochs *Epochs) TryPackEquivocation(x Epoch, signatureX []byte, y Epoch, signatureY []byte) ([]byte, error) {
	return epochs.abi.Pack("equivocation", x, signatureX, y, signatureY)
}

// PackFirstBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x231b0268.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function firstBlock() view returns(uint64)
func (epochs *Epochs) PackFirstBlock() []byte {
	enc, err := epochs.abi.Pack("firstBlock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFirstBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x231b0268.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function firstBlock() view returns(uint64)
func (epochs *Epochs) TryPackFirstBlock() ([]byte, error) {
	return epochs.abi.Pack("firstBlock")
}

// UnpackFirstBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x231b0268.
//
// Solidity: function firstBlock() view returns(uint64)
func (epochs *Epochs) UnpackFirstBlock(data []byte) (uint64, error) {
	out, err := epochs.abi.Unpack("firstBlock", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGasDepth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3585df16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gasDepth() view returns(uint8)
func (epochs *Epochs) PackGasDepth() []byte {
	enc, err := epochs.abi.Pack("gasDepth")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGasDepth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3585df16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gasDepth() view returns(uint8)
func (epochs *Epochs) TryPackGasDepth() ([]byte, error) {
	return epochs.abi.Pack("gasDepth")
}

// UnpackGasDepth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3585df16.
//
// Solidity: function gasDepth() view returns(uint8)
func (epochs *Epochs) UnpackGasDepth(data []byte) (uint8, error) {
	out, err := epochs.abi.Unpack("gasDepth", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGasIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f97cebb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gasIndex() view returns(uint64)
func (epochs *Epochs) PackGasIndex() []byte {
	enc, err := epochs.abi.Pack("gasIndex")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGasIndex is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f97cebb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gasIndex() view returns(uint64)
func (epochs *Epochs) TryPackGasIndex() ([]byte, error) {
	return epochs.abi.Pack("gasIndex")
}

// UnpackGasIndex is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f97cebb.
//
// Solidity: function gasIndex() view returns(uint64)
func (epochs *Epochs) UnpackGasIndex(data []byte) (uint64, error) {
	out, err := epochs.abi.Unpack("gasIndex", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGenesisState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd24d933d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisState() view returns(bytes32)
func (epochs *Epochs) PackGenesisState() []byte {
	enc, err := epochs.abi.Pack("genesisState")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd24d933d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisState() view returns(bytes32)
func (epochs *Epochs) TryPackGenesisState() ([]byte, error) {
	return epochs.abi.Pack("genesisState")
}

// UnpackGenesisState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd24d933d.
//
// Solidity: function genesisState() view returns(bytes32)
func (epochs *Epochs) UnpackGenesisState(data []byte) ([32]byte, error) {
	out, err := epochs.abi.Unpack("genesisState", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e6d64a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEpoch(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,bytes32,uint256,uint64,uint64,uint64,uint8,uint32,bytes32))
func (epochs *Epochs) PackGetEpoch(id [32]byte) []byte {
	enc, err := epochs.abi.Pack("getEpoch", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e6d64a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEpoch(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,bytes32,uint256,uint64,uint64,uint64,uint8,uint32,bytes32))
func (epochs *Epochs) TryPackGetEpoch(id [32]byte) ([]byte, error) {
	return epochs.abi.Pack("getEpoch", id)
}

// UnpackGetEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e6d64a5.
//
// Solidity: function getEpoch(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,bytes32,uint256,uint64,uint64,uint64,uint8,uint32,bytes32))
func (epochs *Epochs) UnpackGetEpoch(data []byte) (Posted, error) {
	out, err := epochs.abi.Unpack("getEpoch", data)
	if err != nil {
		return *new(Posted), err
	}
	out0 := *abi.ConvertType(out[0], new(Posted)).(*Posted)
	return out0, nil
}

// PackGetOutcome is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d1a3b82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOutcome(bytes32 key) view returns((bytes32,uint64))
func (epochs *Epochs) PackGetOutcome(key [32]byte) []byte {
	enc, err := epochs.abi.Pack("getOutcome", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOutcome is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d1a3b82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOutcome(bytes32 key) view returns((bytes32,uint64))
func (epochs *Epochs) TryPackGetOutcome(key [32]byte) ([]byte, error) {
	return epochs.abi.Pack("getOutcome", key)
}

// UnpackGetOutcome is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d1a3b82.
//
// Solidity: function getOutcome(bytes32 key) view returns((bytes32,uint64))
func (epochs *Epochs) UnpackGetOutcome(data []byte) (Outcome, error) {
	out, err := epochs.abi.Unpack("getOutcome", data)
	if err != nil {
		return *new(Outcome), err
	}
	out0 := *abi.ConvertType(out[0], new(Outcome)).(*Outcome)
	return out0, nil
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head() view returns(bytes32)
func (epochs *Epochs) PackHead() []byte {
	enc, err := epochs.abi.Pack("head")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function head() view returns(bytes32)
func (epochs *Epochs) TryPackHead() ([]byte, error) {
	return epochs.abi.Pack("head")
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7dcfa3.
//
// Solidity: function head() view returns(bytes32)
func (epochs *Epochs) UnpackHead(data []byte) ([32]byte, error) {
	out, err := epochs.abi.Unpack("head", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c8fe526.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function next() view returns(uint64 from, bytes32 stateBefore)
func (epochs *Epochs) PackNext() []byte {
	enc, err := epochs.abi.Pack("next")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c8fe526.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function next() view returns(uint64 from, bytes32 stateBefore)
func (epochs *Epochs) TryPackNext() ([]byte, error) {
	return epochs.abi.Pack("next")
}

// NextOutput serves as a container for the return parameters of contract
// method Next.
type NextOutput struct {
	From        uint64
	StateBefore [32]byte
}

// UnpackNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c8fe526.
//
// Solidity: function next() view returns(uint64 from, bytes32 stateBefore)
func (epochs *Epochs) UnpackNext(data []byte) (NextOutput, error) {
	out, err := epochs.abi.Unpack("next", data)
	outstruct := new(NextOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.From = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.StateBefore = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb99db372.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,uint64) e, uint256 signers, bytes signatures, (bytes32,bytes32,bytes32[],uint64,bytes32[]) last) payable returns(bytes32 id)
func (epochs *Epochs) PackPost(e Epoch, signers *big.Int, signatures []byte, last LastResult) []byte {
	enc, err := epochs.abi.Pack("post", e, signers, signatures, last)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb99db372.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,uint64) e, uint256 signers, bytes signatures, (bytes32,bytes32,bytes32[],uint64,bytes32[]) last) payable returns(bytes32 id)
func (epochs *Epochs) TryPackPost(e Epoch, signers *big.Int, signatures []byte, last LastResult) ([]byte, error) {
	return epochs.abi.Pack("post", e, signers, signatures, last)
}

// UnpackPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb99db372.
//
// Solidity: function post((uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,uint64) e, uint256 signers, bytes signatures, (bytes32,bytes32,bytes32[],uint64,bytes32[]) last) payable returns(bytes32 id)
func (epochs *Epochs) UnpackPost(data []byte) ([32]byte, error) {
	out, err := epochs.abi.Unpack("post", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRival is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20541db4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rival(bytes32 id, bytes32 resultsRoot, (bytes32,bytes32,bytes32[],uint64,bytes32[]) last, bytes32[] against) payable returns(bytes32 key)
func (epochs *Epochs) PackRival(id [32]byte, resultsRoot [32]byte, last LastResult, against [][32]byte) []byte {
	enc, err := epochs.abi.Pack("rival", id, resultsRoot, last, against)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRival is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20541db4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rival(bytes32 id, bytes32 resultsRoot, (bytes32,bytes32,bytes32[],uint64,bytes32[]) last, bytes32[] against) payable returns(bytes32 key)
func (epochs *Epochs) TryPackRival(id [32]byte, resultsRoot [32]byte, last LastResult, against [][32]byte) ([]byte, error) {
	return epochs.abi.Pack("rival", id, resultsRoot, last, against)
}

// UnpackRival is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20541db4.
//
// Solidity: function rival(bytes32 id, bytes32 resultsRoot, (bytes32,bytes32,bytes32[],uint64,bytes32[]) last, bytes32[] against) payable returns(bytes32 key)
func (epochs *Epochs) UnpackRival(data []byte) ([32]byte, error) {
	out, err := epochs.abi.Unpack("rival", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd32a9cd9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(bytes32 id, bytes32 survivor) returns()
func (epochs *Epochs) PackSettle(id [32]byte, survivor [32]byte) []byte {
	enc, err := epochs.abi.Pack("settle", id, survivor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd32a9cd9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(bytes32 id, bytes32 survivor) returns()
func (epochs *Epochs) TryPackSettle(id [32]byte, survivor [32]byte) ([]byte, error) {
	return epochs.abi.Pack("settle", id, survivor)
}

// PackSettledThrough is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4492fa9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settledThrough() view returns(uint64)
func (epochs *Epochs) PackSettledThrough() []byte {
	enc, err := epochs.abi.Pack("settledThrough")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettledThrough is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4492fa9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settledThrough() view returns(uint64)
func (epochs *Epochs) TryPackSettledThrough() ([]byte, error) {
	return epochs.abi.Pack("settledThrough")
}

// UnpackSettledThrough is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4492fa9.
//
// Solidity: function settledThrough() view returns(uint64)
func (epochs *Epochs) UnpackSettledThrough(data []byte) (uint64, error) {
	out, err := epochs.abi.Unpack("settledThrough", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// EpochsEndorsed represents a Endorsed event raised by the Epochs contract.
type EpochsEndorsed struct {
	Id        [32]byte
	Validator common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const EpochsEndorsedEventName = "Endorsed"

// ContractEventName returns the user-defined event name.
func (EpochsEndorsed) ContractEventName() string {
	return EpochsEndorsedEventName
}

// UnpackEndorsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Endorsed(bytes32 indexed id, address indexed validator)
func (epochs *Epochs) UnpackEndorsedEvent(log *types.Log) (*EpochsEndorsed, error) {
	event := "Endorsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochsEndorsed)
	if len(log.Data) > 0 {
		if err := epochs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochs.abi.Events[event].Inputs {
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

// EpochsEpochPosted represents a EpochPosted event raised by the Epochs contract.
type EpochsEpochPosted struct {
	Id         [32]byte
	Number     uint64
	Claim      [32]byte
	Epoch      Epoch
	Signers    *big.Int
	Signatures []byte
	Poster     common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const EpochsEpochPostedEventName = "EpochPosted"

// ContractEventName returns the user-defined event name.
func (EpochsEpochPosted) ContractEventName() string {
	return EpochsEpochPostedEventName
}

// UnpackEpochPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochPosted(bytes32 indexed id, uint64 indexed number, bytes32 claim, (uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,uint64) epoch, uint256 signers, bytes signatures, address poster)
func (epochs *Epochs) UnpackEpochPostedEvent(log *types.Log) (*EpochsEpochPosted, error) {
	event := "EpochPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochsEpochPosted)
	if len(log.Data) > 0 {
		if err := epochs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochs.abi.Events[event].Inputs {
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

// EpochsEpochReopened represents a EpochReopened event raised by the Epochs contract.
type EpochsEpochReopened struct {
	Id    [32]byte
	Round *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const EpochsEpochReopenedEventName = "EpochReopened"

// ContractEventName returns the user-defined event name.
func (EpochsEpochReopened) ContractEventName() string {
	return EpochsEpochReopenedEventName
}

// UnpackEpochReopenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochReopened(bytes32 indexed id, uint256 round)
func (epochs *Epochs) UnpackEpochReopenedEvent(log *types.Log) (*EpochsEpochReopened, error) {
	event := "EpochReopened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochsEpochReopened)
	if len(log.Data) > 0 {
		if err := epochs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochs.abi.Events[event].Inputs {
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

// EpochsEpochResolved represents a EpochResolved event raised by the Epochs contract.
type EpochsEpochResolved struct {
	Id         [32]byte
	Claim      [32]byte
	StateAfter [32]byte
	GasTotal   uint64
	AsSigned   bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const EpochsEpochResolvedEventName = "EpochResolved"

// ContractEventName returns the user-defined event name.
func (EpochsEpochResolved) ContractEventName() string {
	return EpochsEpochResolvedEventName
}

// UnpackEpochResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochResolved(bytes32 indexed id, bytes32 claim, bytes32 stateAfter, uint64 gasTotal, bool asSigned)
func (epochs *Epochs) UnpackEpochResolvedEvent(log *types.Log) (*EpochsEpochResolved, error) {
	event := "EpochResolved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochsEpochResolved)
	if len(log.Data) > 0 {
		if err := epochs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochs.abi.Events[event].Inputs {
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

// EpochsEpochVoid represents a EpochVoid event raised by the Epochs contract.
type EpochsEpochVoid struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const EpochsEpochVoidEventName = "EpochVoid"

// ContractEventName returns the user-defined event name.
func (EpochsEpochVoid) ContractEventName() string {
	return EpochsEpochVoidEventName
}

// UnpackEpochVoidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochVoid(bytes32 indexed id)
func (epochs *Epochs) UnpackEpochVoidEvent(log *types.Log) (*EpochsEpochVoid, error) {
	event := "EpochVoid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochsEpochVoid)
	if len(log.Data) > 0 {
		if err := epochs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochs.abi.Events[event].Inputs {
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

// EpochsEquivocation represents a Equivocation event raised by the Epochs contract.
type EpochsEquivocation struct {
	Operator common.Address
	X        [32]byte
	Y        [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const EpochsEquivocationEventName = "Equivocation"

// ContractEventName returns the user-defined event name.
func (EpochsEquivocation) ContractEventName() string {
	return EpochsEquivocationEventName
}

// UnpackEquivocationEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Equivocation(address indexed operator, bytes32 x, bytes32 y)
func (epochs *Epochs) UnpackEquivocationEvent(log *types.Log) (*EpochsEquivocation, error) {
	event := "Equivocation"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochsEquivocation)
	if len(log.Data) > 0 {
		if err := epochs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochs.abi.Events[event].Inputs {
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

// EpochsRivalPosted represents a RivalPosted event raised by the Epochs contract.
type EpochsRivalPosted struct {
	Id          [32]byte
	Claim       [32]byte
	ResultsRoot [32]byte
	StateAfter  [32]byte
	GasTotal    uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const EpochsRivalPostedEventName = "RivalPosted"

// ContractEventName returns the user-defined event name.
func (EpochsRivalPosted) ContractEventName() string {
	return EpochsRivalPostedEventName
}

// UnpackRivalPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RivalPosted(bytes32 indexed id, bytes32 indexed claim, bytes32 resultsRoot, bytes32 stateAfter, uint64 gasTotal)
func (epochs *Epochs) UnpackRivalPostedEvent(log *types.Log) (*EpochsRivalPosted, error) {
	event := "RivalPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochs.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochsRivalPosted)
	if len(log.Data) > 0 {
		if err := epochs.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochs.abi.Events[event].Inputs {
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
func (epochs *Epochs) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], epochs.abi.Errors["AlreadyEndorsed"].ID.Bytes()[:4]) {
		return epochs.UnpackAlreadyEndorsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["EpochNotOpen"].ID.Bytes()[:4]) {
		return epochs.UnpackEpochNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["HashFailed"].ID.Bytes()[:4]) {
		return epochs.UnpackHashFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["IndexOutsideTree"].ID.Bytes()[:4]) {
		return epochs.UnpackIndexOutsideTreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["NoEquivocation"].ID.Bytes()[:4]) {
		return epochs.UnpackNoEquivocationError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["NotNext"].ID.Bytes()[:4]) {
		return epochs.UnpackNotNextError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["TooFewSigners"].ID.Bytes()[:4]) {
		return epochs.UnpackTooFewSignersError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return epochs.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["TooManyEndorsements"].ID.Bytes()[:4]) {
		return epochs.UnpackTooManyEndorsementsError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["WrongBranchLength"].ID.Bytes()[:4]) {
		return epochs.UnpackWrongBranchLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["WrongChain"].ID.Bytes()[:4]) {
		return epochs.UnpackWrongChainError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["WrongLastResult"].ID.Bytes()[:4]) {
		return epochs.UnpackWrongLastResultError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["WrongRange"].ID.Bytes()[:4]) {
		return epochs.UnpackWrongRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return epochs.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["WrongSignaturesLength"].ID.Bytes()[:4]) {
		return epochs.UnpackWrongSignaturesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochs.abi.Errors["WrongStateBefore"].ID.Bytes()[:4]) {
		return epochs.UnpackWrongStateBeforeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EpochsAlreadyEndorsed represents a AlreadyEndorsed error raised by the Epochs contract.
type EpochsAlreadyEndorsed struct {
	Validator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyEndorsed(address validator)
func EpochsAlreadyEndorsedErrorID() common.Hash {
	return common.HexToHash("0x97711ccfbe6abd41f3f7def6d7abb7fb923452e8aa7909fa32c0faa3bbeeb775")
}

// UnpackAlreadyEndorsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyEndorsed(address validator)
func (epochs *Epochs) UnpackAlreadyEndorsedError(raw []byte) (*EpochsAlreadyEndorsed, error) {
	out := new(EpochsAlreadyEndorsed)
	if err := epochs.abi.UnpackIntoInterface(out, "AlreadyEndorsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsEpochNotOpen represents a EpochNotOpen error raised by the Epochs contract.
type EpochsEpochNotOpen struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotOpen(bytes32 id)
func EpochsEpochNotOpenErrorID() common.Hash {
	return common.HexToHash("0xda5ba5a58ab9e262b221aa4ae73c35fcea388ab094704ee18e8de78651b45da6")
}

// UnpackEpochNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotOpen(bytes32 id)
func (epochs *Epochs) UnpackEpochNotOpenError(raw []byte) (*EpochsEpochNotOpen, error) {
	out := new(EpochsEpochNotOpen)
	if err := epochs.abi.UnpackIntoInterface(out, "EpochNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsHashFailed represents a HashFailed error raised by the Epochs contract.
type EpochsHashFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HashFailed()
func EpochsHashFailedErrorID() common.Hash {
	return common.HexToHash("0x832d990523b0f1125c37152b6c66d767cd29e1b4cf69ffe3572fb4d8642c76d7")
}

// UnpackHashFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HashFailed()
func (epochs *Epochs) UnpackHashFailedError(raw []byte) (*EpochsHashFailed, error) {
	out := new(EpochsHashFailed)
	if err := epochs.abi.UnpackIntoInterface(out, "HashFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsIndexOutsideTree represents a IndexOutsideTree error raised by the Epochs contract.
type EpochsIndexOutsideTree struct {
	Index *big.Int
	Depth *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IndexOutsideTree(uint256 index, uint256 depth)
func EpochsIndexOutsideTreeErrorID() common.Hash {
	return common.HexToHash("0xb0a9aa6b07493bb5f3b5896abde90875f0bf8d49a197bbc70eb163559a46d60f")
}

// UnpackIndexOutsideTreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IndexOutsideTree(uint256 index, uint256 depth)
func (epochs *Epochs) UnpackIndexOutsideTreeError(raw []byte) (*EpochsIndexOutsideTree, error) {
	out := new(EpochsIndexOutsideTree)
	if err := epochs.abi.UnpackIntoInterface(out, "IndexOutsideTree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsNoEquivocation represents a NoEquivocation error raised by the Epochs contract.
type EpochsNoEquivocation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEquivocation()
func EpochsNoEquivocationErrorID() common.Hash {
	return common.HexToHash("0xf6956d99459153f0888a509b9ac0f632261231eb030ffc05ba465140990de07f")
}

// UnpackNoEquivocationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEquivocation()
func (epochs *Epochs) UnpackNoEquivocationError(raw []byte) (*EpochsNoEquivocation, error) {
	out := new(EpochsNoEquivocation)
	if err := epochs.abi.UnpackIntoInterface(out, "NoEquivocation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsNotNext represents a NotNext error raised by the Epochs contract.
type EpochsNotNext struct {
	Number uint64
	Next   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNext(uint64 number, uint64 next)
func EpochsNotNextErrorID() common.Hash {
	return common.HexToHash("0xf8d0538ed10771447f1851db1a4ad9c30940a0628b804972c06dbc4c8de5d084")
}

// UnpackNotNextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNext(uint64 number, uint64 next)
func (epochs *Epochs) UnpackNotNextError(raw []byte) (*EpochsNotNext, error) {
	out := new(EpochsNotNext)
	if err := epochs.abi.UnpackIntoInterface(out, "NotNext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsTooFewSigners represents a TooFewSigners error raised by the Epochs contract.
type EpochsTooFewSigners struct {
	Got       *big.Int
	Operators *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewSigners(uint256 got, uint256 operators)
func EpochsTooFewSignersErrorID() common.Hash {
	return common.HexToHash("0xcd2ce46f165a166329af0af93ac44cae04c7d671499871ad15fa7ba75563db14")
}

// UnpackTooFewSignersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewSigners(uint256 got, uint256 operators)
func (epochs *Epochs) UnpackTooFewSignersError(raw []byte) (*EpochsTooFewSigners, error) {
	out := new(EpochsTooFewSigners)
	if err := epochs.abi.UnpackIntoInterface(out, "TooFewSigners", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsTooLate represents a TooLate error raised by the Epochs contract.
type EpochsTooLate struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 deadline)
func EpochsTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 deadline)
func (epochs *Epochs) UnpackTooLateError(raw []byte) (*EpochsTooLate, error) {
	out := new(EpochsTooLate)
	if err := epochs.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsTooManyEndorsements represents a TooManyEndorsements error raised by the Epochs contract.
type EpochsTooManyEndorsements struct {
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyEndorsements(uint256 limit)
func EpochsTooManyEndorsementsErrorID() common.Hash {
	return common.HexToHash("0xbbf736bf3b58a2e859b09f057043c34822e02b6cf66d0f77e55787f788f3ae3f")
}

// UnpackTooManyEndorsementsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyEndorsements(uint256 limit)
func (epochs *Epochs) UnpackTooManyEndorsementsError(raw []byte) (*EpochsTooManyEndorsements, error) {
	out := new(EpochsTooManyEndorsements)
	if err := epochs.abi.UnpackIntoInterface(out, "TooManyEndorsements", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsWrongBranchLength represents a WrongBranchLength error raised by the Epochs contract.
type EpochsWrongBranchLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBranchLength(uint256 got, uint256 want)
func EpochsWrongBranchLengthErrorID() common.Hash {
	return common.HexToHash("0xc9898fa460e9d49c9c5d440b4e219306608ba544ad516f03eaff5d32bf639301")
}

// UnpackWrongBranchLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBranchLength(uint256 got, uint256 want)
func (epochs *Epochs) UnpackWrongBranchLengthError(raw []byte) (*EpochsWrongBranchLength, error) {
	out := new(EpochsWrongBranchLength)
	if err := epochs.abi.UnpackIntoInterface(out, "WrongBranchLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsWrongChain represents a WrongChain error raised by the Epochs contract.
type EpochsWrongChain struct {
	Got  uint64
	Want uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongChain(uint64 got, uint64 want)
func EpochsWrongChainErrorID() common.Hash {
	return common.HexToHash("0x388b13d862bdd7a4090732152fe81abfa5e0559be584f4f8e360ed4040151c90")
}

// UnpackWrongChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongChain(uint64 got, uint64 want)
func (epochs *Epochs) UnpackWrongChainError(raw []byte) (*EpochsWrongChain, error) {
	out := new(EpochsWrongChain)
	if err := epochs.abi.UnpackIntoInterface(out, "WrongChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsWrongLastResult represents a WrongLastResult error raised by the Epochs contract.
type EpochsWrongLastResult struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastResult()
func EpochsWrongLastResultErrorID() common.Hash {
	return common.HexToHash("0xd1f3e343d7070d045690466302366ac3eff2aac7cebc3858ebefba3777be038a")
}

// UnpackWrongLastResultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastResult()
func (epochs *Epochs) UnpackWrongLastResultError(raw []byte) (*EpochsWrongLastResult, error) {
	out := new(EpochsWrongLastResult)
	if err := epochs.abi.UnpackIntoInterface(out, "WrongLastResult", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsWrongRange represents a WrongRange error raised by the Epochs contract.
type EpochsWrongRange struct {
	From     uint64
	To       uint64
	WantFrom uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRange(uint64 from, uint64 to, uint64 wantFrom)
func EpochsWrongRangeErrorID() common.Hash {
	return common.HexToHash("0x65e72322280d5ebca42d2b88eaf3416f7edc889b17871922945cab3f34ed6883")
}

// UnpackWrongRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRange(uint64 from, uint64 to, uint64 wantFrom)
func (epochs *Epochs) UnpackWrongRangeError(raw []byte) (*EpochsWrongRange, error) {
	out := new(EpochsWrongRange)
	if err := epochs.abi.UnpackIntoInterface(out, "WrongRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsWrongSignature represents a WrongSignature error raised by the Epochs contract.
type EpochsWrongSignature struct {
	Operator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(uint256 operator)
func EpochsWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x3f109cf17e32ef676ade6ad06ff82c6c35dae7d4da3bea463241ec17a07584f9")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(uint256 operator)
func (epochs *Epochs) UnpackWrongSignatureError(raw []byte) (*EpochsWrongSignature, error) {
	out := new(EpochsWrongSignature)
	if err := epochs.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsWrongSignaturesLength represents a WrongSignaturesLength error raised by the Epochs contract.
type EpochsWrongSignaturesLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignaturesLength(uint256 got, uint256 want)
func EpochsWrongSignaturesLengthErrorID() common.Hash {
	return common.HexToHash("0xbe49d600d5f1345adaf160490e96ceffeba2be82b85bba573b7562e282d61750")
}

// UnpackWrongSignaturesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignaturesLength(uint256 got, uint256 want)
func (epochs *Epochs) UnpackWrongSignaturesLengthError(raw []byte) (*EpochsWrongSignaturesLength, error) {
	out := new(EpochsWrongSignaturesLength)
	if err := epochs.abi.UnpackIntoInterface(out, "WrongSignaturesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochsWrongStateBefore represents a WrongStateBefore error raised by the Epochs contract.
type EpochsWrongStateBefore struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStateBefore(bytes32 got, bytes32 want)
func EpochsWrongStateBeforeErrorID() common.Hash {
	return common.HexToHash("0xbcdf120961af65005d9c14b9fc1f1b6de0c642969f94d9a71019057ff858d445")
}

// UnpackWrongStateBeforeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStateBefore(bytes32 got, bytes32 want)
func (epochs *Epochs) UnpackWrongStateBeforeError(raw []byte) (*EpochsWrongStateBefore, error) {
	out := new(EpochsWrongStateBefore)
	if err := epochs.abi.UnpackIntoInterface(out, "WrongStateBefore", raw); err != nil {
		return nil, err
	}
	return out, nil
}
