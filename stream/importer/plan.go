package importer

import (
	"github.com/assize/assize/stream/irc"
	"github.com/assize/assize/wasm-modules/event"
)

// Plan is what a log asks for: who there is, and the events to send.
type Plan struct {
	People  []Person
	Steps   []Step
	Lines   int            // of the log
	Skipped map[string]int // lines that are no event, by reason
	Cut     int            // reply links that found no room in their event, or whose line is no event
}

// Person is somebody of a log: a key, whatever names it went by.
type Person struct {
	Nick string // the first
	Host string // user@host as the log first tells it, or empty
}

// PersonIndex is a person's place in Plan.People; Owner is who created the
// streams.
type PersonIndex int

// Owner stands for the account that creates the streams.
const Owner PersonIndex = -1

// Step is one event to send.
type Step struct {
	Line   int // of the log, from 0; -1 for an event that only a line implies
	Author PersonIndex
	Kind   event.Kind
	Name   string // join, rename
	Host   string // join
	Text   string

	Target  PersonIndex  // kick
	Changes []RoleChange // mode
	Replies []int        // steps that this one answers, each before it

	// After are the steps that have to be committed, or refused, before this
	// one is sent, each before it. An author's own steps are sent in their
	// order and are not among them; the owner's are.
	After []int
}

// RoleChange is one change of a mode step.
type RoleChange struct {
	Op     event.ChangeOp
	Mask   string      // Ban, Lift
	Target PersonIndex // Operator, Ordinary
}

// NewPlan makes the plan of a log. links may be nil. It depends on nothing
// but its arguments.
func NewPlan(lines []irc.Line, links irc.Links) *Plan {
	p := &planner{
		plan:   &Plan{Lines: len(lines), Skipped: make(map[string]int)},
		holder: make(map[string]PersonIndex),
		first:  firstActs(lines),
		hosts:  firstHosts(lines),
		steps:  make(map[int]int),
		order:  order{topic: none, bans: none},
	}
	for n := range lines {
		var replies []int
		if n < len(links) {
			replies = links[n]
		}
		p.line(n, &lines[n], replies)
	}
	return p.plan
}

// firstActs tells by which kind of line each nick is first seen to act. Old
// actions do not count: they are the lines that it helps to tell.
func firstActs(lines []irc.Line) map[string]irc.Kind {
	first := make(map[string]irc.Kind)
	see := func(nick string, k irc.Kind) {
		if _, ok := first[nick]; !ok {
			first[nick] = k
		}
	}
	for i := range lines {
		switch l := &lines[i]; l.Kind {
		case irc.Unknown, irc.OldAction:
		case irc.Kick:
			see(l.Other, l.Kind)
			see(l.Nick, l.Kind)
		case irc.Nick:
			see(l.Nick, l.Kind)
			see(l.Other, irc.Join) // nobody was there under that name before
		default:
			see(l.Nick, l.Kind)
		}
	}
	return first
}

// firstHosts tells the first host of each nick that has one.
func firstHosts(lines []irc.Line) map[string]string {
	hosts := make(map[string]string)
	for i := range lines {
		if l := &lines[i]; l.Host != "" && hosts[l.Nick] == "" {
			hosts[l.Nick] = l.Host
		}
	}
	return hosts
}

// planner walks a log and keeps, as its lines tell it, who holds which nick,
// who is present and who is an operator.
type planner struct {
	plan   *Plan
	holder map[string]PersonIndex
	first  map[string]irc.Kind
	hosts  map[string]string
	state  []standing  // by person
	steps  map[int]int // line -> step
	order
}

type standing struct{ present, gone, operator bool }

// person returns who holds a nick; somebody new if nobody does.
func (p *planner) person(nick string) PersonIndex {
	if who, ok := p.holder[nick]; ok {
		return who
	}
	who := PersonIndex(len(p.plan.People))
	p.plan.People = append(p.plan.People, Person{Nick: nick, Host: p.hosts[nick]})
	p.state = append(p.state, standing{})
	p.order.add()
	p.holder[nick] = who
	return who
}

// here returns who holds a nick, and joins him first if the log has not.
func (p *planner) here(nick string) PersonIndex {
	who := p.person(nick)
	if !p.state[who].present {
		p.join(-1, who, nick, p.plan.People[who].Host)
	}
	return who
}

