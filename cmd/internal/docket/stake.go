package docket

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assize/assize/dispute/game"
)

// Gas of one side of a dispute with one opponent, posting at all four levels,
// every move of its own, the proof, release and collection included: twice
// what rehearsals take of it.
const sideGas = 4_000_000

// Moves that the loser's bond pays for at each level, at most: two answers of one
// side; and the gas that the contract counts for each.
const (
	paidMoves = 2
	moveGas   = 95_000
	proofGas  = 200_000
)

// rewardDivisor is the part of a slashed deposit that the winner gets.
const rewardDivisor = 4

// Stake is what a dispute about an epoch costs and brings, for one who posts a
// claim against a single opponent.
type Stake struct {
	Epoch     uint64   `json:"epoch"`
	Bond      *big.Int `json:"bond"`       // wei, at level 1, when the claim is posted
	Below     *big.Int `json:"below"`      // wei, at the levels below, if it comes to that
	GasCost   *big.Int `json:"gas_cost"`   // wei, at most, at the present price
	WorstCost *big.Int `json:"worst_cost"` // wei, if the claim falls: all of these
	// Award is what a claim that stands brings beyond its own bonds back: half
	// of the fallen bonds after the movers were paid, and the winner's part of
	// the deposits that are slashed when the signed claim falls.
	Award *big.Int `json:"expected_award"` // wei
	// Soonest and Latest bound the time to the verdict, in seconds of the root
	// chain from now: the window's end, and what an opponent can stretch it to
	// with every clock.
	Soonest uint64 `json:"soonest_seconds"`
	Latest  uint64 `json:"latest_seconds"`
}

// Stake estimates what a dispute about an epoch costs and brings. Update is to
// be called before. slashed says whether the opponent is the signed claim.
func (d *Docket) Stake(ctx context.Context, e *Epoch, slashed bool) (*Stake, error) {
	at := new(big.Int).SetUint64(d.Block)
	window, err := view(ctx, d, d.at.Court, d.court.PackArenaWindow(), at, d.court.UnpackArenaWindow)
	if err != nil {
		return nil, err
	}
	most, err := view(ctx, d, d.at.Court, d.court.PackMaxGasPrice(), at, d.court.UnpackMaxGasPrice)
	if err != nil {
		return nil, err
	}
	price, err := d.client.Eth().SuggestGasPrice(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for a gas price: %w", err)
	}
	s := &Stake{Epoch: e.Number, Bond: d.Bond(game.Blocks), Below: new(big.Int), Award: new(big.Int)}
	paid := price
	if most.Cmp(paid) < 0 {
		paid = most
	}
	for level := game.Blocks; level <= game.Steps; level++ {
		if level > game.Blocks {
			s.Below.Add(s.Below, d.Bond(level))
		}
		gas := int64(paidMoves * moveGas)
		if level == game.Steps {
			gas += proofGas
		}
		// The movers are paid from the bond, and here they are the winner too.
		moves := new(big.Int).Mul(paid, big.NewInt(gas))
		rest := new(big.Int).Sub(d.Bond(level), moves)
		if rest.Sign() > 0 {
			s.Award.Add(s.Award, rest.Rsh(rest, 1))
		}
	}
	s.GasCost = new(big.Int).Mul(price, big.NewInt(sideGas))
	s.WorstCost = new(big.Int).Add(new(big.Int).Add(s.Bond, s.Below), s.GasCost)
	if slashed {
		deposits, err := d.deposited(ctx, e, at)
		if err != nil {
			return nil, err
		}
		s.Award.Add(s.Award, deposits.Div(deposits, big.NewInt(rewardDivisor)))
	}
	if e.WindowEnd > d.Time {
		s.Soonest = e.WindowEnd - d.Time
	}
	s.Latest = max(s.Soonest, 4*(uint64(window)+2*d.Clock)+d.Clock)
	return s, nil
}

// deposited returns the deposits of an epoch's signers and endorsers, in wei.
func (d *Docket) deposited(ctx context.Context, e *Epoch, at *big.Int) (*big.Int, error) {
	who, err := view(ctx, d, d.at.Epochs, d.epochs.PackEndorsers(e.ID), at, d.epochs.UnpackEndorsers)
	if err != nil {
		return nil, err
	}
	for i := range e.Signers.BitLen() {
		if e.Signers.Bit(i) == 0 {
			continue
		}
		o, err := view(ctx, d, d.at.Deposits, d.deposits.PackOperator(big.NewInt(int64(i))), at, d.deposits.UnpackOperator)
		if err != nil {
			return nil, err
		}
		who = append(who, o)
	}
	sum := new(big.Int)
	for _, w := range who {
		amount, err := d.deposit(ctx, w, at)
		if err != nil {
			return nil, err
		}
		sum.Add(sum, amount)
	}
	return sum, nil
}

func (d *Docket) deposit(ctx context.Context, who common.Address, at *big.Int) (*big.Int, error) {
	v, err := view(ctx, d, d.at.Deposits, d.deposits.PackGetDeposit(who), at, d.deposits.UnpackGetDeposit)
	if err != nil {
		return nil, err
	}
	return v.Amount, nil
}

// String says it in one line.
func (s *Stake) String() string {
	return fmt.Sprintf("a dispute about epoch %d: bond %s now, up to %s more below; worst cost %s (if our claim falls; gas %s of it); "+
		"expected award %s beside our bonds; verdict in %s at the soonest, %s at the latest against one opponent",
		s.Epoch, Ether(s.Bond), Ether(s.Below), Ether(s.WorstCost), Ether(s.GasCost), Ether(s.Award), Left(0, s.Soonest), Left(0, s.Latest))
}
