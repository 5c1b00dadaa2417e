import { siteHref } from "@/lib/url/href";

/** Below which files are handed out, which nobody reads as a page. */
const FILES = ["/api/*", "/social/*"] as const;

const RULES = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: siteHref("/*") },
          ...FILES.map((path) => ({ not: { href_matches: siteHref(path) } })),
          { not: { selector_matches: "[download], [target]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
};

/** Asks the browser to fetch a page of ours when its link is pointed at or pressed, before it is let go. */
export function SpeculationRules() {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own rules, none of them from data
    <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(RULES) }} />
  );
}
