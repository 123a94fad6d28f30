package bench

import (
	"errors"
	"fmt"
	"time"

	"github.com/prysmaticlabs/gohashtree"

	w "github.com/assize/assize/internal/wasmtest"
	"github.com/assize/assize/runtime/engine"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// Memory measures what the state of actors costs: the root of a page, a small
// call for which an actor's state has to be brought in, and a call that leaves
// a large one as it was, where the system can tell.
func Memory(o *Options) ([]Row, error) {
	root, err := pageRoot(o)
	if err != nil {
		return nil, err
	}
	call, err := smallCall(o)
	if err != nil {
		return nil, err
	}
	clean, err := cleanCall(o)
	var untracked *engine.TrackingError
	if errors.As(err, &untracked) {
		return []Row{root, call}, nil // nothing to measure: this system does not track pages
	}
	return []Row{root, call, clean}, err
}

// pageRoot compares memory.PageRoot with gohashtree on its own.
func pageRoot(o *Options) (Row, error) {
	pages := make([]memory.Page, o.of(1000, 10))
	for i := range pages {
		for k := range pages[i] {
			pages[i][k] = byte(i + k*k)
		}
	}
	ours, theirs := make([][32]byte, len(pages)), make([][32]byte, len(pages))
	var chunks [memory.PageSize / 32][32]byte
	p, err := o.pairs("memory: page root", o.of(31, 1), timed(func() error {
		for i := range pages {
			ours[i] = memory.PageRoot(&pages[i])
		}
		return nil
	}), timed(func() error {
		for i := range pages {
			for k := range chunks {
				chunks[k] = [32]byte(pages[i][32*k:])
			}
			for n := len(chunks); n > 1; n /= 2 {
				if err := gohashtree.Hash(chunks[:n/2], chunks[:n]); err != nil {
					return err
				}
			}
			theirs[i] = chunks[0]
		}
		return nil
	}))
	if err != nil {
		return Row{}, err
	}
	for i := range ours {
		if ours[i] != theirs[i] {
			return Row{}, fmt.Errorf("root of page %d: %x, by gohashtree %x", i, ours[i], theirs[i])
		}
	}
	n := float64(len(pages))
	return Row{
		Measure: "root of a page of 4 KiB", Value: micros(p.ours) / n, Unit: "us",
		Peer: "gohashtree", PeerValue: micros(p.theirs) / n, Ratio: p.ratio,
	}.most("ratio", p.ratio, 1.3), nil
}

// livePages is how many pages of an actor of the small call are not zero.
const livePages = 16

// counter is a rule that counts its calls in memory and answers with what its
// input adds to the count.
func counter() []byte {
	m := w.New()
	read := m.Import("input_read", []byte{w.I32, w.I32, w.I32}, nil)
	write := m.Import("output_write", []byte{w.I32, w.I32}, nil)
	m.Memory(1, 1)
	m.Export("apply", m.Func(nil, nil, nil,
		w.Const32(8), w.Const32(0), w.Const32(8), w.Call(read),
		w.Const32(0), w.Const32(0), w.Load(w.I64Load, 0), w.Const32(0), w.Load(w.I64Load, 8), w.Op(w.I64Add), w.Store(w.I64Store, 0),
		w.Const32(0), w.Const32(8), w.Call(write)))
	return m.Bytes()
}

// smallCall calls two actors in turns, so that each call finds the other's
// state where its own has to be.
func smallCall(o *Options) (row Row, err error) {
	e, err := engine.New()
	if err != nil {
		return Row{}, err
	}
	peer, err := startPeers(o.Peers)
	if err != nil {
		return Row{}, errors.Join(err, e.Close())
	}
	defer func() { err = errors.Join(err, peer.close(), e.Close()) }()
	p, err := program.Prepare(counter())
	if err != nil {
		return Row{}, err
	}
	var actors [2]*machine.Start
	for i := range actors {
		actors[i] = applyStart(p, []byte{1, 0, 0, 0, 0, 0, 0, 0})
		for k := range livePages {
			page := memory.Page{100: byte(i + 1), 101: byte(k)}
			actors[i].Memory.SetPage(memory.PageIndex(k), &page)
		}
	}
	calls := o.of(2000, 10)
	m, err := o.pairs("memory: small call", o.of(21, 1), timed(func() error {
		for i := range calls {
			s := actors[i%2]
			r, err := e.Run(p, s)
			if err := errors.Join(err, finished(&r)); err != nil {
				return err
			}
			for _, d := range r.Dirty {
				s.Memory.SetPage(d.Index, d.Page)
			}
		}
		return nil
	}), func() (time.Duration, error) { return peer.contract(calls) })
	if err != nil {
		return Row{}, err
	}
	second := float64(calls) / 1e3
	return Row{
		Measure: "small call, 16 live pages brought in and out", Value: second / m.ours.Seconds(), Unit: "k calls/s",
		Peer: "wasmvm v3.0.7, its smallest contract", PeerValue: second / m.theirs.Seconds(), Ratio: 1 / m.ratio,
	}.least("ratio", 1/m.ratio, 5), nil
}

// cleanCall calls an actor of 1 GiB, all of whose pages are in use, by a call
// that writes nothing, with the system finding that out and with comparing.
func cleanCall(o *Options) (row Row, err error) {
	pages := uint32(o.of(1<<14, 1<<9))
	m := w.New()
	m.Memory(pages, pages)
	m.Export("apply", m.Func(nil, nil, nil))
	p, err := program.Prepare(m.Bytes())
	if err != nil {
		return Row{}, err
	}
	s := applyStart(p, nil)
	shadow := make([]memory.Page, pages*memory.WasmPageSize/memory.PageSize)
	for i := range shadow {
		shadow[i][100] = 1
		s.Memory.SetPage(memory.PageIndex(i), &shadow[i])
	}
	var sides [2]side
	for i, tracking := range []engine.Tracking{engine.TrackSystem, engine.TrackCompare} {
		var e *engine.Engine
		if e, err = engine.New(engine.WithTracking(tracking)); err != nil {
			return Row{}, err
		}
		defer func() { err = errors.Join(err, e.Close()) }()
		sides[i] = timed(func() error {
			r, err := e.Run(p, s)
			if err == nil && len(r.Dirty) > 0 {
				err = fmt.Errorf("%d pages were written to, want none", len(r.Dirty))
			}
			return errors.Join(err, finished(&r))
		})
	}
	t, err := o.pairs("memory: clean call", o.of(15, 1), sides[0], sides[1])
	if err != nil {
		return Row{}, err
	}
	return Row{
		Measure: fmt.Sprintf("call that leaves %d MiB as they were", pages>>4), Value: 1 / t.ours.Seconds(), Unit: "calls/s",
		Peer: "comparing every page", PeerValue: 1 / t.theirs.Seconds(), Ratio: 1 / t.ratio,
	}.least("ratio", 1/t.ratio, 50), nil
}
