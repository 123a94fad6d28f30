package irc

import (
	"bytes"
	"strings"

	"github.com/assize/assize/wasm-modules/event"
)

// Why a line is not a known line.
const (
	whyLong    = "longer than 4096 bytes"
	whyEmpty   = "empty"
	whyForm    = "of no known form"
	whyNick    = "a nick that cannot be one"
	whyHost    = "a host that is no user@host"
	whyText    = "a text longer than 1024 bytes"
	whyMode    = "mode changes other than bans and operators"
	whyMask    = "a mask that cannot be one"
	whyAbsent  = "an old action of somebody who was not present"
	timePrefix = len("[00:00] ")
)

// Absent is the reason that an OldAction is no known line after all.
const Absent = whyAbsent

// Parse reads one line, with or without its end.
func Parse(raw []byte) Line {
	raw = bytes.TrimSuffix(raw, []byte("\n"))
	raw = bytes.TrimSuffix(raw, []byte("\r"))
	switch {
	case len(raw) > MaxLine:
		return Line{Why: whyLong}
	case len(raw) == 0:
		return Line{Why: whyEmpty}
	}
	s := string(raw)
	if rest, ok := strings.CutPrefix(s, "=== "); ok {
		return system(rest)
	}
	if !timed(s) {
		return Line{Why: whyForm}
	}
	s = s[timePrefix:]
	if rest, ok := strings.CutPrefix(s, "<"); ok {
		nick, text, ok := strings.Cut(rest, ">")
		if !ok || text != "" && text[0] != ' ' {
			return Line{Why: whyForm}
		}
		// The channel's operators and voiced members may be marked; neither
		// mark can be a part of a nick.
		nick = strings.TrimLeft(nick, "@+")
		return spoken(Line{Kind: Message, Nick: nick, Text: strings.TrimPrefix(text, " ")})
	}
	if rest, ok := strings.CutPrefix(s, " * "); ok {
		nick, text, _ := strings.Cut(rest, " ")
		return spoken(Line{Kind: Action, Nick: nick, Text: text})
	}
	return Line{Why: whyForm}
}

