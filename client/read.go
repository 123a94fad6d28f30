package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	cmtbytes "github.com/cometbft/cometbft/libs/bytes"
	rpcclient "github.com/cometbft/cometbft/rpc/client"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// ErrStale is a newest state that is older than the client accepts.
var ErrStale = errors.New("the newest state is too old")

// maxAnswer bounds an answer in bytes, before base64.
const maxAnswer = 64 << 20

// query asks a node and returns the height that the answer is about.
func (c *Client) query(ctx context.Context, node int, path string, height uint64, request, answer any) (uint64, error) {
	if err := c.checkNode(node); err != nil {
		return 0, err
	}
	var data []byte
	if request != nil {
		var err error
		if data, err = json.Marshal(request); err != nil {
			return 0, err
		}
	}
	res, err := c.nodes[node].ABCIQueryWithOptions(ctx, path, cmtbytes.HexBytes(data),
		rpcclient.ABCIQueryOptions{Height: int64(height)})
	if err != nil {
		return 0, fmt.Errorf("query %s: %w", path, err)
	}
	r := &res.Response
	switch code := wire.Code(r.Code); code {
	case 0:
	case wire.CodeNotFound:
		return 0, fmt.Errorf("%w: %s", ErrNotFound, r.Log)
	default:
		return 0, &RefusedError{code, r.Log}
	}
	if len(r.Value) > maxAnswer {
		return 0, c.lie(node, "expected an answer of at most %d bytes, got %d", maxAnswer, len(r.Value))
	}
	if height != 0 && r.Height != int64(height) {
		return 0, c.lie(node, "asked about height %d, the answer is about %d", height, r.Height)
	}
	if r.Height < 0 {
		return 0, c.lie(node, "expected a height, got %d", r.Height)
	}
	if err := wire.Decode(r.Value, answer); err != nil {
		return 0, c.lie(node, "malformed answer to %s: %v", path, err)
	}
	return uint64(r.Height), nil
}

func (c *Client) checkNode(node int) error {
	if node < 0 || node >= len(c.nodes) {
		return fmt.Errorf("expected a node of 0 to %d, got %d", len(c.nodes)-1, node)
	}
	return nil
}

func (c *Client) lie(node int, format string, args ...any) error {
	return &LieError{c.urls[node], fmt.Sprintf(format, args...)}
}

// At is a state that the client verified the app hash of: what is read at it
// fits together.
type At struct {
	c       *Client
	Node    int // that is asked
	Height  uint64
	AppHash ssz.Root
}

// Latest returns the newest state that can be verified: the one before the
// last block, whose app hash is in that block's header. It fails with
// [ErrStale] when that header is older than Config.MaxAge.
func (c *Client) Latest(ctx context.Context) (*At, error) {
	heights, errs := c.headers.heights(ctx)
	tip := likelyTip(heights)
	if tip == 0 {
		return nil, errors.Join(append(errs, ErrNotYet)...)
	}
	header, err := c.headers.verified(ctx, tip)
	if err != nil {
		return nil, err
	}
	if age := time.Since(header.Time); c.maxAge > 0 && age > c.maxAge {
		return nil, fmt.Errorf("%w: header %d is of %s, %s ago; at most %s is accepted",
			ErrStale, tip, header.Time, age.Round(time.Second), c.maxAge)
	}
	at, err := c.At(ctx, tip-1)
	if err == nil {
		at.Node = slices.IndexFunc(heights, func(h uint64) bool { return h >= tip })
	}
	return at, err
}

// likelyTip returns the highest height that more nodes claim to have reached
// than may be faulty, less than a third of them: so that who claims a height
// that does not exist keeps nobody waiting. Where too few answer, the highest
// word counts; a height that does not exist is not verified.
func likelyTip(heights []uint64) uint64 {
	sorted := slices.Clone(heights)
	slices.Sort(sorted)
	slices.Reverse(sorted)
	if tip := sorted[(len(sorted)-1)/3]; tip > 0 {
		return tip
	}
	return sorted[0]
}

// At returns the state after block height, verified. Nodes answer about a few
// recent states only; receipts and blocks they keep.
func (c *Client) At(ctx context.Context, height uint64) (*At, error) {
	appHash, err := c.headers.appHash(ctx, height)
	if err != nil {
		return nil, err
	}
	return &At{c: c, Height: height, AppHash: appHash}, nil
}

// VerifiedAppHash returns the app hash of the state after block height, from
// the verified header of the next block.
func (c *Client) VerifiedAppHash(ctx context.Context, height uint64) (ssz.Root, error) {
	return c.headers.appHash(ctx, height)
}

