package kernel

import (
	"fmt"
	"sync"
	"testing"
)

// loadedChain returns a chain with many accounts and instances.
func loadedChain(t testing.TB, accounts, instances int) *chain {
	s := DefaultSettings(testChain)
	s.BlockCreations = 1 << 20
	c := newChain(t, s, RoleOperator)
	c.add(c.call(0, KindDeploy, 0, 900_000, deployInput(testRule(allEntries()...))))
	for i := range accounts {
		c.add(c.call(0, KindOpen, 0, 100_000, openInput(0, testKey(1000+i))))
	}
	for range instances {
		c.add(c.call(0, KindCreate, 0, 100_000, []byte{cmdCount}))
	}
	c.block()
	c.learn()
	return c
}

// A block of a thousand small events over many streams: what the kernel
// itself costs, the court's machine running a rule of some fifty instructions.
func BenchmarkExecute(b *testing.B) {
	for _, n := range []int{100, 2000} {
		b.Run(fmt.Sprintf("instances=%d", n), func(b *testing.B) {
			const calls = 1000
			c := loadedChain(b, 200, n)
			b.ResetTimer()
			for i := range b.N {
				b.StopTimer()
				for k := range calls {
					c.add(c.call(uint64(k%200)+1, KindApply, uint64((k*7+i)%n), 100_000, []byte{cmdCount, 'h', 'e', 'l', 'l', 'o'}))
				}
				in := c.input()
				b.StartTimer()
				state := c.state.Clone()
				r, err := Execute(state, in, stepper{}, recoverKey)
				if err != nil {
					b.Fatal(err)
				}
				if last := r.Outcomes[calls-1]; last.Receipt == nil || last.Receipt.Status != StatusFinished {
					b.Fatalf("%+v", last)
				}
				c.state = state
			}
			b.ReportMetric(float64(calls*b.N)/b.Elapsed().Seconds(), "calls/s")
		})
	}
}

// Readers of a committed state do not mind that a clone of it executes blocks.
func TestReadersAndClones(t *testing.T) {
	c := startChain(t)
	for range 4 {
		for i := range 6 {
			c.add(c.call(uint64(i%3), KindApply, uint64(i%2), 100_000, []byte{cmdCount, byte(i)}))
		}
		in := c.input()
		committed, receipts := c.state, NoReceipts()
		appHash := AppHash(committed.Root(), receipts)
		next := committed.Clone()
		var readers sync.WaitGroup
		for k := range 3 {
			readers.Go(func() {
				for range 20 {
					p, err := committed.ProveMemory(uint64(k%2), 0, 5000, receipts)
					if err == nil {
						err = p.Verify(appHash)
					}
					a, err2 := committed.ProveAccount(uint64(k), receipts)
					if err2 == nil {
						err2 = a.Verify(appHash)
					}
					if err != nil || err2 != nil {
						t.Error(err, err2)
						return
					}
				}
			})
		}
		if _, err := Execute(next, in, stepper{}, recoverKey); err != nil {
			t.Fatal(err)
		}
		readers.Wait()
		c.state = next
	}
}
