import { existsSync } from "node:fs";
import { runCommand } from "@/scripts/run-command";

const FOLDER = "bench/peers";

/** Installs the peers, which are no part of the product, where they are not yet. Throws where npm fails. */
export async function installPackages(): Promise<void> {
  if (existsSync(`${FOLDER}/node_modules/@observablehq/framework`)) return;
  const { code } = await runCommand("npm", [
    "ci",
    "--prefix",
    FOLDER,
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
  ]);
  if (code !== 0) throw new Error("The peers could not be installed.");
}
