package abci

import (
	"sync/atomic"

	"github.com/cometbft/cometbft/libs/log"
	"github.com/hashicorp/go-hclog"
)

// cometLogger hands CometBFT's log lines to hclog, one level lower than it
// asked for: at its info level it writes several lines a block, and at its
// error level whatever happens to a peer. Once quiet is set, which is while
// the node stops, its complaints about closed connections are debugging
// output.
type cometLogger struct {
	to    hclog.Logger
	quiet *atomic.Bool
}

var _ log.Logger = cometLogger{}

func (l cometLogger) Debug(msg string, keyvals ...any) {
	if l.to.IsTrace() {
		l.to.Trace(msg, keyvals...)
	}
}

func (l cometLogger) Info(msg string, keyvals ...any) {
	if l.to.IsDebug() {
		l.to.Debug(msg, keyvals...)
	}
}

func (l cometLogger) Warn(msg string, keyvals ...any) {
	if l.to.IsInfo() {
		l.to.Info(msg, keyvals...)
	}
}

func (l cometLogger) Error(msg string, keyvals ...any) {
	if l.quiet.Load() {
		l.Info(msg, keyvals...)
		return
	}
	l.to.Warn(msg, l.brief(keyvals)...)
}

// brief leaves a stack out, which is for whoever debugs.
func (l cometLogger) brief(keyvals []any) []any {
	if l.to.IsDebug() {
		return keyvals
	}
	for i := 0; i+1 < len(keyvals); i += 2 {
		if keyvals[i] == "stack" {
			return append(keyvals[:i:i], keyvals[i+2:]...)
		}
	}
	return keyvals
}

func (l cometLogger) With(keyvals ...any) log.Logger {
	return cometLogger{l.to.With(keyvals...), l.quiet}
}
