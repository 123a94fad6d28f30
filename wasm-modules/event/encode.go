package event

import "fmt"

// Draft is an event to be encoded. Only the fields of its kind are read.
type Draft struct {
	Kind    Kind
	Parents []Parent   // 1 to MaxParents, in strictly ascending order of numbers
	Replies [][32]byte // at most MaxReplies
	Name    string
	Host    string
	Text    string
	Account uint64 // kick
	Stream  uint64 // join: the author's own stream, 0 for none; else the instance
	Changes []Change
}

// Parent is an event that another one descends from.
type Parent struct {
	Number uint64
	ID     [32]byte
}

// PutParent writes the encoding of a parent to the first ParentSize bytes.
func PutParent(to []byte, number uint64, id *[32]byte) {
	putU64(to, number)
	copy(to[8:ParentSize], id[:])
}

// Encode returns the encoding of an event, or an error that names what is not
// as the format has it.
func (d *Draft) Encode() ([]byte, error) {
	if len(d.Parents) > MaxParents || len(d.Replies) > MaxReplies || len(d.Changes) > MaxChanges {
		return nil, fmt.Errorf("want at most %d parents, %d replies and %d changes, got %d, %d and %d",
			MaxParents, MaxReplies, MaxChanges, len(d.Parents), len(d.Replies), len(d.Changes))
	}
	if len(d.Name) > MaxName || len(d.Host) > MaxHost || len(d.Text) > MaxText {
		return nil, fmt.Errorf("want at most %d bytes of name, %d of host and %d of text, got %d, %d and %d",
			MaxName, MaxHost, MaxText, len(d.Name), len(d.Host), len(d.Text))
	}
	b := make([]byte, 0, headSize+len(d.Parents)*ParentSize+len(d.Replies)*idSize+len(d.Text)+64)
	b = append(b, Version, byte(d.Kind), byte(len(d.Parents)), byte(len(d.Replies)))
	for _, p := range d.Parents {
		b = appendU64(b, p.Number)
		b = append(b, p.ID[:]...)
	}
	for _, r := range d.Replies {
		b = append(b, r[:]...)
	}
	b = d.appendBody(b)
	var e Event
	if no := Decode(b, &e); no != 0 {
		return nil, fmt.Errorf("want an event of kind %d, got one that rules refuse: %s", d.Kind, no)
	}
	return b, nil
}

func (d *Draft) appendBody(b []byte) []byte {
	switch d.Kind {
	case Join:
		b = appendShort(b, []byte(d.Name))
		b = appendShort(b, []byte(d.Host))
		b = appendU64(b, d.Stream)
	case Rename:
		b = appendShort(b, []byte(d.Name))
	case Leave, Message, Action, Topic:
		b = appendText(b, d.Text)
	case Kick:
		b = appendText(appendU64(b, d.Account), d.Text)
	case Mode:
		b = append(b, byte(len(d.Changes)))
		for _, c := range d.Changes {
			b = append(b, byte(c.Op))
			if c.Op == Ban || c.Op == Lift {
				b = appendShort(b, c.Mask)
			} else {
				b = appendU64(b, c.Account)
			}
		}
	case AddChannel:
		b = appendShort(appendU64(b, d.Stream), []byte(d.Name))
	case RemoveChannel, Forget:
		b = appendU64(b, d.Stream)
	}
	return b
}

func appendText(b []byte, text string) []byte {
	b = append(b, byte(len(text)), byte(len(text)>>8))
	return append(b, text...)
}
