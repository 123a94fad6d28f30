package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/assize/assize/abci/signature"
	"github.com/assize/assize/batchvalidate"
	"github.com/assize/assize/cmd/internal/fault"
	"github.com/assize/assize/dispute/player"
)

// epochPoll is how often a validator looks for epochs.
const epochPoll = 200 * time.Millisecond

func validateCommand() *cobra.Command {
	var f partyFlags
	var once, dry bool
	cmd := &cobra.Command{
		Use:   "validate",
		Short: "Replay a cluster's epochs, endorse or dispute them",
		Long: `Replays every epoch that is posted on the root chain from the cluster's blocks
and answers for it with a deposit: endorses what comes out the same, and takes
to court what does not.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := f.open(cmd.Context(), dry)
			if err != nil {
				return err
			}
			defer p.Close()
			return p.validate(cmd.Context(), once, dry)
		},
	}
	f.add(cmd, "validator")
	cmd.Flags().BoolVar(&once, "once", false, "stop when all posted epochs are done")
	cmd.Flags().BoolVar(&dry, "dry-run", false, "replay and compare; no deposit, no transactions")
	return cmd
}

// validate answers for epochs as they are posted. A dry run fails if an epoch
// does not hold.
func (p *party) validate(ctx context.Context, once, dry bool) error {
	if !dry {
		if err := p.register(ctx); err != nil {
			return err
		}
	}
	p.out.Ready()
	for wrong := 0; ; {
		next, strays, err := p.Next(ctx)
		switch {
		case err != nil:
			return err
		case next != nil:
			r, err := p.answer(ctx, next, dry)
			if err != nil {
				return err
			}
			p.out.Epoch(r)
			if !r.Agreed {
				wrong++
			}
			continue
		case once && dry && wrong > 0:
			return fmt.Errorf("%d posted epochs do not follow from the cluster's blocks", wrong)
		case once && strays > 0:
			return fmt.Errorf("%d posted epochs: %w", strays, batchvalidate.ErrBefore)
		case once:
			p.out.Height(p.Height())
			return nil
		}
		played, err := p.Defend(ctx)
		for _, r := range played {
			p.out.Epoch(r)
		}
		if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(epochPoll):
		}
	}
}

func (p *party) answer(ctx context.Context, next *player.Posted, dry bool) (*batchvalidate.Report, error) {
	if dry {
		return p.Replay(ctx, next, nil)
	}
	return p.Validate(ctx, next)
}

// register pays the validator's deposit unless it is paid.
func (p *party) register(ctx context.Context) error {
	have, err := player.DepositOf(ctx, p.cfg.Root, p.cfg.Contracts, p.cfg.Root.From())
	if err != nil || have.Sign() > 0 {
		return err
	}
	_, err = player.RegisterValidator(ctx, p.cfg.Root, p.cfg.Contracts)
	return err
}

// playCommand plays one side of a dispute. With a fault it executes the epoch
// with that fault planted, so that a rehearsal has a liar.
func playCommand() *cobra.Command {
	var f partyFlags
	var epoch uint64
	var faultFile string
	cmd := &cobra.Command{
		Use:   "play --epoch N",
		Short: "Play the dispute about one epoch for this party's own execution of it",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := f.open(cmd.Context(), false)
			if err != nil {
				return err
			}
			defer p.Close()
			ex := &batchvalidate.Executor{Engine: p.engine, Recover: signature.Recover}
			if faultFile != "" {
				planted := new(fault.Fault)
				if err := readJSON(faultFile, planted); err != nil {
					return err
				}
				planted.Depart(ex)
			}
			return p.play(cmd.Context(), epoch, ex)
		},
	}
	f.add(cmd, "defender")
	cmd.Flags().Uint64Var(&epoch, "epoch", 0, "number of the posted epoch, from 1")
	cmd.Flags().StringVar(&faultFile, "fault", "", "file of a fault that this party's execution has (for rehearsals)")
	_ = cmd.MarkFlagRequired("epoch")
	return cmd
}

func (p *party) play(ctx context.Context, epoch uint64, ex *batchvalidate.Executor) error {
	for {
		next, _, err := p.Next(ctx)
		if err != nil {
			return err
		}
		if next == nil {
			return fmt.Errorf("--epoch: no epoch %d is posted that follows from height %d", epoch, p.Height())
		}
		if next.Number != epoch {
			if _, err := p.Replay(ctx, next, nil); err != nil {
				return err
			}
			continue
		}
		r, err := p.Replay(ctx, next, ex)
		if err != nil {
			return err
		}
		p.out.Ready()
		if _, err = p.Play(ctx, r); err != nil {
			return err
		}
		p.out.Epoch(r)
		return nil
	}
}
