import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";

/** Tags of tests whose subject has but one width, or is the same at every width. */
export const DESK = { tag: "@desk" } as const;
export const PHONE = { tag: "@phone" } as const;

/** Tag of tests that `npm test` tries at both widths, others at a desk's alone; `npm run verify` tries all at both. */
export const BOTH = { tag: "@both" } as const;

/** Tag of tests that `npm test` leaves to `npm run verify`. */
export const VERIFY = { tag: "@verify" } as const;

export type Width = "phone" | "desktop";

/** Files whose every test is so. */
export const FILES_LEFT_OUT_AT = {
  phone: [
    "a-link-shows-its-picture",
    "an-editor-embeds-a-picture",
    "by-keyboard",
    "every-link-leads-somewhere",
    "languages-and-themes",
    "missing-pages",
    "nothing-leaves-the-site",
    "only-like-for-like",
  ].map((name) => `${name}.spec.ts`),
  desktop: ["on-a-phone.spec.ts"],
};

const OWN_TAG = { phone: PHONE.tag, desktop: DESK.tag } as const;
const OTHER_WIDTH = { phone: "desktop", desktop: "phone" } as const;

/** `npm test` tries what it tries in a language at one width: the other languages are for `npm run verify`. */
const LANGUAGE_OF = { phone: "ar", desktop: "en" } as const;

/** In `npm run verify` each width has its half of the languages, a later one the phone. */
const DESK_LANGUAGES: readonly Locale[] = ["en", "ru", "pt"];

/**
 * What a width does not try. `npm run verify` tries every function in every language and at both widths, but not all at
 * both: what is tried at one width alone it tries there in all.
 */
export function leftOutAt(width: Width, isWhole: boolean): RegExp[] {
  const others = toTag(OWN_TAG[OTHER_WIDTH[width]]);
  if (isWhole) return [others, withoutOwn(width, languagesLeftOutAt(width))];
  const languages = FINISHED_LOCALES.filter((locale) => locale !== LANGUAGE_OF[width]);
  const left = [others, ...[VERIFY.tag, ...languages.map((locale) => `@${locale}`)].map(toTag)];
  return width === "phone" ? [...left, allBut(ownOf("phone", [BOTH.tag]))] : left;
}

function languagesLeftOutAt(width: Width): Locale[] {
  return FINISHED_LOCALES.filter((locale) => DESK_LANGUAGES.includes(locale) === (width === "phone"));
}

/** Tests in these languages, those left out that the other width has not at all. */
function withoutOwn(width: Width, languages: readonly Locale[]): RegExp {
  return allBut(ownOf(width), `@(${languages.join("|")})${END_OF_TAG}`);
}

/** What names a test that a width alone has, or that has one of the tags. */
function ownOf(width: Width, tags: readonly string[] = []): string {
  const files = FILES_LEFT_OUT_AT[OTHER_WIDTH[width]].map((file) => file.replaceAll(".", "\\."));
  return [...[OWN_TAG[width], ...tags].map((tag) => `${tag}${END_OF_TAG}`), ...files].join("|");
}

/** Tests that have this, or all, but for those that are named otherwise. */
function allBut(named: string, having = ""): RegExp {
  return new RegExp(`^(?!.*(${named})).*${having}`, "s");
}

const END_OF_TAG = "(?![\\w-])";

function toTag(tag: string): RegExp {
  return new RegExp(`${tag}${END_OF_TAG}`);
}
