package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/assize/assize/abci/wire"
	"github.com/assize/assize/client"
	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

// queryFlags are shared by the commands that read.
type queryFlags struct {
	network string
	json    bool
}

func queryCommand() *cobra.Command {
	var f queryFlags
	cmd := &cobra.Command{
		Use:   "query",
		Short: "Read from a cluster, checked against its headers by proof",
	}
	var length uint32
	memory := f.command("memory INSTANCE ADDRESS", "Bytes of a stream's memory", 2, func(cmd *cobra.Command, c *client.Client, args []string) error {
		return f.memory(cmd, c, args, length)
	})
	memory.Flags().Uint32Var(&length, "length", 32, fmt.Sprintf("bytes to read, at most %d", wire.MaxMemory))
	cmd.AddCommand(
		f.command("account NUMBER|ADDRESS", "An account", 1, f.account),
		f.command("instance NUMBER", "A stream", 1, f.instance),
		f.command("receipt CALL", "What came of a call, given its root", 1, f.receipt),
		memory,
		f.command("status", "The newest verified state", 0, f.status),
	)
	return cmd
}

// command returns a subcommand that reads with a client.
func (f *queryFlags) command(use, short string, args int, run func(*cobra.Command, *client.Client, []string) error) *cobra.Command {
	cmd := &cobra.Command{
		Use:   use,
		Short: short,
		Args:  cobra.ExactArgs(args),
		RunE: func(cmd *cobra.Command, args []string) error {
			file, err := network.Read(f.network)
			if err != nil {
				return err
			}
			c, err := file.Client()
			if err != nil {
				return err
			}
			defer c.Close()
			return run(cmd, c, args)
		},
	}
	networkFlag(cmd, &f.network)
	cmd.Flags().BoolVar(&f.json, "json", false, "print JSON")
	return cmd
}

// row is one line of an answer.
type row struct {
	name  string
	value any
}

func (f *queryFlags) print(rows ...row) error {
	if f.json {
		m := make(map[string]any, len(rows))
		for _, r := range rows {
			m[r.name] = r.value
		}
		return json.NewEncoder(os.Stdout).Encode(m)
	}
	for _, r := range rows {
		fmt.Printf("%-16s %v\n", r.name, r.value)
	}
	return nil
}

func number(s string) (uint64, error) {
	n, err := strconv.ParseUint(s, 0, 64)
	if err != nil {
		return 0, fmt.Errorf("want a number, got %q", s)
	}
	return n, nil
}

func (f *queryFlags) account(cmd *cobra.Command, c *client.Client, args []string) error {
	at, err := c.Latest(cmd.Context())
	if err != nil {
		return err
	}
	var a *kernel.Account
	n, err := strconv.ParseUint(args[0], 10, 64)
	if err != nil {
		address, err := wire.ParseAddress(args[0])
		if err != nil {
			return fmt.Errorf("want an account's number or address: %w", err)
		}
		if n, a, err = at.AccountOf(cmd.Context(), address); err != nil {
			return err
		}
		if a == nil {
			return fmt.Errorf("proved at height %d: the address %v has no account", at.Height, address)
		}
	} else if a, err = at.Account(cmd.Context(), n); err != nil {
		return err
	}
	return f.print(row{"height", at.Height}, row{"account", n}, row{"address", a.Address.String()},
		row{"role", roleName(a.Role)}, row{"sessions", len(a.Sessions)}, row{"gas_used", a.Used}, row{"creations", a.Creations},
		row{"nonce", a.Nonce}, row{"devices", len(a.Devices)})
}

func (f *queryFlags) instance(cmd *cobra.Command, c *client.Client, args []string) error {
	n, err := number(args[0])
	if err != nil {
		return err
	}
	at, err := c.Latest(cmd.Context())
	if err != nil {
		return err
	}
	i, err := at.Instance(cmd.Context(), n)
	if err != nil {
		return err
	}
	return f.print(row{"height", at.Height}, row{"instance", n}, row{"program", i.Program}, row{"status", statusName(i.Status)},
		row{"owner", i.Owner}, row{"wasm_pages", i.Pages}, row{"memory_root", i.MemoryRoot.String()},
		row{"globals_root", i.GlobalsRoot.String()}, row{"created_height", i.CreatedHeight},
		row{"pending_program", i.Pending.Program}, row{"pending_height", i.Pending.Height})
}

func (f *queryFlags) receipt(cmd *cobra.Command, c *client.Client, args []string) error {
	b, err := hex.DecodeString(args[0])
	if err != nil || len(b) != ssz.ChunkSize {
		return fmt.Errorf("want a call root of %d hex digits, got %q", 2*ssz.ChunkSize, args[0])
	}
	o, err := c.Outcome(cmd.Context(), ssz.Root(b))
	if err != nil {
		return err
	}
	r := newReceipt(args[0], o)
	return r.print(f.json)
}

func (f *queryFlags) memory(cmd *cobra.Command, c *client.Client, args []string, length uint32) error {
	n, err := number(args[0])
	if err != nil {
		return err
	}
	address, err := strconv.ParseUint(args[1], 0, 32)
	if err != nil {
		return fmt.Errorf("want an address of 32 bits, got %q", args[1])
	}
	at, err := c.Latest(cmd.Context())
	if err != nil {
		return err
	}
	data, _, err := at.Memory(cmd.Context(), n, uint32(address), length)
	if err != nil {
		return err
	}
	if f.json {
		return f.print(row{"height", at.Height}, row{"data", "0x" + hex.EncodeToString(data)})
	}
	fmt.Printf("height %d\n%s", at.Height, hex.Dump(data))
	return nil
}

func (f *queryFlags) status(cmd *cobra.Command, c *client.Client, _ []string) error {
	at, err := c.Latest(cmd.Context())
	if err != nil {
		return err
	}
	return f.print(row{"chain_id", c.ChainID()}, row{"height", at.Height}, row{"app_hash", at.AppHash.String()}, row{"nodes", c.Nodes()})
}

func roleName(r kernel.Role) string {
	if r == kernel.RoleOperator {
		return "operator"
	}
	return "user"
}

func statusName(s kernel.InstanceStatus) string {
	if s == kernel.InstanceLive {
		return "live"
	}
	return "tombstone"
}
