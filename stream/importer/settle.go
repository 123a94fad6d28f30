package importer

import (
	"errors"
	"fmt"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/wasm-modules/event"
)

// settle creates what the events need: the space with its channel, and for
// every person an account and a stream. None of it counts as an event.
func (r *runner) settle() error {
	if err := r.createSpace(); err != nil {
		return err
	}
	if err := r.openAccounts(); err != nil {
		return err
	}
	return r.createStreams()
}

func (r *runner) birth(program uint64, b event.Birth) kernel.Call {
	return kernel.Call{
		Kind: kernel.KindCreate, Target: program, GasLimit: gasCreate,
		Input: event.AppendBirth(nil, &b),
	}
}

func (r *runner) createSpace() error {
	var failed error
	c := r.birth(r.cfg.Programs.Space, event.Birth{Rule: event.RuleSpace, Name: []byte(r.cfg.Name)})
	err := r.must("create the space", r.cfg.Owner, c, &failed, func(o Outcome) {
		r.result.Space = *o.Created
		r.space.accept(o.Root, nil, event.Answer{Adopted: event.None})
	})
	if err != nil {
		return err
	}
	return r.drained(&failed)
}

// openAccounts opens the accounts and, in the same blocks, the channel.
func (r *runner) openAccounts() error {
	var failed error
	c := r.birth(r.cfg.Programs.Channel, event.Birth{
		Rule: event.RuleChannel, Parent: r.result.Space, Name: []byte(r.cfg.Name),
	})
	err := r.must("create the channel", r.cfg.Owner, c, &failed, func(o Outcome) {
		place, ok := event.DecodePlace(o.Output)
		if !ok {
			failed = fmt.Errorf("create the channel: want the place of its state, got %x", o.Output)
			return
		}
		r.result.Channel, r.result.Place = *o.Created, place
		r.leaves.accept(o.Root, nil, event.Answer{Adopted: event.None})
	})
	if err != nil {
		return err
	}
	total, open := len(r.plan.People), 0
	r.result.People = make([]Account, total)
	for i, person := range r.plan.People {
		key, err := deriveKey(r.cfg.Seed, r.cfg.ChainID, r.result.Space, PersonIndex(i))
		if err != nil {
			return err
		}
		s := &Signer{Key: key}
		r.signers = append(r.signers, s)
		account := &r.result.People[i]
		*account = Account{Nick: person.Nick, Address: s.Address()}
		sig, err := signature(key, kernel.OpenDigest(r.cfg.ChainID, r.cfg.Owner.Account, s.Address()))
		if err != nil {
			return err
		}
		in := kernel.OpenInput{Address: s.Address(), Signature: sig}
		c := kernel.Call{Kind: kernel.KindOpen, GasLimit: gasOpen, Input: in.Encode()}
		err = r.must("open an account", r.cfg.Owner, c, &failed, func(o Outcome) {
			s.Account, account.Account = *o.Created, *o.Created
			open++
		})
		if err != nil {
			return err
		}
		r.progress(PhaseAccounts, open, total)
	}
	if err := r.drained(&failed); err != nil {
		return err
	}
	r.progress(PhaseAccounts, open, total)
	return nil
}

// createStreams creates everybody's stream, and lists the channel in the space.
func (r *runner) createStreams() error {
	var failed error
	list := event.Draft{
		Kind: event.AddChannel, Parents: r.space.cite(0), Stream: r.result.Channel, Name: r.cfg.Name,
	}
	input, err := list.Encode()
	if err != nil {
		return err
	}
	c := kernel.Call{Kind: kernel.KindApply, Target: r.result.Space, GasLimit: gasEvent, Input: input}
	if err := r.must("list the channel", r.cfg.Owner, c, &failed, func(Outcome) {}); err != nil {
		return err
	}
	total, made := len(r.signers), 0
	for i, s := range r.signers {
		account := &r.result.People[i]
		c := r.birth(r.cfg.Programs.User, event.Birth{Rule: event.RuleUser, Name: []byte(account.Nick)})
		err := r.must("create a person's stream", s, c, &failed, func(o Outcome) {
			if account.Stream = *o.Created; account.Stream == 0 {
				failed = errors.New("create a person's stream: want an instance other than 0")
			}
			made++
		})
		if err != nil {
			return err
		}
		r.progress(PhaseStreams, made, total)
	}
	if err := r.drained(&failed); err != nil {
		return err
	}
	r.progress(PhaseStreams, made, total)
	return nil
}
