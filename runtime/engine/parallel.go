package engine

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Parallel calls do for every number from 0 to n-1, once each, on as many
// processors as Go may use, and returns when the last has returned. Numbers
// are taken in order, each by the first processor that is free. It is what
// kernel.ExecuteParallel asks for; do must not panic.
func Parallel(n int, do func(i int)) {
	workers := min(runtime.GOMAXPROCS(0), n)
	if workers < 2 {
		for i := range n {
			do(i)
		}
		return
	}
	var next atomic.Int64
	work := func() {
		for i := next.Add(1) - 1; i < int64(n); i = next.Add(1) - 1 {
			do(int(i))
		}
	}
	var others sync.WaitGroup
	for range workers - 1 {
		others.Go(work)
	}
	work()
	others.Wait()
}
