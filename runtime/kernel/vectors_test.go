package kernel

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// vector reads the fields of one vector: a name and a value on each line,
// bytes and roots as hex.
type vector struct {
	t      *testing.T
	d      *datadriven.TestData
	fields map[string]string
}

func newVector(t *testing.T, d *datadriven.TestData) vector {
	v := vector{t, d, map[string]string{}}
	for line := range strings.Lines(d.Input) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		v.fields[name] = strings.TrimSpace(value)
	}
	return v
}

func (v vector) u(name string) uint64 {
	n, err := strconv.ParseUint(v.fields[name], 0, 64)
	if err != nil {
		v.d.Fatalf(v.t, "%s: %v", name, err)
	}
	return n
}

func (v vector) hex(name string) []byte {
	b, err := hex.DecodeString(v.fields[name])
	if err != nil {
		v.d.Fatalf(v.t, "%s: %v", name, err)
	}
	return b
}

func (v vector) root(name string) ssz.Root { return ssz.Bytes32(v.hex(name)) }

func (v vector) call() SignedCall {
	c := SignedCall{Call: Call{
		ChainID: v.u("chain_id"), Account: v.u("account"), Session: uint8(v.u("session")), Generation: v.u("generation"),
		Seq: v.u("seq"), Kind: Kind(v.u("kind")), Target: v.u("target"), GasLimit: v.u("gas_limit"),
		ExpiryHeight: v.u("expiry_height"), Input: v.hex("input"),
	}}
	copy(c.Signature[:], v.hex("signature"))
	return c
}

func (v vector) change() *SettingsChange {
	return &SettingsChange{Settings: DefaultSettings(v.u("chain_id")), Height: v.u("change_height")}
}

func (v vector) header() Header {
	return Header{Number: v.u("number"), Hash: v.root("hash"), StateRoot: v.root("state_root"), Time: v.u("header_time")}
}

// The vectors are shared with whoever computes the same roots elsewhere. They
// change only together with a format.
func TestVectors(t *testing.T) {
	datadriven.RunTest(t, "testdata/vectors.txt", func(t *testing.T, d *datadriven.TestData) string {
		v := newVector(t, d)
		switch d.Cmd {
		case "call":
			c := v.call()
			digest, signed := c.Digest(), c.Root()
			return fmt.Sprintf("root %v\ndigest %x\nsigned root %v\nencoding %x\n", c.Call.Root(), digest, signed, c.Encode())
		case "domain":
			return fmt.Sprintf("chunk %v\n", Domain(v.fields["name"], v.u("chain_id")))
		case "open":
			var a Address
			copy(a[:], v.hex("address"))
			return fmt.Sprintf("digest %x\n", OpenDigest(v.u("chain_id"), v.u("sponsor"), a))
		case "delegation":
			d := Delegation{Account: v.u("account"), Nonce: v.u("nonce")}
			d.Scope, d.Expiry = Scope(v.u("scope")), v.u("expiry")
			copy(d.Address[:], v.hex("device"))
			in := DelegateInput{Device: d.Device, Nonce: d.Nonce}
			copy(in.Signature[:], v.hex("signature"))
			return fmt.Sprintf("digest %x\ninput %x\n", d.Digest(v.u("chain_id")), in.Encode())
		case "header":
			h := v.header()
			return fmt.Sprintf("root %v\nencoding %x\n", h.Root(), h.Encode())
		case "block":
			in := BlockInput{Height: v.u("height"), Time: v.u("time")}
			if v.fields["number"] != "" {
				h := v.header()
				in.RootChain = &h
			}
			if v.fields["change_height"] != "" {
				in.Settings = v.change()
			}
			for range v.u("calls") {
				in.Calls = append(in.Calls, v.call())
			}
			return fmt.Sprintf("root %v\nencoding %x\n", in.Root(), in.Encode())
		case "cursor":
			c := Cursor{Phase: Phase(v.u("phase")), Deliveries: v.u("deliveries"), Calls: v.u("calls"), Exported: v.root("exported")}
			return fmt.Sprintf("root %v\n", c.Root())
		}
		return stateVector(v)
	})
}

