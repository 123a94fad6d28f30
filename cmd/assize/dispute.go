package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/assize/assize/cmd/internal/docket"
	"github.com/assize/assize/cmd/internal/network"
	"github.com/assize/assize/dispute/game"
	"github.com/assize/assize/rootchain"
)

func disputeCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "dispute", Short: "Look at disputes, and practise them"}
	cmd.AddCommand(disputeListCommand(), disputeShowCommand(), disputeExplainCommand(), disputeWatchCommand(), rehearseCommand())
	return cmd
}

// docketFlags say which root chain is read.
type docketFlags struct {
	network string
	json    bool
}

func (f *docketFlags) add(cmd *cobra.Command) {
	networkFlag(cmd, &f.network)
	cmd.Flags().BoolVar(&f.json, "json", false, "print JSON")
}

// open connects to the root chain and reads its docket. What it returns is to
// be closed by the caller.
func (f *docketFlags) open(ctx context.Context) (*network.File, *rootchain.Client, *docket.Docket, error) {
	file, err := network.Read(f.network)
	if err != nil {
		return nil, nil, nil, err
	}
	c, err := rootchain.Dial(ctx, file.RootChain, nil)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("root chain %s: %w", file.RootChain, err)
	}
	d := docket.New(c, file.Contracts, file.FromBlock)
	if _, err := d.Update(ctx); err != nil {
		c.Close()
		return nil, nil, nil, err
	}
	return file, c, d, nil
}

// claimJSON is a claim as JSON has it.
type claimJSON struct {
	ID       string `json:"id"`
	Level    uint8  `json:"level"`
	About    string `json:"about"`
	Root     string `json:"root"`
	Signed   bool   `json:"signed"`
	Poster   string `json:"poster"`
	Standing string `json:"standing"`
	Reason   string `json:"reason,omitempty"`
	Bond     string `json:"bond_wei"`
}

// matchJSON is a match with the arena below it.
type matchJSON struct {
	ID      string         `json:"id"`
	Level   uint8          `json:"level"`
	A       string         `json:"a"`
	B       string         `json:"b"`
	Phase   string         `json:"phase"`
	Where   string         `json:"where"`
	Clocks  []docket.Clock `json:"clocks"`
	Judged  string         `json:"judged,omitempty"` // the leaf that the court computed
	Arena   []memberJSON   `json:"arena"`
	Matches []matchJSON    `json:"matches"`
}

type memberJSON struct {
	Side string `json:"side"`
	claimJSON
}

// epochJSON is an epoch with all that is claimed about it.
type epochJSON struct {
	Number    uint64      `json:"number"`
	ID        string      `json:"id"`
	From      uint64      `json:"from"`
	To        uint64      `json:"to"`
	Stage     string      `json:"stage"`
	Disputed  bool        `json:"disputed"`
	Endorsers int         `json:"endorsers"`
	WindowEnd uint64      `json:"window_end"` // second of the root chain
	Now       uint64      `json:"now"`
	Matches   int         `json:"matches"` // of all levels
	Alive     int         `json:"matches_alive"`
	Locked    string      `json:"bonds_locked_wei"` // of claims that stand
	Claims    []claimJSON `json:"claims"`           // of level 1
	Tree      []matchJSON `json:"tree,omitempty"`
	// Stake is what disputing the signed claim would cost and bring, while
	// nobody has.
	Stake *docket.Stake `json:"stake,omitempty"`
}

func newClaimJSON(d *docket.Docket, c *docket.Claim) claimJSON {
	return claimJSON{
		ID: c.Key.String(), Level: uint8(c.Interval.Level), About: c.About(), Root: c.Root.String(),
		Signed: c.Key == c.Epoch.Signed, Poster: c.Poster.Hex(), Standing: string(c.Standing), Reason: c.Reason,
		Bond: d.Bond(c.Interval.Level).String(),
	}
}

func newMatchJSON(d *docket.Docket, m *docket.Match) matchJSON {
	j := matchJSON{
		ID: m.ID.String(), Level: uint8(m.A.Interval.Level), A: m.A.Key.String(), B: m.B.Key.String(),
		Phase: m.Phase(), Where: m.Where(), Clocks: m.Clocks(),
	}
	if m.Judged != nil {
		j.Judged = m.Judged.String()
	}
	for _, x := range m.Arena {
		j.Arena = append(j.Arena, memberJSON{sideLetter(x.Side), newClaimJSON(d, x.Claim)})
	}
	for _, below := range m.Matches {
		j.Matches = append(j.Matches, newMatchJSON(d, below))
	}
	return j
}

func sideLetter(s game.Side) string {
	if s == game.A {
		return "a"
	}
	return "b"
}

// newEpochJSON sums an epoch up; tree says whether its matches are listed.
func newEpochJSON(d *docket.Docket, e *docket.Epoch, tree bool) epochJSON {
	j := epochJSON{
		Number: e.Number, ID: fmt.Sprintf("%x", e.ID), From: e.Epoch.From, To: e.Epoch.To, Stage: string(e.Stage),
		Disputed: e.Disputed(), Endorsers: e.Endorsers, WindowEnd: e.WindowEnd, Now: d.Time,
	}
	locked := new(big.Int)
	count := func(c *docket.Claim) {
		if c.Standing == docket.Stands {
			locked.Add(locked, d.Bond(c.Interval.Level))
		}
	}
	for _, c := range e.Claims {
		j.Claims = append(j.Claims, newClaimJSON(d, c))
		count(c)
	}
	e.Walk(func(m *docket.Match) {
		j.Matches++
		if m.Alive() {
			j.Alive++
		}
		for _, x := range m.Arena {
			count(x.Claim)
		}
	})
	j.Locked = locked.String()
	if tree {
		for _, m := range e.Matches {
			j.Tree = append(j.Tree, newMatchJSON(d, m))
		}
	}
	return j
}

