// Compiles contracts/src/*.sol with solc-js and writes, for every contract
// that has code, contracts/artifacts/NAME.abi.json and NAME.bin, and of all of
// them contracts/snapshots/code.txt, sizes and hashes of the code, and
// storage.txt, where state stands. The output depends on the sources and this
// folder alone: source keys are fixed and no metadata is appended.
//
// usage: node tools/solc/compile.mjs [ROOT]
import fs from "node:fs";
import path from "node:path";
import solc from "solc";
import { codeSnapshot, storageSnapshot } from "./snapshots.mjs";

const CODE_LIMIT = 24576; // EIP-170, bytes of deployed code

const root = process.argv[2] ?? ".";
const sourceDir = path.join(root, "contracts", "src");
const outDir = path.join(root, "contracts", "artifacts");
const snapshotDir = path.join(root, "contracts", "snapshots");

const sources = {};
for (const name of fs.readdirSync(sourceDir, { recursive: true }).map(String).sort()) {
  if (name.endsWith(".sol")) {
    const key = name.split(path.sep).join("/");
    sources[key] = { content: fs.readFileSync(path.join(sourceDir, name), "utf8") };
  }
}

// Returns the files and what they import.
function closure(files) {
  const all = new Set(files);
  for (const file of all) {
    for (const [, name] of sources[file].content.matchAll(/^import .* from "(.*)";/gm)) {
      all.add(path.posix.join(path.posix.dirname(file), name));
    }
  }
  return [...all].sort();
}

// Compiles what stands in the files, with an optimizer that weighs each run of
// an instruction so much against its size. The code that comes out depends on
// all sources that go in, so those alone do that the files need.
function compile(files, runs) {
  const wanted = { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object", "storageLayout"] };
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(closure(files).map((f) => [f, sources[f]])),
    settings: {
      viaIR: true,
      optimizer: { enabled: true, runs },
      evmVersion: "osaka",
      metadata: { bytecodeHash: "none", appendCBOR: false },
      outputSelection: Object.fromEntries(files.map((f) => [f, wanted])),
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input)));
  const errors = (output.errors ?? []).filter((e) => e.severity === "error" || e.severity === "warning");
  for (const e of errors) console.error(e.formattedMessage);
  if (errors.length > 0) process.exit(1);
  return Object.values(output.contracts);
}

// The transition verifier and the court are large, and most of their gas goes to
// precompiles, storage and calldata: they are compiled for size, steps for gas.
const inFolder = (folder) => Object.keys(sources).filter((f) => path.posix.dirname(f) === folder);
const compiled = [
  ...compile(inFolder("."), 10000),
  ...compile(inFolder("transition"), 200),
  ...compile(inFolder("court"), 200),
];

fs.mkdirSync(outDir, { recursive: true });
for (const name of fs.readdirSync(outDir)) {
  if (name.endsWith(".abi.json") || name.endsWith(".bin")) fs.rmSync(path.join(outDir, name));
}
const deployed = {};
for (const contracts of compiled) {
  for (const [name, c] of Object.entries(contracts)) {
    const size = c.evm.deployedBytecode.object.length / 2;
    if (size > CODE_LIMIT) {
      console.error(`${name}: ${size} bytes of code, the limit is ${CODE_LIMIT}`);
      process.exit(1);
    }
    const isInterface = size === 0;
    // Interfaces have no code; libraries with internal functions only have a stub of under 100 bytes.
    if (isInterface || size < 100) continue;
    fs.writeFileSync(path.join(outDir, `${name}.abi.json`), JSON.stringify(c.abi, null, 1) + "\n");
    fs.writeFileSync(path.join(outDir, `${name}.bin`), c.evm.bytecode.object + "\n");
    console.log(`${name}: ${size} bytes`);
    deployed[name] = c;
  }
}
fs.mkdirSync(snapshotDir, { recursive: true });
fs.writeFileSync(path.join(snapshotDir, "code.txt"), codeSnapshot(deployed));
fs.writeFileSync(path.join(snapshotDir, "storage.txt"), storageSnapshot(deployed));
