package main

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strconv"

	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/runtime/machine"
	"github.com/assize/assize/runtime/memory"
	"github.com/assize/assize/runtime/program"
)

// slotValue is a slot of the frame that is not zero.
type slotValue struct {
	Slot  uint8  `json:"slot"`
	Value uint64 `json:"value"`
}

// memoryRange is memory as it was before a step.
type memoryRange struct {
	Address uint32 `json:"address"`
	Data    string `json:"data"` // hex
}

// traceStep is one step with what stood around it before.
type traceStep struct {
	traceHead
	traceLine
	Meaning string                 `json:"meaning"`
	Changes []batchvalidate.Change `json:"changes"`
	Slice   int64                  `json:"gas_slice"`
	Reserve uint64                 `json:"gas_reserve"`
	Pages   uint32                 `json:"memory_pages"`
	Slots   []slotValue            `json:"slots"` // that are not zero
	Callers []string               `json:"callers"`
	Memory  *memoryRange           `json:"memory,omitempty"`
}

// showStep prints one step with stack and memory.
func (f *traceFlags) showStep(ctx context.Context, t *transition, run *batchvalidate.Run) error {
	tracer := batchvalidate.NewTracer(run)
	m := tracer.Machine()
	there, err := tracer.Skip(ctx, machine.Step(f.at))
	if err != nil {
		return err
	}
	if !there || m.Status().Ended() {
		return fmt.Errorf("--at: want a step below the run's %d, got %d", m.Steps(), f.at)
	}
	s := traceStep{
		traceHead: t.head(run), traceLine: lineOf(tracer), Slice: m.Slice(), Reserve: m.Reserve(), Pages: m.Pages(),
		Memory: f.memory(m),
	}
	for i := range program.FrameSlots {
		if v := m.Slot(uint8(i)); v != 0 {
			s.Slots = append(s.Slots, slotValue{uint8(i), v})
		}
	}
	for _, d := range tracer.Callers() {
		s.Callers = append(s.Callers, d.String())
	}
	x := batchvalidate.ExplainNext(m)
	s.Meaning, s.Changes = x.Meaning, x.Changes
	if f.party.json {
		return json.NewEncoder(os.Stdout).Encode(&s)
	}
	s.traceHead.print()
	s.print(x.Place)
	return nil
}

// memory returns the memory that was asked for, or that the next instruction
// is about, from a multiple of 16 on.
func (f *traceFlags) memory(m *machine.Machine) *memoryRange {
	address, _, ok := batchvalidate.Access(m)
	if f.address != "" {
		asked, _ := strconv.ParseUint(f.address, 0, 32) // checked with the flags
		address, ok = uint32(asked), true
	}
	end := uint64(m.Pages()) * memory.WasmPageSize
	if !ok || uint64(address) >= end || f.bytes == 0 {
		return nil
	}
	first := address &^ 15
	if f.address == "" && first >= 16 {
		first -= 16 // a line before
	}
	data := make([]byte, 0, f.bytes+8)
	for at := uint64(first); at < end && uint32(len(data)) < f.bytes; at += 8 {
		data = binary.LittleEndian.AppendUint64(data, m.LoadWord(uint32(at)))
	}
	return &memoryRange{first, hex.EncodeToString(data[:min(uint32(len(data)), f.bytes)])}
}

func (s *traceStep) print(place program.Place) {
	fmt.Printf("step     %d, %d gas used before it (slice %d, reserve %d)\nat       %v\n         %s\n",
		s.Step, s.Gas, s.Slice, s.Reserve, place, s.Meaning)
	for _, c := range s.Callers {
		fmt.Printf("called   from %s\n", c)
	}
	fmt.Printf("\nchanges\n")
	for _, c := range s.Changes {
		fmt.Printf("  %v\n", c)
	}
	if len(s.Changes) == 0 {
		fmt.Printf("  none but the next instruction\n")
	}
	fmt.Printf("\nslots before, those that are not zero\n")
	for _, v := range s.Slots {
		fmt.Printf("  s%-3d %#18x  %d\n", v.Slot, v.Value, v.Value)
	}
	if s.Memory == nil {
		return
	}
	fmt.Printf("\nmemory before, %d pages of 64 KiB\n", s.Pages)
	data, err := hex.DecodeString(s.Memory.Data)
	if err != nil {
		return // it was encoded above
	}
	for i := 0; i < len(data); i += 16 {
		fmt.Printf("  %#08x  % x\n", s.Memory.Address+uint32(i), data[i:min(len(data), i+16)])
	}
}
