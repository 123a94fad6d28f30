package event

// Decode reads an event from exactly the bytes b. It returns 0 or the reason
// why b is none: BadEvent, BadName, BadMask or TooManyParents.
func Decode(b []byte, e *Event) Refusal {
	*e = Event{}
	r := reader{rest: b}
	version, kind, parents, replies := r.u8(), Kind(r.u8()), int(r.u8()), int(r.u8())
	if r.bad != 0 || version != Version || parents == 0 || replies > MaxReplies {
		return BadEvent
	}
	if parents > MaxParents {
		return TooManyParents
	}
	e.Kind = kind
	e.parents = r.take(parents * ParentSize)
	e.replies = r.take(replies * idSize)
	if r.bad != 0 {
		return BadEvent
	}
	for i := ParentSize; i < len(e.parents); i += ParentSize {
		if u64(e.parents[i-ParentSize:]) >= u64(e.parents[i:]) {
			return BadEvent
		}
	}
	r.body(e)
	if r.bad == 0 && len(r.rest) != 0 {
		return BadEvent
	}
	return r.bad
}

// reader takes values from the front of rest. Once something is missing, bad
// says why and every value is zero.
type reader struct {
	rest []byte
	bad  Refusal
}

func (r *reader) body(e *Event) {
	switch e.Kind {
	case Join:
		e.Name, e.Host = r.name(), r.host()
		e.Stream = r.u64()
	case Rename:
		e.Name = r.name()
	case Leave, Message, Action, Topic:
		e.Text = r.text()
	case Kick:
		e.Account = r.u64()
		e.Text = r.text()
	case Mode:
		e.count = int(r.u8())
		if e.count == 0 || e.count > MaxChanges {
			r.fail(BadEvent)
			return
		}
		e.changes = r.rest
		var c Change
		for i := 0; i < e.count; i++ {
			r.change(&c)
		}
	case AddChannel:
		e.Stream = r.u64()
		e.Name = r.name()
	case RemoveChannel, Forget:
		e.Stream = r.u64()
	default:
		r.fail(BadEvent)
	}
}

func (r *reader) fail(why Refusal) {
	if r.bad == 0 {
		r.bad, r.rest = why, nil
	}
}

// take returns the next n bytes, or nil.
func (r *reader) take(n int) []byte {
	if len(r.rest) < n {
		r.fail(BadEvent)
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) u8() uint8 {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) u64() uint64 {
	if b := r.take(8); b != nil {
		return u64(b)
	}
	return 0
}

func (r *reader) name() []byte {
	b := r.take(int(r.u8()))
	if r.bad == 0 && !ValidName(b) {
		r.fail(BadName)
	}
	return b
}

func (r *reader) host() []byte {
	b := r.take(int(r.u8()))
	if r.bad == 0 && len(b) != 0 && !ValidHost(b) {
		r.fail(BadName)
	}
	return b
}

func (r *reader) mask() []byte {
	b := r.take(int(r.u8()))
	if r.bad == 0 && !ValidMask(b) {
		r.fail(BadMask)
	}
	return b
}

func (r *reader) text() []byte {
	n := int(r.u8())
	n |= int(r.u8()) << 8
	if n > MaxText {
		r.fail(BadEvent)
		return nil
	}
	return r.take(n)
}

func (r *reader) change(c *Change) {
	*c = Change{Op: ChangeOp(r.u8())}
	switch c.Op {
	case Ban, Lift:
		c.Mask = r.mask()
	case Operator, Ordinary:
		c.Account = r.u64()
	default:
		r.fail(BadEvent)
	}
}

// ValidName reports whether b is a name.
func ValidName(b []byte) bool {
	if len(b) == 0 || len(b) > MaxName {
		return false
	}
	for _, c := range b {
		if !plain(c) || c == '@' {
			return false
		}
	}
	return true
}

// ValidHost reports whether b is a user@host.
func ValidHost(b []byte) bool {
	if len(b) == 0 || len(b) > MaxHost {
		return false
	}
	at := 0
	for _, c := range b {
		if !plain(c) {
			return false
		}
		if c == '@' {
			at++
		}
	}
	return at == 1
}

// plain reports whether c can stand in a name or a host without being taken
// for a part of a mask.
func plain(c byte) bool {
	return c > ' ' && c != 0x7f && c != '!' && c != '*' && c != '?'
}

// ValidMask reports whether b is a ban's mask.
func ValidMask(b []byte) bool {
	if len(b) == 0 || len(b) > MaxMask {
		return false
	}
	for _, c := range b {
		if c <= ' ' || c == 0x7f {
			return false
		}
	}
	return true
}
