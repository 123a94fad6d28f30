package engine

import (
	"runtime"
	"testing"
)

// Parallel does everything once, with one processor and with several.
func TestParallelDoesEachOnce(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, processors := range []int{1, 2, 5} {
		runtime.GOMAXPROCS(processors)
		for _, n := range []int{0, 1, 2, 3, 1000} {
			done := make([]int, n)
			Parallel(n, func(i int) { done[i]++ })
			for i, times := range done {
				if times != 1 {
					t.Fatalf("%d processors: did %d of %d %d times", processors, i, n, times)
				}
			}
		}
	}
}
