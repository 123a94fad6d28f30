package kernel

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// Scenarios run calls that stand in text files. Commands:
//
//	genesis operator user ... [setting=value ...]
//	block            a call on each line: KIND from=ACCOUNT [field=value ...]
//	empty n=N        N blocks without calls
//	account n=N, instance n=N, queue, session from=N id=N
//
// A call is signed by the key of its account or the one that sign gives. The
// input of delegate is device=KEY scope=KIND,... expiry=HEIGHT nonce=N
// wallet=KEY, the wallet being the target's own key if it is not given; that of
// revoke is device=KEY, that of upgrade program=N height=N each=GAS.
//
// An input is count:TEXT, refuse:TEXT, trap, loop, emit/TARGET/GAS/INPUT,
// context:FIELD, grow, hex:BYTES; that of open is key=NUMBER, that of deploy
// entries=init,apply,receive or upgradable.
func TestScenarios(t *testing.T) {
	datadriven.Walk(t, "testdata/scenarios", func(t *testing.T, path string) {
		var c *chain
		datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
			var out strings.Builder
			switch d.Cmd {
			case "genesis":
				c = genesisOf(t, d)
				fmt.Fprintf(&out, "state %s\n", short(c.state.Root()))
			case "block":
				for line := range strings.Lines(d.Input) {
					if err := c.addLine(strings.TrimSpace(line)); err != nil {
						d.Fatalf(t, "%s: %v", line, err)
					}
				}
				runBlock(t, &out, c)
			case "empty":
				var n int
				d.ScanArgs(t, "n", &n)
				for range n {
					c.block()
				}
				fmt.Fprintf(&out, "height %d\n", c.state.Height())
			default:
				show(t, &out, c.state, d)
			}
			return out.String()
		})
	})
}

func short(r [32]byte) string { return hex.EncodeToString(r[:4]) }

func genesisOf(t *testing.T, d *datadriven.TestData) *chain {
	s := testSettings()
	names := []string{
		"chain", "schedule", "block-gas", "call-gas", "block-calls", "max-input", "delivery-gas",
		"block-deliveries", "window", "allowance", "operator-allowance", "session-idle", "block-creations",
		"window-creations", "fixed-gas", "deploy-gas",
	}
	var roles []Role
	for _, a := range d.CmdArgs {
		switch a.Key {
		case "operator":
			roles = append(roles, RoleOperator)
		case "user":
			roles = append(roles, RoleUser)
		default:
			i := slices.Index(names, a.Key)
			if i < 0 {
				d.Fatalf(t, "unknown setting %s", a.Key)
			}
			v, err := strconv.ParseUint(a.Vals[0], 10, 64)
			if err != nil {
				d.Fatalf(t, "%v", err)
			}
			*s.fields()[i] = v
		}
	}
	return newChain(t, s, roles...)
}

// ruleInput returns the test rule's input that a word describes.
func ruleInput(word string) ([]byte, error) {
	name, rest, _ := strings.Cut(word, ":")
	switch name {
	case "count":
		return append([]byte{cmdCount}, rest...), nil
	case "refuse":
		return append([]byte{cmdRefuse}, rest...), nil
	case "trap":
		return []byte{cmdTrap}, nil
	case "loop":
		return []byte{cmdLoop}, nil
	case "grow":
		return []byte{cmdGrow}, nil
	case "hex":
		return hex.DecodeString(rest)
	case "context":
		n, err := strconv.Atoi(rest)
		return []byte{cmdContext, byte(n)}, err
	}
	parts := strings.SplitN(word, "/", 4)
	if len(parts) != 4 || parts[0] != "emit" {
		return nil, fmt.Errorf("unknown input %q", word)
	}
	target, err := strconv.ParseUint(parts[1], 10, 64)
	if err != nil {
		return nil, err
	}
	gas, err := strconv.ParseUint(parts[2], 10, 32)
	if err != nil {
		return nil, err
	}
	data, err := ruleInput(parts[3])
	return emitInput(target, uint32(gas), data), err
}

var kindNames = map[string]Kind{
	"open": KindOpen, "deploy": KindDeploy, "create": KindCreate, "apply": KindApply,
	"delegate": KindDelegate, "revoke": KindRevoke, "upgrade": KindUpgrade, "unknown": 200,
}

