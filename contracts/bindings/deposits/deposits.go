// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package deposits

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

// Deposit is an auto generated low-level Go binding around an user-defined struct.
type Deposit struct {
	Amount      *big.Int
	ExposedTo   uint64
	LeavingFrom *big.Int
	Role        uint8
}

// DepositsMetaData contains all meta data concerning the Deposits contract.
var DepositsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractISettled\",\"name\":\"epochs_\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"operatorDeposit_\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"validatorDeposit_\",\"type\":\"uint128\"},{\"internalType\":\"uint40\",\"name\":\"leavingDelay_\",\"type\":\"uint40\"},{\"internalType\":\"address[]\",\"name\":\"operators_\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"AlreadyDeposited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"Exposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"NotBonded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEpochs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCollected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongDeposit\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongOperators\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Collected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIDeposits.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"from\",\"type\":\"uint40\"}],\"name\":\"Leaving\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rewarded\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_OPERATORS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REWARD_DIVISOR\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"enumIDeposits.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"bonded\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochs\",\"outputs\":[{\"internalType\":\"contractISettled\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"exposeOperators\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"exposeValidator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"getDeposit\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"exposedTo\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"leavingFrom\",\"type\":\"uint40\"},{\"internalType\":\"enumIDeposits.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"internalType\":\"structDeposit\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isOperator\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"leavingDelay\",\"outputs\":[{\"internalType\":\"uint40\",\"name\":\"\",\"type\":\"uint40\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"operator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorDeposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"registerOperator\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registerValidator\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rewarded\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"startLeaving\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorDeposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Deposits",
	Bin: "0x610100604052346102d7576112308038038061001a816102db565b928339810160a0828203126102d7578151916001600160a01b03831683036102d75761004860208201610300565b61005460408301610300565b9060608301519264ffffffffff841684036102d7576080810151906001600160401b0382116102d757019484601f870112156102d7578551956001600160401b038711610298578660051b9560206100ad8189016102db565b809981520191602083988201019182116102d757602001915b8183106102b7575050506080526001600160801b0390811660a0521660c05260e052815180159081156102ac575b50610155575f5b825181101561018d576001600160a01b036101168285610314565b5116158015610164575b610155576001906001600160a01b036101398286610314565b51165f528160205260405f208260ff19825416179055016100fb565b6320b863f960e01b5f5260045ffd5b506001600160a01b036101778285610314565b51165f52600160205260ff60405f205416610120565b509051906001600160401b03821161029857680100000000000000008211610298575f54825f5580831061026e575b505f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5639291905b82811061025157604051610ef3908161033d823960805181818161035301528181610859015281816108ed015281816109400152610a76015260a05181818161011a0152610bcd015260c0518181816104b501526106c6015260e05181818161015e01526107420152f35b81516001600160a01b0316818501556020909101906001016101e6565b5f8052828060205f20019103905f5b82811061028b5750506101bc565b5f8282015560010161027d565b634e487b7160e01b5f52604160045260245ffd5b60409150115f6100f4565b82516001600160a01b03811681036102d7578152602092830192016100c6565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761029857604052565b51906001600160801b03821682036102d757565b80518210156103285760209160051b010190565b634e487b7160e01b5f52603260045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081632b78c9f714610d0c575080633682a45014610b995780633ccfd60b14610a0a57806342e5a7a01461091c57806358152d07146108d85780636d70f7ae1461089b5780637aeccce91461082a5780637c6f31581461080e57806387703550146107045780638db849e0146106e95780639e027604146106af578063ab3d047f14610678578063abb3c2431461063c578063b192da2d1461061f578063bcc6587f14610494578063d5d44d801461045c578063dcf5019114610334578063e1254fba1461025d578063e522538114610182578063eed49c22146101415763f23fa3d314610103575f80fd5b3461013d575f36600319011261013d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b3461013d575f36600319011261013d57602060405164ffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461013d575f36600319011261013d57335f8181526003602090815260408083208054939055518281529192917f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c39190a25f80808084335af13d15610258573d6001600160401b0381116102445760405190610208601f8201601f191660200183610d79565b81525f60203d92013e5b811590811561023b575b5061022c57602090604051908152f35b63675b89ad60e11b5f5260045ffd5b9050158261021c565b634e487b7160e01b5f52604160045260245ffd5b610212565b3461013d57602036600319011261013d57610276610d25565b5f606060405161028581610d5e565b828152826020820152826040820152015260018060a01b03165f526002602052608060405f20610332604051916102bb83610d5e565b546001600160801b038116835264ffffffffff602084016001600160401b0383871c1681526001600160401b036040860191838560c01c16835261030960ff606089019660e81c1686610ee7565b6001600160801b0360405197511687525116602086015251166040840152516060830190610d51565bf35b3461013d57604036600319011261013d57600435610350610d3b565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361044d575f5b5f5481101561044b5760018083831c16146103a1575b600101610383565b6103aa81610e57565b905460039190911b1c6001600160a01b03166103c7600182610e81565b156104395790816001925f5260026020526001600160401b0360405f205460801c166001600160401b03861611610401575b509050610399565b5f908152600260205260409020805467ffffffffffffffff60801b1916608086901b67ffffffffffffffff60801b16179055846103f9565b630b97d11160e01b5f5260045260245ffd5b005b63a661507f60e01b5f5260045ffd5b3461013d57602036600319011261013d576001600160a01b0361047d610d25565b165f526003602052602060405f2054604051908152f35b5f36600319011261013d57335f52600160205260ff60405f2054166105f6577f000000000000000000000000000000000000000000000000000000000000000080340361060957335f5260026020526001600160801b0360405f2054166105f65760405161050181610d5e565b6001600160801b0382811682525f602080840182815260408086018481526002606088018181523387529452932094518554915167ffffffffffffffff60801b60809190911b1694166001600160c01b03199091161792909217835561058b9064ffffffffff905b51845464ffffffffff60c01b1916911660c01b64ffffffffff60c01b16178355565b5160038110156105e257815460ff60e81b191660e89190911b60ff60e81b16179055604051906002825260208201527f1d0787aee899a49ef81d0b11da9aca5455b46aefed042a41bd398d74619cab0060403392a2005b634e487b7160e01b5f52602160045260245ffd5b63ea6e913960e01b5f523360045260245ffd5b6305897f0960e01b5f523460045260245260445ffd5b3461013d575f36600319011261013d576020600454604051908152f35b3461013d57604036600319011261013d57610655610d25565b60243590600382101561013d5760209161066e91610e81565b6040519015158152f35b3461013d57602036600319011261013d576020610696600435610e57565b905460405160039290921b1c6001600160a01b03168152f35b3461013d575f36600319011261013d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461013d575f36600319011261013d57602060405160048152f35b3461013d575f36600319011261013d57335f52600260205260405f2080546001600160801b038116159081156107fa575b506107e75764ffffffffff7f00000000000000000000000000000000000000000000000000000000000000001664ffffffffff4216019064ffffffffff82116107d357805464ffffffffff60c01b60c093841b1664ffffffffff60c01b199091161790819055604051911c64ffffffffff16815233907ff10d65a5f2bc23072ced7a874a67ee8317e2cfb837515b99bd992ccfee96dfb090602090a2005b634e487b7160e01b5f52601160045260245ffd5b630b97d11160e01b5f523360045260245ffd5b64ffffffffff915060c01c16151582610735565b3461013d575f36600319011261013d5760205f54604051908152f35b3461013d57604036600319011261013d57610843610d25565b602435906001600160a01b038216820361013d577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361044d5760209161089391610da7565b604051908152f35b3461013d57602036600319011261013d576001600160a01b036108bc610d25565b165f526001602052602060ff60405f2054166040519015158152f35b3461013d575f36600319011261013d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461013d57604036600319011261013d57610935610d25565b61093d610d3b565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361044d57610979600282610e81565b156109ea5760018060a01b031690815f5260026020526001600160401b0360405f205460801c166001600160401b038216116109b157005b5f91825260026020526040909120805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055005b630b97d11160e01b5f9081526001600160a01b0391909116600452602490fd5b3461013d575f36600319011261013d57335f52600260205260405f20546001600160801b0381169081156107e75764ffffffffff8160c01c1680158015610b90575b610b7e575060405163d4492fa960e01b815260809190911c6001600160401b0316906020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610b73575f90610b2a575b6001600160401b039150168111610b145750335f5260026020525f60408120556040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a2335f526003602052610b1060405f20918254610d9a565b9055005b632c9de0b760e21b5f523360045260245260445ffd5b506020813d602011610b6b575b81610b4460209383610d79565b8101031261013d57516001600160401b038116810361013d576001600160401b0390610aad565b3d9150610b37565b6040513d5f823e3d90fd5b630a8d68c960e21b5f5260045260245ffd5b50804210610a4c565b602036600319011261013d576001600160a01b03610bb5610d25565b16805f52600160205260ff60405f20541615610cfa577f000000000000000000000000000000000000000000000000000000000000000080340361060957815f5260026020526001600160801b0360405f205416610ce757604051610c1981610d5e565b6001600160801b03821681525f6020820181815260408301918252606083019190600183525f8681526002602052604090209351845491516001600160c01b03199092166001600160801b03919091161760809190911b67ffffffffffffffff60801b16178355610c909064ffffffffff90610569565b5160038110156105e257815460ff60e81b191660e89190911b60ff60e81b16179055604051908160409160017f1d0787aee899a49ef81d0b11da9aca5455b46aefed042a41bd398d74619cab0094526020820152a2005b5063ea6e913960e01b5f5260045260245ffd5b633b63649d60e11b5f5260045260245ffd5b3461013d575f36600319011261013d5780604060209252f35b600435906001600160a01b038216820361013d57565b602435906001600160401b038216820361013d57565b9060038210156105e25752565b608081019081106001600160401b0382111761024457604052565b90601f801991011681019081106001600160401b0382111761024457604052565b919082018092116107d357565b6001600160a01b03165f818152600260205260409020546001600160801b03169291908315610e5057805f5260026020525f60408120558360021c9160018060a01b031691825f52600360205260405f20610e03828254610d9a565b90558085038581116107d3577f34040fa1c0549c8572589c39cb87ff7638286467446a4790971d58d931c654bb91610e3f604092600454610d9a565b6004558151908782526020820152a3565b505f925050565b5f54811015610e6d575f805260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b03165f908152600260205260409020549060e882901c60ff1660038210156105e25760038110156105e257149081610ed4575b81610ec4575090565b64ffffffffff915060c01c161590565b6001600160801b03811615159150610ebb565b60038210156105e2575256",
}

