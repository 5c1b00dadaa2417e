/** Writes docs/api-contract.txt, what callers of the API may rely on. Refuses where a promise would be broken. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { contractLines } from "@/lib/api/contract";
import { runMain } from "./run-main";

const FILE = "docs/api-contract.txt";

runMain(() => {
  const lines = contractLines();
  const promised = existsSync(FILE) ? readFileSync(FILE, "utf8").trimEnd().split("\n") : [];
  const broken = promised.filter((line) => !lines.includes(line));
  if (broken.length > 0) throw new Error(`The API no longer keeps to ${FILE}:\n${broken.join("\n")}`);
  writeFileSync(FILE, `${lines.join("\n")}\n`);
  console.log(`api:contract: ${lines.length} lines, ${lines.length - promised.length} of them new`);
});
