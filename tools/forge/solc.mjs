#!/usr/bin/env node
// A solc for forge: answers --version and compiles the standard JSON on
// standard input, with the solc-js that tools/solc pins. The sources are in
// the input, so the paths that forge allows do not matter.
import fs from "node:fs";
import solc from "../solc/node_modules/solc/index.js";

if (process.argv.includes("--version")) {
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}`);
} else {
  fs.writeFileSync(1, solc.compile(fs.readFileSync(0, "utf8")));
}
