package kernel

import (
	"encoding/binary"
	"fmt"

	"github.com/assize/assize/runtime/ssz"
)

// Sizes of the fixed parts of the SSZ encodings, in bytes. A container's
// variable part starts where its fixed part ends: no other offset is accepted.
const (
	callFixed       = 8 + 8 + 1 + 8 + 8 + 1 + 8 + 8 + 8 + 4
	signedCallFixed = 4 + 65
	headerSize      = 8 + 32 + 32 + 8
	blockInputFixed = 8 + 8 + 3*4
	// OpenInputSize is the size of the input of an open call.
	OpenInputSize = 20 + 65
)

// FormatError says that bytes are not the encoding of what they should be.
type FormatError struct {
	What   string // the value that was expected
	Reason string // what was expected of it and what came
}

// Error names the value and the reason.
func (e *FormatError) Error() string { return "not a " + e.What + ": " + e.Reason }

func formatError(what, format string, args ...any) error {
	return &FormatError{What: what, Reason: fmt.Sprintf(format, args...)}
}

func (c *Call) appendTo(b []byte) []byte {
	le := binary.LittleEndian
	b = le.AppendUint64(b, c.ChainID)
	b = le.AppendUint64(b, c.Account)
	b = append(b, c.Session)
	b = le.AppendUint64(b, c.Generation)
	b = le.AppendUint64(b, c.Seq)
	b = append(b, byte(c.Kind))
	b = le.AppendUint64(b, c.Target)
	b = le.AppendUint64(b, c.GasLimit)
	b = le.AppendUint64(b, c.ExpiryHeight)
	b = le.AppendUint32(b, callFixed)
	return append(b, c.Input...)
}

func decodeCall(b []byte) (Call, error) {
	if len(b) < callFixed || len(b) > callFixed+MaxInput {
		return Call{}, formatError("call", "want %d to %d bytes, got %d", callFixed, callFixed+MaxInput, len(b))
	}
	le := binary.LittleEndian
	if off := le.Uint32(b[callFixed-4:]); off != callFixed {
		return Call{}, formatError("call", "want input at %d, got %d", callFixed, off)
	}
	return Call{
		ChainID: le.Uint64(b), Account: le.Uint64(b[8:]), Session: b[16],
		Generation: le.Uint64(b[17:]), Seq: le.Uint64(b[25:]), Kind: Kind(b[33]),
		Target: le.Uint64(b[34:]), GasLimit: le.Uint64(b[42:]), ExpiryHeight: le.Uint64(b[50:]),
		Input: append([]byte(nil), b[callFixed:]...),
	}, nil
}

// Encode returns the SSZ encoding: offset of the call (4 bytes), signature
// (65), then the call: chain_id (8), account (8), session (1), generation
// (8), seq (8), kind (1), target (8), gas_limit (8), expiry_height (8),
// offset of the input (4), input. Integers are little-endian.
func (c *SignedCall) Encode() []byte {
	b := make([]byte, 0, signedCallFixed+callFixed+len(c.Input))
	b = binary.LittleEndian.AppendUint32(b, signedCallFixed)
	b = append(b, c.Signature[:]...)
	return c.Call.appendTo(b)
}

// DecodeSignedCall is the inverse of [SignedCall.Encode]; it accepts nothing
// that Encode does not return. The result shares no memory with b. Errors are
// a *[FormatError].
func DecodeSignedCall(b []byte) (SignedCall, error) {
	if len(b) < signedCallFixed {
		return SignedCall{}, formatError("signed call", "want at least %d bytes, got %d", signedCallFixed, len(b))
	}
	if off := binary.LittleEndian.Uint32(b); off != signedCallFixed {
		return SignedCall{}, formatError("signed call", "want the call at %d, got %d", signedCallFixed, off)
	}
	call, err := decodeCall(b[signedCallFixed:])
	if err != nil {
		return SignedCall{}, err
	}
	c := SignedCall{Call: call}
	copy(c.Signature[:], b[4:])
	return c, nil
}

// Encode returns the SSZ encoding: height (8), time (8), offsets (4 each) of
// header, calls and settings; no or one header {number (8), hash (32), state
// root (32), time (8)}; the list of calls: an offset (4) each, then their
// encodings; no or one settings change.
func (in *BlockInput) Encode() []byte {
	var header, change []byte
	if in.RootChain != nil {
		header = in.RootChain.Encode()
	}
	if in.Settings != nil {
		change = in.Settings.Encode()
	}
	calls := make([][]byte, len(in.Calls))
	for i := range in.Calls {
		calls[i] = in.Calls[i].Encode()
	}
	return joinParts(appendWords(nil, in.Height, in.Time), header, joinParts(nil, calls...), change)
}

