package group

// Bounds of a group's tables. A search in the index is an open-addressing
// probe, so what a message costs does not grow with the members.
const (
	MaxMembers = 1024
	MaxBans    = 64

	indexSize = 2 * MaxMembers // a power of two
)

// Role says what a member may do. Zero is illegal in a table's live part.
type Role uint8

// Roles.
const (
	RoleMember   Role = 1
	RoleOperator Role = 2
)

// Member is one member; 160 bytes in memory.
type Member struct {
	Account uint64
	Stream  uint64 // instance of the member's own stream, 0 for none
	Height  uint64 // of the block in which the member joined
	Role    Role
	Banned  uint8 // 1 when a ban's mask fits: the member may only leave
	NameLen uint8
	HostLen uint8
	_       [4]uint8
	name    [32]byte
	host    [96]byte
}

// Name returns the member's name.
func (m *Member) Name() []byte { return m.name[:m.NameLen] }

// Host returns the member's user@host, empty when it was not told.
func (m *Member) Host() []byte { return m.host[:m.HostLen] }

func (m *Member) setName(b []byte) {
	m.name = [32]byte{}
	m.NameLen = uint8(copy(m.name[:], b))
}

func (m *Member) setHost(b []byte) {
	m.host = [96]byte{}
	m.HostLen = uint8(copy(m.host[:], b))
}

// Roster is the table of members: the first Count entries of Members, in no
// order that means anything, and an index over them by account number.
type Roster struct {
	Count   uint64
	Members [MaxMembers]Member
	index   [indexSize]uint16 // place in Members plus 1, or 0
}

// home is where a search for an account starts: the high bits of a product
// with 2^64 divided by the golden ratio.
func home(account uint64) uint32 {
	return uint32((account * 0x9e3779b97f4a7c15) >> 53)
}

// find returns the place in the index of an account's entry, and false with
// the place where it would go.
func (r *Roster) find(account uint64) (uint32, bool) {
	for i := home(account); ; i = (i + 1) % indexSize {
		at := r.index[i%indexSize]
		if at == 0 {
			return i, false
		}
		if r.Members[at-1].Account == account {
			return i, true
		}
	}
}

// Find returns an account's entry, or nil.
func (r *Roster) Find(account uint64) *Member {
	i, ok := r.find(account)
	if !ok {
		return nil
	}
	return &r.Members[r.index[i]-1]
}

// Add returns a new, otherwise empty entry for an account that has none, or
// nil when there is no room.
func (r *Roster) Add(account uint64) *Member {
	i, ok := r.find(account)
	if ok || r.Count == MaxMembers {
		return nil
	}
	m := &r.Members[r.Count]
	r.Count++
	r.index[i] = uint16(r.Count)
	m.Account, m.Role = account, RoleMember
	return m
}

// Remove takes an account's entry out; the last entry takes its place.
func (r *Roster) Remove(account uint64) {
	i, ok := r.find(account)
	if !ok {
		return
	}
	at := r.index[i]
	r.close(i)
	last := &r.Members[r.Count-1]
	if at := uint64(at); at != r.Count {
		j, _ := r.find(last.Account)
		r.index[j] = uint16(at)
		r.Members[at-1] = *last
	}
	*last = Member{}
	r.Count--
}

// close empties place i of the index and moves later entries of the same run
// up, so that no search meets a gap before it meets its entry.
func (r *Roster) close(i uint32) {
	for j := i; ; {
		j = (j + 1) % indexSize
		at := r.index[j]
		if at == 0 {
			break
		}
		h := home(r.Members[at-1].Account)
		if (j-h)%indexSize >= (j-i)%indexSize {
			r.index[i] = at
			i = j
		}
	}
	r.index[i] = 0
}
