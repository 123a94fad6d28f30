package rehearse

import (
	"crypto/ecdsa"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/stream/importer"
	wasmmodules "github.com/assize/assize/wasm-modules"
	"github.com/assize/assize/wasm-modules/event"
)

const (
	gasRun     = 2_000_000 // of a run of the upkeep
	gasUpgrade = 1_000_000 // of an export or import
)

// upkeep is what goes on around a chat: device keys come and go, streams go on
// under a new build of their rules, settings change, and calls are refused.
type upkeep struct {
	*solo
	seed uint64
	err  error // the first

	owner, wallet, phone, tablet *ecdsa.PrivateKey
	account                      uint64 // of the wallet; phone and tablet are its devices
	nonce                        uint64 // of that account's next delegation
	seqs                         map[line]uint64

	space, channel, own tip    // the last is the wallet's
	wants               []want // of the calls that wait
}

// line is a session of an account: its calls have an order.
type line struct {
	account uint64
	session uint8
}

// want is what should come of a call.
type want struct {
	what    string
	root    ssz.Root
	refusal kernel.Refusal // 0: it finishes
	of      *tip           // whose event it is, if it is one
}

// tip is an instance with an event of it that others may cite.
type tip struct {
	instance uint64
	last     event.Parent
}

// upkeep carries on after an import whose streams are the owner's.
func (s *solo) upkeep(owner *ecdsa.PrivateKey, seed uint64, done *importer.Result) error {
	u := &upkeep{solo: s, seed: seed, owner: owner, seqs: make(map[line]uint64)}
	for _, k := range []struct {
		key  **ecdsa.PrivateKey
		name string
	}{{&u.wallet, "wallet"}, {&u.phone, "phone"}, {&u.tablet, "tablet"}} {
		if *k.key, u.err = rehearsalKey(k.name, seed); u.err != nil {
			return u.err
		}
	}
	_, u.seqs[line{}], _ = s.state.Session(0, 0)
	u.space, u.channel = s.born(done.Space), s.born(done.Channel)
	for i := range done.Events {
		if e := &done.Events[i]; !e.Failed && e.Code == 0 && e.Number > u.channel.last.Number {
			u.channel.last = event.Parent{Number: e.Number, ID: e.Root}
		}
	}
	for _, part := range []func(){u.builds, u.devices, u.upgrades, u.refusals, u.settings} {
		if part(); u.err != nil {
			return fmt.Errorf("the upkeep of an epoch: %w", u.err)
		}
	}
	return nil
}

// rehearsalKey derives a key from its name, so that equal seeds make equal
// epochs.
func rehearsalKey(name string, seed uint64) (*ecdsa.PrivateKey, error) {
	return crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "assize rehearsal %s %d", name, seed)))
}

// born returns an instance with its birth.
func (s *solo) born(instance uint64) tip {
	for _, block := range s.outcomes {
		for i := range block {
			if c := block[i].Created; c != nil && *c == instance && block[i].Receipt != nil && len(block[i].Output) == event.PlaceSize {
				return tip{instance: instance, last: event.Parent{ID: block[i].Root}}
			}
		}
	}
	return tip{instance: instance}
}

// builds deploys the rules anew, behind the first ones, and opens the account.
func (u *upkeep) builds() {
	for _, name := range wasmmodules.Names() {
		wasm, err := wasmmodules.Load(name)
		if err != nil {
			u.fail(err)
			return
		}
		input, err := kernel.NewDeployInput(wasm)
		if err != nil {
			u.fail(err)
			return
		}
		settings := u.state.Settings()
		u.call("deploy "+name, u.owner, kernel.Call{
			Kind: kernel.KindDeploy, Input: input, GasLimit: (uint64(len(input))/ssz.ChunkSize + 1) * settings.DeployGas,
		}, 0)
	}
	address := signature.Address(u.wallet)
	sig, err := signature.Sign(u.wallet, kernel.OpenDigest(ChainID, 0, address))
	if err != nil {
		u.fail(err)
		return
	}
	u.account = u.state.Accounts()
	u.call("open", u.owner, kernel.Call{
		Kind: kernel.KindOpen, Input: (&kernel.OpenInput{Address: address, Signature: sig}).Encode(), GasLimit: u.fixed(),
	}, 0)
	u.block()
	u.own.instance = u.state.Instances()
	birth := event.AppendBirth(nil, &event.Birth{Rule: event.RuleUser, Name: []byte("walter")})
	u.own.last.ID = u.call("create", u.wallet, kernel.Call{
		Account: u.account, Kind: kernel.KindCreate, Target: 2, Input: birth, GasLimit: gasRun,
	}, 0)
	u.block()
}

