package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/assize/assize/runtime/program"
)

// maxModule bounds a module that is read, in bytes; prepare refuses what is
// above its own limit with its own words.
const maxModule = 64 << 20

func programCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "program", Short: "Look at rule modules"}
	var asJSON bool
	inspect := &cobra.Command{
		Use:   "inspect FILE.wasm",
		Short: "Print what a module is, or why it is refused",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			wasm, err := readFile(args[0], maxModule)
			if err != nil {
				return err
			}
			info, err := program.Inspect(wasm)
			if err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			if asJSON {
				return printInfoJSON(info)
			}
			printInfo(info)
			return nil
		},
	}
	inspect.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.AddCommand(inspect)
	return cmd
}

func printInfo(i *program.Info) {
	p := func(name, format string, args ...any) { fmt.Printf("%-14s %s\n", name, fmt.Sprintf(format, args...)) }
	p("program root", "%s", i.Root)
	p("module", "%d bytes, metered %d, artifact %d", i.ModuleBytes, i.MeteredBytes, i.Artifact)
	p("code", "%d instructions in %d functions, table of %d", i.Instructions, len(i.Functions), i.TableSize)
	p("memory", "%d pages of 64 KiB at first, at most %d; %d pages of 4 KiB not zero", i.Pages, i.MaxPages, i.DataPages)
	p("globals", "%d", i.Globals)
	p("entries", "%v", i.Entries)
	for _, e := range i.Exports {
		p("export", "%s %s", e.Kind, e.Name)
	}
	for _, name := range i.Imports {
		p("import", "%s", name)
	}
	for _, f := range i.Functions {
		p("function", "%5d instructions  %s", f.Instructions, f.Name)
	}
}

// infoJSON is [program.Info] as JSON has it.
type infoJSON struct {
	Root         string                 `json:"program_root"`
	ModuleBytes  int                    `json:"module_bytes"`
	MeteredBytes int                    `json:"metered_bytes"`
	Artifact     int                    `json:"artifact_bytes"`
	Instructions int                    `json:"instructions"`
	TableSize    uint32                 `json:"table_size"`
	Pages        uint32                 `json:"pages"`
	MaxPages     uint32                 `json:"max_pages"`
	DataPages    int                    `json:"data_pages"`
	Globals      int                    `json:"globals"`
	Entries      []string               `json:"entries"`
	Exports      []program.Export       `json:"exports"`
	Imports      []string               `json:"imports"`
	Functions    []program.FunctionInfo `json:"functions"`
}

func printInfoJSON(i *program.Info) error {
	out := infoJSON{
		Root: i.Root.String(), ModuleBytes: i.ModuleBytes, MeteredBytes: i.MeteredBytes, Artifact: i.Artifact,
		Instructions: i.Instructions, TableSize: i.TableSize, Pages: i.Pages, MaxPages: i.MaxPages,
		DataPages: i.DataPages, Globals: i.Globals, Exports: i.Exports, Imports: i.Imports, Functions: i.Functions,
	}
	for _, e := range i.Entries {
		out.Entries = append(out.Entries, e.String())
	}
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}
