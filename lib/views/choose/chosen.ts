import { fill } from "@/lib/i18n/fill";
import { enumerate } from "@/lib/i18n/punctuation";
import {
  CONDITION_KEYS,
  type ConditionKey,
  type Conditions,
  isAskedFor,
  judgeModel,
  meetsAll,
  NO_CONDITIONS,
} from "@/lib/models/choose-models";
import { isIndependent } from "@/lib/models/model-traits";
import { present } from "@/lib/present";
import type { ChooseInput, NamedModel } from "./choose-input";

/** A model of which it is not known whether it meets what is asked, and what is not known. */
export type OpenModel = { model: NamedModel; reason: string };

/** Every model as it stands to what is asked: each in one of three. */
export type Chosen = {
  meets: NamedModel[];
  /** Measured in what is asked for, but by somebody tied to the maker, or in a table that was not read at its source. */
  otherwise: OpenModel[];
  /** Not known for another reason. */
  notKnown: OpenModel[];
  doesNot: number;
};

export function chooseAmong(input: ChooseInput, conditions: Conditions): Chosen {
  const chosen: Chosen = { meets: [], otherwise: [], notKnown: [], doesNot: 0 };
  for (const model of input.models) {
    const { standing, unknown } = judgeModel(model, conditions, input.tests);
    if (standing === "meets") chosen.meets.push(model);
    else if (standing === "does-not") chosen.doesNot += 1;
    else {
      const measured = unknown.includes("tests") ? measuredOtherwise(input, model, conditions) : [];
      const asked = unknown.filter((question) => question !== "tests" || measured.length === 0);
      const reasons = [
        ...measured,
        ...(asked.length ? [fill(input.words.unknownOf, { list: questionList(input, asked) })] : []),
      ];
      const open = { model, reason: enumerate(input.numerals, reasons) };
      (measured.length ? chosen.otherwise : chosen.notKnown).push(open);
    }
  }
  return chosen;
}

function questionList({ words, numerals }: ChooseInput, asked: readonly (keyof typeof words.questions)[]) {
  return enumerate(
    numerals,
    asked.map((question) => words.questions[question]),
  );
}

/** By whom it was measured in what is asked for, though that does not count: each party once. */
function measuredOtherwise(
  { tests, tables, words }: ChooseInput,
  model: NamedModel,
  conditions: Conditions,
): string[] {
  const told = model.tests.flatMap(({ test: at, relation }) => {
    const test = tests[at];
    if (!test || !isAskedFor(test, conditions)) return [];
    const isRival = test.isByMaker && relation === "none-known";
    const why = isRival
      ? words.byRival
      : relation === "none-known"
        ? words.notRead
        : words.relations[relation];
    return fill(words.measuredBy, { by: present(tables[test.table], test.table).by, relation: why });
  });
  return [...new Set(told)];
}

/** How many models would meet each option of a condition, the others as they stand. */
export function countOptions(
  { models, tests, options }: ChooseInput,
  conditions: Conditions,
  key: ConditionKey,
): Map<string, number> {
  const subject = key === "domain" ? null : conditions.subject;
  const count = (id: string) => {
    const asked = { ...conditions, subject, [key]: id };
    return models.filter((model) => meetsAll(model, asked, tests)).length;
  };
  return new Map(options[key].map(({ id }) => [id, count(id)]));
}

/** A table in which there are tests of what is asked for. */
export type KnownLine = {
  table: string;
  name: string;
  href: string;
  told: string;
  tests: string[];
  /** How many of the models that meet the conditions stand in them, of how many models at all. */
  listed: number;
  of: number;
};

export type KnownEvidence = {
  lines: KnownLine[];
  /** Models that nobody independent measured in what is asked for, of all. */
  unmeasured: number;
  of: number;
  proxies: string[];
};

/** What is known of a domain, a subject or a language, table by table; null where none is asked for. */
export function knownEvidence(input: ChooseInput, conditions: Conditions): KnownEvidence | null {
  const { domain, subject, language } = conditions;
  if (domain === null && subject === null && language === null) return null;
  const { tests, tables, models, proxies } = input;
  const asked = tests.flatMap((test, at) => (isAskedFor(test, conditions) ? [{ test, at }] : []));
  const meets = new Set(chooseAmong(input, conditions).meets.map(({ id }) => id));
  const lines = [...new Set(asked.map(({ test }) => test.table))].map((id) => {
    const table = present(tables[id], id);
    const within = asked.filter(({ test }) => test.table === id);
    const places = new Set(within.map(({ at }) => at));
    const stand = models.filter((model) => model.tests.some(({ test }) => places.has(test)));
    return {
      table: id,
      name: table.name,
      href: table.href,
      told: table.told,
      tests: within.map(({ test }) => test.name),
      listed: stand.filter((model) => meets.has(model.id)).length,
      of: stand.length,
    };
  });
  const isMeasured = (model: NamedModel) =>
    model.tests.some((taken) => {
      const test = tests[taken.test];
      return test && isAskedFor(test, conditions) && isIndependent(taken, test);
    });
  return {
    lines,
    unmeasured: models.filter((model) => !isMeasured(model)).length,
    of: models.length,
    proxies: domain === null ? [] : (proxies[domain] ?? []),
  };
}

/** How much is known of a model that a buyer asks for; those of which most is known stand first. */
export function countKnown({
  weights,
  contextText,
  priceTexts,
  independent,
}: Pick<NamedModel, "weights" | "contextText" | "priceTexts" | "independent">): number {
  const facts = [weights, contextText, priceTexts[0]].filter((fact) => fact != null);
  return facts.length + independent.length;
}

/** Whether anything is asked for. */
export function isAsking(conditions: Conditions): boolean {
  return CONDITION_KEYS.some((key) => conditions[key] !== NO_CONDITIONS[key]);
}