// devices has the wallet delegate to a phone and a tablet, which write for it,
// and take the tablet out again.
func (u *upkeep) devices() {
	talk := kernel.ScopeOf(kernel.KindApply, kernel.KindDelegate)
	u.delegate(u.owner, 0, u.phone, talk, expiry, 0) // who else pays for it
	u.delegate(u.tablet, u.account, u.tablet, talk|kernel.ScopeOf(kernel.KindRevoke), expiry, 0)
	u.block()
	u.event(u.phone, &u.channel, event.Draft{Kind: event.Join, Name: "walter", Stream: u.own.instance})
	u.event(u.tablet, &u.own, event.Draft{Kind: event.Rename, Name: "walt"})
	u.block()
	u.delegate(u.phone, u.account, u.phone, talk, u.state.Height()+1_000, 0)
	u.revoke(u.tablet, u.tablet, 0)
	u.block() // with the notice of the join
	u.event(u.phone, &u.channel, event.Draft{Kind: event.Message, Text: "from my phone"})
	u.block()
}

// upgrades has the streams go on under the builds behind the first: before a
// call and before a message. One build is not of the stream's rule, one export
// has too little gas, and one upgrade is still to come when the epoch ends.
func (u *upkeep) upgrades() {
	u.announce(u.owner, &u.space, 3, 0, gasUpgrade, 0)
	u.announce(u.owner, &u.channel, 4, 0, gasUpgrade, 0)
	u.announce(u.wallet, &u.own, 5, 0, gasUpgrade, 0)
	u.block()
	u.event(u.owner, &u.space, event.Draft{Kind: event.Topic, Text: "under a new rule"})
	u.event(u.phone, &u.channel, event.Draft{Kind: event.Leave})
	u.block()
	u.block() // the notice, before which the wallet's stream is upgraded
	u.announce(u.wallet, &u.own, 4, 0, gasUpgrade, 0)
	u.announce(u.owner, &u.space, 0, 0, gasUpgrade/100, 0)
	u.block()
	u.event(u.phone, &u.own, event.Draft{Kind: event.Message, Text: "as before"})
	u.event(u.owner, &u.space, event.Draft{Kind: event.Topic, Text: "as before"})
	u.block()
	u.announce(u.owner, &u.channel, 1, expiry, gasUpgrade, 0)
	u.announce(u.wallet, &u.own, 2, expiry, gasUpgrade, 0)
	u.block()
	for _, w := range []struct {
		of      *tip
		program uint64
	}{{&u.space, 3}, {&u.channel, 4}, {&u.own, 5}} {
		if i, ok := u.state.Instance(w.of.instance); !ok || i.Program != w.program {
			u.fail(fmt.Errorf("instance %d: want it under program %d, got %d", w.of.instance, w.program, i.Program))
		}
	}
}

// refusals has calls that come to nothing, with a receipt and without, and a
// message that nobody receives.
func (u *upkeep) refusals() {
	u.event(u.owner, &u.channel, event.Draft{Kind: event.Join, Name: "keeper", Stream: 1 << 30})
	u.block()
	u.event(u.owner, &u.channel, event.Draft{Kind: event.Leave})
	u.revoke(u.wallet, u.tablet, kernel.RefusedDevice)
	u.delegate(u.wallet, u.account, u.tablet, 0, 0, kernel.RefusedNonce)
	u.announce(u.wallet, &u.channel, 4, 0, gasUpgrade, kernel.RefusedOwner)
	u.call("create of no program", u.wallet, kernel.Call{
		Account: u.account, Kind: kernel.KindCreate, Target: 99, GasLimit: gasRun,
	}, kernel.RefusedProgram)
	u.call("apply to no instance", u.wallet, kernel.Call{
		Account: u.account, Kind: kernel.KindApply, Target: 1 << 30, GasLimit: gasRun,
	}, kernel.RefusedInstance)
	u.refuse(u.wallet, kernel.Call{Kind: kernel.KindApply, Target: u.own.instance, GasLimit: gasRun, ExpiryHeight: 1}, kernel.RefusedExpired)
	u.refuse(u.wallet, kernel.Call{Kind: kernel.KindApply, Target: u.own.instance, GasLimit: 1 << 40}, kernel.RefusedGasLimit)
	u.block()
	// The tablet was revoked, and the phone may not make streams.
	draft := event.Draft{Kind: event.Message, Text: "from my tablet", Parents: []event.Parent{u.own.last}}
	input, err := draft.Encode()
	u.fail(err)
	u.refuse(u.tablet, kernel.Call{Kind: kernel.KindApply, Target: u.own.instance, Input: input, GasLimit: gasRun}, kernel.RefusedSignature)
	u.block()
	birth := event.AppendBirth(nil, &event.Birth{Rule: event.RuleUser, Name: []byte("walter")})
	u.refuse(u.phone, kernel.Call{Kind: kernel.KindCreate, Target: 2, Input: birth, GasLimit: gasRun}, kernel.RefusedSignature)
	u.block()
}

