import { isTracking } from "./tracking";

/** What was left out of a query, as it stood, and why. */
export type Dropped<Kind extends string> = { kind: Kind; value: string };

type Drop<Kind extends string> = (kind: Kind, value: string) => void;

type ChoiceRules<Kind extends string> = {
  /** In lower case. */
  known: ReadonlySet<string>;
  max: number;
  /** Chosen where no other is left. */
  defaults: readonly string[];
  /** `only` is said of one that is kept, with no other to compare it with. */
  kinds: { unknown: Kind; duplicate: Kind; tooMany: Kind; only: Kind };
};

const MAX_SHOWN_LENGTH = 40;

/** A list of what is dropped: each thing once, cut where it is long. */
export function collectDropped<Kind extends string>() {
  const found = new Map<string, Dropped<Kind>>();
  const drop: Drop<Kind> = (kind, value) => {
    const shown = [...value].slice(0, MAX_SHOWN_LENGTH).join("");
    found.set(`${kind}=${shown}`, { kind, value: shown });
  };
  return { drop, dropped: () => [...found.values()] };
}

/** The parameters (`lang=ru`) that a page does not know, without those by which other sites follow people. */
export function unknownParameters(parameters: URLSearchParams, known: ReadonlySet<string>): string[] {
  return [...parameters]
    .filter(([key]) => !known.has(key) && !isTracking(key))
    .map(([key, value]) => `${key}=${value}`);
}

/** The values of a parameter, a repeated one's in a row; empty ones are as good as absent. */
export function valuesOf(parameters: URLSearchParams, key: string): string[] {
  return parameters.getAll(key).filter((value) => value.trim());
}

/** The parts of a comma list (`c=rus,usa`), those of a repeated parameter in a row. */
export function listOf(parameters: URLSearchParams, key: string): string[] {
  return valuesOf(parameters, key)
    .flatMap((value) => value.split(","))
    .filter((part) => part.trim());
}

/** An id as it is known, however it was typed. */
export function toId(value: string): string {
  return value.trim().toLowerCase();
}

/** The known ones in the order asked for, each once and no more than `max`; the defaults where none is left. */
export function chooseIds<Kind extends string>(
  asked: readonly string[],
  { known, max, defaults, kinds }: ChoiceRules<Kind>,
  drop: Drop<Kind>,
): string[] {
  const chosen: string[] = [];
  for (const value of asked) {
    const id = toId(value);
    if (!known.has(id)) drop(kinds.unknown, value);
    else if (chosen.includes(id)) drop(kinds.duplicate, value);
    else if (chosen.length === max) drop(kinds.tooMany, value);
    else chosen.push(id);
  }
  const [only, ...others] = chosen;
  if (only !== undefined && !others.length) drop(kinds.only, only);
  return chosen.length ? chosen : [...defaults];
}