// timed reports whether s starts with "[HH:MM] ".
func timed(s string) bool {
	if len(s) < timePrefix || s[0] != '[' || s[3] != ':' || s[6] != ']' || s[7] != ' ' {
		return false
	}
	for _, i := range []int{1, 2, 4, 5} {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s[1:3] < "24" && s[4:6] < "60"
}

// spoken finishes a line whose text is somebody's own.
func spoken(l Line) Line {
	if !validNick(l.Nick) {
		return Line{Why: whyNick}
	}
	l.Text = strings.ToValidUTF8(l.Text, "\uFFFD")
	if len(l.Text) > event.MaxText {
		return Line{Why: whyText}
	}
	return l
}

// validNick reports whether s can be the name of an event: the same bytes,
// and valid UTF-8.
func validNick(s string) bool {
	return event.ValidName([]byte(s)) && strings.ToValidUTF8(s, "") == s
}

// system parses what stands after "=== ".
func system(s string) Line {
	if rest, ok := strings.CutPrefix(s, "mode/"); ok {
		return mode(rest)
	}
	if rest, ok := strings.CutPrefix(s, "..[topic/"); ok {
		return topic(rest)
	}
	nick, rest, ok := strings.Cut(s, " ")
	if !ok {
		return Line{Why: whyForm}
	}
	if !validNick(nick) {
		return Line{Why: whyNick}
	}
	if strings.HasPrefix(strings.TrimLeft(rest, " "), "[") {
		return presence(nick, strings.TrimLeft(rest, " "))
	}
	if to, ok := strings.CutPrefix(rest, "is now known as "); ok {
		if to = strings.TrimRight(to, " "); !validNick(to) {
			return Line{Why: whyNick}
		}
		return Line{Kind: Nick, Nick: nick, Other: to}
	}
	if why, ok := strings.CutPrefix(rest, "left the room"); ok {
		return leftRoom(nick, strings.TrimRight(why, " "))
	}
	if strings.TrimSpace(rest) == "" || announced(rest) {
		return Line{Why: whyForm}
	}
	return spoken(Line{Kind: OldAction, Nick: nick, Text: rest})
}

// announced reports whether a text after a nick is a server's or a bot's, in
// a form that is not read here, and not an action of the nick.
func announced(text string) bool {
	for _, start := range []string{
		"has joined #", "has left #", "has quit", "joined the room", "was kicked ", "sets mode", "changed the topic ",
	} {
		if strings.HasPrefix(text, start) {
			return true
		}
	}
	return false
}

// presence parses "[user@host]  has joined #channel" and its kin.
func presence(nick, s string) Line {
	host, rest, ok := strings.Cut(s[1:], "] ")
	if !ok {
		return Line{Why: whyForm}
	}
	l := Line{Nick: nick, Host: host}
	rest = strings.TrimLeft(rest, " ")
	switch {
	case strings.HasPrefix(rest, "has joined "):
		if !channel(strings.TrimRight(rest[len("has joined "):], " ")) {
			return Line{Why: whyForm}
		}
		l.Kind = Join
	case strings.HasPrefix(rest, "has left "):
		where, reason, _ := strings.Cut(rest[len("has left "):], " ")
		if l.Kind, l.Text, ok = Part, "", channel(where); !ok {
			return Line{Why: whyForm}
		}
		if l.Text, ok = bracketed(reason); !ok {
			return Line{Why: whyForm}
		}
	case rest == "has quit", strings.HasPrefix(rest, "has quit "):
		l.Kind = Quit
		if l.Text, ok = bracketed(rest[len("has quit"):]); !ok {
			return Line{Why: whyForm}
		}
	default:
		return Line{Why: whyForm}
	}
	if !event.ValidHost([]byte(host)) || strings.ToValidUTF8(host, "") != host {
		return Line{Why: whyHost}
	}
	return spoken(l)
}

// channel reports whether s is the name of a channel.
func channel(s string) bool {
	return len(s) > 1 && s[0] == '#' && !strings.ContainsAny(s, " ,\a")
}

// bracketed parses "[reason]" or nothing.
func bracketed(s string) (string, bool) {
	if s = strings.Trim(s, " "); s == "" {
		return "", true
	}
	if s[0] != '[' || s[len(s)-1] != ']' || len(s) < 2 {
		return "", false
	}
	text := s[1 : len(s)-1]
	if len(text) >= 2 && text[0] == '"' && text[len(text)-1] == '"' {
		text = text[1 : len(text)-1]
	}
	return text, true
}

// leftRoom parses what stands after "left the room".
func leftRoom(nick, s string) Line {
	s = strings.TrimSuffix(s, ".")
	if s == "" {
		return Line{Kind: Part, Nick: nick}
	}
	if reason, ok := inside(s, " (quit: ", ")"); ok {
		return spoken(Line{Kind: Quit, Nick: nick, Text: reason})
	}
	by, ok := inside(s, " (Kicked by ", ")")
	if !ok {
		return Line{Why: whyForm}
	}
	by, reason, ok := strings.Cut(by, " ")
	if ok {
		if reason, ok = inside(reason, "(", ")"); !ok {
			return Line{Why: whyForm}
		}
	}
	if !validNick(by) {
		return Line{Why: whyNick}
	}
	return spoken(Line{Kind: Kick, Nick: by, Other: nick, Text: reason})
}

// inside returns what stands between a prefix and a suffix.
func inside(s, prefix, suffix string) (string, bool) {
	s, before := strings.CutPrefix(s, prefix)
	s, after := strings.CutSuffix(s, suffix)
	return s, before && after
}

// mode parses what stands after "mode/".
func mode(s string) Line {
	where, rest, _ := strings.Cut(s, " ")
	if !channel(where) || !strings.HasPrefix(rest, "[") {
		return Line{Why: whyForm}
	}
	at := strings.LastIndex(rest, "] ")
	if at < 0 {
		return Line{Why: whyForm}
	}
	nick, ok := strings.CutPrefix(strings.TrimLeft(rest[at+2:], " "), "by ")
	if !ok {
		return Line{Why: whyForm}
	}
	l := Line{Kind: Mode, Nick: strings.TrimRight(nick, " ")}
	if !validNick(l.Nick) {
		return Line{Why: whyNick}
	}
	fields := strings.Fields(rest[1:at])
	if len(fields) == 0 {
		return Line{Why: whyForm}
	}
	args, set, signed := fields[1:], false, false
	for _, c := range []byte(fields[0]) {
		switch {
		case c == '+' || c == '-':
			set, signed = c == '+', true
			continue
		case c != 'b' && c != 'o' || !signed || len(l.Changes) == event.MaxChanges:
			return Line{Why: whyMode}
		case len(args) == 0:
			return Line{Why: whyForm}
		case c == 'b' && !event.ValidMask([]byte(args[0])), strings.ToValidUTF8(args[0], "") != args[0]:
			return Line{Why: whyMask}
		case c == 'o' && !validNick(args[0]):
			return Line{Why: whyNick}
		}
		l.Changes = append(l.Changes, Change{Set: set, Letter: c, Arg: args[0]})
		args = args[1:]
	}
	if len(l.Changes) == 0 || len(args) != 0 {
		return Line{Why: whyForm}
	}
	return l
}

// topic parses what stands after "..[topic/".
func topic(s string) Line {
	head, text, ok := strings.Cut(s, "] :")
	if !ok || text != "" && text[0] != ' ' {
		return Line{Why: whyForm}
	}
	text = strings.TrimPrefix(text, " ")
	where, nick, ok := strings.Cut(head, ":")
	if !ok || !channel(where) {
		return Line{Why: whyForm}
	}
	return spoken(Line{Kind: Topic, Nick: nick, Text: text})
}