// deviceOf returns the device that the words of a line describe.
func deviceOf(args map[string]string, num func(string) uint64) Device {
	d := Device{Address: testKey(int(num("device"))), Expiry: num("expiry")}
	for _, k := range strings.Split(args["scope"], ",") {
		d.Scope |= ScopeOf(kindNames[k])
	}
	return d
}

// addLine adds the call that a line describes to the next block.
func (c *chain) addLine(line string) error {
	words := strings.Fields(line)
	args := map[string]string{"from": "0", "target": "0", "gas": "100000", "in": "count:", "expiry": "0", "nonce": "0", "program": "0", "height": "0", "each": "50000"}
	for _, w := range words[1:] {
		k, v, _ := strings.Cut(w, "=")
		args[k] = v
	}
	num := func(name string) uint64 {
		v, err := strconv.ParseUint(args[name], 10, 64)
		if err != nil {
			panic(fmt.Sprintf("%s: %s: %v", line, name, err))
		}
		return v
	}
	input, err := c.inputOf(words[0], args, num)
	if err != nil {
		return err
	}
	call := c.call(num("from"), kindNames[words[0]], num("target"), num("gas"), input)
	for name, field := range map[string]*uint64{
		"chain": &call.ChainID, "generation": &call.Generation, "seq": &call.Seq, "until": &call.ExpiryHeight,
	} {
		if _, ok := args[name]; ok {
			*field = num(name)
		}
	}
	if _, ok := args["session"]; ok {
		call.Session = uint8(num("session"))
		call.Generation, call.Seq, _ = c.state.Session(call.Account, call.Session)
	}
	c.add(call)
	if _, ok := args["sign"]; ok {
		c.signAs(testKey(int(num("sign"))))
	}
	return nil
}

func (c *chain) inputOf(kind string, args map[string]string, num func(string) uint64) ([]byte, error) {
	if kind == "deploy" && args["entries"] == "upgradable" {
		return deployInput(upgradable()), nil
	}
	if _, ok := args["in"]; kind == "deploy" && args["entries"] != "" && ok {
		var entries []program.Entry
		for _, e := range strings.Split(args["entries"], ",") {
			i := slices.Index([]string{"", "init", "apply", "receive"}, e)
			entries = append(entries, program.Entry(i))
		}
		return deployInput(testRule(entries...)), nil
	}
	if kind == "open" && args["key"] != "" {
		key := testKey(int(num("key")))
		sponsor := num("from")
		if args["sponsor"] != "" {
			sponsor = num("sponsor")
		}
		c.keys = append(c.keys, key)
		return openInput(sponsor, key), nil
	}
	switch _, raw := args["device"]; {
	case kind == "delegate" && raw:
		d := deviceOf(args, num)
		if args["scope"] == "" {
			d.Scope = 0
		}
		wallet := Address{}
		if n := num("target"); n < uint64(len(c.keys)) {
			wallet = c.keys[n]
		}
		if args["wallet"] != "" {
			wallet = testKey(int(num("wallet")))
		}
		return delegateInput(num("target"), d, num("nonce"), wallet), nil
	case kind == "upgrade" && args["in"] == "count:":
		return upgradeInput(num("program"), num("height"), num("each")), nil
	case kind == "revoke" && raw:
		key := testKey(int(num("device")))
		return key[:], nil
	}
	return ruleInput(args["in"])
}

