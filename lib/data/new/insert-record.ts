import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { z } from "zod";
import { present } from "@/lib/present";
import type { JsonPath } from "../fault";
import { formatDataFile } from "../format-data-file";

type NewRecord = Readonly<Record<string, unknown>> & { id: string };

/** `at` is the record's place in the list, `lines` are its own. */
export type Inserted =
  | { ok: true; text: string; at: number; lines: string }
  | { ok: false; why: "there" | "no list" };

const idSchema = z.object({ id: z.string() });

/**
 * The text of a list file with one more record. It stands in its sorted place where the list is sorted by id, else
 * at the end, in the form of its neighbours; no other line changes but for a comma after the one before the last.
 * Not ok where a record with its id is there, unless that is to be replaced, or where the text holds no list.
 */
export function insertRecord(
  text: string,
  listPath: JsonPath,
  record: NewRecord,
  replace: boolean,
): Inserted {
  const root = parseTree(text);
  const list = root && (listPath.length === 0 ? root : findNodeAtLocation(root, [...listPath]));
  if (list?.type !== "array") return { ok: false, why: "no list" };
  const children = present(list.children, "entries of a list");
  const last = children.at(-1);
  const ids = children.map((child) => idOf(text, child));
  const formatted = formatRecord(listPath, record);
  const there = ids.indexOf(record.id);
  const same = children[there];
  if (same) {
    if (!replace) return { ok: false, why: "there" };
    return { ok: true, text: splice(text, same.offset, same.length, formatted), at: there, lines: formatted };
  }
  if (!last) {
    const [inner, outer] = listPath.length === 0 ? ["  ", ""] : ["    ", "  "];
    const opened = `[\n${inner}${formatted}\n${outer}]`;
    return { ok: true, text: splice(text, list.offset, list.length, opened), at: 0, lines: formatted };
  }
  const isSorted = ids.toSorted().every((id, i) => id === ids[i]);
  const at = isSorted ? ids.filter((id) => id < record.id).length : ids.length;
  const next = children[at];
  const between = `,\n${indentOf(text, last)}`;
  const changed = next
    ? splice(text, next.offset, 0, formatted + between)
    : splice(text, last.offset + last.length, 0, between + formatted);
  return { ok: true, text: changed, at, lines: formatted };
}

function idOf(text: string, { offset, length }: Node): string {
  return idSchema.parse(JSON.parse(text.slice(offset, offset + length))).id;
}

/** The record's lines as the whole file would be formatted; the first begins where the neighbour does. */
function formatRecord(listPath: JsonPath, record: NewRecord): string {
  const whole = formatDataFile(listPath.length === 0 ? [record] : { records: [record] });
  const outer = listPath.length === 0 ? 1 : 2;
  return whole.trimEnd().split("\n").slice(outer, -outer).join("\n").trim();
}

function indentOf(text: string, { offset }: { offset: number }): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return line.replace(/[^ \t].*/s, "");
}

function splice(text: string, offset: number, length: number, added: string): string {
  return text.slice(0, offset) + added + text.slice(offset + length);
}
