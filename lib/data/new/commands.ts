import { KIND_FIELDS, type Kind } from "./fields";

/**
 * A whole command to copy: what is given stands in it, and an example in angle brackets in the place of everything
 * else that is required. `commandFor("party", { id: "sber" })` is
 * `npm run data:new -- party --id sber --name "<Some Lab>"`.
 */
export function commandFor(kind: Kind, given: Readonly<Record<string, string | readonly string[]>>): string {
  const { positionals, fields } = KIND_FIELDS[kind];
  const values = (name: string) => [given[name] ?? []].flat().filter((value) => value !== "");
  const words = positionals.map(({ name, example }) => values(name)[0] ?? placeholder(example));
  const flags = fields.flatMap(({ flag, example, required }) => {
    const found = values(flag);
    const shown = found.length === 0 && required ? [placeholder(example)] : found;
    return shown.map((value) => `--${flag} ${quote(value)}`);
  });
  return ["npm run data:new --", kind, ...words.map(quote), ...flags].join(" ");
}

/** True of an example that was copied and not replaced: it must never become data. */
export function isPlaceholder(word: string): boolean {
  return /^<.*>$/.test(word);
}

function placeholder(example: string): string {
  return `<${example}>`;
}

/** What flags of another name write, by the key of the file. */
const KEY_FLAGS: Readonly<Record<string, string>> = {
  coverage: "partial",
  relations: "relation",
  remarks: "remark",
  settings: "setting",
  reports: "report",
  clauses: "clause",
  comparison: "domain",
  ownOrder: "own-order",
  copies: "copy",
  prices: "price",
  "terms.address": "terms-address",
};

/**
 * The flag that a path of a new file or record was read from: `--plus-minus (plusMinus)`, `--reuse (terms.reuse)`;
 * undefined where there is none.
 */
export function flagAt(kind: Kind, path: string): string | undefined {
  const [first, last] = [path.replace(/[.[].*$/s, ""), path.replace(/^.*[.[]/s, "")];
  const own = last === "source" ? "source" : path;
  const flags = [own, first, last].map(
    (key) => KEY_FLAGS[key] ?? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  const flag = flags.find((candidate) => KIND_FIELDS[kind].fields.some((field) => field.flag === candidate));
  return flag === undefined ? undefined : `--${flag} (${path})`;
}

/** Every flag of a subcommand with what it means. */
export function describeFields(kind: Kind): string {
  const { fields } = KIND_FIELDS[kind];
  const widest = Math.max(...fields.map(({ flag }) => flag.length));
  return fields
    .map(({ flag, help, required, many }) => {
      const notes = [required ? "" : "may be left out", many ? "may be repeated" : ""].filter((note) => note);
      return `  --${flag.padEnd(widest)}  ${help}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
    })
    .join("\n");
}

/** As one word to a shell, which must run nothing that stands in it: names come from files of anybody. */
function quote(word: string): string {
  if (/^[\w./:,@=-]+$/.test(word)) return word;
  if (!/["\\$`]/.test(word)) return `"${word}"`;
  return word.includes("'") ? `"${word.replace(/["\\$`]/g, "\\$&")}"` : `'${word}'`;
}
