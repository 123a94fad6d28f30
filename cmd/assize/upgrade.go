package main

import (
	"github.com/spf13/cobra"

	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/runtime/kernel"
)

func (f *callFlags) upgradeCommand() *cobra.Command {
	var in kernel.UpgradeInput
	cmd := &cobra.Command{
		Use:   "upgrade INSTANCE PROGRAM",
		Short: "Announce another program for a stream",
		Long: `Announce another program for a stream.

From the given height on, the next call or message to the stream first has the
old program export the stream's state and the new one import it. Where one of
the two fails, the old program stays; their receipts carry the root of this
call. Sent by the account that created the stream, which also pays for both.`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			target, err := number(args[0])
			if err != nil {
				return err
			}
			if in.Program, err = number(args[1]); err != nil {
				return err
			}
			_, c, signer, err := f.open(cmd)
			if err != nil {
				return err
			}
			defer c.Close()
			return f.submit(cmd, c, signer, network.Call{
				Kind: kernel.KindUpgrade, Target: target, Gas: c.Settings().FixedGas + 2*in.Gas, Input: in.Encode(),
			})
		},
	}
	f.add(cmd)
	cmd.Flags().Uint64Var(&in.Height, "height", 0, "first height at which the upgrade may run (0: the next one)")
	cmd.Flags().Uint64Var(&in.Gas, "gas", 100_000_000, "gas limit of the export and of the import, each")
	return cmd
}
