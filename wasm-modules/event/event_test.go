package event

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// drafts draws events that Encode takes.
func drafts() *rapid.Generator[Draft] {
	name := rapid.StringMatching(`[a-zA-Z0-9_|\[\]{}^-]{1,32}`)
	host := rapid.StringMatching(`(~?[a-z]{1,9}@[a-z0-9.:-]{1,60})?`)
	mask := rapid.StringMatching(`[a-z*?!@.]{1,128}`)
	text := rapid.StringN(0, 200, MaxText)
	id := rapid.Custom(func(t *rapid.T) [32]byte {
		return [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "id"))
	})
	kinds := []Kind{Join, Leave, Rename, Kick, Mode, Message, Action, Topic, AddChannel, RemoveChannel, Forget}
	return rapid.Custom(func(t *rapid.T) Draft {
		d := Draft{Kind: rapid.SampledFrom(kinds).Draw(t, "kind")}
		n := uint64(0)
		for range rapid.IntRange(1, MaxParents).Draw(t, "parents") {
			n += rapid.Uint64Range(1, 1<<40).Draw(t, "step")
			d.Parents = append(d.Parents, Parent{Number: n, ID: id.Draw(t, "parent")})
		}
		d.Replies = rapid.SliceOfN(id, 0, MaxReplies).Draw(t, "replies")
		switch d.Kind {
		case Join:
			d.Name, d.Host, d.Stream = name.Draw(t, "name"), host.Draw(t, "host"), rapid.Uint64().Draw(t, "stream")
		case Rename:
			d.Name = name.Draw(t, "name")
		case Leave, Message, Action, Topic:
			d.Text = text.Draw(t, "text")
		case Kick:
			d.Account, d.Text = rapid.Uint64().Draw(t, "account"), text.Draw(t, "text")
		case Mode:
			for range rapid.IntRange(1, MaxChanges).Draw(t, "changes") {
				c := Change{Op: ChangeOp(rapid.IntRange(1, 4).Draw(t, "op"))}
				if c.Op <= Lift {
					c.Mask = []byte(mask.Draw(t, "mask"))
				} else {
					c.Account = rapid.Uint64().Draw(t, "account")
				}
				d.Changes = append(d.Changes, c)
			}
		case AddChannel:
			d.Stream, d.Name = rapid.Uint64().Draw(t, "stream"), name.Draw(t, "name")
		default:
			d.Stream = rapid.Uint64().Draw(t, "stream")
		}
		return d
	})
}

// redraft makes a draft of a decoded event.
func redraft(e *Event) Draft {
	d := Draft{
		Kind: e.Kind, Name: string(e.Name), Host: string(e.Host), Text: string(e.Text),
		Account: e.Account, Stream: e.Stream,
	}
	for i := range e.Parents() {
		n, id := e.Parent(i)
		d.Parents = append(d.Parents, Parent{Number: n, ID: [32]byte(id)})
	}
	for i := range e.Replies() {
		d.Replies = append(d.Replies, [32]byte(e.Reply(i)))
	}
	walk := e.Changes()
	for c := (Change{}); walk.Next(&c); {
		d.Changes = append(d.Changes, c)
	}
	return d
}

// TestRoundTrip: what is encoded decodes to the same, fits the buffer of a
// rule, and is no event any more when a byte is missing or one too many.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drafts().Draw(t, "draft")
		b, err := d.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if len(b) > MaxSize {
			t.Fatalf("want at most %d bytes, got %d", MaxSize, len(b))
		}
		var e Event
		if no := Decode(b, &e); no != 0 {
			t.Fatal(no)
		}
		again := redraft(&e)
		if b2, err := again.Encode(); err != nil || !bytes.Equal(b, b2) {
			t.Fatalf("want %x, got %x, %v", b, b2, err)
		}
		if no := Decode(append(b, 0), &e); no == 0 {
			t.Fatal("a byte too many makes no difference")
		}
		if no := Decode(b[:rapid.IntRange(0, len(b)-1).Draw(t, "cut")], &e); no == 0 {
			t.Fatal("missing bytes make no difference")
		}
	})
}

// FuzzDecode: whatever decodes encodes to the same bytes, and nothing panics.
func FuzzDecode(f *testing.F) {
	for _, kind := range []Kind{Join, Mode, Message, Kick, AddChannel} {
		d := Draft{
			Kind: kind, Parents: []Parent{{Number: 7}}, Replies: [][32]byte{{1}}, Name: "ada", Host: "a@b",
			Text: "hello", Account: 3, Stream: 4, Changes: []Change{{Op: Ban, Mask: []byte("*!*@x")}, {Op: Operator}},
		}
		b, err := d.Encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var e Event
		if Decode(b, &e) != 0 {
			return
		}
		d := redraft(&e)
		if again, err := d.Encode(); err != nil || !bytes.Equal(b, again) {
			t.Fatalf("want one encoding, got %x and %x, %v", b, again, err)
		}
	})
}

