import { isIndependent, type KnownTest, type ModelTraits } from "./model-traits";

/**
 * What a buyer asks for, each by the id of an option or null: `weights` open or closed, `context` at least so many
 * tokens ("128000"), `price` at most so much of a currency for a million tokens ("usd-1.1"), `access` own (weights to
 * run oneself) or interface (a price is quoted), `language` of a test, `domain` and `subject` of a test by somebody
 * independent, `country` of the maker. All but those of tests may also ask for "unknown".
 */
export type Conditions = Record<ConditionKey, string | null>;

export const CONDITION_KEYS = [
  "domain",
  "subject",
  "language",
  "weights",
  "access",
  "context",
  "price",
  "country",
] as const;

export type ConditionKey = (typeof CONDITION_KEYS)[number];

/** The questions that are answered together: what is asked of a test must hold of one and the same. */
export type Question = "tests" | "weights" | "access" | "context" | "price" | "country";

const QUESTIONS: readonly Question[] = ["tests", "weights", "access", "context", "price", "country"];

export const NO_CONDITIONS: Conditions = {
  domain: null,
  subject: null,
  language: null,
  weights: null,
  access: null,
  context: null,
  price: null,
  country: null,
};

export const UNKNOWN = "unknown";

/** True, false, or null where it is not known. */
type Answer = boolean | null;

export type Standing = "meets" | "not-known" | "does-not";

/** Where a model stands, and of which questions the answer is not known. */
export type Judged = { standing: Standing; unknown: Question[] };

/**
 * A model meets the conditions where it meets each, does not where it fails one, and otherwise it is not known.
 * That no test is here of it never counts against a model: it is not known then.
 */
export function judgeModel(model: ModelTraits, conditions: Conditions, tests: readonly KnownTest[]): Judged {
  const answers = QUESTIONS.map((question) => answerTo(question, model, conditions, tests));
  const unknown = QUESTIONS.filter((_, i) => answers[i] === null);
  if (answers.includes(false)) return { standing: "does-not", unknown: [] };
  return { standing: unknown.length > 0 ? "not-known" : "meets", unknown };
}

/** Whether a model is known to meet every condition: what `judgeModel` says at more length. */
export function meetsAll(model: ModelTraits, conditions: Conditions, tests: readonly KnownTest[]): boolean {
  return QUESTIONS.every((question) => answerTo(question, model, conditions, tests) === true);
}

/** A test is in question where it is of the domain, the subject and the language asked for. */
export function isAskedFor(
  test: Pick<KnownTest, "domain" | "subject" | "language">,
  { domain, subject, language }: Conditions,
): boolean {
  return (
    (domain === null || test.domain === domain) &&
    (subject === null || test.subject === subject) &&
    (language === null || test.language === language)
  );
}

function answerTo(
  question: Question,
  model: ModelTraits,
  conditions: Conditions,
  tests: readonly KnownTest[],
): Answer {
  if (question === "tests") return isTested(model, conditions, tests);
  const asked = conditions[question];
  if (asked === null) return true;
  const answer = ANSWERS[question](model, asked);
  return asked === UNKNOWN ? answer === null : answer;
}

/** Where a domain or subject is asked for, the measurer must be independent; a language alone asks for any test. */
function isTested(model: ModelTraits, conditions: Conditions, tests: readonly KnownTest[]): Answer {
  const { domain, subject, language } = conditions;
  if (domain === null && subject === null && language === null) return true;
  const byAnyone = domain === null && subject === null;
  const isFound = model.tests.some((taken) => {
    const test = tests[taken.test];
    return test && isAskedFor(test, conditions) && (byAnyone || isIndependent(taken, test));
  });
  return isFound || null;
}

const ANSWERS: Record<Exclude<Question, "tests">, (model: ModelTraits, asked: string) => Answer> = {
  weights: ({ weights }, asked) => (weights === null ? null : weights === asked),
  access: hasAccess,
  context: ({ context }, asked) => (context === null ? null : context >= Number(asked)),
  price: costsAtMost,
  country: ({ country }, asked) => (country === null ? null : country === asked),
};

/** Whoever may fetch the weights can run them; who quotes a price sells the use of it. Nothing else is known of access. */
function hasAccess({ weights, prices }: ModelTraits, asked: string): Answer {
  const isSold = prices.length > 0 || null;
  if (asked === "own") return weights === null ? null : weights === "open";
  if (asked === "interface") return isSold;
  return weights === "open" || isSold;
}

function costsAtMost({ prices }: ModelTraits, asked: string): Answer {
  if (prices.length === 0) return null;
  if (asked === UNKNOWN) return true;
  const { currency, most } = parsePriceOption(asked);
  const quoted = prices.find((price) => price.currency === currency);
  return quoted ? quoted.amount <= most : null;
}

/** "usd-1.1" is at most 1.1 USD. */
function parsePriceOption(option: string): { currency: string; most: number } {
  const [currency = "", most = ""] = option.split("-");
  return { currency: currency.toUpperCase(), most: Number(most) };
}

export function priceOption({ currency, amount }: { currency: string; amount: number }): string {
  return `${currency.toLowerCase()}-${amount}`;
}
