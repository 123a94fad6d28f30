// Package ruletest runs scenarios, which are text files, against a rule of
// streams: natively, or built and on an engine.
//
// A scenario is a datadriven file. Its commands are
//
//	born by=1 name=garden [parent=5]     create the stream; event 0
//	KIND by=N ...                        an event; kinds as in [kinds]
//	notice from=I account=N what=joined  a message to the stream
//	raw by=N                             the input in hex
//	head, roster, leaves, bans, channels what the state says
//
// An event takes name=, host=, stream=, account=, and text= (underscores
// stand for spaces), and for a mode ban=, lift=, op=, deop= in any number. It
// cites the leaves, or parents=(1,2!), where ! gives a number another
// event's id; reply=(1) says which it answers; times=N sends it N times from
// authors by, by+1, ..., or from one author with same. The output is what came of it: accepted with number,
// leaves and adopted leaf, or the refusal, and what was sent to others.
package ruletest

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/stream"
	"github.com/assize/assize/wasm-modules/event"
	"github.com/assize/assize/wasm-modules/sdk"
)

// Host runs the calls of one instance of a rule.
type Host interface {
	Run(c sdk.Call) sdk.Result
	// Memory is the instance's memory, so that it can be read like a cluster's.
	Memory(ctx context.Context, address, length uint32) ([]byte, error)
}

// Native returns a host that runs the rule of this test binary.
func Native() Host { return &native{sdk.NewInstance()} }

type native struct{ instance *sdk.Instance }

func (n *native) Run(c sdk.Call) sdk.Result { return n.instance.Run(c) }

func (n *native) Memory(_ context.Context, address, length uint32) ([]byte, error) {
	b := n.instance.State()
	if uint64(address)+uint64(length) > uint64(len(b)) {
		return nil, fmt.Errorf("want memory below %d, got %d bytes at %d", len(b), length, address)
	}
	return b[address : address+length], nil
}

// Run runs a scenario of a rule. A stream starts with each born command.
func Run(t *testing.T, path string, rule event.Rule, newHost func() Host) {
	s := &scenario{rule: rule, newHost: newHost}
	datadriven.RunTest(t, path, func(t *testing.T, d *datadriven.TestData) string {
		out, err := s.command(d)
		if err != nil {
			d.Fatalf(t, "%v", err)
		}
		return out
	})
}

// kinds are the names of events in scenarios.
var kinds = map[string]event.Kind{
	"join": event.Join, "leave": event.Leave, "rename": event.Rename, "kick": event.Kick,
	"mode": event.Mode, "message": event.Message, "action": event.Action, "topic": event.Topic,
	"add-channel": event.AddChannel, "remove-channel": event.RemoveChannel, "forget": event.Forget,
}

// scenario is a stream and what its author knows of it.
type scenario struct {
	rule    event.Rule
	newHost func() Host
	host    Host
	reader  *stream.Reader
	calls   uint64
	height  uint64
	ids     map[uint64][32]byte // by number
	leaves  []event.Parent
}

func (s *scenario) command(d *datadriven.TestData) (string, error) {
	switch d.Cmd {
	case "born":
		return s.born(d)
	case "raw":
		in, err := hex.DecodeString(strings.Join(strings.Fields(d.Input), ""))
		if err != nil {
			return "", err
		}
		r, _ := s.run(sdk.EntryApply, number(d, "by"), in)
		return s.outcome(&r), nil
	case "notice":
		return s.notice(d)
	case "head", "roster", "leaves", "bans", "channels":
		return s.show(d.Cmd)
	}
	kind, ok := kinds[d.Cmd]
	if !ok {
		return "", fmt.Errorf("unknown command %q", d.Cmd)
	}
	times := uint64(1)
	if d.HasArg("times") {
		times = number(d, "times")
	}
	var out string
	for i := range times {
		draft, err := s.draft(d, kind)
		if err != nil {
			return "", err
		}
		in, err := draft.Encode()
		if err != nil {
			return "not an event: " + err.Error() + "\n", nil
		}
		by := number(d, "by")
		if !d.HasArg("same") {
			by += i
		}
		r, id := s.run(sdk.EntryApply, by, in)
		s.learn(&r, id, draft.Parents)
		out = s.outcome(&r)
	}
	return out, nil
}

