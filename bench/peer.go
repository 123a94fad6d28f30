package bench

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"time"
)

// peers is the running program of bench/peers, which explains requests and
// answers. It is not safe for concurrent use.
type peers struct {
	cmd     *exec.Cmd
	in      io.WriteCloser
	answers *json.Decoder
}

type peerRequest struct {
	Load  []byte `json:"load,omitempty"`
	Slow  bool   `json:"slow,omitempty"`
	Run   int    `json:"run,omitempty"`
	Input []byte `json:"input,omitempty"`
	Calls int    `json:"calls,omitempty"`
}

type peerAnswer struct {
	Module int    `json:"module"`
	Nanos  int64  `json:"nanos"`
	Output []byte `json:"output"`
	Error  string `json:"error"`
}

// startPeers starts the program; close ends it.
func startPeers(path string) (*peers, error) {
	p := &peers{cmd: exec.Command(path)}
	p.cmd.Stderr = os.Stderr
	var err error
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start the peers, which make peers builds: %w", err)
	}
	p.answers = json.NewDecoder(out)
	return p, nil
}

func (p *peers) close() error { return errors.Join(p.in.Close(), p.cmd.Wait()) }

func (p *peers) ask(r peerRequest) (peerAnswer, error) {
	var a peerAnswer
	if err := json.NewEncoder(p.in).Encode(r); err != nil {
		return a, fmt.Errorf("ask the peers: %w", err)
	}
	if err := p.answers.Decode(&a); err != nil {
		return a, fmt.Errorf("answer of the peers: %w", err)
	}
	if a.Error != "" {
		return a, fmt.Errorf("peers: %s", a.Error)
	}
	return a, nil
}

// load gives the peers a module to run, slow on wazero's interpreter, else on
// its compiler.
func (p *peers) load(wasm []byte, slow bool) (int, error) {
	a, err := p.ask(peerRequest{Load: wasm, Slow: slow})
	return a.Module, err
}

// run returns how long apply of a module took and what it wrote.
func (p *peers) run(module int, input []byte) (time.Duration, []byte, error) {
	a, err := p.ask(peerRequest{Run: module, Input: input})
	return time.Duration(a.Nanos), a.Output, err
}

// contract returns how long wasmvm took to execute its contract n times.
func (p *peers) contract(n int) (time.Duration, error) {
	a, err := p.ask(peerRequest{Calls: n})
	return time.Duration(a.Nanos), err
}
