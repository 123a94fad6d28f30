package main

import "github.com/spf13/cobra"

func disputeCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "dispute", Short: "Look at disputes, and practise them"}
	cmd.AddCommand(rehearseCommand())
	return cmd
}
