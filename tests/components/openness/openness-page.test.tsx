import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OpennessPage } from "@/components/openness/openness-page";
import { loadOpennessSubject } from "@/lib/data/load-openness";
import type { Locale } from "@/lib/i18n/locales";
import { toOpennessPage } from "@/lib/views/openness/openness-page";
import { LOCALES_TRIED } from "../../locales-tried";

/** The page as it is served, before any script. */
function served(locale: Locale): Document {
  const view = toOpennessPage({ locale, ...loadOpennessSubject() });
  const page = <OpennessPage locale={locale} view={view} version={{ date: "2026-11-23", hash: "abc1234" }} />;
  return new DOMParser().parseFromString(renderToStaticMarkup(page), "text/html");
}

describe.each(LOCALES_TRIED)("the page on openness and cost in %s", (locale) => {
  const page = served(locale);

  it("leads from its head to each of its four parts", () => {
    const targets = [...page.querySelectorAll("main > nav a")].map((link) => link.getAttribute("href"));
    expect(targets).toEqual(["#open", "#cost", "#compute", "#cooperation"]);
    for (const target of targets) expect(page.querySelector(target ?? "")?.tagName).toBe("SECTION");
  });

  it("puts every figure of a table into a cell with a head for its row and its column", () => {
    const tables = [...page.querySelectorAll("table")];
    expect(tables).toHaveLength(9);
    for (const table of tables) {
      const columns = table.querySelectorAll("thead th[scope=col]").length;
      for (const row of table.querySelectorAll("tbody tr")) {
        expect(row.querySelectorAll("th[scope=row]")).toHaveLength(1);
        expect(row.children).toHaveLength(columns);
        for (const cell of row.children) expect(cell.textContent).not.toBe("");
      }
    }
  });

  it("keeps a model's name apart from the sentence around it", () => {
    const heads = [...page.querySelectorAll("#open tbody th")];
    expect(heads.length).toBeGreaterThan(10);
    for (const head of heads) expect(head.querySelector("bdi")?.textContent).toBe(head.textContent);
  });

  it("has an id once only", () => {
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
