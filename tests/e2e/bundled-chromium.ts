import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const UNPACKED_FOLDER = "ai-standings-chromium-147";
const READY_MARK = "ready";

/**
 * Unpacks the Chromium of @sparticuz/chromium, with the libraries that it needs on a bare system, and returns its
 * path; null where the package is not installed or not for this machine. Sets LD_LIBRARY_PATH for the libraries.
 */
export async function unpackBundledChromium(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = prepareFolder();
  const restore = setEnvironment({ AWS_LAMBDA_JS_RUNTIME: "nodejs20.x", TMPDIR: folder });
  try {
    const bundled = await importBundled();
    if (bundled === null) return null;
    const executablePath = await bundled.executablePath();
    pointToUnpackedFonts(folder);
    writeFileSync(join(folder, READY_MARK), "");
    return executablePath;
  } finally {
    restore();
  }
}

/** A folder of our own: the package takes whatever `chromium` lies in the temporary folder, complete or not. */
function prepareFolder(): string {
  const folder = join(tmpdir(), UNPACKED_FOLDER);
  if (!existsSync(join(folder, READY_MARK))) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Its font settings name /tmp/fonts; a browser that finds no font gives every text a height of zero. */
function pointToUnpackedFonts(folder: string): void {
  const settings = join(folder, "fonts/fonts.conf");
  const text = readFileSync(settings, "utf8");
  writeFileSync(settings, text.replaceAll("/tmp/fonts", join(folder, "fonts")));
}

/** The package reads these while it is imported and unpacked. It adds its libraries for this runtime only. */
function setEnvironment(values: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

async function importBundled() {
  try {
    return (await import("@sparticuz/chromium")).default;
  } catch {
    return null;
  }
}
