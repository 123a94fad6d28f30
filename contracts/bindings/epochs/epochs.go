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
	AsSigned   bool
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

// Result is an auto generated low-level Go binding around an user-defined struct.
type Result struct {
	Last [32]byte
	Root [32]byte
}

// EpochsMetaData contains all meta data concerning the Epochs contract.
var EpochsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractCourt\",\"name\":\"court_\",\"type\":\"address\"},{\"internalType\":\"contractIDeposits\",\"name\":\"deposits_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstBlock\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"genesisState\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"gasDepth\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"gasIndex\",\"type\":\"uint64\"}],\"internalType\":\"structCluster\",\"name\":\"cluster\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"AlreadyEndorsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"EpochNotOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HashFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"depth\",\"type\":\"uint256\"}],\"name\":\"IndexOutsideTree\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoEquivocation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"next\",\"type\":\"uint64\"}],\"name\":\"NotNext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"operators\",\"type\":\"uint256\"}],\"name\":\"TooFewSigners\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"TooManyEndorsements\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongBranchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"want\",\"type\":\"uint64\"}],\"name\":\"WrongChain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongLastResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"wantFrom\",\"type\":\"uint64\"}],\"name\":\"WrongRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"operator\",\"type\":\"uint256\"}],\"name\":\"WrongSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongSignaturesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongStateBefore\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"Endorsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"indexed\":false,\"internalType\":\"structEpoch\",\"name\":\"epoch\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"EpochPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"}],\"name\":\"EpochReopened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"asSigned\",\"type\":\"bool\"}],\"name\":\"EpochResolved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"EpochVoid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"}],\"name\":\"Equivocation\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"ClaimKey\",\"name\":\"claim\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"name\":\"RivalPosted\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_ENDORSEMENTS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"chainId\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"contractCourt\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deposits\",\"outputs\":[{\"internalType\":\"contractIDeposits\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"internalType\":\"structEpoch\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domain\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"endorse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"endorsers\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"internalType\":\"structEpoch\",\"name\":\"x\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureX\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"internalType\":\"structEpoch\",\"name\":\"y\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureY\",\"type\":\"bytes\"}],\"name\":\"equivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"firstBlock\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"gasDepth\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"gasIndex\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisState\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getEpoch\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"signed\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"result\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"enumStage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"RoundId\",\"name\":\"roundId\",\"type\":\"bytes32\"}],\"internalType\":\"structPosted\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"getOutcome\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"asSigned\",\"type\":\"bool\"}],\"internalType\":\"structOutcome\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"inputsRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"next\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"to\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inputsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateBefore\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateAfter\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"}],\"internalType\":\"structEpoch\",\"name\":\"e\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"receiptsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"gasBranch\",\"type\":\"bytes32[]\"}],\"internalType\":\"structLastResult\",\"name\":\"last\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultsRoot\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"receiptsRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"branch\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"gasTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"gasBranch\",\"type\":\"bytes32[]\"}],\"internalType\":\"structLastResult\",\"name\":\"last\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"internalType\":\"structResult[]\",\"name\":\"against\",\"type\":\"tuple[]\"}],\"name\":\"rival\",\"outputs\":[{\"internalType\":\"ClaimKey\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"ClaimKey\",\"name\":\"survivor\",\"type\":\"bytes32\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settledThrough\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Epochs",
	Bin: "0x61018080604052346102835780613427803803809161001e828561029b565b83398101039060e08212610283578051916001600160a01b0383168303610283576020820151906001600160a01b03821682036102835760a090603f1901126102835760405160a081016001600160401b0381118282101761028757604052610089604084016102be565b8152610097606084016102be565b602082019081526080840151916040810192835260a08501519360ff85168503610283576100d060c060ff9760608501978852016102be565b966080830197885260805260a05260018060401b0390511660e05260018060401b0390511661010052516101205251166101405260018060401b039051166101605260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f8ea6fd350f59974aa0b4d2cbd18cffde4d38343df0e800844cad17903648432360408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a081526101a460c08261029b565b51902060c05260405161315490816102d3823960805181818161072f01528181610e9801528181611c6f01528181612041015281816127e50152612d58015260a05181818161042d01528181610f290152818161171b01528181611ab50152818161225901526123e3015260c051818181610301015281816116650152611ee9015260e05181818161039e015281816111e101526116ac015261010051818181611af9015261295d0152610120518181816102c6015261297f015261014051818181611a650152612c19015261016051818181611a280152612c3e0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761028757604052565b51906001600160401b03821682036102835756fe6080806040526004361015610012575f80fd5b5f905f3560e01c908162971a3014611c455750806306661abd14611c1c578063189938b814611bef5780631b5ebc5d14611b1d578063231b026814611ad9578063323a5e0b14611a895780633585df1614611a4c5780633f97cebb14611a085780634c8fe526146119d8578063590db887146114bc5780635d1a3b82146114335780635d92a0d41461140f57806378764b98146113f45780637e6d64a5146112225780638f7dcfa3146112055780639a8a0592146111c1578063a2e40e5014610e28578063b99db37214610324578063c2fb26a6146102e9578063d24d933d146102ae578063d32a9cd91461028b578063d4492fa9146102645763fd3e79d11461011a575f80fd5b6080600319360112610261576004356024356044359267ffffffffffffffff841161026157836004019060a060031986360301126102615760643567ffffffffffffffff811161025f573660238201121561025f5780600401359167ffffffffffffffff83116102615760248360061b830101903682116102615761019e87612a56565b5060208460051b01936101b46040519586611d32565b84526024602085019301925b82841061022e57602060648a8a7f476e5ddfa7e8d51b8aaceff76ef213fabce01623616a2296fd1394df47aa3b0360608c67ffffffffffffffff8d61021361020a8f83868a612b6d565b98899801611db8565b906040519384523589840152166040820152a3604051908152f35b60408436031261025f576020604091825161024881611cfa565b8635815282870135838201528152019301926101c0565b505b80fd5b503461026157806003193601126102615767ffffffffffffffff6020915416604051908152f35b5034610261576040600319360112610261576102ab602435600435611fd8565b80f35b503461026157806003193601126102615760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461026157806003193601126102615760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b506003193601610160811261025f576101001361026157610104356101243567ffffffffffffffff8111610e2457610360903690600401611c93565b610144939193359167ffffffffffffffff831161026157826004019460a0600319853603011261025f5767ffffffffffffffff61039b611d73565b817f0000000000000000000000000000000000000000000000000000000000000000169182911603610de357509067ffffffffffffffff92916103dc6128ee565b9490816103e7611d8a565b911691168114801590610dbf575b8015610d91575b610d42575060843593808503610d125750610415611de9565b9573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016956040517f7c6f31580000000000000000000000000000000000000000000000000000000081526020816004818b5afa9081156109c5578591610cdc575b508483821c610cb057855b828110610acd575060418102811590828104604114821715610a7557808903610a9d575060038202908282046003141715610a89578260011b9083820460021484151715610a75571115610a4757505060c43590818a351490811591610a0c575b506109e45783549667ffffffffffffffff8860401c1667ffffffffffffffff81146109d057600101977fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000067ffffffffffffffff8b169a60401b169116178555803b15610961578480916044604051809481937fdcf501910000000000000000000000000000000000000000000000000000000083528860048401528d60248401525af180156109c5579085916109b0575b50889052600260205260408420956006870160ff815460c01c16600481101561099c576109705760015488558160018901556007606435988960028201558560058201558a7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000084541617835561062d611d8a565b7fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000085549260401b169116178355610673611da1565b8354780100000000000000000000000000000000000000000000000077ffffffffffffffff0000000000000000000000000000000060809390931b929092167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff90911617177fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff8116909355610708888d612acc565b918291015563ffffffff61079a61079573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169467ffffffffffffffff6fffffff00000000ffffffffffffffffff8177ffffff00000000ffffffffffffffffffffffffffffffffff8460401c16169260801c1616611f61565b611f97565b1691803b156109435760648892838e9360405196879586947f1965bc0c0000000000000000000000000000000000000000000000000000000086526004860152602485015260448401525af180156109655790869161094c575b505060a435906108216020809c6001604051926108118185611d32565b8a845250610947575b848d612b6d565b978a875260028c528860036040892001558a60015560405198895260043567ffffffffffffffff8116809103610943578c8a015260243567ffffffffffffffff81168091036109435760408a015260443567ffffffffffffffff81168091036109435760608a0152608089015260a088015260c087015260e086015260e43567ffffffffffffffff811680910361093f57601f8587957f570bd5abe93c59f029533f235eb13b2704c830ad778f8223832307de2f606d1e976101a09688967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0966101008f9d015261012088015261018061014088015281610180880152878701378582860101523361016085015201168101030190a3604051908152f35b8380fd5b8780fd5b61081a565b8161095691611d32565b61096157845f6107f4565b8480fd5b6040513d88823e3d90fd5b6024868b7fda5ba5a5000000000000000000000000000000000000000000000000000000008252600452fd5b602487634e487b7160e01b81526021600452fd5b816109ba91611d32565b61093f57835f6105b9565b6040513d87823e3d90fd5b602486634e487b7160e01b81526011600452fd5b6004847fd1f3e343000000000000000000000000000000000000000000000000000000008152fd5b610a199150606401611db8565b60e4359067ffffffffffffffff821691828103610a43575067ffffffffffffffff1614155f6104f7565b8680fd5b7fcd2ce46f000000000000000000000000000000000000000000000000000000008652600452602452604484fd5b602488634e487b7160e01b81526011600452fd5b602487634e487b7160e01b81526011600452fd5b876044918a7fbe49d600000000000000000000000000000000000000000000000000000000008352600452602452fd5b90600185831c1615610ca7576001810180821180610c3b5760418202918083046041149015171580610c4f57828b10610c7757604184029184830460411485151715610c6357610c4f57610c3b57818111610c2457898211610c2457610b39918190039088018d6129a1565b6040517fab3d047f000000000000000000000000000000000000000000000000000000008152600481018490526020816024818f5afa908115610c30578991610bdc575b5073ffffffffffffffffffffffffffffffffffffffff809116911603610bb057610ba8600191612aec565b915b01610496565b602487837f3f109cf1000000000000000000000000000000000000000000000000000000008252600452fd5b90506020813d8211610c28575b81610bf660209383611d32565b81010312610c245773ffffffffffffffffffffffffffffffffffffffff610c1d8192611fb7565b9150610b7d565b8880fd5b3d9150610be9565b6040513d8b823e3d90fd5b602489634e487b7160e01b81526011600452fd5b60248a634e487b7160e01b81526011600452fd5b60248b634e487b7160e01b81526011600452fd5b60448a848d7fbe49d600000000000000000000000000000000000000000000000000000000008352600452602452fd5b90600190610baa565b602486837f3f109cf1000000000000000000000000000000000000000000000000000000008252600452fd5b90506020813d602011610d0a575b81610cf760209383611d32565b81010312610d0657515f61048b565b5f80fd5b3d9150610cea565b82604491867fbcdf1209000000000000000000000000000000000000000000000000000000008352600452602452fd5b8260649167ffffffffffffffff610d57611d8a565b81610d60611da1565b917f65e723220000000000000000000000000000000000000000000000000000000086521660045216602452604452fd5b50610dab610d9d611da1565b610da5611d8a565b90611f61565b67ffffffffffffffff617fff9116116103fc565b50610dc8611da1565b67ffffffffffffffff80610dda611d8a565b169116106103f5565b8260449167ffffffffffffffff610df8611d73565b7f388b13d800000000000000000000000000000000000000000000000000000000845216600452602452fd5b8280fd5b5034610d06576020600319360112610d0657600435610e4681612a56565b610e4f82612aad565b604051907fdd2be61d000000000000000000000000000000000000000000000000000000008252600482015260808160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611040575f9161110f575b5064ffffffffff60069151169101549063ffffffff8260c81c1615801590611106575b6110db5750815f52600460205260405f20908154604081146110ae575f5b81811061104b57505073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b15610d065767ffffffffffffffff60445f928360405195869485937f42e5a7a00000000000000000000000000000000000000000000000000000000085523360048601521660248401525af180156110405761102b575b50805490680100000000000000008210156110175790610fc891600182018155611f38565b81549060031b9073ffffffffffffffffffffffffffffffffffffffff33831b921b191617905533907f3925fbe76461f4d1211401e4eccbe8d9cb493c33bdb63c1d3eba4264c2ef6cea8380a380f35b602484634e487b7160e01b81526041600452fd5b6110389193505f90611d32565b5f915f610fa3565b6040513d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff61106a8286611f38565b905460039190911b1c16331461108257600101610f09565b7f97711ccf000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b7fbbf736bf000000000000000000000000000000000000000000000000000000005f52604060045260245ffd5b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50804211610eeb565b90506080813d6080116111b9575b8161112a60809383611d32565b81010312610d06576040516080810181811067ffffffffffffffff8211176111a55760405281519064ffffffffff82168203610d0657611199606060069464ffffffffff94845261117d60208201611f27565b602085015261118e60408201611f27565b604085015201611dcd565b60608201529150610ec8565b634e487b7160e01b5f52604160045260245ffd5b3d915061111d565b34610d06575f600319360112610d0657602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610d06575f600319360112610d06576020600154604051908152f35b34610d06576020600319360112610d06575f61016060405161124381611cdd565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201528261014082015201526004355f52600260205260405f206040516112a181611cdd565b8154815260018201546020820190815260028301549260408301938452600381015493606084019485526004820154946080850195865260058301549560a0860196875260068401549660c087019167ffffffffffffffff8916835260e088019367ffffffffffffffff8a60401c16855261010089019567ffffffffffffffff8b60801c16875260ff8b60c01c16976101208b019860048110156113e05789526101408b019b60c81c63ffffffff168c5260070154986101608b01998a526040519a518b525160208b01525160408a01525160608901525160808801525160a08701525167ffffffffffffffff1660c08601525167ffffffffffffffff1660e08501525167ffffffffffffffff166101008401525160048110156113e0576101809363ffffffff91610120850152511661014083015251610160820152f35b634e487b7160e01b5f52602160045260245ffd5b34610d06575f600319360112610d0657602060405160408152f35b34610d0657610100600319360112610d0657602061142b611de9565b604051908152f35b34610d06576020600319360112610d06575f6040805161145281611cc1565b82815282602082015201526004355f526003602052606060405f2060405161147981611cc1565b67ffffffffffffffff600183549384845201549160ff604060208301928486168452019360401c1615158352604051938452511660208301525115156040820152f35b34610d065760031936016102408112610d065761010013610d06576101043567ffffffffffffffff8111610d06576114f8903690600401611c93565b906101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc360112610d06576102243567ffffffffffffffff8111610d0657611545903690600401611c93565b929091611550611de9565b90610124359267ffffffffffffffff841693848103610d06576101443567ffffffffffffffff8116808203610d0657610164359167ffffffffffffffff831692838103610d0657506101a43592610204359067ffffffffffffffff8216808303610d065767ffffffffffffffff92506040519060208201927fec5e4202670324e2ee271269ae2b03cb120586751a6f99e8b473e0ff9c87a2ee84528c604084015286606084015260808301526101843560a08301528660c08301526101c43560e08301526101e435610100830152610120820152610120815261163561014082611d32565b51902060405160208101917f190100000000000000000000000000000000000000000000000000000000000083527f0000000000000000000000000000000000000000000000000000000000000000602283015260428201526042815261169d606282611d32565b519020986116a9611d73565b827f0000000000000000000000000000000000000000000000000000000000000000169283911614958615966119cb575b50505083156119a9575b5050811561199c575b508015611993575b6119045761170391836129a1565b9273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051957f6d70f7ae00000000000000000000000000000000000000000000000000000000875273ffffffffffffffffffffffffffffffffffffffff861696876004820152602081602481875afa908115611040575f91611959575b501591821561192c575b505061190457845f52600560205260405f2067ffffffffffffffff6117c5611d8a565b165f5260205260ff60405f205416611904575f93857f3784065d7dc44e85d223dc97379b4be33256dfe6b8324e2cba4e9d6dd7377dd9604061186695602097825191825288820152a26040517f7aeccce900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015233602482015293849283919082906044820190565b03925af1908115611040575f916118d2575b5061187f57005b5f52600560205260405f2067ffffffffffffffff61189b611d8a565b165f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555f80f35b90506020813d6020116118fc575b816118ed60209383611d32565b81010312610d06575182611878565b3d91506118e0565b7ff6956d99000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff92509061194e91866129a1565b1685141586806117a2565b90506020813d60201161198b575b8161197460209383611d32565b81010312610d065761198590611dcd565b88611798565b3d9150611967565b508383146116f5565b90506084351415876116ed565b67ffffffffffffffff919293506119be611d8a565b90501614159088806116e4565b50141593508a80806116da565b34610d06575f600319360112610d065760406119f26128ee565b67ffffffffffffffff8351921682526020820152f35b34610d06575f600319360112610d0657602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610d06575f600319360112610d0657602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610d06575f600319360112610d0657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610d06575f600319360112610d0657602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610d06576020600319360112610d06576004355f52600460205260405f20604051806020835491828152019081935f5260205f20905f5b818110611bc35750505081611b6b910382611d32565b604051918291602083019060208452518091526040830191905f5b818110611b94575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101611b86565b825473ffffffffffffffffffffffffffffffffffffffff16845260209093019260019283019201611b55565b34610d06576020600319360112610d06576004355f5260026020526020600260405f200154604051908152f35b34610d06575f600319360112610d0657602067ffffffffffffffff5f5460401c16604051908152f35b34610d06575f600319360112610d065760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f84011215610d065782359167ffffffffffffffff8311610d065760208381860195010111610d0657565b6060810190811067ffffffffffffffff8211176111a557604052565b610180810190811067ffffffffffffffff8211176111a557604052565b6040810190811067ffffffffffffffff8211176111a557604052565b60c0810190811067ffffffffffffffff8211176111a557604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176111a557604052565b60043567ffffffffffffffff81168103610d065790565b60243567ffffffffffffffff81168103610d065790565b60443567ffffffffffffffff81168103610d065790565b3567ffffffffffffffff81168103610d065790565b51908115158203610d0657565b90816020910312610d06575190565b60043567ffffffffffffffff811690818103610d06575060243567ffffffffffffffff811690818103610d06575060443567ffffffffffffffff811690818103610d06575060e4359067ffffffffffffffff821691828103610d0657506040519260208401947fec5e4202670324e2ee271269ae2b03cb120586751a6f99e8b473e0ff9c87a2ee865260408501526060840152608083015260643560a083015260843560c083015260a43560e083015260c4356101008301526101208201526101208152611eb961014082611d32565b51902060405160208101917f190100000000000000000000000000000000000000000000000000000000000083527f00000000000000000000000000000000000000000000000000000000000000006022830152604282015260428152611f21606282611d32565b51902090565b519063ffffffff82168203610d0657565b8054821015611f4d575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b9067ffffffffffffffff8091169116039067ffffffffffffffff8211611f8357565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff60019116019067ffffffffffffffff8211611f8357565b519073ffffffffffffffffffffffffffffffffffffffff82168203610d0657565b91611fe283612a56565b926006840180549467ffffffffffffffff5f961667ffffffffffffffff5f541667ffffffffffffffff61201482611f97565b1682036128ab575050612026816130a3565b6127535773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691600782018054604051907ff10ca95a00000000000000000000000000000000000000000000000000000000825260048201528760248201526020816044818c895af18015610c30578990612716575b63ffffffff915016156125b2575067ffffffffffffffff9078020000000000000000000000000000000000000000000000007fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff82541617815586600484015554167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000875416178655848652600360205260408620600382015480871480156125a1575b857f4aea922b42913869ab9e3cbd446f4b6860dbf477dca37ed49f81bea760cf4099608067ffffffffffffffff6001875497015416604051908c825287602083015260408201528415156060820152a2612597579160059160c0938952600360205260408920540361258e575b0154946024604051809481937fc9100bcb00000000000000000000000000000000000000000000000000000000835260048301525afa80156109c55785906124d7575b73ffffffffffffffffffffffffffffffffffffffff9150511691845b84811c80156123bb57600180911614612242575b61223d90612aec565b612220565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051917fab3d047f000000000000000000000000000000000000000000000000000000008352816004840152602083602481845afa80156123b0578693899161236c575b506040517f7aeccce900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9182166004820152931660248401526020908390818a81604481015b03925af19182156123615761223d92612333575b509050612234565b6123539060203d811161235a575b61234b8183611d32565b810190611dda565b505f61232b565b503d612341565b6040513d89823e3d90fd5b9350506020833d82116123a8575b8161238760209383611d32565b81010312610943578560209161239f61231795611fb7565b919450916122bf565b3d915061237a565b6040513d8a823e3d90fd5b505092508352600460205260408320839073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016915b81548110156124cf578060208573ffffffffffffffffffffffffffffffffffffffff6124346124959587611f38565b90549060031b1c1660405194859283927f7aeccce90000000000000000000000000000000000000000000000000000000084526004840190929173ffffffffffffffffffffffffffffffffffffffff60209181604085019616845216910152565b03818a885af1918215612361576001926124b1575b5001612405565b6124c89060203d811161235a5761234b8183611d32565b505f6124aa565b505050509050565b5060c0813d60c011612586575b816124f160c09383611d32565b810103126109615760405161250581611d16565b61250e82611fb7565b815260208201516005811015610a4357602082015260408201519160ff83168303610a435760a061257c9173ffffffffffffffffffffffffffffffffffffffff94604085015261256060608201611f27565b606085015261257160808201611f27565b608085015201611dcd565b60a0820152612204565b3d91506124e4565b846001556121c1565b5050505050915050565b5060ff600183015460401c16612154565b91509395929450600163ffffffff855460c81c160163ffffffff81116127025761265261079563ffffffff926126368489547fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff000000000000000000000000000000000000000000000000008560c81b1691161792838b55168a612acc565b80955567ffffffffffffffff808260401c169160801c16611f61565b1690823b1561093f5790606484928360405195869485937f1965bc0c00000000000000000000000000000000000000000000000000000000855260048501528a602485015260448401525af180156126f7576126e2575b5050602063ffffffff7f428460c525c49b0624943045dcf93739f4bd1e0d11f65764fa79cfcb8feec3b7925460c81c16604051908152a2565b6126ed828092611d32565b61026157806126a9565b6040513d84823e3d90fd5b602484634e487b7160e01b81526011600452fd5b506020813d60201161274b575b8161273060209383611d32565b81010312610c245761274663ffffffff91611f27565b6120b1565b3d9150612723565b929491935067ffffffffffffffff9078030000000000000000000000000000000000000000000000007fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff82541617815554167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000005f5416175f55600773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016920154823b15610d06575f926024849260405195869384927fc4d252f500000000000000000000000000000000000000000000000000000000845260048401525af1801561104057612879575b7ffd130260a7d61cc0d7e7471861ec4f2711b47b926c7ee093108174d01b36e24f915080a2565b505f61288491611d32565b7ffd130260a7d61cc0d7e7471861ec4f2711b47b926c7ee093108174d01b36e24f5f612852565b906128be67ffffffffffffffff92611f97565b907ff8d0538e000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b6001545f52600260205260405f209060068201549160ff8360c01c1660048110156113e05780156129575761293d9167ffffffffffffffff9160020361294d5760040154935b60801c16611f97565b915f52600360205260405f205490565b6003015493612934565b505090507f0000000000000000000000000000000000000000000000000000000000000000907f000000000000000000000000000000000000000000000000000000000000000090565b919060418203612a4f5781604011610d06576020810135928260401015611f4d57604082013560f81c927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a085118015612a38575b612a2f57602011610d06576020935f936080933590604051938452868401526040830152606082015282805260015afa15611040575f5190565b50505050505f90565b50601b84141580156129f55750601c8414156129f5565b5050505f90565b90815f52600260205260405f209160ff600684015460c01c1660048110156113e057600103612a825750565b7fda5ba5a5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b604051602081019182525f604082015260408152611f21606082611d32565b906040519060208201928352604082015260408152611f21606082611d32565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114611f835760010190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610d06570180359067ffffffffffffffff8211610d0657602001918160051b36038313610d0657565b90919392815f52600260205260405f2090853591612b8f6020880135846130fd565b91617fff612ba060408a018a612b19565b91600f83036130725788929186925f905b600f821061302f575050505003612f54576060880197612c15612bd38a611db8565b66ff00ff00ff00ff67ff00ff00ff00ff008260081b169160081c161765ffff0000ffff67ffff0000ffff00008260101b169160101c1617916080810190612b19565b90917f000000000000000000000000000000000000000000000000000000000000000060ff16917f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff169182848303612fff5780851c612fcf5750938467ffffffff000000008a9660209694961b169060201c1760c01b935f915b838310612f7c57505050505003612f5457600782015492600183019182549060405195612cc487611cfa565b838752602087018a81526040519788947fd2c22c9800000000000000000000000000000000000000000000000000000000865260c48601936004870152602486015251604485015251606484015233608484015260c060a48401528151809152602060e484019201905f5b818110612f2f57505050908060209203813473ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1938415611040575f94612efb575b50612d938499611db8565b9663ffffffff600685015460c81c1615159687612e56575b5050505050600167ffffffffffffffff92839260405191612dcb83611cc1565b82528360208301971687526040820195151586525f52600360205260405f209051815501935116167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008354161782555115157fffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffffff68ff000000000000000083549260401b169116179055565b67ffffffffffffffff9693908796985092600392612e7660019795612aad565b92549160405192612e8684611d16565b8484528960208501948a865260a060408201915f835260608101948552608081019586520194855260ff604051966020880198895251166040870152511660608501525160808401525160a08301525160c082015260c08152612eea60e082611d32565b51902091015414949281945f612dab565b9093506020813d602011612f27575b81612f1760209383611d32565b81010312610d065751925f612d88565b3d9150612f0a565b8251805185526020908101518186015289955060409094019390920191600101612d2f565b7fd1f3e343000000000000000000000000000000000000000000000000000000005f5260045ffd5b919395509193600190818716155f14612fb557612fa590612f9e868686613144565b35906130fd565b95811c9301909189959492612c98565b612fca90612fc4868686613144565b356130fd565b612fa5565b84907fb0a9aa6b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b84837fc9898fa4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9193600191939550818616155f1461305e5761305090612f9e858588613144565b94811c92018a949391612bb1565b61306d90612fc4858588613144565b613050565b827fc9898fa4000000000000000000000000000000000000000000000000000000005f52600452600f60245260445ffd5b805480156130f7575f52600260205260405f209060ff600683015460c01c1660048110156113e0576003149182156130da57505090565b600491925001545f526003602052600160405f2054910154141590565b50505f90565b5f5260205260205f60408160025afa60203d1416905f51911561311c57565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190811015611f4d5760051b019056",
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
// Solidity: function getOutcome(bytes32 key) view returns((bytes32,uint64,bool))
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
// Solidity: function getOutcome(bytes32 key) view returns((bytes32,uint64,bool))
func (epochs *Epochs) TryPackGetOutcome(key [32]byte) ([]byte, error) {
	return epochs.abi.Pack("getOutcome", key)
}