// stateVector computes the vectors of what stands in the state.
func stateVector(v vector) string {
	switch v.d.Cmd {
	case "receipt":
		r := Receipt{
			CallRoot: v.root("call_root"), Status: Status(v.u("status")), Code: uint32(v.u("code")), GasUsed: v.u("gas_used"),
			OutputRoot: OutputRoot(v.hex("output")), MessagesRoot: v.root("messages_root"),
		}
		return fmt.Sprintf("root %v\nencoding %x\nreceipts root %v\n", r.Root(), r.Encode(), listRoot([]ssz.Root{r.Root()}, 15))
	case "settings":
		s := DefaultSettings(v.u("chain_id"))
		return fmt.Sprintf("root %v\nencoding %x\n", s.Root(), s.Encode())
	case "change":
		c := v.change()
		return fmt.Sprintf("root %v\nencoding %x\n", c.Root(), c.Encode())
	case "account":
		a := Account{Role: Role(v.u("role")), Next: v.u("next"), Window: v.u("window"), Used: v.u("used"), Creations: v.u("creations")}
		copy(a.Address[:], v.hex("address"))
		for i := range v.u("sessions") {
			a.Sessions = append(a.Sessions, Session{Generation: i, NextSeq: i + 10, LastHeight: i + 100})
		}
		if v.fields["devices"] != "" {
			a.Nonce = v.u("nonce")
			for i := range v.u("devices") {
				a.Devices = append(a.Devices, Device{Address: Address{byte(i + 1)}, Scope: ScopeOf(KindApply, Kind(i)), Expiry: 100 + i})
			}
		}
		return fmt.Sprintf("root %v\nencoding %x\n", a.Root(), a.Encode())
	case "instance":
		i := Instance{
			Program: v.u("program"), Status: InstanceStatus(v.u("status")), Owner: v.u("owner"), MemoryRoot: v.root("memory_root"),
			Pages: uint32(v.u("wasm_pages")), GlobalsRoot: program.GlobalsRoot([]uint64{1, 2, 3, 4, 5}),
			InceptionRoot: v.root("inception_root"), CreatedHeight: v.u("created_height"),
		}
		if v.fields["pending_program"] != "" {
			i.Pending = Upgrade{v.u("pending_program"), v.u("pending_height"), v.u("pending_gas"), v.root("pending_call_root")}
		}
		return fmt.Sprintf("root %v\nencoding %x\n", i.Root(), i.Encode())
	case "program":
		p := ProgramRef{ProgramRoot: v.root("root"), Owner: v.u("owner"), Height: v.u("height")}
		return fmt.Sprintf("root %v\nencoding %x\n", p.Root(), p.Encode())
	case "message":
		m := Message{
			Sender: v.u("sender"), Target: v.u("target"), Gas: uint32(v.u("gas")), Data: v.hex("data"),
			Height: v.u("height"), Number: v.u("number"),
		}
		return fmt.Sprintf("root %v\nencoding %x\n", m.Root(), m.Encode())
	case "genesis":
		cfg := GenesisConfig{Time: v.u("time"), Settings: DefaultSettings(v.u("chain_id"))}
		for i := range v.u("accounts") {
			cfg.Accounts = append(cfg.Accounts, GenesisAccount{Address: Address{byte(0xf0 - i*16)}, Role: RoleOperator})
		}
		s, err := Genesis(cfg)
		if err != nil {
			return err.Error() + "\n"
		}
		return fmt.Sprintf("root %v\nreceipts root %v\napp hash %v\n", s.Root(), NoReceipts(), AppHash(s.Root(), NoReceipts()))
	}
	v.d.Fatalf(v.t, "unknown vector %s", v.d.Cmd)
	return ""
}
