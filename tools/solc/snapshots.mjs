// Texts that say what solc made of contracts, to be committed: a change of a
// contract's code or of the place of its state shows in the difference.
import { createHash } from "node:crypto";

const byName = (contracts) => Object.entries(contracts).sort(([x], [y]) => (x < y ? -1 : 1));

// One line for each contract's creation code and its runtime code, whose immutables are zero.
export function codeSnapshot(contracts) {
  const lines = ["contract            part      bytes  sha256"];
  for (const [name, c] of byName(contracts)) {
    for (const [part, code] of [["creation", c.evm.bytecode.object], ["runtime", c.evm.deployedBytecode.object]]) {
      const bytes = Buffer.from(code, "hex");
      const hash = createHash("sha256").update(bytes).digest("hex");
      lines.push(`${name.padEnd(20)}${part.padEnd(10)}${String(bytes.length).padStart(5)}  ${hash}`);
    }
  }
  return lines.join("\n") + "\n";
}

// The variables of every contract that has some, then the structs in them: slot and first byte,
// bytes, name and type. A mapping or list takes a slot; where its entries stand follows from it.
export function storageSnapshot(contracts) {
  const lines = ["slot+byte  bytes  name and type"];
  for (const [name, c] of byName(contracts)) {
    const { storage, types } = c.storageLayout;
    if (storage.length === 0) continue;
    lines.push("", name);
    lines.push(...storage.map((v) => variable(v, types)));
    const structs = Object.values(types).filter((t) => t.members);
    for (const t of structs.sort((x, y) => (x.label < y.label ? -1 : 1))) {
      lines.push("", `${name}: ${t.label}, ${t.numberOfBytes} bytes`);
      lines.push(...t.members.map((v) => variable(v, types)));
    }
  }
  return lines.join("\n") + "\n";
}

function variable(v, types) {
  const type = types[v.type];
  return `${`${v.slot}+${v.offset}`.padStart(9)}  ${type.numberOfBytes.padStart(5)}  ${v.label} ${type.label}`;
}
