import { FINISHED_LOCALES } from "@/lib/i18n/locales";

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

const OTHER_WIDTH = { phone: DESK.tag, desktop: PHONE.tag } as const;
const LEFT_TO_VERIFY = { phone: [VERIFY.tag, DESK_FIRST.tag], desktop: [VERIFY.tag] } as const;

/** `npm test` tries what it tries in a language at one width: the other languages are for `npm run verify`. */
const LANGUAGE_OF = { phone: "ar", desktop: "en" } as const;

/** What a width does not try: for `npm run verify`, which tries the whole matrix, what is the other width's alone. */
export function leftOutAt(width: Width, isWhole: boolean): RegExp[] {
  const others = FINISHED_LOCALES.filter((locale) => locale !== LANGUAGE_OF[width]);
  const left = isWhole ? [] : [...LEFT_TO_VERIFY[width], ...others.map((locale) => `@${locale}`)];
  return [OTHER_WIDTH[width], ...left].map((tag) => new RegExp(`${tag}(?![\\w-])`));
}
