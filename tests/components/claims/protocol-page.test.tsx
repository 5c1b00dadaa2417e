import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EvidenceFrame } from "@/components/claims/evidence-frame";
import { ProtocolPage } from "@/components/claims/protocol-page";
import { loadClaims, loadPairedRuns, loadParties } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { toEvidenceFrame } from "@/lib/views/claim-evidence-view";
import { figureUses } from "@/lib/views/figure-uses";
import { openClaims, toProtocolPage } from "@/lib/views/protocol/protocol-page";
import { LOCALES_TRIED } from "../../locales-tried";

const models = loadModelData();
const [claim] = openClaims(loadClaims(), models);
if (!claim) throw new Error("no claim awaits a measurement");

function show(locale: Locale) {
  if (!claim) throw new Error("no claim awaits a measurement");
  const view = toProtocolPage(locale, claim, {
    models,
    pairedRuns: loadPairedRuns(),
    parties: loadParties(),
  });
  render(<ProtocolPage locale={locale} view={view} version={{ date: "2026-11-23", hash: "abc1234" }} />);
  return view;
}

describe.each(LOCALES_TRIED)("ProtocolPage: %s", (locale) => {
  it("leads from its list of contents to every part", () => {
    const { contents, sections } = show(locale);
    const links = within(screen.getByRole("navigation", { name: contents })).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual(sections.map(({ title }) => title));
    for (const link of links) {
      const part = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
      expect(part?.querySelector("h2")?.textContent).toBe(link.textContent);
    }
  });

  it("says everything it was given, in the reader's order", () => {
    const { sections } = show(locale);
    for (const { id, texts, entries = [], notes = [], list = [], steps = [] } of sections) {
      const shown = document.getElementById(id)?.textContent ?? "";
      const said = [
        ...texts,
        ...entries.flatMap(({ name, lines }) => [name, ...lines.map(({ text }) => text)]),
        ...notes,
        ...list.map(({ text }) => text),
        ...steps.flatMap(({ text, command, link }) => [text, command ?? [], link?.text ?? []].flat()),
      ];
      const places = said.map((text) => shown.indexOf(text));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it("has a verdict for every way in which a measurement may come out", () => {
    const t = translator(locale);
    show(locale);
    const rows = within(screen.getByRole("table", { name: t("protocol.verdictText") })).getAllByRole("row");
    expect(rows.slice(1).map((row) => row.lastChild?.textContent)).toEqual([
      t("verdict.supportedOne"),
      t("verdict.contradicted"),
      t("verdict.contradicted"),
      t("verdict.undecided"),
      t("verdict.mixed"),
      t("verdict.unmeasured"),
    ]);
  });
});

describe("the empty frame of a claim", () => {
  it("leads to the page that says how it could be filled", () => {
    if (!claim) throw new Error("no claim awaits a measurement");
    const frame = toEvidenceFrame("en", claim, models, loadParties());
    const words = { whoMeasured: "Who measured this", emptyFrame: "Nothing found" };
    render(
      <EvidenceFrame
        frame={frame}
        drawn={null}
        words={words}
        heading="h2"
        link={null}
        uses={figureUses("en")}
      />,
    );
    const empty = screen.getByText("Nothing found").parentElement;
    expect(within(empty ?? document.body).getByRole("link")).toHaveAttribute("href", frame.protocol?.href);
  });
});
