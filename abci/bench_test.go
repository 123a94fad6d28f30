package abci_test

import (
	"sync"
	"testing"
	"time"

	"github.com/assize/assize/client"
	"github.com/assize/assize/runtime/kernel"
)

// BenchmarkCluster measures calls from the first submit to the last commit,
// with four nodes in processes of their own on this machine:
//
//	go test ./abci -run - -bench Cluster -benchtime 20000x
func BenchmarkCluster(b *testing.B) {
	c, _ := startProcesses(b, 4, 50*time.Millisecond)
	instance := c.deploy()
	const senders = 32
	accounts := make([]*account, senders)
	for i := range accounts {
		accounts[i] = c.open(i % 4)
	}
	queues := make([][]*kernel.SignedCall, senders)
	input := make([]byte, 120)
	for i := range b.N {
		a := accounts[i%senders]
		queues[i%senders] = append(queues[i%senders], a.call(b, kernel.KindApply, instance, input))
	}
	b.ResetTimer()
	var wg sync.WaitGroup
	for i, q := range queues {
		wg.Go(func() {
			for k, call := range q {
				for {
					err := c.client.Submit(c.context(), (i+k)%4, call.Encode())
					if err == nil {
						break
					}
					if refused, ok := err.(*client.RefusedError); (!ok || !refused.Later()) && err != client.ErrBusy {
						b.Error(err)
						return
					}
					time.Sleep(20 * time.Millisecond)
				}
			}
		})
	}
	wg.Wait()
	submitted := b.Elapsed()
	last := uint64(0)
	for _, q := range queues {
		if len(q) == 0 {
			continue
		}
		o, err := c.client.Await(c.context(), q[len(q)-1].Call.Root())
		if err != nil {
			b.Fatal(err)
		}
		last = max(last, o.Height)
	}
	b.StopTimer()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "calls/s")
	b.ReportMetric(float64(b.N)/submitted.Seconds(), "submits/s")
	b.ReportMetric(float64(last), "blocks")
}