// number returns a number argument, 0 when it is not there.
func number(d *datadriven.TestData, key string) uint64 {
	n, _ := strconv.ParseUint(word(d, key), 10, 64)
	return n
}

func word(d *datadriven.TestData, key string) string {
	for _, a := range d.CmdArgs {
		if a.Key == key && len(a.Vals) > 0 {
			return strings.ReplaceAll(a.Vals[0], "_", " ")
		}
	}
	return ""
}

func (s *scenario) run(entry sdk.Entry, sender uint64, in []byte) (sdk.Result, [32]byte) {
	s.calls++
	s.height++
	id := sha256.Sum256([]byte(fmt.Sprint("call ", s.calls)))
	return s.host.Run(sdk.Call{
		Entry: entry, Input: in, Height: s.height, Time: 1_000_000 + s.height,
		Sender: sender, Self: 7, Root: id, ChainID: 1,
	}), id
}

func (s *scenario) born(d *datadriven.TestData) (string, error) {
	s.host, s.reader = s.newHost(), nil
	s.ids, s.leaves = make(map[uint64][32]byte), nil
	in := event.AppendBirth(nil, &event.Birth{
		Rule: s.rule, Parent: number(d, "parent"), Name: []byte(word(d, "name")),
	})
	r, id := s.run(sdk.EntryInit, number(d, "by"), in)
	if r.Code != sdk.Accept || r.Trap != "" {
		return s.outcome(&r), nil
	}
	place, ok := event.DecodePlace(r.Output)
	if !ok {
		return "", fmt.Errorf("want a place, got %x", r.Output)
	}
	reader, err := stream.NewReader(s.host.Memory, place)
	s.reader = reader
	s.ids[0] = id
	s.leaves = []event.Parent{{ID: id}}
	return "born\n", err
}

func (s *scenario) draft(d *datadriven.TestData, kind event.Kind) (event.Draft, error) {
	e := event.Draft{
		Kind: kind, Name: word(d, "name"), Host: word(d, "host"), Text: word(d, "text"),
		Account: number(d, "account"), Stream: number(d, "stream"), Parents: s.leaves,
	}
	if len(e.Parents) > event.MaxParents {
		e.Parents = e.Parents[:event.MaxParents]
	}
	for _, a := range d.CmdArgs {
		for _, v := range a.Vals {
			switch a.Key {
			case "parents", "reply":
				id, n := s.id(v)
				if a.Key == "reply" {
					e.Replies = append(e.Replies, id)
					continue
				}
				if len(e.Parents) > 0 && &e.Parents[0] == &s.leaves[0] {
					e.Parents = nil
				}
				e.Parents = append(e.Parents, event.Parent{Number: n, ID: id})
			case "ban":
				e.Changes = append(e.Changes, event.Change{Op: event.Ban, Mask: []byte(v)})
			case "lift":
				e.Changes = append(e.Changes, event.Change{Op: event.Lift, Mask: []byte(v)})
			case "op", "deop":
				op := map[string]event.ChangeOp{"op": event.Operator, "deop": event.Ordinary}[a.Key]
				n, err := strconv.ParseUint(v, 10, 64)
				if err != nil {
					return e, err
				}
				e.Changes = append(e.Changes, event.Change{Op: op, Account: n})
			}
		}
	}
	return e, nil
}

// id returns the id of an event by number; with a ! behind it, another one.
func (s *scenario) id(v string) ([32]byte, uint64) {
	bare, wrong := strings.CutSuffix(v, "!")
	n, _ := strconv.ParseUint(bare, 10, 64)
	id := s.ids[n]
	if wrong {
		id[31] ^= 1
	}
	return id, n
}

