import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ProvenancePanel } from "@/components/ui/provenance-panel";
import { provenanceWords } from "@/components/ui/provenance-words";
import type { Source } from "@/lib/data/schema";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { describeProvenance } from "@/lib/views/provenance";
import { LOADED } from "../../lib/global-ai-index-2024";

function show(locale: Locale, source: Source = LOADED.source) {
  const t = translator(locale);
  render(
    <ProvenancePanel
      id="figure-source"
      words={provenanceWords(t)}
      provenance={describeProvenance(locale, LOADED.edition, source)}
    />,
  );
  return { t, panel: within(screen.getByRole("region", { name: t("provenance.title") })) };
}

describe("ProvenancePanel", () => {
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
      "confirmed. Not read at the publisher: 2 identical copies, and 39 independent reports of ranks",
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
