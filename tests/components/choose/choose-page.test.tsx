import { gzipSync } from "node:zlib";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it } from "vitest";
import { ChooseExplorer } from "@/components/choose/choose-explorer";
import { ChoosePage } from "@/components/choose/choose-page";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toChoosePage } from "@/lib/views/choose/choose-page";

const version = { date: "2026-11-24", hash: "abc1234" };
const view = toChoosePage("en", loadClaimLookups());

function open(search = "") {
  history.replaceState(null, "", `/en/models/choose/${search}`);
  render(<ChooseExplorer {...view} />);
}

const rows = () => [...document.querySelectorAll("[data-standing=meets] tr[data-model]")];
const idsOf = (selector: string, key: "model" | "openModel") =>
  [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.dataset[key]);
const meets = () => idsOf("tr[data-model]", "model");
const unsure = () => idsOf("[data-open-model]", "openModel");

describe("choosing a model", () => {
  beforeEach(() => history.replaceState(null, "", "/"));

  it("lists every model where nothing is asked for, also without script", () => {
    const html = renderToStaticMarkup(<ChoosePage locale="en" view={view} version={version} />);
    expect(html.match(/<tr data-model=/g)?.length).toBe(view.input.models.length);
    expect(html).toContain("Without JavaScript");
    expect(html).not.toContain("data-open-model");
  });

  it("puts each model in one place of three, and drops none of which it is not known", () => {
    open("?weights=open");
    expect(rows().length).toBeGreaterThan(5);
    const status = screen.getByRole("status").textContent ?? "";
    const [met = 0, unknown = 0, not = 0] = [...status.matchAll(/\d+/g)].map(Number);
    expect(met + unknown + not).toBe(view.input.models.length);
    expect([meets().length, unsure().length]).toEqual([met, unknown]);
    expect(meets().filter((id) => unsure().includes(id))).toEqual([]);
  });

  it("hides the unknown only where that is asked for", () => {
    open("?weights=open&unknown=hide");
    expect(unsure()).toEqual([]);
    act(() => fireEvent.click(screen.getByRole("checkbox", { name: /not known/ })));
    expect(unsure().length).toBeGreaterThan(100);
    expect(location.search).toBe("?weights=open");
  });

  it("says of law in Russian who measured it, how many models, and what is tied to a maker", () => {
    open("?domain=law&language=ru");
    const known = within(document.querySelector<HTMLElement>("[data-evidence]") ?? document.body);
    expect(known.getByRole("link").getAttribute("href")).toBe("/en/tables/mhgb-law/");
    expect(known.getByText(/By .*RANEPA.*14 August 2026/)).toBeVisible();
    expect(meets()).toContain("deepseek-r1-0528");
    const tied = document.querySelector("[data-open-model=gigachat-2-max]");
    expect(tied?.textContent).toMatch(/RANEPA.*tied through the state/);
  });

  it("says that nobody independent measured school science", () => {
    open("?domain=science&subject=school-science");
    expect(meets()).toEqual([]);
    expect(screen.getByText("Of no model is it known that it meets all of this.")).toBeVisible();
    expect(document.querySelectorAll("[data-known]").length).toBeGreaterThan(0);
  });

  it("says of banking that nothing tests it, and what comes near", () => {
    open("?domain=finance-and-banking");
    expect(screen.getByText("No table here tests this.")).toBeVisible();
    expect(screen.getByText(/Nearest to it, but not a test of it/)).toBeVisible();
  });

  it("gives each option the number of models that it leaves", () => {
    open();
    const domain = screen.getByLabelText("Measured independently in");
    const option = within(domain).getByRole<HTMLOptionElement>("option", { name: /^law \(/i });
    const count = Number(/\((\d+)\)/.exec(option.textContent ?? "")?.[1]);
    act(() => {
      fireEvent.change(domain, { target: { value: "law" } });
    });
    expect(meets().length).toBe(count);
    expect(location.search).toBe("?domain=law");
  });

  it("never mixes currencies: a price in roubles is no answer to one in dollars", () => {
    open("?price=usd-19.5");
    expect(meets()).toContain("gigachat-max");
    const sold = view.input.models.filter(({ prices }) => prices.some(({ currency }) => currency === "USD"));
    expect(meets().filter((id) => !sold.some((model) => model.id === id))).toEqual([]);
  });

  it("picks two to six and leads on to compare them like for like", () => {
    open();
    const pick = (name: string) => act(() => fireEvent.click(screen.getByLabelText(`Pick ${name}`)));
    pick("GigaChat MAX");
    expect(screen.queryByRole("link", { name: /Compare/ })).toBeNull();
    pick("DeepSeek-V3");
    expect(screen.getByRole("link", { name: "Compare those picked (2)" })).toHaveAttribute(
      "href",
      "/en/models/?m=gigachat-max,deepseek-v3",
    );
    expect(location.search).toBe("?m=gigachat-max,deepseek-v3");
  });

  it("says what of the address it does not know", () => {
    open("?domain=love&weights=open");
    expect(screen.getByText(/not an option here/)).toHaveTextContent("domain=love");
  });
});

describe("the three questions", () => {
  it.each(FINISHED_LOCALES)("are answered in words before any script: %s", (locale) => {
    const { presets } = toChoosePage(locale, loadClaimLookups());
    expect(presets.map(({ href }) => href)).toEqual([
      "?domain=law&language=ru",
      "?domain=coding",
      "?domain=science&subject=school-science",
    ]);
    for (const { known, evidence } of presets) {
      expect(known.length).toBeGreaterThan(20);
      expect(evidence.lines.length).toBeGreaterThan(0);
    }
  });

  it("stay within what a page may weigh", () => {
    const page = renderToStaticMarkup(<ChoosePage locale="en" view={view} version={version} />);
    const sent = gzipSync(page).length + gzipSync(JSON.stringify(view)).length;
    expect(sent).toBeLessThan(60_000);
  });
});
