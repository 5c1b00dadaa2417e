import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Content } from "../content";

const SOURCE = "bench/peers/framework";
const PACKAGES = "bench/peers/node_modules";
/** Where it is built, so that nothing generated lies among its sources. */
const WORKSHOP = ".build/peers-framework";

/**
 * Observable Framework's page, built by its own command into a folder. The stylesheet of its inputs is copied from
 * their package, since Framework brings it by itself only with imports that need its CDN. Throws where it fails.
 */
export function buildFramework(content: Content, output: string): void {
  rmSync(WORKSHOP, { recursive: true, force: true });
  mkdirSync(WORKSHOP, { recursive: true });
  cpSync(SOURCE, WORKSHOP, { recursive: true });
  symlinkSync(resolve(PACKAGES), join(WORKSHOP, "node_modules"));
  const page = join(WORKSHOP, "src/index.md");
  writeFileSync(page, readFileSync(page, "utf8").replace("TITLE", content.title));
  writeFileSync(join(WORKSHOP, "src/content.json"), JSON.stringify(content));
  cpSync(join(PACKAGES, "@observablehq/inputs/dist/index.css"), join(WORKSHOP, "src/inputs.css"));
  const program = resolve(PACKAGES, "@observablehq/framework/dist/bin/observable.js");
  execFileSync(process.execPath, [program, "build"], {
    cwd: WORKSHOP,
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  cpSync(join(WORKSHOP, "dist"), output, { recursive: true });
}
