package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/assize/assize/client"
	"github.com/assize/assize/cmd/internal/demo"
	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/internal/progress"
	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/stream/importer"
)

// maxInputFile bounds an input that is read from a file, in bytes.
const maxInputFile = kernel.MaxInput

// callFlags are shared by the commands that send a call.
type callFlags struct {
	network, key, input string
	account             accountFlag
	session             uint8
	gas                 uint64
	json                bool
}

func (f *callFlags) add(cmd *cobra.Command) {
	networkFlag(cmd, &f.network)
	cmd.Flags().StringVar(&f.key, "key", "faucet", "key of the account: a name in the network's file, or 0x and 64 hex digits")
	cmd.Flags().Var(&f.account, "account", "number of the account, where the key is that of one of its devices")
	cmd.Flags().Uint8Var(&f.session, "session", 2, "session of the account; calls of one session are executed in order")
	cmd.Flags().BoolVar(&f.json, "json", false, "print JSON")
}

func callCommand() *cobra.Command {
	var f callFlags
	cmd := &cobra.Command{Use: "call", Short: "Send a call to a cluster and wait for its verified receipt"}
	apply := &cobra.Command{
		Use:   "apply INSTANCE",
		Short: "Call a stream's rule",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.send(cmd, kernel.KindApply, args[0])
		},
	}
	create := &cobra.Command{
		Use:   "create PROGRAM",
		Short: "Create a stream of a deployed program",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.send(cmd, kernel.KindCreate, args[0])
		},
	}
	deploy := &cobra.Command{
		Use:   "deploy FILE.wasm",
		Short: "Deploy a rule module",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.deploy(cmd, args[0])
		},
	}
	for _, c := range []*cobra.Command{apply, create} {
		f.add(c)
		c.Flags().StringVar(&f.input, "input", "", "input: 0x and hex digits, @FILE for a file's bytes, or text")
		c.Flags().Uint64Var(&f.gas, "gas", 10_000_000, "gas limit")
	}
	f.add(deploy)
	cmd.AddCommand(apply, create, deploy, f.delegateCommand(), f.revokeCommand(), f.upgradeCommand())
	return cmd
}

// readInput reads an input as the --input flag gives it.
func readInput(s string) ([]byte, error) {
	if path, ok := strings.CutPrefix(s, "@"); ok {
		return readFile(path, maxInputFile)
	}
	if digits, ok := strings.CutPrefix(s, "0x"); ok {
		b, err := hex.DecodeString(digits)
		if err != nil {
			return nil, fmt.Errorf("--input: want hex digits after 0x: %w", err)
		}
		return b, nil
	}
	return []byte(s), nil
}

// readFile reads a file of at most limit bytes.
func readFile(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%s: want at most %d bytes", path, limit)
	}
	return data, nil
}

func (f *callFlags) open(cmd *cobra.Command) (*network.File, *client.Client, *importer.Signer, error) {
	file, err := network.Read(f.network)
	if err != nil {
		return nil, nil, nil, err
	}
	key, err := file.Key(f.key)
	if err != nil {
		return nil, nil, nil, err
	}
	c, err := file.Client()
	if err != nil {
		return nil, nil, nil, err
	}
	var signer *importer.Signer
	if f.account.given {
		signer, err = network.NewDeviceSigner(cmd.Context(), c, key, f.account.number, f.session)
	} else {
		signer, err = network.NewSigner(cmd.Context(), c, key, f.session)
	}
	if err != nil {
		c.Close()
		return nil, nil, nil, err
	}
	return file, c, signer, nil
}

// receipt is what came of a call, as it is printed.
type receipt struct {
	Call    string  `json:"call"`
	Height  uint64  `json:"height"`
	Status  string  `json:"status"`
	Code    uint32  `json:"code"`
	Reason  string  `json:"reason,omitempty"`
	GasUsed uint64  `json:"gas_used"`
	Output  string  `json:"output"`
	Created *uint64 `json:"created,omitempty"`
}

func newReceipt(call string, o *client.Outcome) receipt {
	r := receipt{
		Call: call, Height: o.Height, Status: o.Receipt.Status.String(), Code: o.Receipt.Code,
		GasUsed: o.Receipt.GasUsed, Output: "0x" + hex.EncodeToString(o.Output), Created: o.Created,
	}
	switch o.Receipt.Status {
	case kernel.StatusRejected, kernel.StatusDropped:
		r.Reason = kernel.Refusal(o.Receipt.Code).String()
	case kernel.StatusTrapped:
		r.Reason = program.Trap(o.Receipt.Code).String()
	}
	return r
}

