package bench

import (
	"time"

	"github.com/assize/assize/runtime/machine"
)

// Step measures the court's machine, in steps a second with metering, against
// wazero's interpreter in WebAssembly instructions a second, on the same
// kernels with the same inputs.
func Step(o *Options) ([]Row, error) {
	var rows []Row
	var speeds, ratios, times []float64
	err := eachKernel(o, true, func(k *loaded) error {
		s := k.start(uint32(o.of(int(k.StepRounds), max(1, int(k.StepRounds/20)))))
		instructions, steps, err := count(k.wasm, k.program, s)
		if err != nil {
			return err
		}
		p, err := o.pairs("step: "+k.Name, o.of(31, 1), func() (time.Duration, error) {
			m := machine.New(k.program, s)
			start := time.Now()
			m.Run(1 << 40)
			took := time.Since(start)
			r := machine.Result{Status: m.Status(), Code: m.Aux(), Output: m.Output()}
			return took, k.finished(&r)
		}, k.theirs(s.Input))
		if err != nil {
			return err
		}
		speed := float64(steps) / p.ours.Seconds() / 1e6
		ratio := float64(steps) / float64(instructions) / p.ratio
		speeds, ratios, times = append(speeds, speed), append(ratios, ratio), append(times, 1/p.ratio)
		rows = append(rows, Row{
			Measure: k.Name + ", machine", Value: speed, Unit: "M steps/s",
			Peer: "wazero's interpreter, M instructions/s", PeerValue: float64(instructions) / p.theirs.Seconds() / 1e6, Ratio: ratio,
		})
		return nil
	})
	if err != nil {
		return nil, err
	}
	speed, ratio := geometricMean(speeds), geometricMean(ratios)
	faster := geometricMean(times)
	return append(rows,
		Row{Measure: "interpreter's time for the same work to the machine's, geometric mean", Value: faster, Unit: "ratio", Ratio: faster}.least("ratio", faster, 3),
		Row{Measure: "machine, geometric mean", Value: speed, Unit: "M steps/s"}.least("value", speed, 300),
		Row{Measure: "steps/s to the interpreter's instructions/s, geometric mean", Value: ratio, Unit: "ratio", Ratio: ratio}.least("ratio", ratio, 3)), nil
}