// settings has the settings change, once while the epoch lasts and once
// behind it.
func (u *upkeep) settings() {
	settings := u.state.Settings()
	settings.FixedGas += settings.FixedGas / 2
	u.change = &kernel.SettingsChange{Settings: settings, Height: u.state.Height() + 2}
	u.block()
	u.delegate(u.wallet, u.account, u.tablet, kernel.ScopeOf(kernel.KindApply), expiry, 0)
	u.block()
	settings.DeployGas *= 2
	u.change = &kernel.SettingsChange{Settings: settings, Height: expiry}
	u.delegate(u.wallet, u.account, u.tablet, 0, 0, 0)
	u.block()
}

func (u *upkeep) fail(err error) {
	if u.err == nil {
		u.err = err
	}
}

func (u *upkeep) fixed() uint64 {
	settings := u.state.Settings()
	return 2 * settings.FixedGas // also after the change
}

// call puts a call into the next block and returns its root. The calls of an
// account stand in the order in which they are made, whoever signs them.
func (u *upkeep) call(what string, key *ecdsa.PrivateKey, c kernel.Call, refusal kernel.Refusal) ssz.Root {
	at := line{c.Account, c.Session}
	c.ChainID, c.Seq = ChainID, u.seqs[at]
	if c.ExpiryHeight == 0 {
		c.ExpiryHeight = expiry
	}
	if !refusal.Traceless() {
		u.seqs[at]++
	}
	signed, err := signature.SignCall(key, c)
	u.fail(err)
	u.pool = append(u.pool, signed)
	u.wants = append(u.wants, want{what: what, root: signed.Call.Root(), refusal: refusal})
	return signed.Call.Root()
}

// refuse puts a call of the wallet's account into the next block that leaves
// no trace.
func (u *upkeep) refuse(key *ecdsa.PrivateKey, c kernel.Call, refusal kernel.Refusal) {
	c.Account = u.account
	u.call(refusal.String(), key, c, refusal)
}

// event has a key write to a stream: the owner for its account, others for
// the wallet's.
func (u *upkeep) event(key *ecdsa.PrivateKey, to *tip, draft event.Draft) {
	draft.Parents = []event.Parent{to.last}
	input, err := draft.Encode()
	u.fail(err)
	c := kernel.Call{Kind: kernel.KindApply, Target: to.instance, Input: input, GasLimit: gasRun}
	if key != u.owner {
		c.Account = u.account
	}
	u.call("an event", key, c, 0)
	u.wants[len(u.wants)-1].of = to
}

// delegate has a key send, for an account, the wallet's delegation to a
// device. One that is to be refused for its nonce carries a former one.
func (u *upkeep) delegate(key *ecdsa.PrivateKey, account uint64, device *ecdsa.PrivateKey, scope kernel.Scope, until uint64, refusal kernel.Refusal) {
	d := kernel.Delegation{
		Account: u.account, Nonce: u.nonce,
		Device: kernel.Device{Address: signature.Address(device), Scope: scope, Expiry: until},
	}
	if refusal != 0 {
		d.Nonce = 0
	} else {
		u.nonce++
	}
	in, err := signature.Delegate(u.wallet, ChainID, &d)
	u.fail(err)
	u.call("delegate", key, kernel.Call{
		Account: account, Kind: kernel.KindDelegate, Target: u.account, Input: in.Encode(), GasLimit: u.fixed(),
	}, refusal)
}

func (u *upkeep) revoke(key, device *ecdsa.PrivateKey, refusal kernel.Refusal) {
	address := signature.Address(device)
	u.call("revoke", key, kernel.Call{
		Account: u.account, Kind: kernel.KindRevoke, Input: address[:], GasLimit: u.fixed(),
	}, refusal)
}

func (u *upkeep) announce(key *ecdsa.PrivateKey, of *tip, program, height, gas uint64, refusal kernel.Refusal) {
	in := kernel.UpgradeInput{Program: program, Height: height, Gas: gas}
	c := kernel.Call{Kind: kernel.KindUpgrade, Target: of.instance, Input: in.Encode(), GasLimit: u.fixed() + 2*gas}
	if key == u.wallet {
		c.Account = u.account
	}
	u.call("announce an upgrade", key, c, refusal)
}

// block executes what waits and compares what came of it.
func (u *upkeep) block() {
	if u.err != nil {
		return
	}
	if u.err = u.solo.block(); u.err != nil {
		return
	}
	came := make(map[ssz.Root]*importer.Outcome)
	last := u.outcomes[len(u.outcomes)-1]
	for i := range last {
		came[last[i].Root] = &last[i]
	}
	for _, w := range u.wants {
		o := came[w.root]
		switch {
		case o.Refusal != w.refusal || w.refusal == 0 && o.Receipt.Status != kernel.StatusFinished:
			u.fail(fmt.Errorf("block %d, %s: want refusal %v, got %v with %+v", u.state.Height(), w.what, w.refusal, o.Refusal, o.Receipt))
		case w.of != nil:
			if a, ok := event.DecodeAnswer(o.Output); ok {
				w.of.last = event.Parent{Number: a.Number, ID: w.root}
			}
		}
	}
	u.wants = nil
}
