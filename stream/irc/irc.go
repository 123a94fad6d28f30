// Package irc reads chat logs as irssi and the bots of its kind write them,
// and the annotation files that say which line answers which.
//
// A line of a log is one of
//
//	[HH:MM] <nick> text                               message
//	[HH:MM]  * nick text                              action
//	=== nick text                                     action in old logs, by somebody present
//	=== nick [user@host]  has joined #channel         join
//	=== nick [user@host]  has left #channel [reason]  part
//	=== nick [user@host]  has quit [reason]           quit
//	=== nick is now known as nick                     nick change
//	=== nick left the room (Kicked by nick (reason)). kick
//	=== nick left the room (quit: reason).            quit
//	=== mode/#channel [+b-o mask nick]  by nick       bans and operators
//	=== ..[topic/#channel:nick] : text                topic
//
// Whatever else it is, it is not a known line: [Parse] says why, and guesses
// nothing.
package irc

import (
	"bufio"
	"errors"
	"fmt"
	"io"
)

// Bounds of what is read. Nicks, hosts, masks and texts have the bounds of
// package event beside.
const (
	MaxLine  = 4096    // bytes of a line without its end
	MaxLines = 1 << 20 // lines of a log
)

// Kind says what a line is. Zero is no known line.
type Kind uint8

// Kinds of lines.
const (
	Unknown Kind = iota
	Message
	Action
	OldAction // `=== nick text`: an action if the nick was present, else unknown
	Join
	Part
	Quit
	Nick
	Kick
	Mode
	Topic
)

var kindNames = [...]string{
	"unknown", "message", "action", "old action", "join", "part", "quit", "nick", "kick", "mode", "topic",
}

// String names the kind.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// Line is one line of a log. Which fields are set depends on the kind.
type Line struct {
	Kind    Kind
	Nick    string   // who did it
	Host    string   // join, part, quit: user@host
	Text    string   // what was said, the reason, or the topic; valid UTF-8
	Other   string   // nick: the new one; kick: who was kicked
	Changes []Change // mode
	Why     string   // unknown: the reason, one of a few fixed texts
}

// Change is one change of a mode line.
type Change struct {
	Set    bool   // +, else -
	Letter byte   // 'b': the argument is a mask; 'o': a nick
	Arg    string // see Letter
}

// ErrTooLong is a log of more than MaxLines lines.
var ErrTooLong = errors.New("log too long")

// Read parses a whole log. Lines are numbered from 0 by their place in the
// result. The error is the reader's, or ErrTooLong.
func Read(from io.Reader) ([]Line, error) {
	var lines []Line
	r := bufio.NewReaderSize(from, MaxLine+2)
	for {
		raw, err := r.ReadSlice('\n')
		long := errors.Is(err, bufio.ErrBufferFull)
		for errors.Is(err, bufio.ErrBufferFull) { // drop the rest of the line
			_, err = r.ReadSlice('\n')
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, fmt.Errorf("line %d: %w", len(lines), err)
		}
		if len(raw) > 0 {
			if len(lines) == MaxLines {
				return nil, fmt.Errorf("%w: want at most %d lines", ErrTooLong, MaxLines)
			}
			if long {
				lines = append(lines, Line{Why: whyLong})
			} else {
				lines = append(lines, Parse(raw))
			}
		}
		if err != nil {
			return lines, nil
		}
	}
}
