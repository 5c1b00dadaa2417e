import type { Field } from "./fields";
import { type Problem, problemAt } from "./problem";
import type { DecimalMark } from "./read-number";

/** What was given, by flag; a positional under its name. */
export type Flags = Readonly<Record<string, readonly string[]>>;

/** The word that stands for null. */
const NONE = "none";

/** Reads flags and keeps what is wrong with them: read all, then ask for `problems`. */
export type FlagReader = {
  problems: Problem[];
  isGiven(flag: string): boolean;
  text(flag: string): string;
  /** Null where the flag is left out or says "none". */
  textOrNull(flag: string): string | null;
  numberOrNull(flag: string): number | null;
  /** False where it is left out. */
  yesOrNo(flag: string): boolean;
  list(flag: string): readonly string[];
  refuse(flag: string, why: string, remedy: string): void;
};

export function readFlags(flags: Flags): FlagReader {
  const problems: Problem[] = [];
  const first = (flag: string) => flags[flag]?.[0];
  const refuse = (flag: string, why: string, remedy: string) => {
    problems.push(problemAt({ column: null, value: `--${flag} ${first(flag) ?? ""}`.trim() }, why, remedy));
  };
  const textOrNull = (flag: string) => {
    const text = first(flag);
    return text === undefined || text === NONE ? null : text;
  };
  const numberOrNull = (flag: string) => {
    const text = textOrNull(flag);
    if (text === null) return null;
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    refuse(flag, "this is no number", "Write it like 12 or 0.5.");
    return null;
  };
  return {
    problems,
    isGiven: (flag) => first(flag) !== undefined,
    text: (flag) => first(flag) ?? "",
    textOrNull,
    numberOrNull,
    yesOrNo(flag) {
      const text = first(flag) ?? "no";
      if (text !== "yes" && text !== "no") refuse(flag, "this is neither yes nor no", "Write yes or no.");
      return text === "yes";
    },
    list: (flag) => flags[flag] ?? [],
    refuse,
  };
}

/** The required flags that were not given, in the order of the fields. */
export function missingFields(fields: readonly Field[], flags: Flags): Field[] {
  return fields.filter(({ flag, required }) => required && (flags[flag] ?? []).every((text) => text === ""));
}

/** One of the words; the first where the flag is left out. */
export function oneOf<Word extends string>(
  read: FlagReader,
  flag: string,
  words: readonly [Word, ...Word[]],
): Word {
  const text = read.textOrNull(flag);
  const found = words.find((word) => word === (text ?? words[0]));
  if (found === undefined)
    read.refuse(flag, "it is none of the words known here", `Write ${words.join(" or ")}.`);
  return found ?? words[0];
}

/** What --decimal says; undefined where it is left out. */
export function readDecimal(read: FlagReader): DecimalMark | undefined {
  const text = read.textOrNull("decimal");
  if (text === null) return undefined;
  if (text !== "comma" && text !== "point")
    read.refuse("decimal", "this is no mark", "Write comma or point.");
  return text === "comma" ? "," : ".";
}