// ask queries about this state and hands the encoded proof to check.
func (a *At) ask(ctx context.Context, path string, request any, check func(proof []byte) error) error {
	var answer wire.ProofAnswer
	if _, err := a.c.query(ctx, a.Node, path, a.Height, request, &answer); err != nil {
		return err
	}
	return a.judge(check(answer.Proof))
}

// judge makes a failed check a lie of the node.
func (a *At) judge(err error) error {
	if err == nil {
		return nil
	}
	return a.c.lie(a.Node, "%v", err)
}

// Instance returns an instance.
func (a *At) Instance(ctx context.Context, number uint64) (*kernel.Instance, error) {
	var out kernel.Instance
	err := a.ask(ctx, wire.PathInstance, wire.NumberRequest{Number: number}, func(proof []byte) error {
		p, err := kernel.DecodeInstanceProof(proof)
		if err != nil {
			return err
		}
		out = p.Instance
		return check(p, a.AppHash, "instance", p.Number, number)
	})
	return &out, err
}

// Program returns the reference of a program.
func (a *At) Program(ctx context.Context, number uint64) (*kernel.ProgramRef, error) {
	var out kernel.ProgramRef
	err := a.ask(ctx, wire.PathProgram, wire.NumberRequest{Number: number}, func(proof []byte) error {
		p, err := kernel.DecodeProgramProof(proof)
		if err != nil {
			return err
		}
		out = p.Program
		return check(p, a.AppHash, "program", p.Number, number)
	})
	return &out, err
}

// Memory returns bytes of an instance's memory, at most wire.MaxMemory, with
// the proof that they and the instance's globals stand in.
func (a *At) Memory(ctx context.Context, number uint64, address, length uint32) ([]byte, *kernel.MemoryProof, error) {
	var (
		out []byte
		p   *kernel.MemoryProof
	)
	request := wire.MemoryRequest{Number: number, Address: address, Length: length}
	err := a.ask(ctx, wire.PathMemory, request, func(proof []byte) (err error) {
		if p, err = kernel.DecodeMemoryProof(proof); err != nil {
			return err
		}
		if err := check(p, a.AppHash, "instance", p.Instance.Number, number); err != nil {
			return err
		}
		out, err = p.Read(address, length)
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	return out, p, nil
}

// verifier is one of the kernel's proofs.
type verifier interface {
	Verify(appHash ssz.Root) error
}

// check checks a proof and that it is about what was asked for.
func check(p verifier, appHash ssz.Root, what string, got, want uint64) error {
	if got != want {
		return fmt.Errorf("asked for %s %d, the proof is of %d", what, want, got)
	}
	return p.Verify(appHash)
}

// Account returns an account.
func (a *At) Account(ctx context.Context, number uint64) (*kernel.Account, error) {
	var answer wire.AccountAnswer
	if _, err := a.c.query(ctx, a.Node, wire.PathAccount, a.Height, wire.AccountRequest{Number: &number}, &answer); err != nil {
		return nil, err
	}
	p, err := a.account(answer.Account)
	if err == nil && p.Number != number {
		err = fmt.Errorf("asked for account %d, the proof is of %d", number, p.Number)
	}
	if err != nil {
		return nil, a.judge(err)
	}
	return &p.Account, nil
}

// AccountOf returns the account of an address and its number. Nil without an
// error means that there is none, which is proved as well.
func (a *At) AccountOf(ctx context.Context, address kernel.Address) (number uint64, _ *kernel.Account, err error) {
	var answer wire.AccountAnswer
	request := wire.AccountRequest{Address: address.String()}
	if _, err := a.c.query(ctx, a.Node, wire.PathAccount, a.Height, request, &answer); err != nil {
		return 0, nil, err
	}
	if len(answer.Account) == 0 {
		return 0, nil, a.judge(a.absent(address, &answer))
	}
	p, err := a.account(answer.Account)
	if err == nil && p.Account.Address != address {
		err = fmt.Errorf("asked for the account of %v, the proof is of %v", address, p.Account.Address)
	}
	if err != nil {
		return 0, nil, a.judge(err)
	}
	return p.Number, &p.Account, nil
}

func (a *At) account(proof []byte) (*kernel.AccountProof, error) {
	p, err := kernel.DecodeAccountProof(proof)
	if err != nil {
		return nil, err
	}
	return p, p.Verify(a.AppHash)
}

// absent checks that an address falls between two neighbours in the ring of
// addresses.
func (a *At) absent(address kernel.Address, answer *wire.AccountAnswer) error {
	before, err := a.account(answer.Before)
	if err != nil {
		return err
	}
	after, err := a.account(answer.After)
	if err != nil {
		return err
	}
	if before.Account.Next != after.Number || !before.Account.Between(address, after.Account.Address) {
		return fmt.Errorf("expected the neighbours of %v, got accounts %d and %d", address, before.Number, after.Number)
	}
	return nil
}
