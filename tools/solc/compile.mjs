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

// Compiles what stands in the files, with an optimizer that weighs each run of
// an instruction so much against its size.
function compile(files, runs) {
  const wanted = { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object", "storageLayout"] };
  const input = {
    language: "Solidity",
    sources,
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

// The transition verifier is large, and nearly all of its gas goes to the
// SHA-256 precompile: it is compiled for size, the others for gas.
const small = (file) => file.startsWith("transition/");
const files = Object.keys(sources);
const compiled = [
  ...compile(files.filter((f) => !small(f)), 10000),
  ...compile(files.filter(small), 200),
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
