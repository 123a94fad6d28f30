package machine

import (
	"testing"

	"github.com/assize/assize/runtime/program"
)

// assemble returns a program of the code, with the entry apply at 0.
func assemble(code ...program.Instr) *program.Program {
	p := &program.Program{
		Limits: program.Limits{CodeDepth: 10, MaxPages: 16, HeightLimit: program.HeightLimit},
		Pages:  2,
		Code:   code,
	}
	for i := range p.Entries {
		p.Entries[i] = program.NoEntry
	}
	p.Entries[program.EntryApply], p.Entries[program.EntryInit] = 0, 0
	return p
}

// startOf returns a start of apply with gas and one input.
func startOf(p *program.Program) *Start {
	return &Start{
		Entry: program.EntryApply, Gas: program.MaxGas, Pages: p.Pages, Memory: p.InitialMemory(),
		Globals: append([]uint64(nil), p.Globals...), Input: []byte("input"), OutputLimit: program.MaxOutput,
	}
}

var (
	i64 = program.OpBin64
	imm = program.OpBin64I
	op  = program.Make
)

// alu64Loop counts to 2^40 with four operations a turn and one charge.
func alu64Loop() *program.Program {
	return assemble(
		op(program.OpConst, 1, 0, 0, 1),
		op(imm+program.Op(program.AluShl), 1, 1, 0, 40),
		op(program.OpCharge, 0, 0, 0, 6), // 2
		op(program.OpCheck, 0, 0, 0, 0),
		op(imm+program.Op(program.AluAdd), 0, 0, 0, 1),
		op(i64+program.Op(program.AluXor), 2, 2, 0, 0),
		op(i64+program.Op(program.AluAdd), 3, 3, 2, 0),
		op(program.OpBrLtU, 0, 0, 1, 2),
		op(program.OpFinish, 0, 0, 0, 0),
	)
}

// memoryLoop walks memory with a load and a store a turn.
func memoryLoop() *program.Program {
	return assemble(
		op(program.OpConst, 1, 0, 0, 1),
		op(imm+program.Op(program.AluShl), 1, 1, 0, 40),
		op(program.OpCharge, 0, 0, 0, 7), // 2
		op(program.OpCheck, 0, 0, 0, 0),
		op(imm+program.Op(program.AluAdd), 0, 0, 0, 1),
		op(imm+program.Op(program.AluAnd), 2, 0, 0, 0xffff),
		op(program.OpLoad64, 3, 2, 0, 8),
		op(program.OpStore32, 0, 2, 3, 16),
		op(program.OpBrLtU, 0, 0, 1, 2),
	)
}

// callLoop calls a function of three instructions.
func callLoop() *program.Program {
	return assemble(
		op(program.OpCharge, 0, 0, 0, 3),
		op(program.OpCall, 4, 2, 3, 4),
		op(imm+program.Op(program.AluAdd), 5, 4, 0, 1),
		op(program.OpJump, 0, 0, 0, 0),
		op(program.OpCharge, 0, 0, 0, 3), // 4
		op(i64+program.Op(program.AluAdd), 2, 0, 1, 0),
		op(program.OpReturn, 0, 2, 1, 3),
	)
}

func benchmarkRun(b *testing.B, p *program.Program) {
	m := New(p, startOf(p))
	const steps = 1 << 20
	for b.Loop() {
		m.SetReserve(program.MaxGas)
		if m.Run(steps) != steps {
			b.Fatal("the run ended", m.Status(), m.Aux())
		}
	}
	b.ReportMetric(float64(b.N)*steps/b.Elapsed().Seconds()/1e6, "Msteps/s")
}

func BenchmarkRun(b *testing.B) {
	for _, c := range []struct {
		name string
		p    *program.Program
	}{{"alu", alu64Loop()}, {"memory", memoryLoop()}, {"call", callLoop()}} {
		b.Run(c.name, func(b *testing.B) { benchmarkRun(b, c.p) })
	}
}

// BenchmarkStepRoots takes a root after every step of a stride.
func BenchmarkStepRoots(b *testing.B) {
	for _, c := range []struct {
		name string
		p    *program.Program
	}{{"alu", alu64Loop()}, {"memory", memoryLoop()}, {"call", callLoop()}} {
		b.Run(c.name, func(b *testing.B) {
			m := New(c.p, startOf(c.p))
			for b.Loop() {
				m.SetReserve(program.MaxGas)
				if len(m.StepRoots(int(StrideSteps))) != int(StrideSteps) {
					b.Fatal("the run ended", m.Status(), m.Aux())
				}
			}
		})
	}
}

// BenchmarkStride runs a stride and takes its root: one leaf of level 3.
func BenchmarkStride(b *testing.B) {
	p := memoryLoop()
	m := New(p, startOf(p))
	for b.Loop() {
		m.SetReserve(program.MaxGas)
		m.Run(StrideSteps)
		m.Root()
	}
}
