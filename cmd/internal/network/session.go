package network

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"time"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/client"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
	"github.com/assize/assize/stream/importer"
)

// CallExpiry is how many blocks from now a call stays valid.
const CallExpiry = 1000

// NewDeviceSigner returns a signer of an account by the key of one of its
// devices, or of one that is about to be, as NewSigner does of a key's own.
func NewDeviceSigner(ctx context.Context, c *client.Client, key *ecdsa.PrivateKey, number uint64, session uint8) (*importer.Signer, error) {
	at, err := c.Latest(ctx)
	if err != nil {
		return nil, err
	}
	account, err := at.Account(ctx, number)
	if err != nil {
		return nil, err
	}
	return signerAt(c, at, key, number, account, session), nil
}

func signerAt(c *client.Client, at *client.At, key *ecdsa.PrivateKey, number uint64, account *kernel.Account, session uint8) *importer.Signer {
	next := account.Session(session, at.Height+1, c.Settings().SessionIdle)
	return &importer.Signer{Key: key, Account: number, Session: session, Generation: next.Generation, Seq: next.NextSeq}
}

// NewSigner returns a signer of a key's account with the next sequence number
// of one of its sessions, as the newest verified state has them.
func NewSigner(ctx context.Context, c *client.Client, key *ecdsa.PrivateKey, session uint8) (*importer.Signer, error) {
	at, err := c.Latest(ctx)
	if err != nil {
		return nil, err
	}
	number, account, err := at.AccountOf(ctx, signature.Address(key))
	if err != nil {
		return nil, err
	}
	if account == nil {
		return nil, fmt.Errorf("the key's address %v has no account in the cluster", signature.Address(key))
	}
	return signerAt(c, at, key, number, account, session), nil
}

// Call is what a caller chooses of a call.
type Call struct {
	Kind   kernel.Kind
	Target uint64
	Gas    uint64
	Input  []byte
}

// Send signs a call, submits it to a node and waits for its outcome, verified.
// A call that the cluster refuses is an error; one with a receipt is not,
// whatever the receipt says.
func Send(ctx context.Context, c *client.Client, node int, s *importer.Signer, call Call) (ssz.Root, *client.Outcome, error) {
	height, err := c.Height(ctx)
	if err != nil {
		return ssz.Root{}, nil, err
	}
	signed, err := signature.SignCall(s.Key, kernel.Call{
		ChainID: c.ChainID(), Account: s.Account, Session: s.Session, Generation: s.Generation, Seq: s.Seq,
		Kind: call.Kind, Target: call.Target, GasLimit: call.Gas, ExpiryHeight: height + CallExpiry, Input: call.Input,
	})
	if err != nil {
		return ssz.Root{}, nil, err
	}
	root := signed.Call.Root()
	for {
		err := c.Submit(ctx, node, signed.Encode())
		if err == nil {
			break
		}
		if !errors.Is(err, client.ErrBusy) {
			return root, nil, err
		}
		select {
		case <-ctx.Done():
			return root, nil, ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
	s.Seq++
	o, err := c.Await(ctx, root)
	return root, o, err
}

// Deploy deploys a module and returns its program number.
func Deploy(ctx context.Context, c *client.Client, s *importer.Signer, wasm []byte) (uint64, error) {
	input, err := kernel.NewDeployInput(wasm)
	if err != nil {
		return 0, err
	}
	settings := c.Settings()
	gas := (uint64(len(input))/ssz.ChunkSize + 1) * settings.DeployGas
	_, o, err := Send(ctx, c, 0, s, Call{Kind: kernel.KindDeploy, Gas: gas, Input: input})
	switch {
	case err != nil:
		return 0, err
	case o.Receipt.Status != kernel.StatusFinished || o.Created == nil:
		return 0, fmt.Errorf("the deploy call was %v (%v)", o.Receipt.Status, kernel.Refusal(o.Receipt.Code))
	}
	return *o.Created, nil
}
