package snapshot

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/assize/assize/store"
)

// fields gathers the fields of a record that differ.
type fields []Field

// add compares two values of a comparable type.
func (f *fields) add(name string, a, b any) {
	if a != b {
		*f = append(*f, Field{name, fmt.Sprint(a), fmt.Sprint(b)})
	}
}

// hash compares long values by content and shows their SHA-256.
func (f *fields) hash(name string, a, b []byte) {
	if !bytes.Equal(a, b) {
		f.add(name, fmt.Sprintf("%x", sha256.Sum256(a)), fmt.Sprintf("%x", sha256.Sum256(b)))
	}
}

// list adds the first element of two lists that differs, and their lengths
// where they do.
func list[T comparable](f *fields, name string, a, b []T) {
	f.add(name+" count", len(a), len(b))
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			f.add(fmt.Sprintf("%s %d", name, i), fmt.Sprintf("%+v", a[i]), fmt.Sprintf("%+v", b[i]))
			return
		}
	}
}

// compareParts returns the fields of two parts of one kind that differ.
func compareParts(a, b store.Part) []Field {
	var f fields
	switch a := a.(type) {
	case *store.Summary:
		f.summary(a, b.(*store.Summary))
	case *store.Account:
		f.account(a, b.(*store.Account))
	case *store.Program:
		f.program(a, b.(*store.Program))
	case *store.Instance:
		f.instance(a, b.(*store.Instance))
	case *store.Message:
		f.message(a, b.(*store.Message))
	}
	return f
}

func (f *fields) summary(a, b *store.Summary) {
	f.add("chain id", a.Settings.ChainID, b.Settings.ChainID)
	f.add("height", a.Height, b.Height)
	f.add("time", a.Time, b.Time)
	f.add("gas total", a.GasTotal, b.GasTotal)
	f.add("settings", a.Settings, b.Settings)
	f.add("settings change", a.Change, b.Change)
	f.add("root-chain header", a.RootChain, b.RootChain)
	f.add("accounts", a.Accounts, b.Accounts)
	f.add("programs", a.Programs, b.Programs)
	f.add("instances", a.Instances, b.Instances)
	f.add("queue head", a.Head, b.Head)
	f.add("queue tail", a.Tail, b.Tail)
	if !slices.Equal(a.Frontier, b.Frontier) {
		f.add("delivered messages", fmt.Sprint(a.Frontier), fmt.Sprint(b.Frontier))
	}
	f.add("receipts root", a.ReceiptsRoot, b.ReceiptsRoot)
	f.add("state root", a.StateRoot, b.StateRoot)
}

func (f *fields) account(a, b *store.Account) {
	f.add("address", a.Address, b.Address)
	f.add("role", a.Role, b.Role)
	f.add("next", a.Next, b.Next)
	f.add("window", a.Window, b.Window)
	f.add("used", a.Used, b.Used)
	f.add("creations", a.Creations, b.Creations)
	list(f, "session", a.Sessions, b.Sessions)
	f.add("delegation nonce", a.Nonce, b.Nonce)
	list(f, "device", a.Devices, b.Devices)
}

func (f *fields) program(a, b *store.Program) {
	f.add("root", a.Ref.ProgramRoot, b.Ref.ProgramRoot)
	f.add("owner", a.Ref.Owner, b.Ref.Owner)
	f.add("height", a.Ref.Height, b.Ref.Height)
	f.hash("source sha256", a.Source, b.Source)
}

func (f *fields) instance(a, b *store.Instance) {
	f.add("program", a.Program, b.Program)
	f.add("status", a.Status, b.Status)
	f.add("owner", a.Owner, b.Owner)
	f.add("memory root", a.MemoryRoot, b.MemoryRoot)
	f.add("wasm pages", a.Pages, b.Pages)
	f.add("globals root", a.GlobalsRoot, b.GlobalsRoot)
	list(f, "global", a.Globals, b.Globals)
	f.add("inception root", a.InceptionRoot, b.InceptionRoot)
	f.add("created height", a.CreatedHeight, b.CreatedHeight)
	f.add("pending upgrade", a.Pending, b.Pending)
}

func (f *fields) message(a, b *store.Message) {
	f.add("sender", a.Sender, b.Sender)
	f.add("target", a.Target, b.Target)
	f.add("gas", a.Gas, b.Gas)
	f.add("height", a.Height, b.Height)
	f.hash("data sha256", a.Data, b.Data)
}
