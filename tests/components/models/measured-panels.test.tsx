import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { ModelsPage } from "@/components/models/models-page";
import { loadParties } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { loadModelsPair } from "@/lib/data/load-models-pair";
import { toModelsPage } from "@/lib/views/models-page";

const version = { date: "2026-11-23", hash: "abc1234" };
const VIEW = toModelsPage("en", loadModelsPair(), loadModelData(), loadParties());
const PANEL = "measured-simple-evals-ru-zero-shot-cot";

function open(search = "") {
  history.replaceState(null, "", `/en/models/${search}`);
  render(<ModelsPage locale="en" view={VIEW} drawings={{}} version={version} />);
  return userEvent.setup();
}

function openerIn(row: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"] [popovertarget]`);
  if (!found) throw new Error(`${row} opens no panel`);
  return found;
}

/** What the panel offers to correct: the figure, the end of the line's address, the form. */
function corrections() {
  const panel = document.getElementById(PANEL);
  if (!panel) throw new Error(`there is no ${PANEL}`);
  return within(panel)
    .getAllByRole("listitem", { hidden: true })
    .map((item) => {
      const [line, form] = within(item).getAllByRole("link", { hidden: true });
      return {
        figure: item.querySelector("bdi")?.textContent,
        line: line?.getAttribute("href")?.replace(/^.*\/data\//, ""),
        form: Object.fromEntries(new URL(form?.getAttribute("href") ?? "").searchParams),
      };
    });
}

const figures = () => corrections().map(({ figure }) => figure);
const BOTH = ["DeepSeek-V3", "GigaChat MAX"];
const OF_SCIENCE = BOTH.map((model) => `GPQA Diamond · ${model}`);

describe("the panels of the models page", () => {
  beforeEach(() => {
    document.body.innerHTML = "";
  });

  it("lead to the results of the article's own comparison until a row is asked for", () => {
    open();
    expect(figures()).toEqual(OF_SCIENCE);
  });

  it("lead to the results of the row from which they were opened, with the address of the selection", async () => {
    const user = open("?m=gigachat-max,qwen2.5-72b-instruct");
    await user.click(openerIn("simple-evals-ru/bbh"));
    expect(figures().every((figure) => figure?.includes("BBH") || figure?.includes("Hard"))).toBe(true);
    const [gigachat] = corrections();
    expect(gigachat?.figure).toContain("GigaChat MAX");
    expect(gigachat?.line).toMatch(/^results\/simple-evals-ru\.json#L\d+$/);
    expect(gigachat?.form).toMatchObject({
      page: "/en/models/?m=gigachat-max,qwen2.5-72b-instruct",
      file: "data/results/simple-evals-ru.json",
    });
    expect(gigachat?.form.stands).not.toBe("");
  });

  it("lead to the file of pairs where both were counted on the items that they share", async () => {
    const user = open();
    await user.click(openerIn("simple-evals-ru/math-500"));
    expect(corrections().map(({ line }) => line?.replace(/\d+$/, ""))).toEqual([
      "paired/simple-evals-ru.json#L",
      "paired/simple-evals-ru.json#L",
    ]);
    expect(corrections().map(({ form }) => form.stands)).toEqual([
      "161 of 198 (81.3 %)",
      "110 of 198 (55.6 %)",
    ]);
  });

  it("forget the row where they are opened from elsewhere", async () => {
    const user = open();
    await user.click(openerIn("simple-evals-ru/math-500"));
    const [frame] = screen.getAllByRole("button", { name: /who measured/i });
    if (frame) await user.click(frame);
    expect(figures()).toEqual(OF_SCIENCE);
  });
});
