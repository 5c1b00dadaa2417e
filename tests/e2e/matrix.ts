import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";

/** Tags of tests whose subject has but one width, or is the same at every width. */
export const DESK = { tag: "@desk" } as const;
export const PHONE = { tag: "@phone" } as const;

/** Tag of tests that `npm test` tries at a desk's width alone, and `npm run verify` at both. */
export const DESK_FIRST = { tag: "@desk-first" } as const;

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
const LEFT_TO_VERIFY = { phone: [VERIFY.tag, DESK_FIRST.tag], desktop: [VERIFY.tag] } as const;

/** `npm test` tries what it tries in a language at one width: the other languages are for `npm run verify`. */
const LANGUAGE_OF = { phone: "ar", desktop: "en" } as const;

/** In `npm run verify` each width has its half of the languages, a later one the phone. */
const DESK_LANGUAGES: readonly Locale[] = ["en", "ru", "pt"];

/**
 * What a width does not try. `npm run verify` tries every function in every language and at both widths, but not all at
 * both: what is tried at one width alone it tries there in all.
 */
export function leftOutAt(width: Width, isWhole: boolean): RegExp[] {
  const others = OWN_TAG[OTHER_WIDTH[width]];
  if (isWhole) return [toTag(others), withoutOwn(width, languagesLeftOutAt(width))];
  const languages = FINISHED_LOCALES.filter((locale) => locale !== LANGUAGE_OF[width]);
  return [others, ...LEFT_TO_VERIFY[width], ...languages.map((locale) => `@${locale}`)].map(toTag);
}

function languagesLeftOutAt(width: Width): Locale[] {
  return FINISHED_LOCALES.filter((locale) => DESK_LANGUAGES.includes(locale) === (width === "phone"));
}

/** Tests in these languages, those left out that the other width has not at all. */
function withoutOwn(width: Width, languages: readonly Locale[]): RegExp {
  const files = FILES_LEFT_OUT_AT[OTHER_WIDTH[width]].map((file) => file.replaceAll(".", "\\."));
  const own = [`${OWN_TAG[width]}${END_OF_TAG}`, ...files].join("|");
  return new RegExp(`^(?!.*(${own})).*@(${languages.join("|")})${END_OF_TAG}`, "s");
}

const END_OF_TAG = "(?![\\w-])";

function toTag(tag: string): RegExp {
  return new RegExp(`${tag}${END_OF_TAG}`);
}
