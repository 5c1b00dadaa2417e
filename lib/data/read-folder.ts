import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { DataFolder } from "./assemble-dataset";
import type { Fault } from "./fault";

/** Far above any table of printed figures, far below what would stall an editor or a build. */
const LARGEST_FILE_BYTES = 10_000_000;

type Reading = { text: string } | { fault: Omit<Fault, "file"> };

/**
 * The JSON files of a folder and those below it, sorted by path, so that neither messages nor the hash depend on
 * the file system. What is no plain UTF-8 file of a sensible size stands in `unreadable`; nothing outside the folder
 * is read. Throws where the folder cannot be read or holds no JSON file.
 */
export function readFolder(root: string): DataFolder {
  const name = folderName(root);
  const found = listEntries(root).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (found.length === 0) throw new Error(`${root} holds no JSON file`);
  const files: DataFolder["files"] = [];
  const unreadable: Fault[] = [];
  for (const { path, entry } of found) {
    const reading = readEntry(root, path, entry);
    if ("text" in reading) files.push({ path, text: reading.text });
    else unreadable.push({ file: `${name}/${path}`, ...reading.fault });
  }
  return { name, files, unreadable };
}

/** Everything named like a data file, and every link, wherever it leads. */
function listEntries(root: string, below = ""): { path: string; entry: Dirent }[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`;
    const isOurs = entry.name.endsWith(".json") || entry.isSymbolicLink();
    if (entry.isDirectory() && !isOurs) return listEntries(root, `${path}/`);
    return isOurs ? [{ path, entry }] : [];
  });
}

function readEntry(root: string, path: string, entry: Dirent): Reading {
  const file = join(root, path);
  if (entry.isSymbolicLink()) {
    return wholeFileFault(
      `a link to ${readlinkSync(file)}`,
      "data are files of this folder, and a link may lead out of it",
      "Put the file itself in its place.",
    );
  }
  if (!entry.isFile()) {
    return wholeFileFault(
      entry.isDirectory() ? "a folder" : "no plain file",
      "its name is that of a data file",
      "Rename it or remove it.",
    );
  }
  const { size } = statSync(file);
  if (size > LARGEST_FILE_BYTES) {
    return wholeFileFault(
      `${inDigits(size)} bytes`,
      `a data file has at most ${inDigits(LARGEST_FILE_BYTES)}`,
      "Split it, or remove what is no figure.",
    );
  }
  const bytes = readFileSync(file);
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : { fault: encodingFault(bytes) };
}

function wholeFileFault(value: string, why: string, remedy: string): Reading {
  return { fault: { line: 1, path: "", value, why, remedy } };
}

/** Points at the first byte that no UTF-8 text has there. */
function encodingFault(bytes: Buffer): Omit<Fault, "file"> {
  const written = Buffer.from(bytes.toString("utf8"));
  const differs = bytes.findIndex((byte, i) => byte !== written[i]);
  // Cut off within what stands for a broken letter, a file differs in nothing but its length.
  const at = differs < 0 ? bytes.length - 1 : differs;
  const before = bytes.subarray(0, at).toString("utf8");
  const byte = bytes.readUInt8(at).toString(16).toUpperCase().padStart(2, "0");
  return {
    line: before.split("\n").length,
    path: `column ${before.length - before.lastIndexOf("\n")}`,
    value: `the byte 0x${byte}`,
    why: "it is no UTF-8",
    remedy: 'Save the file as "UTF-8".',
  };
}

function inDigits(count: number): string {
  return count.toLocaleString("en");
}

/** As a reader would type it from where the command runs; the whole path for a folder elsewhere. */
function folderName(root: string): string {
  const fromHere = relative(process.cwd(), root);
  return (fromHere.startsWith("..") ? resolve(root) : fromHere).replaceAll("\\", "/");
}
