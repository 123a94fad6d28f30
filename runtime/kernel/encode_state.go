package kernel

import (
	"encoding/binary"

	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

const (
	accountFixed  = 20 + 1 + 5*8
	sessionSize   = 3 * 8
	deviceSize    = 20 + 4 + 8
	instanceSize  = 8 + 1 + 8 + 32 + 4 + 32 + 32 + 8 + 3*8 + 32
	messageFixed  = 8 + 8 + 4 + 8 + 8
	receiptSize   = 32 + 1 + 4 + 8 + 32 + 32
	settingsSize  = 16 * 8
	changeSize    = settingsSize + 8
	referenceSize = 32 + 8 + 8
)

// root32 reads a root at an offset.
func root32(b []byte, off int) (r ssz.Root) {
	copy(r[:], b[off:])
	return r
}

func wantSize(what string, b []byte, size int) error {
	if len(b) != size {
		return formatError(what, "want %d bytes, got %d", size, len(b))
	}
	return nil
}

// Encode returns the SSZ encoding: address (20), role (1), next, window,
// used, creations, nonce (8 each), offsets (4 each) of sessions and devices,
// sessions (24 each), devices (32 each).
func (a *Account) Encode() []byte {
	fixed := append(append([]byte(nil), a.Address[:]...), byte(a.Role))
	fixed = appendWords(fixed, a.Next, a.Window, a.Used, a.Creations, a.Nonce)
	var sessions, devices []byte
	for _, x := range a.Sessions {
		sessions = appendWords(sessions, x.Generation, x.NextSeq, x.LastHeight)
	}
	for _, d := range a.Devices {
		devices = d.appendTo(devices)
	}
	return joinParts(fixed, sessions, devices)
}

// DecodeAccount is the inverse of [Account.Encode].
func DecodeAccount(b []byte) (Account, error) {
	f, parts, err := cutParts("account", b, accountFixed, 2)
	if err != nil {
		return Account{}, err
	}
	a := Account{Role: Role(f[20]), Next: word(f, 21), Window: word(f, 29), Used: word(f, 37), Creations: word(f, 45), Nonce: word(f, 53)}
	copy(a.Address[:], f)
	sessions := parts[0]
	if len(sessions)%sessionSize != 0 || len(sessions) > sessionSize<<sessionsDepth {
		return Account{}, formatError("account", "want at most %d sessions of %d bytes, got %d bytes",
			1<<sessionsDepth, sessionSize, len(sessions))
	}
	for ; len(sessions) > 0; sessions = sessions[sessionSize:] {
		a.Sessions = append(a.Sessions, Session{
			Generation: word(sessions, 0), NextSeq: word(sessions, 8), LastHeight: word(sessions, 16),
		})
	}
	a.Devices, err = decodeDevices(parts[1])
	return a, err
}

func decodeDevices(b []byte) (out []Device, err error) {
	if len(b)%deviceSize != 0 || len(b) > deviceSize*MaxDevices {
		return nil, formatError("account", "want at most %d devices of %d bytes, got %d bytes", MaxDevices, deviceSize, len(b))
	}
	for ; len(b) > 0; b = b[deviceSize:] {
		out = append(out, readDevice(b))
	}
	return out, nil
}

// appendTo appends address (20), scope (4), expiry (8).
func (d *Device) appendTo(b []byte) []byte {
	b = append(b, d.Address[:]...)
	return appendWords(binary.LittleEndian.AppendUint32(b, uint32(d.Scope)), d.Expiry)
}

func readDevice(b []byte) Device {
	return Device{Address: Address(b[:20]), Scope: Scope(binary.LittleEndian.Uint32(b[20:])), Expiry: word(b, 24)}
}

// Encode returns the SSZ encoding: program (8), status (1), owner (8), memory
// root (32), wasm pages (4), globals root (32), inception root (32), created
// height (8), pending upgrade {program, height, gas (8 each), call root (32)}.
func (i *Instance) Encode() []byte {
	b := appendWords(make([]byte, 0, instanceSize), i.Program)
	b = appendWords(append(b, byte(i.Status)), i.Owner)
	b = binary.LittleEndian.AppendUint32(append(b, i.MemoryRoot[:]...), i.Pages)
	b = append(append(b, i.GlobalsRoot[:]...), i.InceptionRoot[:]...)
	b = appendWords(b, i.CreatedHeight, i.Pending.Program, i.Pending.Height, i.Pending.Gas)
	return append(b, i.Pending.CallRoot[:]...)
}

// DecodeInstance is the inverse of [Instance.Encode].
func DecodeInstance(b []byte) (Instance, error) {
	if err := wantSize("instance", b, instanceSize); err != nil {
		return Instance{}, err
	}
	return Instance{
		Program: word(b, 0), Status: InstanceStatus(b[8]), Owner: word(b, 9), MemoryRoot: root32(b, 17),
		Pages: binary.LittleEndian.Uint32(b[49:]), GlobalsRoot: root32(b, 53), InceptionRoot: root32(b, 85),
		CreatedHeight: word(b, 117),
		Pending:       Upgrade{Program: word(b, 125), Height: word(b, 133), Gas: word(b, 141), CallRoot: root32(b, 149)},
	}, nil
}

// Encode returns the SSZ encoding: root (32), owner (8), height (8).
func (p *ProgramRef) Encode() []byte {
	return appendWords(append([]byte(nil), p.ProgramRoot[:]...), p.Owner, p.Height)
}

// DecodeProgramRef is the inverse of [ProgramRef.Encode].
func DecodeProgramRef(b []byte) (ProgramRef, error) {
	if err := wantSize("program reference", b, referenceSize); err != nil {
		return ProgramRef{}, err
	}
	return ProgramRef{ProgramRoot: root32(b, 0), Owner: word(b, 32), Height: word(b, 40)}, nil
}

// Encode returns sender, target (8 each), gas (4), height, number (8 each),
// offset of the data (4), data.
func (m *Message) Encode() []byte {
	fixed := appendWords(make([]byte, 0, messageFixed), m.Sender, m.Target)
	fixed = binary.LittleEndian.AppendUint32(fixed, m.Gas)
	return joinParts(appendWords(fixed, m.Height, m.Number), m.Data)
}

// DecodeMessage is the inverse of [Message.Encode].
func DecodeMessage(b []byte) (Message, error) {
	f, parts, err := cutParts("message", b, messageFixed, 1)
	if err != nil {
		return Message{}, err
	}
	if len(parts[0]) > MaxInput {
		return Message{}, formatError("message", "want at most %d bytes of data, got %d", MaxInput, len(parts[0]))
	}
	return Message{
		Sender: word(f, 0), Target: word(f, 8), Gas: binary.LittleEndian.Uint32(f[16:]),
		Height: word(f, 20), Number: word(f, 28), Data: append([]byte(nil), parts[0]...),
	}, nil
}

// Encode returns the SSZ encoding: call root (32), status (1), code (4), gas
// used (8), output root (32), messages root (32).
func (r *Receipt) Encode() []byte {
	b := append(append(make([]byte, 0, receiptSize), r.CallRoot[:]...), byte(r.Status))
	b = appendWords(binary.LittleEndian.AppendUint32(b, r.Code), r.GasUsed)
	return append(append(b, r.OutputRoot[:]...), r.MessagesRoot[:]...)
}

// DecodeReceipt is the inverse of [Receipt.Encode].
func DecodeReceipt(b []byte) (Receipt, error) {
	if err := wantSize("receipt", b, receiptSize); err != nil {
		return Receipt{}, err
	}
	r := Receipt{
		CallRoot: root32(b, 0), Status: Status(b[32]), Code: binary.LittleEndian.Uint32(b[33:]),
		GasUsed: word(b, 37), OutputRoot: root32(b, 45), MessagesRoot: root32(b, 77),
	}
	if r.Status < StatusFinished || r.Status > StatusDropped {
		return Receipt{}, formatError("receipt", "want a status of %d to %d, got %d", StatusFinished, StatusDropped, r.Status)
	}
	return r, nil
}

// Encode returns the sixteen settings as uint64, in the order of the container.
func (s *Settings) Encode() []byte {
	var b []byte
	for _, v := range s.fields() {
		b = appendWords(b, *v)
	}
	return b
}

// DecodeSettings is the inverse of [Settings.Encode]; it also checks that
// every setting is in its range.
func DecodeSettings(b []byte) (Settings, error) {
	if err := wantSize("settings", b, settingsSize); err != nil {
		return Settings{}, err
	}
	s := readSettings(b)
	return s, s.Check()
}

func readSettings(b []byte) (s Settings) {
	for i, v := range s.fields() {
		*v = word(b, 8*i)
	}
	return s
}

// Encode returns the settings, then the height (8).
func (c *SettingsChange) Encode() []byte {
	return appendWords(c.Settings.Encode(), c.Height)
}

// DecodeSettingsChange is the inverse of [SettingsChange.Encode]. It does not
// check that the settings are in their range.
func DecodeSettingsChange(b []byte) (SettingsChange, error) {
	if err := wantSize("settings change", b, changeSize); err != nil {
		return SettingsChange{}, err
	}
	return SettingsChange{Settings: readSettings(b), Height: word(b, settingsSize)}, nil
}

// Encode returns the SSZ encoding: number (8), hash (32), state root (32),
// time (8).
func (h *Header) Encode() []byte {
	b := appendWords(make([]byte, 0, headerSize), h.Number)
	return appendWords(append(append(b, h.Hash[:]...), h.StateRoot[:]...), h.Time)
}

// DecodeHeader is the inverse of [Header.Encode].
func DecodeHeader(b []byte) (Header, error) {
	if err := wantSize("root-chain header", b, headerSize); err != nil {
		return Header{}, err
	}
	return Header{Number: word(b, 0), Hash: root32(b, 8), StateRoot: root32(b, 40), Time: word(b, 72)}, nil
}

// Encode returns: receipt or nothing, created number or nothing, output, with
// the index (8) and refusal (4) and three offsets (4 each) in front.
func (o *Outcome) Encode() []byte {
	fixed := binary.LittleEndian.AppendUint32(appendWords(nil, o.Index), uint32(o.Refusal))
	var receipt, created []byte
	if o.Receipt != nil {
		receipt = o.Receipt.Encode()
	}
	if o.Created != nil {
		created = appendWords(nil, *o.Created)
	}
	return joinParts(fixed, receipt, created, o.Output)
}

// DecodeOutcome is the inverse of [Outcome.Encode].
func DecodeOutcome(b []byte) (Outcome, error) {
	f, parts, err := cutParts("outcome", b, 12, 3)
	if err != nil {
		return Outcome{}, err
	}
	o := Outcome{Index: word(f, 0), Refusal: Refusal(binary.LittleEndian.Uint32(f[8:]))}
	if len(parts[0]) > 0 {
		r, err := DecodeReceipt(parts[0])
		if err != nil {
			return Outcome{}, err
		}
		o.Receipt = &r
	}
	if len(parts[1]) > 0 {
		if err := wantSize("created number", parts[1], 8); err != nil {
			return Outcome{}, err
		}
		n := word(parts[1], 0)
		o.Created = &n
	}
	if len(parts[2]) > program.MaxExport {
		return Outcome{}, formatError("outcome", "want an output of at most %d bytes, got %d", program.MaxExport, len(parts[2]))
	}
	if len(parts[2]) > 0 {
		o.Output = append([]byte(nil), parts[2]...)
	}
	return o, nil
}
