import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ProvenancePanel } from "@/components/ui/provenance-panel";
import { provenanceWords } from "@/components/ui/provenance-words";
import type { Source } from "@/lib/data/schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { REPOSITORY_URL } from "@/lib/site";
import type { AskedFigure } from "@/lib/url/asked-figure";
import { describeProvenance } from "@/lib/views/provenance";
import { LOADED } from "../../lib/global-ai-index-2024";

type Panel = ReturnType<typeof within>;

function correctionsOf(panel: Panel, term: string): HTMLElement {
  const links = panel.getByText(term).nextElementSibling;
  if (!(links instanceof HTMLElement)) throw new Error(`nothing stands beside ${term}`);
  return links;
}

type Figures = { asked?: AskedFigure; figures?: AskedFigure[] };

function show(locale: Locale, source: Source = LOADED.source, figures: Figures = {}) {
  const t = translator(locale);
  render(
    <ProvenancePanel
      id="figure-source"
      words={provenanceWords(t)}
      provenance={describeProvenance(locale, LOADED.edition, source)}
      {...figures}
    />,
  );
  return { t, panel: within(screen.getByRole("region", { name: t("provenance.title") })) };
}

describe("ProvenancePanel", () => {
  it("says of the title, the publisher and the printed terms that they are English", () => {
    const { panel } = show("ru", {
      ...LOADED.source,
      terms: { ...LOADED.source.terms, words: "No part may be reproduced" },
    });
    for (const words of [LOADED.source.title, LOADED.source.publisher, "“No part may be reproduced”"])
      expect(panel.getByText(words)).toHaveAttribute("lang", "en");
  });

  it("names the source with its address, the publisher and the date", () => {
    const { panel } = show("en");
    expect(panel.getByRole("link", { name: "The Global AI Index 2024" })).toHaveAttribute(
      "href",
      LOADED.source.address,
    );
    expect(panel.getByText("Tortoise Media")).toBeInTheDocument();
    expect(panel.getByText("19 September 2024")).toBeInTheDocument();
  });

  it("says how sure that is, and why", () => {
    const { panel } = show("en");
    expect(panel.getByText("confirmed").closest("dd")).toHaveTextContent(
      "Not read at the publisher: 2 identical copies, and 39 independent reports of ranks",
    );
  });

  it("says what may be done with the figures, in the publisher's own words, and that we have them from others", () => {
    const { panel } = show("en");
    const terms = panel.getByText("Terms").nextElementSibling;
    expect(terms).toHaveTextContent(/^Restricted:/);
    expect(terms).toHaveTextContent(
      "“(c) Tortoise Media 2024. No part of this index may be reproduced without permission”",
    );
    expect(terms).toHaveTextContent("(quoted by others, not read at the publisher)");
  });

  it("does not claim to quote where no words are known", () => {
    const { panel } = show("en", {
      ...LOADED.source,
      terms: { reuse: "unknown", words: null, address: null, secondHand: false },
    });
    expect(panel.getByText("Terms").nextElementSibling).toHaveTextContent(/^We found no terms\.$/);
  });

  it("leads to every copy that was read", () => {
    const { panel } = show("en");
    const copies = panel.getAllByRole("link", { name: /^Copy \d$/ });
    expect(copies.map((copy) => copy.getAttribute("href"))).toEqual(
      LOADED.source.copies.map(({ address }) => address),
    );
  });

  it("speaks of no copies where the publisher itself was read", () => {
    const { panel } = show("en", { ...LOADED.source, grade: "publisher", copies: [] });
    expect(panel.queryByText("Copies read")).not.toBeInTheDocument();
    expect(panel.getByText("seen at the publisher")).toBeInTheDocument();
  });

  it("leads to the edition's file and to the page of its dataset, where nobody asked for one figure", () => {
    const { panel } = show("en");
    const links = within(correctionsOf(panel, "Correct this")).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["The file", `${REPOSITORY_URL}/blob/main/data/indices/global-ai-index/2024.json#L1`],
      ["About this dataset", "/en/data/global-ai-index-2024/"],
    ]);
  });

  it("leads to the line of a figure that was asked for, and to the form filled in with it", () => {
    const asked = {
      page: "https://example.org/en/rankings/#rus",
      line: 62,
      figure: "Russia · Talent",
      value: "4",
    };
    const { panel } = show("en", LOADED.source, { asked });
    const [line, form] = within(correctionsOf(panel, "Correct this")).getAllByRole("link");
    expect(line).toHaveTextContent("The file, at line 62");
    expect(line).toHaveAttribute(
      "href",
      `${REPOSITORY_URL}/blob/main/data/indices/global-ai-index/2024.json#L62`,
    );
    const filled = new URL(form?.getAttribute("href") ?? "").searchParams;
    expect(filled.get("title")).toBe("Wrong number: Russia · Talent");
    expect(filled.get("page")).toBe("https://example.org/en/rankings/#rus");
    expect(filled.get("line")).toBe("62");
    expect(filled.get("stands")).toBe("4");
  });

  it("names each figure of a page on which nobody can ask for one, with its line and its form", () => {
    const page = "https://example.org/en/";
    const { panel } = show("en", LOADED.source, {
      figures: [
        { page, line: 60, figure: "Brazil · Global AI Index 2024", value: "Rank 30" },
        { page, line: 61, figure: "Russia · Global AI Index 2024", value: "Rank 31" },
      ],
    });
    const corrections = within(correctionsOf(panel, "Correct this"));
    const [brazil, russia] = corrections.getAllByRole("listitem");
    expect(brazil).toHaveTextContent(/^Brazil · Global AI Index 2024The file, at line 60/);
    const [line, form] = within(russia ?? document.body).getAllByRole("link");
    expect(line?.getAttribute("href")).toMatch(/\/2024\.json#L61$/);
    expect(Object.fromEntries(new URL(form?.getAttribute("href") ?? "").searchParams)).toMatchObject({
      title: "Wrong number: Russia · Global AI Index 2024",
      page,
      line: "61",
      stands: "Rank 31",
    });
    expect(corrections.queryByRole("link", { name: "The file" })).not.toBeInTheDocument();
    expect(corrections.getByRole("link", { name: "About this dataset" })).toBeInTheDocument();
  });

  it("is closed by its own button, without script", () => {
    const { panel } = show("en");
    const close = panel.getByRole("button", { name: "Close" });
    expect(close).toHaveAttribute("popovertarget", "figure-source");
    expect(close).toHaveAttribute("popovertargetaction", "hide");
  });

  it("says all of it in Arabic, and leaves the publisher's own words as they are", () => {
    const { panel, t } = show("ar");
    expect(panel.getByText(t("provenance.gradeConfirmed"))).toBeInTheDocument();
    expect(panel.getByText("19 سبتمبر 2024")).toBeInTheDocument();
    expect(panel.getByText(/No part of this index/).tagName).toBe("BDI");
  });
});
