package bench

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/bench/kernels"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/kernel"
	wasmmodules "github.com/assize/assize/wasm-modules"
	"github.com/assize/assize/wasm-modules/event"
)

// Kernel measures calls through the kernel: what a chat message costs beside
// the recovery of its signature's key, and what a second core gains.
func Kernel(o *Options) (rows []Row, err error) {
	e, err := engine.New()
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, e.Close()) }()
	message, err := chatMessage(o, e)
	if err != nil {
		return nil, err
	}
	cores, err := twoCores(o, e)
	if err != nil {
		return nil, err
	}
	return []Row{message, cores}, nil
}

// chain is a state and the means to write calls for it. Keys are numbers, and
// a signature holds its key's address, so that recovering costs nothing.
type chain struct {
	state *kernel.State
	run   kernel.Runner
	calls []kernel.SignedCall
}

const chainID = 1

func address(key int) (a kernel.Address) {
	h := sha256.Sum256(binary.LittleEndian.AppendUint64(nil, uint64(key)))
	copy(a[:], h[:])
	return a
}

func sign(key int) (sig [65]byte) {
	a := address(key)
	copy(sig[:], a[:])
	return sig
}

// known is the recovery of signatures that others have recovered before.
func known(_ [32]byte, sig [65]byte) (kernel.Address, bool) { return kernel.Address(sig[:20]), true }

// newChain returns a chain with accounts whose keys are their numbers, and one
// program of the module, number 0.
func newChain(run kernel.Runner, wasm []byte, accounts int) (*chain, error) {
	genesis := kernel.GenesisConfig{Time: 1, Settings: kernel.DefaultSettings(chainID)}
	for i := range accounts {
		genesis.Accounts = append(genesis.Accounts, kernel.GenesisAccount{Address: address(i), Role: kernel.RoleOperator})
	}
	s, err := kernel.Genesis(genesis)
	if err != nil {
		return nil, err
	}
	c := &chain{state: s, run: run}
	deploy, err := kernel.NewDeployInput(wasm)
	if err != nil {
		return nil, err
	}
	c.add(0, kernel.KindDeploy, 0, deploy)
	_, err = c.block(kernel.Execute)
	return c, err
}

// add puts a call into the next block, one of an account at most.
func (c *chain) add(account int, kind kernel.Kind, target uint64, input []byte) *kernel.Call {
	generation, seq, _ := c.state.Session(uint64(account), 0)
	c.calls = append(c.calls, kernel.SignedCall{Signature: sign(account), Call: kernel.Call{
		ChainID: chainID, Account: uint64(account), Generation: generation, Seq: seq, Kind: kind, Target: target,
		GasLimit: 1 << 24, ExpiryHeight: c.state.Height() + 1, Input: input,
	}})
	return &c.calls[len(c.calls)-1].Call
}

type execute func(*kernel.State, *kernel.BlockInput, kernel.Runner, kernel.Recover) (*kernel.BlockResult, error)

// block executes the calls that were added on a copy of the state, which
// then takes the state's place.
func (c *chain) block(run execute) (*kernel.BlockResult, error) {
	in := &kernel.BlockInput{Height: c.state.Height() + 1, Time: c.state.Time() + 1, Calls: c.calls}
	c.calls = nil
	next := c.state.Clone()
	r, err := run(next, in, c.run, known)
	if err != nil {
		return nil, err
	}
	for i := range r.Outcomes {
		if o := &r.Outcomes[i]; o.Receipt == nil || o.Receipt.Status != kernel.StatusFinished {
			return nil, fmt.Errorf("call %d of block %d: refusal %d, receipt %+v", i, in.Height, o.Refusal, o.Receipt)
		}
	}
	c.state = next
	return r, nil
}

// messages is how many calls are in a block, over which its roots are spread.
const messages = 500

