package event

// Birth is the input of a stream's create call:
//
//	version u8 = 1 | rule u8 | parent u64 | name length u8, name
//
// The name follows the rules of an event's. Parent is the instance of the
// space that a channel belongs to, else 0.
type Birth struct {
	Rule   Rule
	Parent uint64
	Name   []byte
}

// MaxBirth bounds the encoding of a birth.
const MaxBirth = 2 + 8 + 1 + MaxName

// DecodeBirth reads a birth of the given rule from exactly the bytes b; 0,
// BadBirth or BadName.
func DecodeBirth(b []byte, rule Rule, to *Birth) Refusal {
	r := reader{rest: b}
	version := r.u8()
	to.Rule = Rule(r.u8())
	to.Parent = r.u64()
	to.Name = r.name()
	if r.bad == BadName {
		return BadName
	}
	if r.bad != 0 || len(r.rest) != 0 || version != Version || to.Rule != rule {
		return BadBirth
	}
	return 0
}

// AppendBirth appends the encoding of a birth.
func AppendBirth(to []byte, b *Birth) []byte {
	to = append(to, Version, byte(b.Rule))
	to = appendU64(to, b.Parent)
	return appendShort(to, b.Name)
}

// Notice is a message from a channel to a member's own stream:
//
//	version u8 = 1 | kind u8 | zero, 6 bytes | account u64 | event number u64
type Notice struct {
	Kind    NoticeKind
	Account uint64
	Number  uint64 // of the channel's event
}

// NoticeSize is the size of a notice in bytes.
const NoticeSize = 24

// NoticeKind says what happened to the member. Zero is illegal; append-only.
type NoticeKind uint8

// Kinds of notices.
const (
	NoticeJoined NoticeKind = 1
	NoticeLeft   NoticeKind = 2
	NoticeKicked NoticeKind = 3
)

// PutNotice writes the encoding of a notice.
func PutNotice(to *[NoticeSize]byte, n *Notice) {
	*to = [NoticeSize]byte{Version, byte(n.Kind)}
	putU64(to[8:], n.Account)
	putU64(to[16:], n.Number)
}

// DecodeNotice reads a notice from exactly the bytes b; 0 or BadNotice.
func DecodeNotice(b []byte, to *Notice) Refusal {
	if len(b) != NoticeSize || b[0] != Version || b[1] == 0 || NoticeKind(b[1]) > NoticeKicked {
		return BadNotice
	}
	for _, zero := range b[2:8] {
		if zero != 0 {
			return BadNotice
		}
	}
	*to = Notice{Kind: NoticeKind(b[1]), Account: u64(b[8:]), Number: u64(b[16:])}
	return 0
}
