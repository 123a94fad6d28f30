package event

// MatchMask reports whether a ban's mask fits a subject, name!user@host. In
// the mask * stands for any number of bytes and ? for one; letters are
// compared without regard to ASCII case. The work is at most the product of
// the lengths.
func MatchMask(mask, subject []byte) bool {
	m, s := 0, 0
	star, from := -1, 0 // the last * met, and where in subject it stops so far
	for s < len(subject) {
		switch {
		case m < len(mask) && mask[m] == '*':
			star, from = m, s
			m++
		case m < len(mask) && (mask[m] == '?' || fold(mask[m]) == fold(subject[s])):
			m++
			s++
		case star >= 0:
			from++
			m, s = star+1, from
		default:
			return false
		}
	}
	for m < len(mask) && mask[m] == '*' {
		m++
	}
	return m == len(mask)
}

func fold(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}
