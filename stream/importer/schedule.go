package importer

import "container/heap"

// schedule says which step may be sent next: the first of the plan that waits
// for nothing any more. A step waits for
//
//	the steps before it of the same author      to be sent: a session keeps their order
//	the steps that it answers                   to be sent: then their ids are known
//	the steps that it comes After               to be settled
type schedule struct {
	waits     []int   // by step: for how many things it still waits
	onSent    [][]int // by step: who waits for it to be sent
	onSettled [][]int // by step: who waits for it to be settled
	ready     ints
	left      int // steps that were not taken yet
}

func newSchedule(steps []Step) *schedule {
	s := &schedule{
		waits: make([]int, len(steps)), onSent: make([][]int, len(steps)), onSettled: make([][]int, len(steps)),
		left: len(steps),
	}
	latest := make(map[PersonIndex]int)
	for i := range steps {
		step := &steps[i]
		if before, ok := latest[step.Author]; ok && step.Author != Owner {
			s.onSent[before] = append(s.onSent[before], i)
			s.waits[i]++
		}
		latest[step.Author] = i
		for _, j := range step.Replies {
			s.onSent[j] = append(s.onSent[j], i)
		}
		for _, j := range step.After {
			s.onSettled[j] = append(s.onSettled[j], i)
		}
		s.waits[i] += len(step.Replies) + len(step.After)
		if s.waits[i] == 0 {
			heap.Push(&s.ready, i)
		}
	}
	return s
}

// empty reports whether every step was taken.
func (s *schedule) empty() bool { return s.left == 0 }

// next returns the step that take would take.
func (s *schedule) next() (step int, ok bool) {
	if len(s.ready) == 0 {
		return 0, false
	}
	return s.ready[0], true
}

// take takes the next step; sent or a failure to send it has to follow.
func (s *schedule) take() {
	heap.Pop(&s.ready)
	s.left--
}

func (s *schedule) sent(step int)    { s.release(s.onSent[step]) }
func (s *schedule) settled(step int) { s.release(s.onSettled[step]) }

func (s *schedule) release(steps []int) {
	for _, i := range steps {
		if s.waits[i]--; s.waits[i] == 0 {
			heap.Push(&s.ready, i)
		}
	}
}

// ints is a heap of step numbers.
type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(v any)        { *h = append(*h, v.(int)) }
func (h *ints) Pop() any {
	last := len(*h) - 1
	v := (*h)[last]
	*h = (*h)[:last]
	return v
}
