import { readdirSync } from "node:fs";
import { join } from "node:path";

/** An exported site on disk, and where it will be reached. */
export interface Site {
  /** The folder that `next build` exported to. */
  root: string;
  /** The licence that is handed out with the site. */
  licence: string;
  /** The folder for what servers are set up with, which is not served. */
  hosts: string;
  /** Empty, or a path such as `/repo`. */
  basePath: string;
  /** The origin such as `https://example.org`, or null where it is not known at build. */
  siteUrl: string | null;
}

interface StepResult {
  /** How many files the step looked at; zero is an error. */
  count: number;
  /** What was counted, for the line that is printed. */
  what: string;
}

/** One thing that is done to the export. The order of steps is that of the list in `steps.ts`. */
export interface FinishStep {
  name: string;
  run(site: Site): StepResult | Promise<StepResult>;
}

/** Every file below a folder, as sorted paths relative to it with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

export function listPages(root: string): string[] {
  return listFiles(root).filter((file) => file.endsWith(".html"));
}