func (r *receipt) print(asJSON bool) error {
	if asJSON {
		return json.NewEncoder(os.Stdout).Encode(r)
	}
	fmt.Printf("call     %s\nheight   %d\nstatus   %s", r.Call, r.Height, r.Status)
	if r.Code != 0 {
		fmt.Printf(", code %d", r.Code)
	}
	if r.Reason != "" {
		fmt.Printf(" (%s)", r.Reason)
	}
	fmt.Printf("\ngas      %d\noutput   %s\n", r.GasUsed, r.Output)
	if r.Created != nil {
		fmt.Printf("created  %d\n", *r.Created)
	}
	return nil
}

func (f *callFlags) send(cmd *cobra.Command, kind kernel.Kind, target string) error {
	number, err := strconv.ParseUint(target, 10, 64)
	if err != nil {
		return fmt.Errorf("want the number of an instance or program, got %q", target)
	}
	input, err := readInput(f.input)
	if err != nil {
		return err
	}
	_, c, signer, err := f.open(cmd)
	if err != nil {
		return err
	}
	defer c.Close()
	return f.submit(cmd, c, signer, network.Call{Kind: kind, Target: number, Gas: f.gas, Input: input})
}

// submit sends a call and prints its receipt.
func (f *callFlags) submit(cmd *cobra.Command, c *client.Client, signer *importer.Signer, call network.Call) error {
	root, o, err := network.Send(cmd.Context(), c, 0, signer, call)
	if err != nil {
		return err
	}
	r := newReceipt(root.String(), o)
	return r.print(f.json)
}

func (f *callFlags) deploy(cmd *cobra.Command, path string) error {
	wasm, err := readFile(path, maxInputFile)
	if err != nil {
		return err
	}
	if _, err := program.Prepare(wasm); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	_, c, signer, err := f.open(cmd)
	if err != nil {
		return err
	}
	defer c.Close()
	number, err := network.Deploy(cmd.Context(), c, signer, wasm)
	if err != nil {
		return err
	}
	if f.json {
		return json.NewEncoder(os.Stdout).Encode(map[string]uint64{"program": number})
	}
	fmt.Printf("program  %d\n", number)
	return nil
}

func importCommand() *cobra.Command {
	var f callFlags
	var seed uint64
	cmd := &cobra.Command{Use: "import", Short: "Bring a chat log into a cluster"}
	sub := &cobra.Command{
		Use:   "irc LOG",
		Short: "Import an irssi-style log into a new channel",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.importLog(cmd, args[0], seed)
		},
	}
	f.add(sub)
	sub.Flags().Uint64Var(&seed, "seed", 0, "of the people's keys; a second import into the same cluster needs another one (0 draws one)")
	cmd.AddCommand(sub)
	return cmd
}

// importResult is what an import came to, as it is printed.
type importResult struct {
	Lines           int            `json:"lines"`
	Accepted        int            `json:"accepted"`
	Refused         int            `json:"refused"`
	Refusals        map[string]int `json:"refusals"`
	Failed          int            `json:"failed"`
	Failures        []string       `json:"failures,omitempty"`
	Skipped         int            `json:"skipped"`
	Implied         int            `json:"implied"`
	EventsPerSecond float64        `json:"events_per_second"`
	Space           uint64         `json:"space"`
	Channel         uint64         `json:"channel"`
}

func (f *callFlags) importLog(cmd *cobra.Command, path string, seed uint64) error {
	l, err := demo.ReadLog(path)
	if err != nil {
		return err
	}
	file, c, signer, err := f.open(cmd)
	if err != nil {
		return err
	}
	defer c.Close()
	say := progress.New(os.Stderr)
	r, err := demo.Import(cmd.Context(), c, signer, importer.Programs(file.Rules), l, seed, say)
	if err != nil {
		return err
	}
	out := importResult{
		Lines: r.Lines, Accepted: r.Accepted, Refused: r.RefusedTotal(), Refusals: r.Refused, Failed: r.Failed,
		Failures: r.Failures, Skipped: r.Skipped, Implied: r.Implied,
		EventsPerSecond: demo.EventsPerSecond(r), Space: r.Space, Channel: r.Channel,
	}
	if f.json {
		err = json.NewEncoder(os.Stdout).Encode(out)
	} else {
		fmt.Printf("lines %d, accepted %d, refused %d, failed %d, skipped %d; %.0f events/s; space %d, channel %d\n",
			out.Lines, out.Accepted, out.Refused, out.Failed, out.Skipped, out.EventsPerSecond, out.Space, out.Channel)
		for _, reason := range slices.Sorted(maps.Keys(out.Refusals)) {
			fmt.Printf("refused %d: %s\n", out.Refusals[reason], reason)
		}
	}
	if err == nil && r.Failed > 0 {
		err = fmt.Errorf("%d events failed, the first: %s", r.Failed, strings.Join(r.Failures, "; "))
	}
	return err
}
