package store

import (
	"encoding/binary"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// Head is the last block of the folder.
type Head struct {
	Height       uint64
	StateRoot    ssz.Root
	ReceiptsRoot ssz.Root
	AppHash      ssz.Root // H(StateRoot, ReceiptsRoot)
}

// head is the record of the last block: [Head] and what is small of the state.
type head struct {
	Head
	settings  kernel.Settings
	change    kernel.SettingsChange // pending; zero: none
	rootChain kernel.Header
	time      uint64
	gasTotal  uint64
	accounts  uint64 // numbers of records
	programs  uint64
	instances uint64
	queue     uint64 // head of the queue
	tail      uint64
	frontier  []ssz.Root
}

func headOf(s *kernel.State, receipts ssz.Root) *head {
	h := &head{
		settings: s.Settings(), change: s.Change(), rootChain: s.RootChain(), time: s.Time(), gasTotal: s.GasTotal(),
		accounts: s.Accounts(), programs: s.Programs(), instances: s.Instances(),
	}
	h.Height, h.StateRoot, h.ReceiptsRoot = s.Height(), s.Root(), receipts
	h.AppHash = kernel.AppHash(h.StateRoot, receipts)
	h.queue, h.frontier = s.QueueFrontier()
	h.tail = h.queue + uint64(len(s.Queue()))
	return h
}

// writer builds a record; every field of varying length has its length in front.
type writer []byte

func (w *writer) u64(v uint64)    { *w = binary.BigEndian.AppendUint64(*w, v) }
func (w *writer) root(r ssz.Root) { *w = append(*w, r[:]...) }
func (w *writer) bytes(b []byte) {
	*w = binary.BigEndian.AppendUint32(*w, uint32(len(b)))
	*w = append(*w, b...)
}

// reader takes a record apart; the first thing that is missing makes err.
type reader struct {
	b   []byte
	err error
}

func (r *reader) take(n int) []byte {
	if r.err != nil || n > len(r.b) {
		if r.err == nil {
			r.err = corrupt("record: want %d bytes more, got %d", n, len(r.b))
		}
		return make([]byte, min(n, ssz.ChunkSize))
	}
	out := r.b[:n:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) u64() uint64 { return binary.BigEndian.Uint64(r.take(8)) }

func (r *reader) root() (root ssz.Root) {
	copy(root[:], r.take(ssz.ChunkSize))
	return root
}

func (r *reader) bytes() []byte { return r.take(int(binary.BigEndian.Uint32(r.take(4)))) }

// fail notes that a field is not what it should be.
func (r *reader) fail(err error) {
	if r.err == nil && err != nil {
		r.err = corrupt("%v", err)
	}
}

// end returns the first error, or one where bytes are left.
func (r *reader) end() error {
	if r.err == nil && len(r.b) > 0 {
		r.err = corrupt("record: %d bytes too many", len(r.b))
	}
	return r.err
}

func (h *head) encode() []byte {
	var w writer
	w.u64(h.Height)
	w.root(h.StateRoot)
	w.root(h.ReceiptsRoot)
	w.bytes(h.settings.Encode())
	w.bytes(h.change.Encode())
	w.bytes(h.rootChain.Encode())
	for _, v := range []uint64{h.time, h.gasTotal, h.accounts, h.programs, h.instances, h.queue, h.tail, uint64(len(h.frontier))} {
		w.u64(v)
	}
	for _, r := range h.frontier {
		w.root(r)
	}
	return w
}

func decodeHead(b []byte) (*head, error) {
	r := reader{b: b}
	h := &head{}
	h.Height, h.StateRoot, h.ReceiptsRoot = r.u64(), r.root(), r.root()
	h.AppHash = kernel.AppHash(h.StateRoot, h.ReceiptsRoot)
	settings, change, header := r.bytes(), r.bytes(), r.bytes()
	for _, v := range []*uint64{&h.time, &h.gasTotal, &h.accounts, &h.programs, &h.instances, &h.queue, &h.tail} {
		*v = r.u64()
	}
	for n := r.u64(); n > 0 && r.err == nil; n-- {
		h.frontier = append(h.frontier, r.root())
	}
	if err := r.end(); err != nil {
		return nil, err
	}
	var err error
	if h.settings, err = kernel.DecodeSettings(settings); err != nil {
		return nil, corrupt("%v", err)
	}
	if h.change, err = kernel.DecodeSettingsChange(change); err != nil {
		return nil, corrupt("%v", err)
	}
	if h.rootChain, err = kernel.DecodeHeader(header); err != nil {
		return nil, corrupt("%v", err)
	}
	return h, nil
}

func encodeInstance(i kernel.Instance, globals []uint64) []byte {
	var w writer
	w.bytes(i.Encode())
	for _, g := range globals {
		w.u64(g)
	}
	return w
}

func decodeInstance(b []byte) (p kernel.InstanceParts, err error) {
	r := reader{b: b}
	record := r.bytes()
	for len(r.b) > 0 && r.err == nil {
		p.Globals = append(p.Globals, r.u64())
	}
	if err := r.end(); err != nil {
		return p, err
	}
	if p.Instance, err = kernel.DecodeInstance(record); err != nil {
		return p, corrupt("%v", err)
	}
	return p, nil
}

func encodeProgram(ref kernel.ProgramRef, source []byte) []byte {
	var w writer
	w.bytes(ref.Encode())
	w.bytes(source)
	return w
}

func decodeProgram(b []byte) (p kernel.ProgramParts, err error) {
	r := reader{b: b}
	ref, source := r.bytes(), r.bytes()
	if err := r.end(); err != nil {
		return p, err
	}
	if p.Ref, err = kernel.DecodeProgramRef(ref); err != nil {
		return p, corrupt("%v", err)
	}
	p.Source = append([]byte(nil), source...)
	return p, nil
}

// encodeResult returns the record of a result. Behind an outcome without a
// receipt, which would name its call, stands the call's root.
func encodeResult(b *kernel.BlockResult, in *kernel.BlockInput) []byte {
	var w writer
	w.u64(b.Height)
	w.root(b.StateRoot)
	w.root(b.ReceiptsRoot)
	w.u64(b.GasUsed)
	w.u64(uint64(len(b.Deliveries)))
	for i := range b.Deliveries {
		w.bytes(b.Deliveries[i].Message.Encode())
		w.bytes(b.Deliveries[i].Outcome.Encode())
	}
	w.u64(uint64(len(b.Upgrades)))
	for i := range b.Upgrades {
		w.bytes(b.Upgrades[i].Encode())
	}
	w.u64(uint64(len(b.Outcomes)))
	for i := range b.Outcomes {
		w.bytes(b.Outcomes[i].Encode())
		if b.Outcomes[i].Receipt == nil {
			w.root(in.Calls[i].Call.Root())
		}
	}
	return w
}

// decodeResult returns the result and the root of each of its calls.
func decodeResult(b []byte) (*kernel.BlockResult, []ssz.Root, error) {
	r := reader{b: b}
	out := &kernel.BlockResult{Height: r.u64(), StateRoot: r.root(), ReceiptsRoot: r.root(), GasUsed: r.u64()}
	out.AppHash = kernel.AppHash(out.StateRoot, out.ReceiptsRoot)
	for n := r.u64(); n > 0 && r.err == nil; n-- {
		m, err := kernel.DecodeMessage(r.bytes())
		r.fail(err)
		o, err := kernel.DecodeOutcome(r.bytes())
		r.fail(err)
		out.Deliveries = append(out.Deliveries, kernel.Delivery{Message: m, Outcome: o})
	}
	for n := r.u64(); n > 0 && r.err == nil; n-- {
		u, err := kernel.DecodeUpgradeRun(r.bytes())
		r.fail(err)
		out.Upgrades = append(out.Upgrades, u)
	}
	var calls []ssz.Root
	for n := r.u64(); n > 0 && r.err == nil; n-- {
		o, err := kernel.DecodeOutcome(r.bytes())
		r.fail(err)
		out.Outcomes = append(out.Outcomes, o)
		if o.Receipt != nil {
			calls = append(calls, o.Receipt.CallRoot)
		} else {
			calls = append(calls, r.root())
		}
	}
	if err := r.end(); err != nil {
		return nil, nil, err
	}
	return out, calls, nil
}