// DecodeBlockInput is the inverse of [BlockInput.Encode]; it accepts nothing
// that Encode does not return. What the settings of a change are it does not
// check: see [State.CheckBlock]. Errors are a *[FormatError].
func DecodeBlockInput(b []byte) (*BlockInput, error) {
	const what = "block input"
	if most := blockInputFixed + headerSize + changeSize + MaxBlockBytes + maxList*(4+signedCallFixed+callFixed); len(b) > most {
		return nil, formatError(what, "want at most %d bytes, got %d", most, len(b))
	}
	f, parts, err := cutParts(what, b, 16, 3)
	if err != nil {
		return nil, err
	}
	in := &BlockInput{Height: word(f, 0), Time: word(f, 8)}
	if len(parts[0]) > 0 {
		h, err := DecodeHeader(parts[0])
		if err != nil {
			return nil, err
		}
		in.RootChain = &h
	}
	if len(parts[2]) > 0 {
		c, err := DecodeSettingsChange(parts[2])
		if err != nil {
			return nil, err
		}
		in.Settings = &c
	}
	calls, err := splitList(what, parts[1], maxList)
	if err != nil {
		return nil, err
	}
	for _, part := range calls {
		c, err := DecodeSignedCall(part)
		if err != nil {
			return nil, err
		}
		in.Calls = append(in.Calls, c)
	}
	return in, nil
}

// splitList cuts the SSZ encoding of a list of variable-size elements.
func splitList(what string, b []byte, limit int) ([][]byte, error) {
	if len(b) == 0 {
		return nil, nil
	}
	if len(b) < 4 {
		return nil, formatError(what, "want an offset of 4 bytes, got %d", len(b))
	}
	first := binary.LittleEndian.Uint32(b)
	if first == 0 || first%4 != 0 || uint64(first) > uint64(len(b)) || first/4 > uint32(limit) {
		return nil, formatError(what, "want at most %d offsets before the first element, which is at %d of %d bytes",
			limit, first, len(b))
	}
	parts := make([][]byte, first/4)
	for i := range parts {
		start, end := binary.LittleEndian.Uint32(b[4*i:]), uint32(len(b))
		if i+1 < len(parts) {
			end = binary.LittleEndian.Uint32(b[4*i+4:])
		}
		if start > end || uint64(end) > uint64(len(b)) {
			return nil, formatError(what, "want ascending offsets in %d bytes, element %d is at %d to %d",
				len(b), i, start, end)
		}
		parts[i] = b[start:end]
	}
	return parts, nil
}

// OpenInput is the input of an open call: the new account's address and the
// signature of its key over [OpenDigest].
type OpenInput struct {
	Address   Address
	Signature [65]byte
}

// Encode returns address (20 bytes) and signature (65).
func (o *OpenInput) Encode() []byte {
	return append(append(make([]byte, 0, OpenInputSize), o.Address[:]...), o.Signature[:]...)
}

// DecodeOpenInput is the inverse of [OpenInput.Encode].
func DecodeOpenInput(b []byte) (OpenInput, error) {
	if len(b) != OpenInputSize {
		return OpenInput{}, formatError("open input", "want %d bytes, got %d", OpenInputSize, len(b))
	}
	var o OpenInput
	copy(o.Address[:], b)
	copy(o.Signature[:], b[20:])
	return o, nil
}

// DeployInput is the input of a deploy call: the program's root, then an SSZ
// container of two byte lists, the module as its author built it and the
// program that prepare makes of it. Execution takes the root as given; that
// the rest follows from the module and makes the root is checked with
// [CheckDeploy] before a node votes for a block.
type DeployInput struct {
	Root     ssz.Root
	Wasm     []byte
	Artifact []byte // program.Encode
}

// Encode returns the root (32 bytes), two offsets (4 each) that count from
// behind it, module, artifact.
func (d *DeployInput) Encode() []byte {
	return append(d.Root[:], joinParts(nil, d.Wasm, d.Artifact)...)
}

// DecodeDeployInput is the inverse of [DeployInput.Encode]; its result shares
// memory with b.
func DecodeDeployInput(b []byte) (DeployInput, error) {
	const what = "deploy input"
	if len(b) < ssz.ChunkSize {
		return DeployInput{}, formatError(what, "want at least %d bytes, got %d", ssz.ChunkSize, len(b))
	}
	_, parts, err := cutParts(what, b[ssz.ChunkSize:], 0, 2)
	if err != nil {
		return DeployInput{}, err
	}
	return DeployInput{Root: root32(b, 0), Wasm: parts[0], Artifact: parts[1]}, nil
}
