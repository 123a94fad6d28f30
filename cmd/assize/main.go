// Command assize is the whole product in one program: the node of a cluster,
// the batch validator, the tools of rule authors, and the demonstration that
// runs all of them together.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := root().ExecuteContext(ctx); err != nil {
		if errors.Is(err, context.Canceled) && ctx.Err() != nil {
			fmt.Fprintln(os.Stderr, "assize: stopped")
		} else {
			fmt.Fprintln(os.Stderr, "assize:", err)
		}
		stop()
		os.Exit(1)
	}
}

func root() *cobra.Command {
	cmd := &cobra.Command{
		Use:           "assize",
		Short:         "Rules as metered WebAssembly behind a CometBFT cluster, every step of which can be taken to court",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	cmd.CompletionOptions.DisableDefaultCmd = true
	cmd.DisableSuggestions = true // an error is one line
	cmd.AddCommand(demoCommand(), devnetCommand(), nodeCommand(), callCommand(), queryCommand(),
		importCommand(), validateCommand(), playCommand(), programCommand(), snapshotCommand(), traceCommand(), disputeCommand(), benchCommand())
	return cmd
}