// chatMessage executes blocks of chat messages in one channel. What it
// compares with is the recovery alone: a message's own comes on top of its
// figure.
func chatMessage(o *Options, run kernel.Runner) (Row, error) {
	members := o.of(1000, messages)
	c, last, err := newChannel(run, members)
	if err != nil {
		return Row{}, err
	}
	first := 0
	key, err := crypto.GenerateKey()
	if err != nil {
		return Row{}, err
	}
	digest := sha256.Sum256([]byte("a call"))
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		return Row{}, err
	}
	const recoveries = 200
	block := timed(func() error { _, err := c.block(kernel.Execute); return err })
	p, err := o.pairs("kernel: chat message", o.of(21, 1), func() (d time.Duration, err error) {
		var call *kernel.Call
		for i := range messages {
			text := fmt.Sprintf("message %d of block %d, about as long as they are", i, c.state.Height())
			if call, err = say(c, (first+i)%members, event.Draft{Kind: event.Message, Text: text}, last); err != nil {
				return 0, err
			}
		}
		first += messages
		last = event.Parent{Number: last.Number + messages, ID: call.Root()}
		return block()
	}, timed(func() error {
		for range recoveries {
			if _, err := crypto.Ecrecover(digest[:], signature); err != nil {
				return err
			}
		}
		return nil
	}))
	if err != nil {
		return Row{}, err
	}
	ratio := p.ratio * recoveries / messages
	return Row{
		Measure: fmt.Sprintf("chat message in a channel of %d", members), Value: micros(p.ours) / messages, Unit: "us",
		Peer: "a secp256k1 recovery, go-ethereum", PeerValue: micros(p.theirs) / recoveries, Ratio: ratio,
	}.most("ratio", ratio, 2), nil
}

// newChannel returns a chain whose instance 0 is a channel that every account
// has joined, and the last event in it.
func newChannel(run kernel.Runner, members int) (*chain, event.Parent, error) {
	wasm, err := wasmmodules.Load("channel")
	if err != nil {
		return nil, event.Parent{}, err
	}
	c, err := newChain(run, wasm, members)
	if err != nil {
		return nil, event.Parent{}, err
	}
	birth := c.add(0, kernel.KindCreate, 0, event.AppendBirth(nil, &event.Birth{Rule: event.RuleChannel, Name: []byte("bench")}))
	last := event.Parent{ID: birth.Root()}
	if _, err := c.block(kernel.Execute); err != nil {
		return nil, last, err
	}
	var call *kernel.Call
	for i := range members {
		if call, err = say(c, i, event.Draft{Kind: event.Join, Name: fmt.Sprintf("member%d", i)}, last); err != nil {
			return nil, last, err
		}
	}
	last = event.Parent{Number: uint64(members), ID: call.Root()}
	_, err = c.block(kernel.Execute)
	return c, last, err
}

// say adds an event of an account in the channel, behind an event.
func say(c *chain, account int, draft event.Draft, behind event.Parent) (*kernel.Call, error) {
	draft.Parents = []event.Parent{behind}
	input, err := draft.Encode()
	if err != nil {
		return nil, err
	}
	return c.add(account, kernel.KindApply, 0, input), nil
}

// twoCores executes the same blocks as nodes do, with all the processors that
// Go may use, and one by one: calls to different instances that hash for a
// fifth of a millisecond each.
func twoCores(o *Options, run kernel.Runner) (Row, error) {
	const instances = 64
	wasm, err := kernels.Kernel{Name: "sha256"}.Load()
	if err != nil {
		return Row{}, err
	}
	c, err := newChain(run, wasm, instances)
	if err != nil {
		return Row{}, err
	}
	for i := range instances {
		c.add(i, kernel.KindCreate, 0, nil)
	}
	if _, err := c.block(kernel.Execute); err != nil {
		return Row{}, err
	}
	on := func(run execute) side {
		return func() (time.Duration, error) {
			for i := range instances {
				c.add(i, kernel.KindApply, uint64(i), kernels.Input(uint32(o.of(200, 10))))
			}
			return timed(func() error { _, err := c.block(run); return err })()
		}
	}
	parallel := func(s *kernel.State, in *kernel.BlockInput, run kernel.Runner, rec kernel.Recover) (*kernel.BlockResult, error) {
		return kernel.ExecuteParallel(s, in, run, rec, engine.Parallel)
	}
	p, err := o.pairs("kernel: cores", o.of(41, 1), on(parallel), on(kernel.Execute))
	if err != nil {
		return Row{}, err
	}
	return Row{
		Measure: fmt.Sprintf("calls to %d instances on %d cores", instances, runtime.GOMAXPROCS(0)), Value: instances / p.ours.Seconds(), Unit: "calls/s",
		Peer: "one by one", PeerValue: instances / p.theirs.Seconds(), Ratio: 1 / p.ratio,
	}.least("ratio", 1/p.ratio, 1.6), nil
}
