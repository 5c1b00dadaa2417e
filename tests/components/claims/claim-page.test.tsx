import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ClaimPage } from "@/components/claims/claim-page";
import { loadClaims } from "@/lib/data/load";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import { claimTitle, toClaimView } from "@/lib/views/claim-view";
import { toMeasuredBy } from "@/lib/views/measured-by";

const LOOKUPS = loadClaimLookups();
const MEASURED_BY = toMeasuredBy("en", LOOKUPS.models, LOOKUPS.parties);
const VIEWS = loadClaims().map((claim) => toClaimView("en", claim, LOOKUPS));

/** The claim's page as it is served, before any script. */
function served(claim: (typeof VIEWS)[number]): Document {
  const page = (
    <ClaimPage
      locale="en"
      claim={claim}
      title={claimTitle("en", claim)}
      drawn={null}
      measuredBy={MEASURED_BY}
      version={{ date: "2026-11-23", hash: "abc1234" }}
    />
  );
  return new DOMParser().parseFromString(renderToStaticMarkup(page), "text/html");
}

/** Each row of evidence with the figures that its panel offers to correct. */
function rowsOf(page: Document) {
  return [...page.querySelectorAll("li:has(> [popovertarget])")].map((row) => {
    const id = row.querySelector("[popovertarget]")?.getAttribute("popovertarget") ?? "";
    const figures = [...(page.getElementById(id)?.querySelectorAll("li bdi") ?? [])];
    return { text: row.textContent ?? "", figures: figures.map(({ textContent }) => textContent ?? "") };
  });
}

describe("the page of a claim", () => {
  it("leads from every row of evidence to its two results and to no others, before any script", () => {
    const rows = VIEWS.flatMap((claim) => rowsOf(served(claim)));
    expect(rows.length).toBeGreaterThan(10);
    const wrong = rows.filter(({ text, figures }) => {
      const benchmarks = new Set(figures.map((figure) => figure.split(" · ")[0] ?? ""));
      return (
        figures.length !== 2 || benchmarks.size !== 1 || ![...benchmarks].every((name) => text.includes(name))
      );
    });
    expect(wrong).toEqual([]);
  });

  it("has every panel once", () => {
    for (const claim of VIEWS) {
      const ids = [...served(claim).querySelectorAll("[popover]")].map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });
});
