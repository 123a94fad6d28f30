package machine

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"golang.org/x/crypto/sha3"

	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// recoverInput is the number of bytes that a recovery reads.
const recoverInput = 128

// host executes a host operation.
func (m *Machine) host(in program.Instr) {
	var trap program.Trap
	switch in.Op() {
	case program.OpInputLen:
		m.frame[in.Dst()] = uint64(len(m.start.Input))
	case program.OpContext:
		trap = m.context(in)
	case program.OpSha256, program.OpKeccak256:
		trap = m.digest(in)
	case program.OpRecover:
		trap = m.recoverSigner(in)
	case program.OpEmit:
		trap = m.emit(in)
	default:
		trap = program.TrapIllegal
	}
	if trap != 0 {
		m.trap(trap)
		return
	}
	m.pc++
}

// setDigest puts 32 bytes into the four slots of dst as little-endian words.
func (m *Machine) setDigest(dst uint8, d ssz.Root) {
	w := dst &^ 3
	for i := range uint8(4) {
		m.frame[w+i] = binary.LittleEndian.Uint64(d[8*i:])
	}
}

func (m *Machine) context(in program.Instr) program.Trap {
	i := uint32(m.frame[in.A()])
	if i >= ContextFields {
		return program.TrapHost
	}
	m.setDigest(in.Dst(), m.start.Context[i])
	return 0
}

func (m *Machine) digest(in program.Instr) program.Trap {
	addr, n := uint64(uint32(m.frame[in.A()])), uint64(uint32(m.frame[in.B()]))
	if n > program.MaxHashInput {
		return program.TrapHost
	}
	if addr+n > m.mem.size {
		return program.TrapMemory
	}
	data := m.mem.bytes(make([]byte, 0, program.MaxHashInput), addr, n)
	if in.Op() == program.OpSha256 {
		m.setDigest(in.Dst(), sha256.Sum256(data))
	} else {
		m.setDigest(in.Dst(), Keccak256(data))
	}
	return 0
}

func (m *Machine) recoverSigner(in program.Instr) program.Trap {
	addr := uint64(uint32(m.frame[in.A()]))
	if addr+recoverInput > m.mem.size {
		return program.TrapMemory
	}
	data := m.mem.bytes(make([]byte, 0, recoverInput), addr, recoverInput)
	m.setDigest(in.Dst(), Recover([recoverInput]byte(data)))
	return 0
}

func (m *Machine) emit(in program.Instr) program.Trap {
	if len(m.messages) >= program.MaxMessages {
		return program.TrapHost
	}
	gas := uint32(m.frame[in.B()])
	m.messages = append(m.messages, Message{Target: m.frame[in.A()], Gas: gas, Data: m.output})
	m.output = nil
	m.roots.output.reset()
	m.prepaid += uint64(gas)
	m.slice -= int64(gas)
	return 0
}

// Keccak256 returns the hash of the host function keccak256, Ethereum's.
func Keccak256(data []byte) ssz.Root {
	h := sha3.NewLegacyKeccak256()
	h.Write(data)
	return ssz.Root(h.Sum(nil))
}

// Recover computes what the EVM's precompile at address 1 computes on 128
// bytes, digest, v, r and s, each 32 bytes big-endian: the signer's address
// right-aligned in 32 bytes. It is all zero where nothing is recovered: v is
// neither 27 nor 28, r or s is not in 1 to n-1, or r is no point of the curve.
// A high s recovers, as there.
func Recover(in [128]byte) ssz.Root {
	if [31]byte(in[32:63]) != [31]byte{} || in[63] != 27 && in[63] != 28 {
		return ssz.Root{}
	}
	key, _, err := ecdsa.RecoverCompact(in[63:], in[:32])
	if err != nil {
		return ssz.Root{}
	}
	out := Keccak256(key.SerializeUncompressed()[1:])
	clear(out[:12])
	return out
}
