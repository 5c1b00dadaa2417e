import { describe, expect, it } from "vitest";
import { z } from "zod";
import { VERDICTS } from "@/lib/check/judge-claim";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { check, verdictsOf } from "./check-of-data";
import ar from "./sentences/ar.json";
import en from "./sentences/en.json";
import hi from "./sentences/hi.json";
import neverRight from "./sentences/never-right.json";
import pt from "./sentences/pt.json";
import ru from "./sentences/ru.json";
import zh from "./sentences/zh.json";

const claimSchema = z.strictObject({
  place: z.string().nullable(),
  rank: z.number(),
  verdict: z.enum(VERDICTS),
  edition: z.string().optional(),
});
const sentencesSchema = z.array(z.strictObject({ text: z.string(), claims: z.array(claimSchema) }));
type Claim = z.infer<typeof claimSchema>;

const SENTENCES = { ar, en, hi, pt, ru, zh };
const LEAST_SHARE = 0.95;
const LEAST_EACH = 35;

function found(text: string): Claim[] {
  const checked = check(text);
  if (checked.kind !== "judged") return [];
  return checked.judged.map(({ claim, verdict, fits, cite }) => {
    const edition =
      fits.length > 0 && verdict !== "cannotTell" ? `${cite?.index}:${cite?.edition}` : undefined;
    return { place: claim.place, rank: claim.rank, verdict, ...(edition && { edition }) };
  });
}

function keysOf(claims: readonly Claim[]): string[] {
  return claims
    .map(({ place, rank, verdict, edition = "" }) => `${place} ${rank} ${verdict} ${edition}`)
    .sort();
}

describe.each(FINISHED_LOCALES)("sentences as newspapers write them, in %s", (locale) => {
  const sentences = sentencesSchema.parse(SENTENCES[locale]);
  const read = sentences.map(({ text, claims }) => ({
    text,
    expected: keysOf(claims),
    found: keysOf(found(text)),
  }));

  it("are read as they should be in 95 of 100 cases at least", () => {
    const wrong = read.filter((one) => one.expected.join() !== one.found.join());
    const share = (sentences.length - wrong.length) / sentences.length;
    console.log(`check: ${locale}: ${sentences.length - wrong.length} of ${sentences.length} sentences`);
    expect(sentences.length).toBeGreaterThanOrEqual(LEAST_EACH);
    expect(share, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  it("are never called right where they are not", () => {
    const isRight = (key: string) => key.includes(" right ");
    const wrong = read.filter((one) => one.found.some((key) => isRight(key) && !one.expected.includes(key)));
    expect(wrong).toEqual([]);
  });
});

describe("sentences that lead astray", () => {
  it.each(neverRight)("are not right: %s", (sentence) => {
    expect(verdictsOf(sentence).filter((verdict) => verdict.endsWith(" right"))).toEqual([]);
  });
});
