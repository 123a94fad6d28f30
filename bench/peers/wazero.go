package main

import (
	"context"
	"fmt"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// features are those that Assize compiles with.
const features = api.CoreFeatureMutableGlobal | api.CoreFeatureSignExtensionOps |
	api.CoreFeatureMultiValue | api.CoreFeatureBulkMemoryOperations

// module is a module as its author built it, without metering, with the two
// host functions that kernels import.
type module struct {
	ctx    context.Context
	memory api.Memory
	apply  api.Function
	input  []byte
	output []byte
}

func load(wasm []byte, slow bool) (*module, error) {
	config := wazero.NewRuntimeConfigCompiler()
	if slow {
		config = wazero.NewRuntimeConfigInterpreter()
	}
	m := &module{ctx: context.Background()}
	runtime := wazero.NewRuntimeWithConfig(m.ctx, config.WithCoreFeatures(features).WithDebugInfoEnabled(false))
	i32 := api.ValueTypeI32
	_, err := runtime.NewHostModuleBuilder("assize").
		NewFunctionBuilder().WithGoModuleFunction(api.GoModuleFunc(m.read), []api.ValueType{i32, i32, i32}, nil).Export("input_read").
		NewFunctionBuilder().WithGoModuleFunction(api.GoModuleFunc(m.write), []api.ValueType{i32, i32}, nil).Export("output_write").
		Instantiate(m.ctx)
	if err != nil {
		return nil, err
	}
	instance, err := runtime.InstantiateWithConfig(m.ctx, wasm, wazero.NewModuleConfig().WithName("").WithStartFunctions())
	if err != nil {
		return nil, err
	}
	m.memory, m.apply = instance.Memory(), instance.ExportedFunction("apply")
	if m.apply == nil {
		return nil, fmt.Errorf("the module does not export apply")
	}
	return m, nil
}

// run calls apply and returns how long that took.
func (m *module) run(input []byte) (nanos int64, output []byte, err error) {
	m.input, m.output = input, nil
	start := time.Now()
	err = m.apply.CallWithStack(m.ctx, nil)
	return time.Since(start).Nanoseconds(), m.output, err
}

// at returns a range of the memory; a range beyond it ends the call.
func (m *module) at(ptr, n uint64) []byte {
	b, ok := m.memory.Read(uint32(ptr), uint32(n))
	if !ok {
		panic("access beyond memory")
	}
	return b
}

func (m *module) read(_ context.Context, _ api.Module, stack []uint64) {
	copy(m.at(stack[0], stack[2]), m.input[uint32(stack[1]):])
}

func (m *module) write(_ context.Context, _ api.Module, stack []uint64) {
	m.output = append(m.output, m.at(stack[0], stack[1])...)
}