func runBlock(t *testing.T, out *strings.Builder, c *chain) {
	before := c.state.Accounts()
	in := c.input()
	r, err := Execute(c.state, in, stepper{}, recoverKey)
	if err != nil {
		fmt.Fprintf(out, "error: %v\n", err)
		return
	}
	// Keys whose opening failed have no account.
	c.keys = c.keys[:before]
	for i := range r.Outcomes {
		if o := &r.Outcomes[i]; in.Calls[i].Kind == KindOpen && o.Created != nil {
			a, _ := c.state.Account(*o.Created)
			c.keys = append(c.keys, a.Address)
		}
	}
	for _, d := range r.Deliveries {
		fmt.Fprintf(out, "message %d from %d to %d: %s\n", d.Message.Number, d.Message.Sender, d.Message.Target, outcome(&d.Outcome))
	}
	for i := range r.Upgrades {
		u := &r.Upgrades[i]
		fmt.Fprintf(out, "%v of instance %d: %s\n", u.Entry, u.Instance, outcome(&u.Outcome))
	}
	for i := range r.Outcomes {
		fmt.Fprintf(out, "%s: %s\n", in.Calls[i].Kind, outcome(&r.Outcomes[i]))
	}
	if r.Void != nil {
		fmt.Fprintf(out, "void: %v\n", r.Void)
	}
	fmt.Fprintf(out, "height %d, gas %d, app hash %s\n", c.state.Height(), r.GasUsed, short(r.AppHash))
}

// outcome prints an outcome on one line.
func outcome(o *Outcome) string {
	if o.Receipt == nil {
		return "no receipt, " + o.Refusal.String()
	}
	s := o.Receipt.Status.String()
	switch {
	case o.Refusal != 0:
		s += fmt.Sprintf(" %d (%s)", o.Receipt.Code, o.Refusal)
	case o.Receipt.Status == StatusTrapped:
		s += fmt.Sprintf(" (%s)", program.Trap(o.Receipt.Code))
	case o.Receipt.Code != 0:
		s += fmt.Sprintf(" %d", o.Receipt.Code)
	}
	s += fmt.Sprintf(", gas %d", o.Receipt.GasUsed)
	if o.Created != nil {
		s += fmt.Sprintf(", created %d", *o.Created)
	}
	if len(o.Output) > 0 {
		s += ", output " + printable(o.Output)
	}
	if !o.Receipt.MessagesRoot.IsZero() {
		s += ", messages " + short(o.Receipt.MessagesRoot)
	}
	return s
}

func printable(b []byte) string {
	if bytes.IndexFunc(b, func(r rune) bool { return r < ' ' || r > '~' }) >= 0 {
		return hex.EncodeToString(b)
	}
	return strconv.Quote(string(b))
}

func show(t *testing.T, out *strings.Builder, s *State, d *datadriven.TestData) {
	var n uint64
	if d.HasArg("n") {
		d.ScanArgs(t, "n", &n)
	}
	switch d.Cmd {
	case "account":
		a, ok := s.Account(n)
		if !ok {
			fmt.Fprintln(out, "none")
			return
		}
		fmt.Fprintf(out, "role %d, next %d, window %d, used %d, creations %d, sessions %v\n",
			a.Role, a.Next, a.Window, a.Used, a.Creations, a.Sessions)
		if a.Nonce != 0 || len(a.Devices) != 0 {
			fmt.Fprintf(out, "nonce %d", a.Nonce)
			for _, d := range a.Devices {
				fmt.Fprintf(out, ", %s scope %b to %d", short(ssz.Bytes32(d.Address[:])), d.Scope, d.Expiry)
			}
			fmt.Fprintln(out)
		}
	case "instance":
		i, ok := s.Instance(n)
		if !ok {
			fmt.Fprintln(out, "none")
			return
		}
		tree, globals, _ := s.Content(n)
		counter := 0
		if p := tree.Page(0); p != nil {
			counter = int(p[counterAt])
		}
		fmt.Fprintf(out, "program %d, status %d, owner %d, created %d, wasm pages %d, pages %v, counter %d, globals %v\n",
			i.Program, i.Status, i.Owner, i.CreatedHeight, i.Pages, tree.Pages(), counter, globals)
		if u := i.Pending; u != (Upgrade{}) {
			fmt.Fprintf(out, "pending: program %d, height %d, gas %d, call %s\n", u.Program, u.Height, u.Gas, short(u.CallRoot))
		}
	case "queue":
		head, _ := s.QueueFrontier()
		fmt.Fprintf(out, "head %d\n", head)
		for _, m := range s.Queue() {
			fmt.Fprintf(out, "message %d from %d to %d, gas %d, height %d\n", m.Number, m.Sender, m.Target, m.Gas, m.Height)
		}
	default:
		d.Fatalf(t, "unknown command %s", d.Cmd)
	}
}