// learn notes an accepted event as a client does from its answer.
func (s *scenario) learn(r *sdk.Result, id [32]byte, parents []event.Parent) {
	a, ok := event.DecodeAnswer(r.Output)
	if r.Code != sdk.Accept || !ok {
		return
	}
	s.ids[a.Number] = id
	var leaves []event.Parent
	for _, l := range s.leaves {
		cited := l.Number == a.Adopted
		for _, p := range parents {
			cited = cited || p.Number == l.Number
		}
		if !cited {
			leaves = append(leaves, l)
		}
	}
	s.leaves = append(leaves, event.Parent{Number: a.Number, ID: id})
}

func (s *scenario) notice(d *datadriven.TestData) (string, error) {
	kind := map[string]event.NoticeKind{
		"joined": event.NoticeJoined, "left": event.NoticeLeft, "kicked": event.NoticeKicked,
	}[word(d, "what")]
	var b [event.NoticeSize]byte
	event.PutNotice(&b, &event.Notice{Kind: kind, Account: number(d, "account"), Number: number(d, "number")})
	r, _ := s.run(sdk.EntryReceive, number(d, "from"), b[:])
	return s.outcome(&r), nil
}

// outcome says what came of a call.
func (s *scenario) outcome(r *sdk.Result) string {
	var out strings.Builder
	switch a, ok := event.DecodeAnswer(r.Output); {
	case r.Trap != "":
		return "trapped\n"
	case r.Code != sdk.Accept:
		fmt.Fprintf(&out, "refused: %s", event.Refusal(r.Code))
		for i := 0; i+event.ParentSize <= len(r.Output); i += event.ParentSize {
			fmt.Fprintf(&out, " %d", binary.LittleEndian.Uint64(r.Output[i:]))
		}
	case ok && a.Adopted != event.None:
		fmt.Fprintf(&out, "event %d, leaves %d, adopted %d", a.Number, a.Leaves, a.Adopted)
	case ok:
		fmt.Fprintf(&out, "event %d, leaves %d", a.Number, a.Leaves)
	default:
		out.WriteString("done")
	}
	for _, m := range r.Messages {
		var n event.Notice
		if no := event.DecodeNotice(m.Data, &n); no != 0 {
			fmt.Fprintf(&out, "\nto %d: %x", m.Target, m.Data)
			continue
		}
		what := [...]string{"", "joined", "left", "was kicked"}[n.Kind]
		fmt.Fprintf(&out, "\nto %d: %d %s, event %d", m.Target, n.Account, what, n.Number)
	}
	return out.String() + "\n"
}

// show reads a part of the state back.
func (s *scenario) show(what string) (string, error) {
	var out strings.Builder
	ctx := context.Background()
	line := func(format string, args ...any) { fmt.Fprintf(&out, format+"\n", args...) }
	switch what {
	case "head":
		h, err := s.reader.Head(ctx)
		if err != nil {
			return "", err
		}
		topic := -1
		for n, id := range s.ids {
			if id == h.Topic {
				topic = int(n)
			}
		}
		line("rule %d owner %d parent %d name %q next %d topic %d", h.Rule, h.Owner, h.Parent, h.Name, h.Next, topic)
	case "roster":
		members, err := s.reader.Roster(ctx)
		if err != nil {
			return "", err
		}
		line("%d members", len(members))
		for _, m := range members[:min(len(members), 8)] {
			line("%d %q %q stream %d height %d operator %t banned %t", m.Account, m.Name, m.Host, m.Stream, m.Height, m.Operator, m.Banned)
		}
	case "leaves":
		leaves, err := s.reader.Leaves(ctx)
		if err != nil {
			return "", err
		}
		for _, l := range leaves {
			line("%d by %d at %d, its own id %t", l.Number, l.Author, l.Height, s.ids[l.Number] == l.ID)
		}
	case "bans":
		bans, err := s.reader.Bans(ctx)
		if err != nil {
			return "", err
		}
		for _, b := range bans {
			line("%q by %d at %d", b.Mask, b.Account, b.Height)
		}
	case "channels":
		channels, err := s.reader.Channels(ctx)
		if err != nil {
			return "", err
		}
		for _, c := range channels {
			line("%d %q event %d at %d", c.Instance, c.Name, c.Number, c.Height)
		}
	}
	return out.String(), nil
}