// Deposits is an auto generated Go binding around an Ethereum contract.
type Deposits struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Deposits) GetABI() abi.ABI {
	return c.abi
}

// NewDeposits creates a new instance of Deposits.
func NewDeposits() *Deposits {
	parsed, err := DepositsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Deposits{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Deposits) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address epochs_, uint128 operatorDeposit_, uint128 validatorDeposit_, uint40 leavingDelay_, address[] operators_) returns()
func (deposits *Deposits) PackConstructor(epochs_ common.Address, operatorDeposit_ *big.Int, validatorDeposit_ *big.Int, leavingDelay_ *big.Int, operators_ []common.Address) []byte {
	enc, err := deposits.abi.Pack("", epochs_, operatorDeposit_, validatorDeposit_, leavingDelay_, operators_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXOPERATORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b78c9f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_OPERATORS() view returns(uint256)
func (deposits *Deposits) PackMAXOPERATORS() []byte {
	enc, err := deposits.abi.Pack("MAX_OPERATORS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXOPERATORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b78c9f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_OPERATORS() view returns(uint256)
func (deposits *Deposits) TryPackMAXOPERATORS() ([]byte, error) {
	return deposits.abi.Pack("MAX_OPERATORS")
}

// UnpackMAXOPERATORS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b78c9f7.
//
// Solidity: function MAX_OPERATORS() view returns(uint256)
func (deposits *Deposits) UnpackMAXOPERATORS(data []byte) (*big.Int, error) {
	out, err := deposits.abi.Unpack("MAX_OPERATORS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREWARDDIVISOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8db849e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REWARD_DIVISOR() view returns(uint256)
func (deposits *Deposits) PackREWARDDIVISOR() []byte {
	enc, err := deposits.abi.Pack("REWARD_DIVISOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREWARDDIVISOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8db849e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REWARD_DIVISOR() view returns(uint256)
func (deposits *Deposits) TryPackREWARDDIVISOR() ([]byte, error) {
	return deposits.abi.Pack("REWARD_DIVISOR")
}

// UnpackREWARDDIVISOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8db849e0.
//
// Solidity: function REWARD_DIVISOR() view returns(uint256)
func (deposits *Deposits) UnpackREWARDDIVISOR(data []byte) (*big.Int, error) {
	out, err := deposits.abi.Unpack("REWARD_DIVISOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBonded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabb3c243.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bonded(address who, uint8 role) view returns(bool)
func (deposits *Deposits) PackBonded(who common.Address, role uint8) []byte {
	enc, err := deposits.abi.Pack("bonded", who, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBonded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabb3c243.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bonded(address who, uint8 role) view returns(bool)
func (deposits *Deposits) TryPackBonded(who common.Address, role uint8) ([]byte, error) {
	return deposits.abi.Pack("bonded", who, role)
}

// UnpackBonded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabb3c243.
//
// Solidity: function bonded(address who, uint8 role) view returns(bool)
func (deposits *Deposits) UnpackBonded(data []byte) (bool, error) {
	out, err := deposits.abi.Unpack("bonded", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBurnt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb192da2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnt() view returns(uint256)
func (deposits *Deposits) PackBurnt() []byte {
	enc, err := deposits.abi.Pack("burnt")
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
func (deposits *Deposits) TryPackBurnt() ([]byte, error) {
	return deposits.abi.Pack("burnt")
}

// UnpackBurnt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb192da2d.
//
// Solidity: function burnt() view returns(uint256)
func (deposits *Deposits) UnpackBurnt(data []byte) (*big.Int, error) {
	out, err := deposits.abi.Unpack("burnt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5225381.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect() returns(uint256 amount)
func (deposits *Deposits) PackCollect() []byte {
	enc, err := deposits.abi.Pack("collect")
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
func (deposits *Deposits) TryPackCollect() ([]byte, error) {
	return deposits.abi.Pack("collect")
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5225381.
//
// Solidity: function collect() returns(uint256 amount)
func (deposits *Deposits) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := deposits.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address who) view returns(uint256)
func (deposits *Deposits) PackCredit(who common.Address) []byte {
	enc, err := deposits.abi.Pack("credit", who)
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
func (deposits *Deposits) TryPackCredit(who common.Address) ([]byte, error) {
	return deposits.abi.Pack("credit", who)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address who) view returns(uint256)
func (deposits *Deposits) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := deposits.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEpochs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58152d07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochs() view returns(address)
func (deposits *Deposits) PackEpochs() []byte {
	enc, err := deposits.abi.Pack("epochs")
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
func (deposits *Deposits) TryPackEpochs() ([]byte, error) {
	return deposits.abi.Pack("epochs")
}

// UnpackEpochs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58152d07.
//
// Solidity: function epochs() view returns(address)
func (deposits *Deposits) UnpackEpochs(data []byte) (common.Address, error) {
	out, err := deposits.abi.Unpack("epochs", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExposeOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcf50191.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exposeOperators(uint256 signers, uint64 epoch) returns()
func (deposits *Deposits) PackExposeOperators(signers *big.Int, epoch uint64) []byte {
	enc, err := deposits.abi.Pack("exposeOperators", signers, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExposeOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcf50191.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exposeOperators(uint256 signers, uint64 epoch) returns()
func (deposits *Deposits) TryPackExposeOperators(signers *big.Int, epoch uint64) ([]byte, error) {
	return deposits.abi.Pack("exposeOperators", signers, epoch)
}

// PackExposeValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42e5a7a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exposeValidator(address who, uint64 epoch) returns()
func (deposits *Deposits) PackExposeValidator(who common.Address, epoch uint64) []byte {
	enc, err := deposits.abi.Pack("exposeValidator", who, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExposeValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42e5a7a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exposeValidator(address who, uint64 epoch) returns()
func (deposits *Deposits) TryPackExposeValidator(who common.Address, epoch uint64) ([]byte, error) {
	return deposits.abi.Pack("exposeValidator", who, epoch)
}

// PackGetDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1254fba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDeposit(address who) view returns((uint128,uint64,uint40,uint8))
func (deposits *Deposits) PackGetDeposit(who common.Address) []byte {
	enc, err := deposits.abi.Pack("getDeposit", who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1254fba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDeposit(address who) view returns((uint128,uint64,uint40,uint8))
func (deposits *Deposits) TryPackGetDeposit(who common.Address) ([]byte, error) {
	return deposits.abi.Pack("getDeposit", who)
}

// UnpackGetDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1254fba.
//
// Solidity: function getDeposit(address who) view returns((uint128,uint64,uint40,uint8))
func (deposits *Deposits) UnpackGetDeposit(data []byte) (Deposit, error) {
	out, err := deposits.abi.Unpack("getDeposit", data)
	if err != nil {
		return *new(Deposit), err
	}
	out0 := *abi.ConvertType(out[0], new(Deposit)).(*Deposit)
	return out0, nil
}

// PackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d70f7ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperator(address ) view returns(bool)
func (deposits *Deposits) PackIsOperator(arg0 common.Address) []byte {
	enc, err := deposits.abi.Pack("isOperator", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d70f7ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperator(address ) view returns(bool)
func (deposits *Deposits) TryPackIsOperator(arg0 common.Address) ([]byte, error) {
	return deposits.abi.Pack("isOperator", arg0)
}

// UnpackIsOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d70f7ae.
//
// Solidity: function isOperator(address ) view returns(bool)
func (deposits *Deposits) UnpackIsOperator(data []byte) (bool, error) {
	out, err := deposits.abi.Unpack("isOperator", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLeavingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeed49c22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leavingDelay() view returns(uint40)
func (deposits *Deposits) PackLeavingDelay() []byte {
	enc, err := deposits.abi.Pack("leavingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeavingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeed49c22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leavingDelay() view returns(uint40)
func (deposits *Deposits) TryPackLeavingDelay() ([]byte, error) {
	return deposits.abi.Pack("leavingDelay")
}

// UnpackLeavingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeed49c22.
//
// Solidity: function leavingDelay() view returns(uint40)
func (deposits *Deposits) UnpackLeavingDelay(data []byte) (*big.Int, error) {
	out, err := deposits.abi.Unpack("leavingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab3d047f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operator(uint256 index) view returns(address)
func (deposits *Deposits) PackOperator(index *big.Int) []byte {
	enc, err := deposits.abi.Pack("operator", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab3d047f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operator(uint256 index) view returns(address)
func (deposits *Deposits) TryPackOperator(index *big.Int) ([]byte, error) {
	return deposits.abi.Pack("operator", index)
}

// UnpackOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab3d047f.
//
// Solidity: function operator(uint256 index) view returns(address)
func (deposits *Deposits) UnpackOperator(data []byte) (common.Address, error) {
	out, err := deposits.abi.Unpack("operator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOperatorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c6f3158.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorCount() view returns(uint256)
func (deposits *Deposits) PackOperatorCount() []byte {
	enc, err := deposits.abi.Pack("operatorCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c6f3158.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorCount() view returns(uint256)
func (deposits *Deposits) TryPackOperatorCount() ([]byte, error) {
	return deposits.abi.Pack("operatorCount")
}

// UnpackOperatorCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c6f3158.
//
// Solidity: function operatorCount() view returns(uint256)
func (deposits *Deposits) UnpackOperatorCount(data []byte) (*big.Int, error) {
	out, err := deposits.abi.Unpack("operatorCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOperatorDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23fa3d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorDeposit() view returns(uint256)
func (deposits *Deposits) PackOperatorDeposit() []byte {
	enc, err := deposits.abi.Pack("operatorDeposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23fa3d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorDeposit() view returns(uint256)
func (deposits *Deposits) TryPackOperatorDeposit() ([]byte, error) {
	return deposits.abi.Pack("operatorDeposit")
}

// UnpackOperatorDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23fa3d3.
//
// Solidity: function operatorDeposit() view returns(uint256)
func (deposits *Deposits) UnpackOperatorDeposit(data []byte) (*big.Int, error) {
	out, err := deposits.abi.Unpack("operatorDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegisterOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3682a450.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerOperator(address who) payable returns()
func (deposits *Deposits) PackRegisterOperator(who common.Address) []byte {
	enc, err := deposits.abi.Pack("registerOperator", who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3682a450.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerOperator(address who) payable returns()
func (deposits *Deposits) TryPackRegisterOperator(who common.Address) ([]byte, error) {
	return deposits.abi.Pack("registerOperator", who)
}

// PackRegisterValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcc6587f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerValidator() payable returns()
func (deposits *Deposits) PackRegisterValidator() []byte {
	enc, err := deposits.abi.Pack("registerValidator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcc6587f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerValidator() payable returns()
func (deposits *Deposits) TryPackRegisterValidator() ([]byte, error) {
	return deposits.abi.Pack("registerValidator")
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7aeccce9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address who, address rewarded) returns(uint256 amount)
func (deposits *Deposits) PackSlash(who common.Address, rewarded common.Address) []byte {
	enc, err := deposits.abi.Pack("slash", who, rewarded)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7aeccce9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address who, address rewarded) returns(uint256 amount)
func (deposits *Deposits) TryPackSlash(who common.Address, rewarded common.Address) ([]byte, error) {
	return deposits.abi.Pack("slash", who, rewarded)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7aeccce9.
//
// Solidity: function slash(address who, address rewarded) returns(uint256 amount)
func (deposits *Deposits) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := deposits.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStartLeaving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87703550.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startLeaving() returns()
func (deposits *Deposits) PackStartLeaving() []byte {
	enc, err := deposits.abi.Pack("startLeaving")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartLeaving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87703550.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startLeaving() returns()
func (deposits *Deposits) TryPackStartLeaving() ([]byte, error) {
	return deposits.abi.Pack("startLeaving")
}

// PackValidatorDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e027604.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorDeposit() view returns(uint256)
func (deposits *Deposits) PackValidatorDeposit() []byte {
	enc, err := deposits.abi.Pack("validatorDeposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e027604.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorDeposit() view returns(uint256)
func (deposits *Deposits) TryPackValidatorDeposit() ([]byte, error) {
	return deposits.abi.Pack("validatorDeposit")
}

// UnpackValidatorDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9e027604.
//
// Solidity: function validatorDeposit() view returns(uint256)
func (deposits *Deposits) UnpackValidatorDeposit(data []byte) (*big.Int, error) {
	out, err := deposits.abi.Unpack("validatorDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (deposits *Deposits) PackWithdraw() []byte {
	enc, err := deposits.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (deposits *Deposits) TryPackWithdraw() ([]byte, error) {
	return deposits.abi.Pack("withdraw")
}

// DepositsCollected represents a Collected event raised by the Deposits contract.
type DepositsCollected struct {
	Who    common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DepositsCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (DepositsCollected) ContractEventName() string {
	return DepositsCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(address indexed who, uint256 amount)
func (deposits *Deposits) UnpackCollectedEvent(log *types.Log) (*DepositsCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deposits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositsCollected)
	if len(log.Data) > 0 {
		if err := deposits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deposits.abi.Events[event].Inputs {
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

// DepositsDeposited represents a Deposited event raised by the Deposits contract.
type DepositsDeposited struct {
	Who    common.Address
	Role   uint8
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DepositsDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (DepositsDeposited) ContractEventName() string {
	return DepositsDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed who, uint8 role, uint256 amount)
func (deposits *Deposits) UnpackDepositedEvent(log *types.Log) (*DepositsDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deposits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositsDeposited)
	if len(log.Data) > 0 {
		if err := deposits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deposits.abi.Events[event].Inputs {
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

// DepositsLeaving represents a Leaving event raised by the Deposits contract.
type DepositsLeaving struct {
	Who  common.Address
	From *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const DepositsLeavingEventName = "Leaving"

// ContractEventName returns the user-defined event name.
func (DepositsLeaving) ContractEventName() string {
	return DepositsLeavingEventName
}

// UnpackLeavingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Leaving(address indexed who, uint40 from)
func (deposits *Deposits) UnpackLeavingEvent(log *types.Log) (*DepositsLeaving, error) {
	event := "Leaving"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deposits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositsLeaving)
	if len(log.Data) > 0 {
		if err := deposits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deposits.abi.Events[event].Inputs {
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

// DepositsSlashed represents a Slashed event raised by the Deposits contract.
type DepositsSlashed struct {
	Who      common.Address
	Amount   *big.Int
	Rewarded common.Address
	Reward   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DepositsSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (DepositsSlashed) ContractEventName() string {
	return DepositsSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed who, uint256 amount, address indexed rewarded, uint256 reward)
func (deposits *Deposits) UnpackSlashedEvent(log *types.Log) (*DepositsSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deposits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositsSlashed)
	if len(log.Data) > 0 {
		if err := deposits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deposits.abi.Events[event].Inputs {
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

// DepositsWithdrawn represents a Withdrawn event raised by the Deposits contract.
type DepositsWithdrawn struct {
	Who    common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DepositsWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (DepositsWithdrawn) ContractEventName() string {
	return DepositsWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed who, uint256 amount)
func (deposits *Deposits) UnpackWithdrawnEvent(log *types.Log) (*DepositsWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deposits.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DepositsWithdrawn)
	if len(log.Data) > 0 {
		if err := deposits.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deposits.abi.Events[event].Inputs {
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
func (deposits *Deposits) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], deposits.abi.Errors["AlreadyDeposited"].ID.Bytes()[:4]) {
		return deposits.UnpackAlreadyDepositedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deposits.abi.Errors["Exposed"].ID.Bytes()[:4]) {
		return deposits.UnpackExposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deposits.abi.Errors["NotBonded"].ID.Bytes()[:4]) {
		return deposits.UnpackNotBondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deposits.abi.Errors["NotEpochs"].ID.Bytes()[:4]) {
		return deposits.UnpackNotEpochsError(raw[4:])
	}
	if bytes.Equal(raw[:4], deposits.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return deposits.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], deposits.abi.Errors["NothingCollected"].ID.Bytes()[:4]) {
		return deposits.UnpackNothingCollectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deposits.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return deposits.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], deposits.abi.Errors["WrongDeposit"].ID.Bytes()[:4]) {
		return deposits.UnpackWrongDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], deposits.abi.Errors["WrongOperators"].ID.Bytes()[:4]) {
		return deposits.UnpackWrongOperatorsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DepositsAlreadyDeposited represents a AlreadyDeposited error raised by the Deposits contract.
type DepositsAlreadyDeposited struct {
	Who common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDeposited(address who)
func DepositsAlreadyDepositedErrorID() common.Hash {
	return common.HexToHash("0xea6e9139c7d245241582705defb87741e7d1b5e146a266a0a4827964959c71e8")
}

// UnpackAlreadyDepositedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDeposited(address who)
func (deposits *Deposits) UnpackAlreadyDepositedError(raw []byte) (*DepositsAlreadyDeposited, error) {
	out := new(DepositsAlreadyDeposited)
	if err := deposits.abi.UnpackIntoInterface(out, "AlreadyDeposited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositsExposed represents a Exposed error raised by the Deposits contract.
type DepositsExposed struct {
	Who   common.Address
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Exposed(address who, uint64 epoch)
func DepositsExposedErrorID() common.Hash {
	return common.HexToHash("0xb27782dc2454f7e4d3c56adbfd4abeb49034cca441ce41c009e7b1c8762dc629")
}

// UnpackExposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Exposed(address who, uint64 epoch)
func (deposits *Deposits) UnpackExposedError(raw []byte) (*DepositsExposed, error) {
	out := new(DepositsExposed)
	if err := deposits.abi.UnpackIntoInterface(out, "Exposed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositsNotBonded represents a NotBonded error raised by the Deposits contract.
type DepositsNotBonded struct {
	Who common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBonded(address who)
func DepositsNotBondedErrorID() common.Hash {
	return common.HexToHash("0x0b97d1119cc529b87320eb88934397b2670bb3d83d1c081465ee1673a9fa133c")
}

// UnpackNotBondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBonded(address who)
func (deposits *Deposits) UnpackNotBondedError(raw []byte) (*DepositsNotBonded, error) {
	out := new(DepositsNotBonded)
	if err := deposits.abi.UnpackIntoInterface(out, "NotBonded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositsNotEpochs represents a NotEpochs error raised by the Deposits contract.
type DepositsNotEpochs struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEpochs()
func DepositsNotEpochsErrorID() common.Hash {
	return common.HexToHash("0xa661507f364ac8e86d12a0bc19eba62f788850f0f0e677d942d9aebb6dc9bc30")
}

// UnpackNotEpochsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEpochs()
func (deposits *Deposits) UnpackNotEpochsError(raw []byte) (*DepositsNotEpochs, error) {
	out := new(DepositsNotEpochs)
	if err := deposits.abi.UnpackIntoInterface(out, "NotEpochs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositsNotOperator represents a NotOperator error raised by the Deposits contract.
type DepositsNotOperator struct {
	Who common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address who)
func DepositsNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address who)
func (deposits *Deposits) UnpackNotOperatorError(raw []byte) (*DepositsNotOperator, error) {
	out := new(DepositsNotOperator)
	if err := deposits.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositsNothingCollected represents a NothingCollected error raised by the Deposits contract.
type DepositsNothingCollected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingCollected()
func DepositsNothingCollectedErrorID() common.Hash {
	return common.HexToHash("0xceb7135a7e91080921ef42a8cb98f186c0e10abcf5862f137f62086f4db2454e")
}

// UnpackNothingCollectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingCollected()
func (deposits *Deposits) UnpackNothingCollectedError(raw []byte) (*DepositsNothingCollected, error) {
	out := new(DepositsNothingCollected)
	if err := deposits.abi.UnpackIntoInterface(out, "NothingCollected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositsTooEarly represents a TooEarly error raised by the Deposits contract.
type DepositsTooEarly struct {
	Opens *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 opens)
func DepositsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 opens)
func (deposits *Deposits) UnpackTooEarlyError(raw []byte) (*DepositsTooEarly, error) {
	out := new(DepositsTooEarly)
	if err := deposits.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositsWrongDeposit represents a WrongDeposit error raised by the Deposits contract.
type DepositsWrongDeposit struct {
	Sent *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDeposit(uint256 sent, uint256 want)
func DepositsWrongDepositErrorID() common.Hash {
	return common.HexToHash("0x05897f09b8c21bfa396dbde2172f974d77001e2cae820952990e6849b7a32218")
}

// UnpackWrongDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDeposit(uint256 sent, uint256 want)
func (deposits *Deposits) UnpackWrongDepositError(raw []byte) (*DepositsWrongDeposit, error) {
	out := new(DepositsWrongDeposit)
	if err := deposits.abi.UnpackIntoInterface(out, "WrongDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DepositsWrongOperators represents a WrongOperators error raised by the Deposits contract.
type DepositsWrongOperators struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongOperators()
func DepositsWrongOperatorsErrorID() common.Hash {
	return common.HexToHash("0x20b863f9d5e85475367e6f3bb60916f23c61f59e55b60a3c9410b8d21f3f192b")
}

// UnpackWrongOperatorsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongOperators()
func (deposits *Deposits) UnpackWrongOperatorsError(raw []byte) (*DepositsWrongOperators, error) {
	out := new(DepositsWrongOperators)
	if err := deposits.abi.UnpackIntoInterface(out, "WrongOperators", raw); err != nil {
		return nil, err
	}
	return out, nil
}