func disputeListCommand() *cobra.Command {
	var f docketFlags
	cmd := &cobra.Command{
		Use:   "list",
		Short: "The posted epochs, with claims, matches and bonds, from the root chain alone",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, c, d, err := f.open(cmd.Context())
			if err != nil {
				return err
			}
			defer c.Close()
			return f.list(d)
		},
	}
	f.add(cmd)
	return cmd
}

func (f *docketFlags) list(d *docket.Docket) error {
	list := []epochJSON{}
	for _, e := range d.Epochs {
		list = append(list, newEpochJSON(d, e, false))
	}
	if f.json {
		return json.NewEncoder(os.Stdout).Encode(list)
	}
	fmt.Printf("%5s  %-16s %-10s %7s %8s %-18s %-12s %s\n", "epoch", "blocks", "stage", "claims", "matches", "bonds locked", "window", "id")
	for i := range list {
		e := &list[i]
		stage := e.Stage
		if e.Disputed && e.Stage == string(docket.Open) {
			stage = "DISPUTED"
		}
		window := docket.Left(d.Time, e.WindowEnd)
		if e.Stage != string(docket.Open) {
			window = "-"
		}
		locked, _ := new(big.Int).SetString(e.Locked, 10)
		fmt.Printf("%5d  %-16s %-10s %7d %8s %-18s %-12s %s\n", e.Number, fmt.Sprintf("%d to %d", e.From, e.To), stage,
			len(e.Claims), fmt.Sprintf("%d/%d", e.Alive, e.Matches), docket.Ether(locked), window, e.ID[:16])
	}
	return nil
}

func disputeShowCommand() *cobra.Command {
	var f docketFlags
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "The tree of claims about an epoch, with clocks and bonds",
		Long: `Shows what is claimed about an epoch: claims, the matches between them, how far
each has come, whose clock runs, and the claims one level down that decide it.
Of an epoch that may be disputed and is not it says what that would cost and
bring.
ID is an epoch's number, or the first hex digits of the id of an epoch, a claim
or a match.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			_, c, d, err := f.open(cmd.Context())
			if err != nil {
				return err
			}
			defer c.Close()
			e, _, err := d.Find(args[0])
			if err != nil {
				return err
			}
			j := newEpochJSON(d, e, true)
			if e.Stage == docket.Open && !e.Disputed() {
				if j.Stake, err = d.Stake(cmd.Context(), e, true); err != nil {
					return err
				}
			}
			if f.json {
				return json.NewEncoder(os.Stdout).Encode(&j)
			}
			printEpoch(d, e, &j)
			return nil
		},
	}
	f.add(cmd)
	return cmd
}

func printEpoch(d *docket.Docket, e *docket.Epoch, j *epochJSON) {
	stage := string(e.Stage)
	if e.Disputed() {
		stage += ", DISPUTED"
	}
	fmt.Printf("epoch %d   blocks %d to %d   %s   %d endorsers\nid        %s\n", e.Number, j.From, j.To, stage, e.Endorsers, j.ID)
	if e.Stage == docket.Open {
		fmt.Printf("window    %s (until second %d of the root chain)\n", docket.Left(d.Time, e.WindowEnd), e.WindowEnd)
	}
	if j.Stake != nil {
		fmt.Println(j.Stake)
	}
	fmt.Println()
	for _, c := range e.Claims {
		printClaim(d, "", c)
	}
	for _, m := range e.Matches {
		printMatch(d, m, "")
	}
}

func printClaim(d *docket.Docket, prefix string, c *docket.Claim) {
	what := "rival"
	if c.Key == c.Epoch.Signed {
		what = "signed"
	}
	if c.Interval.Level > game.Blocks {
		what = "level " + fmt.Sprint(uint8(c.Interval.Level))
	}
	standing := string(c.Standing)
	if c.Reason != "" {
		standing += ": " + c.Reason
	}
	fmt.Printf("%sclaim %s  %-7s  bond %s by %s  %s\n", prefix, docket.Short(c.Key), what, docket.Ether(d.Bond(c.Interval.Level)), c.Poster, standing)
}

func printMatch(d *docket.Docket, m *docket.Match, indent string) {
	fmt.Printf("%smatch %s  %s against %s  %s: %s\n", indent, docket.Short(m.ID), docket.Short(m.A.Key), docket.Short(m.B.Key), m.Phase(), m.Where())
	for _, c := range m.Clocks() {
		who := "side " + c.Side + " has"
		if c.Side == "both" {
			who = "anybody has"
		}
		fmt.Printf("%s  clock: %s %s to %s\n", indent, who, docket.Left(d.Time, c.Until), c.For)
	}
	if m.Judged != nil {
		fmt.Printf("%s  judged: the court computed leaf %s\n", indent, docket.Short(*m.Judged))
	}
	for _, x := range m.Arena {
		printClaim(d, indent+"  "+strings.ToUpper(sideLetter(x.Side))+" ", x.Claim)
	}
	for _, below := range m.Matches {
		printMatch(d, below, indent+"  ")
	}
}
