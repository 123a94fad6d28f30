package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/client"
	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/runtime/kernel"
)

// kinds are the kinds of calls by the names of their commands.
var kinds = []kernel.Kind{
	kernel.KindOpen, kernel.KindDeploy, kernel.KindCreate, kernel.KindApply, kernel.KindDelegate, kernel.KindRevoke,
	kernel.KindUpgrade,
}

// readScope reads names of kinds, separated by commas; none is the scope of
// a device that may sign nothing.
func readScope(s string) (scope kernel.Scope, err error) {
	for _, name := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' }) {
		before := scope
		for _, k := range kinds {
			if k.String() == name {
				scope |= kernel.ScopeOf(k)
			}
		}
		if scope == before {
			return 0, fmt.Errorf("--scope: want different kinds of %v, got %q", kinds, name)
		}
	}
	return scope, nil
}

// delegateFlags are those of delegate beside the ones of every call.
type delegateFlags struct {
	*callFlags
	target            accountFlag
	scope             string
	expiry            uint64
	wallet, signature string
}

func (f *callFlags) delegateCommand() *cobra.Command {
	d := delegateFlags{callFlags: f}
	cmd := &cobra.Command{
		Use:   "delegate DEVICE",
		Short: "Let a device's key sign calls of an account",
		Long: `Let a device's key sign calls of an account.

DEVICE is the address of the device's key. The account's own key, the wallet,
signs the delegation as typed data. Without --wallet and --signature nothing
is sent: what the wallet has to sign is printed, for eth_signTypedData_v4.
The call itself may be sent by any account, or with --account and the device's
own key by the device. An empty --scope takes the device out.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return d.run(cmd, args[0]) },
	}
	f.add(cmd)
	cmd.Flags().Var(&d.target, "target", "number of the account that the device is for, if not the one that sends the call")
	cmd.Flags().StringVar(&d.scope, "scope", "apply,revoke", "kinds of calls that the device may sign")
	cmd.Flags().Uint64Var(&d.expiry, "expiry", 0, "last height at which it may (0: 1,000,000 blocks from now)")
	cmd.Flags().StringVar(&d.wallet, "wallet", "", "the account's own key, as --key")
	cmd.Flags().StringVar(&d.signature, "signature", "", "the wallet's signature, 0x and 130 hex digits; take --expiry from what it signed")
	return cmd
}

// delegationBlocks is how long a device may sign when nothing else is said.
const delegationBlocks = 1_000_000

func (d *delegateFlags) run(cmd *cobra.Command, device string) error {
	address, err := wire.ParseAddress(device)
	if err != nil {
		return err
	}
	scope, err := readScope(d.scope)
	if err != nil {
		return err
	}
	file, c, signer, err := d.open(cmd)
	if err != nil {
		return err
	}
	defer c.Close()
	whole := kernel.Delegation{Account: signer.Account, Device: kernel.Device{Address: address, Scope: scope, Expiry: d.expiry}}
	if d.target.given {
		whole.Account = d.target.number
	}
	at, err := c.Latest(cmd.Context())
	if err != nil {
		return err
	}
	account, err := at.Account(cmd.Context(), whole.Account)
	if err != nil {
		return err
	}
	whole.Nonce = account.Nonce
	if whole.Expiry == 0 {
		whole.Expiry = at.Height + delegationBlocks
	}
	in, err := d.sign(file, c, &whole)
	if err != nil || in == nil {
		return err
	}
	return d.submit(cmd, c, signer, network.Call{Kind: kernel.KindDelegate, Target: whole.Account, Gas: c.Settings().FixedGas, Input: in.Encode()})
}

// sign returns the input of the call; nil where nobody is to sign it, and what
// a wallet has to sign was printed.
func (d *delegateFlags) sign(file *network.File, c *client.Client, whole *kernel.Delegation) (*kernel.DelegateInput, error) {
	switch {
	case d.wallet != "" && d.signature != "":
		return nil, errors.New("want --wallet or --signature, got both")
	case d.wallet != "":
		key, err := file.Key(d.wallet)
		if err != nil {
			return nil, err
		}
		in, err := signature.Delegate(key, c.ChainID(), whole)
		return &in, err
	case d.signature != "":
		sig, err := signature.FromWallet(d.signature)
		return &kernel.DelegateInput{Device: whole.Device, Nonce: whole.Nonce, Signature: sig}, err
	}
	typed, err := signature.TypedDelegation(c.ChainID(), whole)
	if err == nil {
		fmt.Println(string(typed))
	}
	return nil, err
}

func (f *callFlags) revokeCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "revoke DEVICE",
		Short: "Take a device's key out of the account",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			address, err := wire.ParseAddress(args[0])
			if err != nil {
				return err
			}
			_, c, signer, err := f.open(cmd)
			if err != nil {
				return err
			}
			defer c.Close()
			return f.submit(cmd, c, signer, network.Call{Kind: kernel.KindRevoke, Gas: c.Settings().FixedGas, Input: address[:]})
		},
	}
	f.add(cmd)
	return cmd
}

// accountFlag is the number of an account, or none.
type accountFlag struct {
	number uint64
	given  bool
}

func (a *accountFlag) String() string {
	if !a.given {
		return ""
	}
	return strconv.FormatUint(a.number, 10)
}

func (a *accountFlag) Set(s string) (err error) {
	a.number, err = strconv.ParseUint(s, 10, 64)
	a.given = err == nil
	return err
}

func (a *accountFlag) Type() string { return "number" }
