package irc

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/cockroachdb/datadriven"

	"github.com/assize/assize/wasm-modules/event"
)

// TestParse reads the lines of testdata/lines one by one.
func TestParse(t *testing.T) {
	datadriven.RunTest(t, "testdata/lines", func(t *testing.T, d *datadriven.TestData) string {
		var out strings.Builder
		for _, raw := range strings.Split(d.Input, "\n") {
			if d.Cmd == "quoted" {
				var err error
				if _, err = fmt.Sscanf(raw, "%q", &raw); err != nil {
					d.Fatalf(t, "%v", err)
				}
			}
			l := Parse([]byte(raw))
			fmt.Fprintf(&out, "%s", l.Kind)
			for _, f := range []struct{ name, v string }{
				{"by", l.Nick}, {"host", l.Host}, {"other", l.Other}, {"text", l.Text}, {"why", l.Why},
			} {
				if f.v != "" {
					fmt.Fprintf(&out, " %s=%q", f.name, f.v)
				}
			}
			for _, c := range l.Changes {
				fmt.Fprintf(&out, " %t:%c:%s", c.Set, c.Letter, c.Arg)
			}
			out.WriteByte('\n')
		}
		return out.String()
	})
}

// TestReadBounds reads lines that are too long or have no end.
func TestReadBounds(t *testing.T) {
	long := "[10:00] <ada> " + strings.Repeat("x", MaxLine)
	fits := "[10:00] <ada> " + strings.Repeat("x", event.MaxText)
	log := long + "\n" + fits + "\r\n\n" + strings.Repeat("y", 100*MaxLine) + "\n[10:01] <ada> end"
	lines, err := Read(strings.NewReader(log))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, l := range lines {
		got = append(got, l.Kind.String()+l.Why)
	}
	want := []string{"unknown" + whyLong, "message", "unknown" + whyEmpty, "unknown" + whyLong, "message"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Fatalf("want %q, got %q", want, got)
	}
	_, err = Read(strings.NewReader(strings.Repeat("\n", MaxLines+1)))
	if !errors.Is(err, ErrTooLong) {
		t.Fatalf("want %v, got %v", ErrTooLong, err)
	}
	if lines, err = Read(strings.NewReader("")); err != nil || len(lines) != 0 {
		t.Fatalf("want no lines, got %d, %v", len(lines), err)
	}
}

func TestReadAnnotation(t *testing.T) {
	links, left, err := ReadAnnotation(strings.NewReader("3 5 -\n1 5 -\n3 5 -\n4 4 -\n6 2 -\n0 7 -\n"), 7)
	if err != nil || left != 2 || fmt.Sprint(links) != "[[] [] [] [] [] [1 3] []]" {
		t.Fatalf("got %v, %d left, %v", links, left, err)
	}
	for _, bad := range []string{"1 2", "1 2 3", "-1 2 -", "a b -", "1 2 - -", "99999999999 2 -", ""} {
		_, _, err := ReadAnnotation(strings.NewReader("0 1 -\n"+bad+"\n"), 9)
		var wrong *AnnotationError
		if !errors.As(err, &wrong) || wrong.Line != 2 {
			t.Errorf("%q: want an annotation error in line 2, got %v", bad, err)
		}
	}
}

// FuzzParse checks that no line does harm, and that what is known of it is
// what an event can hold.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"[12:18] <|trey|> hi", "[07:09]  * homejoe", "=== a [b@c]  has left #x [\"y\"]", "=== a is now known as b",
		"=== a left the room (Kicked by b (c (d))).", "=== mode/#u [-bb+o x y z]  by q", "=== ..[topic/#u:q] : t",
		"=== a shrugs", "\xff\xfe", "=== mode/#u [", "=== ..[topic/#u", "=== a [",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		l := Parse(raw)
		if l.Kind == Unknown {
			if l.Why == "" || l.Nick != "" || l.Text != "" {
				t.Fatalf("%q: an unknown line wants a reason and nothing else, got %+v", raw, l)
			}
			return
		}
		if l.Why != "" || !event.ValidName([]byte(l.Nick)) || len(l.Text) > event.MaxText || !utf8.ValidString(l.Text) {
			t.Fatalf("%q: got %+v", raw, l)
		}
		if l.Host != "" && !event.ValidHost([]byte(l.Host)) || l.Other != "" && !event.ValidName([]byte(l.Other)) {
			t.Fatalf("%q: got %+v", raw, l)
		}
		for _, c := range l.Changes {
			if c.Letter == 'b' && !event.ValidMask([]byte(c.Arg)) || c.Letter == 'o' && !event.ValidName([]byte(c.Arg)) {
				t.Fatalf("%q: got %+v", raw, l)
			}
		}
		if again := Parse(append(bytes.TrimRight(raw, "\r\n"), '\n')); again.Kind == Unknown && again.Why != whyEmpty {
			t.Fatalf("%q: known without its end only: %+v", raw, again)
		}
	})
}
