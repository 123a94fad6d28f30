package importer

import (
	"slices"
	"strings"

	"github.com/assize/assize/wasm-modules/event"
)

// order finds out which steps have to wait for which others, so that what a
// log's events come to does not depend on the order in which a cluster
// happens to commit the events of different authors.
//
// Most events commute: a message asks only whether its author is a member. A
// kick, a ban or a role changes that for somebody else: it touches a person.
// A step that touches somebody waits for that person's steps before it, and
// that person's steps after it wait for it. Everybody else goes on.
type order struct {
	own     []int // by person: the latest step of his own
	foreign []int // by person: the latest step that touches him
	called  [][]string
	topic   int // the latest topic
	bans    int // the latest change of bans
	masks   []maskStep
}

// maskStep is a step that sets or lifts a ban.
type maskStep struct {
	mask string
	step int
}

// none is no step.
const none = -1

// add makes room for one more person.
func (o *order) add() {
	o.own, o.foreign, o.called = append(o.own, none), append(o.foreign, none), append(o.called, nil)
}

// place fills in what the last of the steps has to wait for.
func (o *order) place(steps []Step) {
	last := len(steps) - 1
	s := &steps[last]
	wait := func(step int) {
		if step == none || slices.Contains(s.After, step) {
			return
		}
		if s.Author == Owner || steps[step].Author != s.Author {
			s.After = append(s.After, step)
		}
	}
	if s.Author != Owner {
		wait(o.foreign[s.Author])
		o.own[s.Author] = last
	}
	switch s.Kind {
	case event.Join, event.Rename:
		o.name(s, wait)
	case event.Topic:
		wait(o.topic)
		o.topic = last
	case event.Kick:
		o.touch(s.Target, last, wait)
	case event.Mode:
		for _, c := range s.Changes {
			if c.Op == event.Operator || c.Op == event.Ordinary {
				o.touch(c.Target, last, wait)
				continue
			}
			wait(o.bans)
			o.bans = last
			for who, names := range o.called {
				if fits(c.Mask, names) {
					o.touch(PersonIndex(who), last, wait)
				}
			}
			o.masks = append(o.masks, maskStep{c.Mask, last})
		}
	}
	slices.Sort(s.After)
}

// touch makes step the latest that touches somebody.
func (o *order) touch(who PersonIndex, step int, wait func(int)) {
	if o.own[who] != step {
		wait(o.own[who])
	}
	if o.foreign[who] != step {
		wait(o.foreign[who])
		o.foreign[who] = step
	}
}

// name notes under what name and host somebody is known from a step on: the
// bans before it that fit him come first. After a rename the host is that of
// any of his joins, as far as is known here.
func (o *order) name(s *Step, wait func(int)) {
	hosts := []string{s.Host}
	if s.Host == "" {
		hosts[0] = "@"
	}
	if s.Kind == event.Rename {
		hosts = nil
		for _, subject := range o.called[s.Author] {
			_, host, _ := strings.Cut(subject, "!")
			hosts = append(hosts, host)
		}
	}
	for _, host := range hosts {
		o.know(s.Author, s.Name+"!"+host, wait)
	}
}

func (o *order) know(who PersonIndex, subject string, wait func(int)) {
	if !slices.Contains(o.called[who], subject) {
		o.called[who] = append(o.called[who], subject)
	}
	for _, m := range o.masks {
		if event.MatchMask([]byte(m.mask), []byte(subject)) {
			wait(m.step)
		}
	}
}

func fits(mask string, subjects []string) bool {
	return slices.ContainsFunc(subjects, func(s string) bool {
		return event.MatchMask([]byte(mask), []byte(s))
	})
}
