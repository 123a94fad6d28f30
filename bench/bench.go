// Package bench measures Assize, where it can side by side with what it is
// measured against, and says whether the goals are met. Each bench is one
// function that returns rows; docs/performance.md and docs/court-costs.md
// explain what they mean.
//
// What is measured and its peer run in turns, the one first and then the
// other, and a ratio is the median over the pairs, so that what else the
// machine does hits both alike. Peers live in a program of their own, see
// bench/peers.
package bench

import (
	"fmt"
	"math"
	"slices"
	"time"
)

// Row is one figure. A row without a peer has none of the last three but met.
type Row struct {
	Measure   string  `json:"measure"`
	Value     float64 `json:"value"`
	Unit      string  `json:"unit"`
	Goal      string  `json:"goal"` // "" for none
	Peer      string  `json:"peer"`
	PeerValue float64 `json:"peer_value"` // in the row's unit
	Ratio     float64 `json:"ratio"`      // Value to PeerValue, median over pairs
	Met       *bool   `json:"met"`        // null without a goal
}

// most sets the goal that a figure, the row's ratio or its value, is at most
// a bound.
func (r Row) most(what string, figure, bound float64) Row {
	return r.judged(fmt.Sprintf("%s <= %g", what, bound), figure <= bound)
}

// least is most for a lower bound.
func (r Row) least(what string, figure, bound float64) Row {
	return r.judged(fmt.Sprintf("%s >= %g", what, bound), figure >= bound)
}

func (r Row) judged(goal string, met bool) Row {
	r.Goal, r.Met = goal, &met
	return r
}

// Progress is told how far a bench is.
type Progress interface {
	Begin(what string, total int)
	Set(done int)
}

// Options say how to measure.
type Options struct {
	Quick    bool   // few and short runs: shows that a bench works, its figures mean nothing
	Peers    string // file name of the program of bench/peers
	Progress Progress
}

// of returns the size for a measurement, or for a quick one.
func (o *Options) of(size, quick int) int {
	if o.Quick {
		return quick
	}
	return size
}

// A side runs once and returns how long that took.
type side func() (time.Duration, error)

// pair is what came of a measurement: medians.
type pair struct {
	ours, theirs time.Duration
	ratio        float64 // of ours to theirs
}

// pairs runs both sides in turns, after one turn that does not count.
func (o *Options) pairs(what string, n int, ours, theirs side) (pair, error) {
	o.Progress.Begin(what, n+1)
	var a, b, ratios []float64
	for i := range n + 1 {
		first, second := ours, theirs
		if i%2 == 1 {
			first, second = theirs, ours
		}
		x, err := first()
		if err != nil {
			return pair{}, fmt.Errorf("%s: %w", what, err)
		}
		y, err := second()
		if err != nil {
			return pair{}, fmt.Errorf("%s: %w", what, err)
		}
		if i%2 == 1 {
			x, y = y, x
		}
		if i > 0 {
			a, b, ratios = append(a, float64(x)), append(b, float64(y)), append(ratios, float64(x)/float64(y))
		}
		o.Progress.Set(i + 1)
	}
	return pair{time.Duration(median(a)), time.Duration(median(b)), median(ratios)}, nil
}

// timed makes a side of work that is to be timed as a whole.
func timed(work func() error) side {
	return func() (time.Duration, error) {
		start := time.Now()
		err := work()
		return time.Since(start), err
	}
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	if n := len(v); n%2 == 0 {
		return (v[n/2-1] + v[n/2]) / 2
	}
	return v[len(v)/2]
}

func geometricMean(v []float64) float64 {
	sum := 0.0
	for _, x := range v {
		sum += math.Log(x)
	}
	return math.Exp(sum / float64(len(v)))
}

// millis and micros return a duration in milliseconds and in microseconds.
func millis(d time.Duration) float64 { return float64(d) / 1e6 }

func micros(d time.Duration) float64 { return float64(d) / 1e3 }
