// Command peers runs what Assize is measured against, for the benches of
// package bench: modules as they are on wazero, and a contract on CosmWasm's
// wasmvm. It is a module of its own, so that nothing of this is a dependency
// of Assize.
//
// It reads requests from its standard input, one JSON object a line, and
// answers each with one line; package bench has the other side.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

// request is one of: load a module, run a loaded one, execute the contract.
type request struct {
	Load  []byte `json:"load"`  // a module that exports apply
	Slow  bool   `json:"slow"`  // load: on the interpreter
	Run   int    `json:"run"`   // the number that load answered
	Input []byte `json:"input"` // run
	Calls int    `json:"calls"` // execute the contract that often
}

// answer is the answer to any request.
type answer struct {
	Module int    `json:"module,omitempty"` // load: 1 and on
	Nanos  int64  `json:"nanos,omitempty"`  // run and execute
	Output []byte `json:"output,omitempty"` // run
	Error  string `json:"error,omitempty"`
}

func main() {
	if err := serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

func serve(in io.Reader, out io.Writer) error {
	var modules []*module
	var c *contract
	requests, answers := json.NewDecoder(in), json.NewEncoder(out)
	for {
		var r request
		if err := requests.Decode(&r); errors.Is(err, io.EOF) {
			return c.close()
		} else if err != nil {
			return err
		}
		var a answer
		var err error
		switch {
		case r.Load != nil:
			var m *module
			if m, err = load(r.Load, r.Slow); err == nil {
				modules = append(modules, m)
				a.Module = len(modules)
			}
		case r.Run >= 1 && r.Run <= len(modules):
			a.Nanos, a.Output, err = modules[r.Run-1].run(r.Input)
		case r.Calls > 0:
			if c == nil {
				c, err = newContract()
			}
			if err == nil {
				a.Nanos, err = c.execute(r.Calls)
			}
		default:
			err = errors.New("want a module, the number of one, or a number of calls")
		}
		if err != nil {
			a.Error = err.Error()
		}
		if err := answers.Encode(a); err != nil {
			return err
		}
	}
}