// TestMatchMask compares masks with regular expressions.
func TestMatchMask(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mask := rapid.StringMatching(`[abAB*?!@]{0,12}`).Draw(t, "mask")
		subject := rapid.StringMatching(`[abAB!@]{0,16}`).Draw(t, "subject")
		expr := regexp.QuoteMeta(mask)
		expr = strings.ReplaceAll(strings.ReplaceAll(expr, `\*`, `.*`), `\?`, `.`)
		want := regexp.MustCompile(`(?i)^` + expr + `$`).MatchString(subject)
		if got := MatchMask([]byte(mask), []byte(subject)); got != want {
			t.Fatalf("%q on %q: want %t, got %t", mask, subject, want, got)
		}
	})
}

func TestEncodeRefuses(t *testing.T) {
	one := []Parent{{Number: 1}}
	for name, d := range map[string]Draft{
		"no parents":       {Kind: Message},
		"nine parents":     {Kind: Message, Parents: make([]Parent, 9)},
		"equal parents":    {Kind: Message, Parents: make([]Parent, 2)},
		"five replies":     {Kind: Message, Parents: one, Replies: make([][32]byte, 5)},
		"no kind":          {Parents: one},
		"long text":        {Kind: Message, Parents: one, Text: strings.Repeat("x", MaxText+1)},
		"no name":          {Kind: Join, Parents: one},
		"bad name":         {Kind: Rename, Parents: one, Name: "a b"},
		"bad host":         {Kind: Join, Parents: one, Name: "a", Host: "b"},
		"long host":        {Kind: Join, Parents: one, Name: "a", Host: "b@" + strings.Repeat("x", MaxHost)},
		"no changes":       {Kind: Mode, Parents: one},
		"seventeen":        {Kind: Mode, Parents: one, Changes: make([]Change, 17)},
		"empty mask":       {Kind: Mode, Parents: one, Changes: []Change{{Op: Ban}}},
		"long mask":        {Kind: Mode, Parents: one, Changes: []Change{{Op: Ban, Mask: bytes.Repeat([]byte("*"), 300)}}},
		"unknown change":   {Kind: Mode, Parents: one, Changes: []Change{{Op: 9}}},
		"channel, no name": {Kind: AddChannel, Parents: one},
	} {
		if b, err := d.Encode(); err == nil {
			t.Errorf("%s: want an error, got %x", name, b)
		}
	}
}

// TestSmallFormats decodes what it encoded, and nothing shorter or longer.
func TestSmallFormats(t *testing.T) {
	birth := Birth{Rule: RuleChannel, Parent: 9, Name: []byte("garden")}
	b := AppendBirth(nil, &birth)
	var got Birth
	if no := DecodeBirth(b, RuleChannel, &got); no != 0 || got.Parent != 9 || string(got.Name) != "garden" || len(b) > MaxBirth {
		t.Errorf("birth: got %+v, %v", got, no)
	}
	for name, bad := range map[string][]byte{"rule": nil, "short": b[:len(b)-1], "long": append(b, 0)} {
		rule := RuleChannel
		if name == "rule" {
			rule, bad = RuleSpace, b
		}
		if DecodeBirth(bad, rule, &got) == 0 {
			t.Errorf("birth, %s: want a refusal", name)
		}
	}
	var n Notice
	var nb [NoticeSize]byte
	PutNotice(&nb, &Notice{Kind: NoticeKicked, Account: 5, Number: 6})
	if no := DecodeNotice(nb[:], &n); no != 0 || n != (Notice{NoticeKicked, 5, 6}) {
		t.Errorf("notice: got %+v, %v", n, no)
	}
	for i := range 8 {
		bad := nb
		bad[i] += 4
		if DecodeNotice(bad[:], &n) == 0 {
			t.Errorf("notice with byte %d changed: want a refusal", i)
		}
	}
	var ab [AnswerSize]byte
	PutAnswer(&ab, &Answer{1, 2, None})
	if a, ok := DecodeAnswer(ab[:]); !ok || a != (Answer{1, 2, None}) {
		t.Errorf("answer: got %+v", a)
	}
	var pb [PlaceSize]byte
	PutPlace(&pb, &Place{RuleUser, 4, 5})
	if p, ok := DecodePlace(pb[:]); !ok || p != (Place{RuleUser, 4, 5}) {
		t.Errorf("place: got %+v", p)
	}
	if Refusal(0).String() != "none" || BadNotice.String() != "bad notice" || Refusal(99).String() != "unknown refusal" {
		t.Error("refusals have other names")
	}
}