func (p *planner) add(s Step) {
	if s.Line >= 0 {
		p.steps[s.Line] = len(p.plan.Steps)
	}
	p.plan.Steps = append(p.plan.Steps, s)
	p.order.place(p.plan.Steps)
}

func (p *planner) join(line int, who PersonIndex, nick, host string) {
	p.state[who] = standing{present: true}
	p.add(Step{Line: line, Author: who, Kind: event.Join, Name: nick, Host: host})
}

func (p *planner) skip(why string) { p.plan.Skipped[why]++ }

func (p *planner) line(n int, l *irc.Line, links []int) {
	switch l.Kind {
	case irc.Unknown:
		p.skip(l.Why)
	case irc.Message:
		p.say(n, l, event.Message, links)
	case irc.Action:
		p.say(n, l, event.Action, links)
	case irc.OldAction:
		if !p.present(l.Nick) {
			p.skip(irc.Absent)
			return
		}
		p.say(n, l, event.Action, links)
	case irc.Join:
		p.join(n, p.person(l.Nick), l.Nick, l.Host)
	case irc.Part, irc.Quit:
		who := p.person(l.Nick)
		if !p.state[who].gone {
			who = p.here(l.Nick)
		}
		p.state[who] = standing{gone: true}
		p.add(Step{Line: n, Author: who, Kind: event.Leave, Text: l.Text})
	case irc.Nick:
		who := p.here(l.Nick)
		delete(p.holder, l.Nick)
		p.holder[l.Other] = who
		p.add(Step{Line: n, Author: who, Kind: event.Rename, Name: l.Other})
	case irc.Kick:
		p.kick(n, l)
	case irc.Mode:
		p.mode(n, l)
	case irc.Topic:
		by := p.operator(l.Nick)
		p.add(Step{Line: n, Author: by, Kind: event.Topic, Text: l.Text})
	}
}

func (p *planner) say(n int, l *irc.Line, kind event.Kind, links []int) {
	s := Step{Line: n, Author: p.here(l.Nick), Kind: kind, Text: l.Text}
	for _, a := range links {
		step, ok := p.steps[a]
		if !ok || len(s.Replies) == event.MaxReplies {
			p.plan.Cut++
			continue
		}
		s.Replies = append(s.Replies, step)
	}
	p.add(s)
}

// present reports whether the holder of a nick is present, or was from before
// the log's start: then he is first seen to act otherwise than by joining.
func (p *planner) present(nick string) bool {
	if who, ok := p.holder[nick]; ok {
		return p.state[who].present
	}
	first, ok := p.first[nick]
	return ok && first != irc.Join
}

// operator returns who holds a nick, as an operator: the owner makes him one
// if the log has not.
func (p *planner) operator(nick string) PersonIndex {
	who := p.here(nick)
	if !p.state[who].operator {
		p.state[who].operator = true
		p.add(Step{
			Line: -1, Author: Owner, Kind: event.Mode,
			Changes: []RoleChange{{Op: event.Operator, Target: who}},
		})
	}
	return who
}

func (p *planner) kick(n int, l *irc.Line) {
	target := p.here(l.Other)
	by := p.operator(l.Nick)
	p.state[target] = standing{gone: true}
	p.add(Step{Line: n, Author: by, Kind: event.Kick, Target: target, Text: l.Text})
}

func (p *planner) mode(n int, l *irc.Line) {
	s := Step{Line: n, Author: p.operator(l.Nick), Kind: event.Mode}
	for _, c := range l.Changes {
		var change RoleChange
		switch {
		case c.Letter == 'b' && c.Set:
			change = RoleChange{Op: event.Ban, Mask: c.Arg}
		case c.Letter == 'b':
			change = RoleChange{Op: event.Lift, Mask: c.Arg}
		case c.Set:
			change = RoleChange{Op: event.Operator, Target: p.here(c.Arg)}
		default:
			change = RoleChange{Op: event.Ordinary, Target: p.here(c.Arg)}
		}
		if c.Letter == 'o' {
			p.state[change.Target].operator = c.Set
		}
		s.Changes = append(s.Changes, change)
	}
	p.add(s)
}
