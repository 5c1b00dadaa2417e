import { render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AgreementPage } from "@/components/agreement/agreement-page";
import { PageMoved } from "@/components/site/page-moved";
import { loadPlace } from "@/lib/data/load";
import { loadNewestEditions } from "@/lib/data/load-newest-editions";
import { FINISHED_LOCALES, type Locale } from "@/lib/i18n/locales";
import { toAgreementLinks } from "@/lib/views/agreement-lines";
import { toAgreementPage } from "@/lib/views/agreement-page";
import { agreementPairs, readAgreementSlug } from "@/lib/views/agreement-pair";

const version = { date: "2026-11-23", hash: "abc1234" };
const EDITIONS = loadNewestEditions();

function open(slug: string, locale: Locale = "en") {
  const pair = readAgreementSlug(slug, agreementPairs(EDITIONS));
  if (!pair) throw new Error(`no pair ${slug}`);
  const view = toAgreementPage(locale, pair, loadPlace);
  const others = toAgreementLinks(locale, EDITIONS).filter((link) => link.slug !== slug);
  document.body.innerHTML = renderToStaticMarkup(
    <AgreementPage locale={locale} view={view} drawn={null} others={others} version={version} />,
  );
  return { view, main: within(screen.getByRole("main")) };
}

const SLUG = "ai-preparedness-index-vs-global-ai-index";

describe("AgreementPage", () => {
  it.each(FINISHED_LOCALES)(
    "states its finding, both coverages, both figures and both sources: %s",
    (locale) => {
      const { view, main } = open(SLUG, locale);
      expect(main.getByRole("heading", { level: 1 })).toHaveTextContent(view.title.replace(/\s+/g, " "));
      const text = document.querySelector("main")?.textContent;
      for (const { covers, sourceLine } of view.editions) {
        expect(text).toContain(covers);
        expect(text).toContain(sourceLine);
      }
      const terms = [...document.querySelectorAll("main > dl dd")].map(({ textContent }) => textContent);
      expect(terms).toEqual([view.words.rho, view.words.tau]);
    },
  );

  it("has ten disagreements and the whole table, each row with both ranks in the common set and in all", () => {
    open(SLUG);
    const cells = (row: Element | null) =>
      [...(row?.querySelectorAll("th, td") ?? [])].map((c) => c.textContent);
    const largest = document.querySelectorAll(".agreement-largest tbody tr");
    expect(largest).toHaveLength(10);
    expect(cells(largest[0] ?? null)).toEqual(["India", "6171 of 165", "1617 of 93", "45"]);
    expect(document.querySelectorAll("#table tbody tr")).toHaveLength(91);
    expect(cells(document.querySelector("#table tr#rus"))).toEqual(["Russia", "44", "46", "28", "29", "16"]);
    expect(
      document.querySelectorAll("#table th:not([scope]), .agreement-largest th:not([scope])"),
    ).toHaveLength(0);
  });

  it("sums the picture up in a sentence, and keeps its room before it is drawn", () => {
    const { view } = open(SLUG);
    expect(document.querySelector(".agreement > .sr-only")?.textContent).toBe(view.input.summary);
    expect(document.querySelectorAll(".agreement svg")).toHaveLength(2);
  });

  it("opens a panel for each edition, where its figures can be corrected", () => {
    const { view } = open(SLUG);
    for (const { id } of view.editions) {
      expect(document.querySelectorAll(`button[popovertarget="source-${id}"]`)).toHaveLength(2 + 1);
      const panel = document.querySelector(`#source-${id}`);
      expect(panel?.querySelector('a[href*="/blob/main/data/indices/"]')).not.toBeNull();
    }
  });

  it("leads to both rankings, to the comparison, to its method and to the five other pairs", () => {
    const { main } = open(SLUG, "ar");
    const hrefs = main.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(
      expect.arrayContaining([
        "/ar/rankings/ai-preparedness-index/2023/",
        "/ar/rankings/global-ai-index/2025/",
        "/ar/compare/",
        "/ar/method/#agreement",
      ]),
    );
    const others = hrefs.filter((href) => href?.startsWith("/ar/agreement/"));
    expect(others).toHaveLength(5);
    expect(others).not.toContain(`/ar/agreement/${SLUG}/`);
  });
});

describe("PageMoved", () => {
  it("leads to the page at once, and by a link that says what is there", () => {
    render(<PageMoved locale="en" path={["agreement", SLUG]} title="The finding" version={version} />);
    const href = `/en/agreement/${SLUG}/`;
    expect(document.querySelector('meta[http-equiv="refresh"]')).toHaveAttribute("content", `0; url=${href}`);
    expect(screen.getByRole("link", { name: "The finding" })).toHaveAttribute("href", href);
  });
});