// UnpackGetOutcome is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d1a3b82.
//
// Solidity: function getOutcome(bytes32 key) view returns((bytes32,uint64,bool))
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

// PackInputsRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x189938b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inputsRoot(bytes32 id) view returns(bytes32)
func (epochs *Epochs) PackInputsRoot(id [32]byte) []byte {
	enc, err := epochs.abi.Pack("inputsRoot", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInputsRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x189938b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inputsRoot(bytes32 id) view returns(bytes32)
func (epochs *Epochs) TryPackInputsRoot(id [32]byte) ([]byte, error) {
	return epochs.abi.Pack("inputsRoot", id)
}

// UnpackInputsRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x189938b8.
//
// Solidity: function inputsRoot(bytes32 id) view returns(bytes32)
func (epochs *Epochs) UnpackInputsRoot(data []byte) ([32]byte, error) {
	out, err := epochs.abi.Unpack("inputsRoot", data)
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
// the contract method with ID 0xfd3e79d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rival(bytes32 id, bytes32 resultsRoot, (bytes32,bytes32,bytes32[],uint64,bytes32[]) last, (bytes32,bytes32)[] against) payable returns(bytes32 key)
func (epochs *Epochs) PackRival(id [32]byte, resultsRoot [32]byte, last LastResult, against []Result) []byte {
	enc, err := epochs.abi.Pack("rival", id, resultsRoot, last, against)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRival is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd3e79d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rival(bytes32 id, bytes32 resultsRoot, (bytes32,bytes32,bytes32[],uint64,bytes32[]) last, (bytes32,bytes32)[] against) payable returns(bytes32 key)
func (epochs *Epochs) TryPackRival(id [32]byte, resultsRoot [32]byte, last LastResult, against []Result) ([]byte, error) {
	return epochs.abi.Pack("rival", id, resultsRoot, last, against)
}

// UnpackRival is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd3e79d1.
//
// Solidity: function rival(bytes32 id, bytes32 resultsRoot, (bytes32,bytes32,bytes32[],uint64,bytes32[]) last, (bytes32,bytes32)[] against) payable returns(bytes32 key)
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
