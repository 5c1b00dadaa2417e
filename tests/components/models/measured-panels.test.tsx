import { readFileSync } from "node:fs";
import { fireEvent, render } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it } from "vitest";
import { ModelsPage } from "@/components/models/models-page";
import { loadParties, loadTables } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { loadModelsPair } from "@/lib/data/load-models-pair";
import { toModelsPage } from "@/lib/views/models-page";

const version = { date: "2026-11-23", hash: "abc1234" };
const VIEW = toModelsPage("en", loadModelsPair(), loadModelData(), loadParties());
const PAGE = <ModelsPage locale="en" view={VIEW} drawings={{}} version={version} />;

function open(search = "") {
  history.replaceState(null, "", `/en/models/${search}`);
  render(PAGE);
}

/** The page as it is served, before any script. */
function served(): Document {
  return new DOMParser().parseFromString(renderToStaticMarkup(PAGE), "text/html");
}

/** What the panel behind the button in `place` offers to correct: the figure, the end of the line's address, the form. */
function correctionsFrom(place: string, page = document) {
  const opener = page.querySelector(`${place} [popovertarget]`);
  const panel = page.getElementById(opener?.getAttribute("popovertarget") ?? "");
  if (!panel) throw new Error(`${place} opens no panel`);
  return [...panel.querySelectorAll("li")].map((item) => {
    const [line, form] = [...item.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    return {
      figure: item.querySelector("bdi")?.textContent ?? "",
      line: line?.replace(/^.*\/data\//, "") ?? "",
      form: form === undefined ? null : Object.fromEntries(new URL(form).searchParams),
    };
  });
}

type Correction = ReturnType<typeof correctionsFrom>[number];

/** The records on the lines to which the corrections lead, as they stand in the files. */
function recordsAt(corrections: readonly Correction[]) {
  return corrections.map(({ line }) => {
    const [file = "", at] = line.split("#L");
    const text = readFileSync(`data/${file}`, "utf8").split("\n")[Number(at) - 1] ?? "";
    return JSON.parse(text.trim().replace(/,$/, ""));
  });
}

const BOTH = ["DeepSeek-V3", "GigaChat MAX"];

describe("the panels of the models page", () => {
  beforeEach(() => {
    document.body.innerHTML = "";
  });

  it("lead from a frame to the results of its picture and to no others", () => {
    const rows = VIEW.claimed.frames[0]?.chart?.input.rows ?? [];
    const shown = rows.flatMap(({ label }) => BOTH.map((model) => `${label} · ${model}`));
    expect(shown.slice(0, 2)).toEqual(BOTH.map((model) => `GPQA Diamond · ${model}`));
    const corrections = correctionsFrom("[data-claim=deepseek-in-science]", served());
    expect(corrections.map(({ figure }) => figure)).toEqual(shown);
  });

  it("lead from every row to exactly its results, before any script", () => {
    const page = served();
    const rows = [...page.querySelectorAll<HTMLElement>(".compared tr[data-row]")];
    const wrong = rows.flatMap(({ dataset: { row = "" } }) => {
      const [table = "", benchmark] = row.split("/");
      const corrections = correctionsFrom(`[data-row="${row}"]`, page);
      const run = loadTables().find(({ id }) => id === table)?.run;
      const records = recordsAt(corrections);
      const isOwn = corrections.every(
        ({ figure, line, form }, i) =>
          [`results/${table}.json`, `paired/${run}.json`].includes(line.replace(/#L\d+$/, "")) &&
          records[i]?.benchmark === benchmark &&
          figure.endsWith(`· ${BOTH[i]}`) &&
          form?.title?.includes(figure),
      );
      return isOwn && corrections.length === BOTH.length ? [] : [row];
    });
    expect(rows.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it("lead to the results of the chosen models, with the address of the selection", () => {
    open("?m=gigachat-max,qwen2.5-72b-instruct");
    const corrections = correctionsFrom('[data-row="simple-evals-ru/bbh/zero-shot-cot"]');
    expect(recordsAt(corrections).map(({ model }) => model)).toEqual([
      "gigachat-max",
      "qwen2.5-72b-instruct",
    ]);
    const [gigachat] = corrections;
    expect(gigachat?.line).toMatch(/^results\/simple-evals-ru\.json#L\d+$/);
    expect(gigachat?.form).toMatchObject({
      page: "/en/models/?m=gigachat-max,qwen2.5-72b-instruct",
      file: "data/results/simple-evals-ru.json",
    });
    expect(gigachat?.form?.stands).not.toBe("");
  });

  it("lead to the file of pairs where both were counted on the items that they share", () => {
    open();
    const corrections = correctionsFrom('[data-row="simple-evals-ru/math-500/zero-shot-cot"]');
    expect(corrections.map(({ line }) => line.replace(/\d+$/, ""))).toEqual([
      "paired/simple-evals-ru.json#L",
      "paired/simple-evals-ru.json#L",
    ]);
    expect(corrections.map(({ form }) => form?.stands)).toEqual(["161 of 198 (81.3%)", "110 of 198 (55.6%)"]);
  });

  it("stay those of the frame whatever models are chosen", () => {
    open();
    const frame = () => correctionsFrom("[data-claim=deepseek-in-science]");
    const before = frame();
    const other = document.querySelector("[data-island=models] li a:not([aria-current])");
    if (other) fireEvent.click(other);
    expect(location.search).not.toBe("");
    expect(frame()).toEqual(before);
  });
});
