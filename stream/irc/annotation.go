package irc

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Links says which lines a line answers: Links[b] is the ascending list of
// the lines that line b answers, empty for most.
type Links [][]int

// AnnotationError is a line of an annotation file that is not "A B -".
type AnnotationError struct {
	Line int // from 1
	Got  string
}

// Error says what was expected and what came.
func (e *AnnotationError) Error() string {
	return fmt.Sprintf("annotation line %d: want two line numbers and a dash, got %.80q", e.Line, e.Got)
}

// ReadAnnotation reads the links of a log with the given number of lines: a
// line "A B -" says that line B answers line A, and that it starts a
// conversation where A = B. Links that cannot be, to a line that is not there
// or comes later, are left out and counted. The error is the reader's or an
// *AnnotationError.
func ReadAnnotation(from io.Reader, lines int) (links Links, left int, err error) {
	links = make(Links, lines)
	s := bufio.NewScanner(from)
	s.Buffer(make([]byte, 0, 256), MaxLine)
	for n := 1; s.Scan(); n++ {
		a, b, ok := link(s.Text())
		switch {
		case !ok || n > MaxLines:
			return nil, 0, &AnnotationError{Line: n, Got: s.Text()}
		case a > b || b >= lines:
			left++
		case a < b:
			links[b] = insert(links[b], a)
		}
	}
	if err := s.Err(); err != nil {
		return nil, 0, fmt.Errorf("annotation: %w", err)
	}
	return links, left, nil
}

func link(s string) (a, b int, ok bool) {
	f := strings.Fields(s)
	if len(f) != 3 || f[2] != "-" {
		return 0, 0, false
	}
	x, errA := strconv.ParseUint(f[0], 10, 31)
	y, errB := strconv.ParseUint(f[1], 10, 31)
	return int(x), int(y), errA == nil && errB == nil
}

// insert adds v to an ascending list that may have it already.
func insert(list []int, v int) []int {
	at := len(list)
	for at > 0 && list[at-1] >= v {
		at--
	}
	if at < len(list) && list[at] == v {
		return list
	}
	list = append(list, 0)
	copy(list[at+1:], list[at:])
	list[at] = v
	return list
}
