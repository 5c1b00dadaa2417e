import type { Claim } from "@/lib/data/claims-schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { pageHref } from "@/lib/url/href";
import type { OpennessSection } from "./openness-section";

/** The parts of the page that claims are about. */
const PART: Partial<Record<Claim["topic"], OpennessSection["id"]>> = {
  openness: "open",
  cost: "cost",
  compute: "compute",
  cooperation: "cooperation",
};

export function opennessLink(locale: Locale): { href: string; text: string } {
  return {
    href: pageHref(locale, "models", "openness-and-cost"),
    text: translator(locale)("openness.title"),
  };
}

/** Where everything that we hold on the claim's topic stands together; null where no page has it. */
export function opennessOf(locale: Locale, { topic }: Pick<Claim, "topic">) {
  const part = PART[topic];
  if (!part) return null;
  const { href, text } = opennessLink(locale);
  return { href: `${href}#${part}`, text };
}
