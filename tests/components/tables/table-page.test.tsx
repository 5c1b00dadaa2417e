import { readFileSync } from "node:fs";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it } from "vitest";
import { TablePage } from "@/components/tables/table-page";
import { loadParties, loadTables } from "@/lib/data/load";
import { loadModelData } from "@/lib/data/load-model-data";
import { toTablePage } from "@/lib/views/table-page";

const version = { date: "2026-11-23", hash: "abc1234" };
const data = loadModelData();

function pageOf(id: string) {
  const table = data.tables.find((one) => one.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  const view = toTablePage("en", table, data, loadParties());
  return <TablePage locale="en" view={view} drawings={{}} version={version} />;
}

/** The page as it is served, before any script. */
function served(id: string): Document {
  return new DOMParser().parseFromString(renderToStaticMarkup(pageOf(id)), "text/html");
}

function open(id: string, search = "") {
  history.replaceState(null, "", `/en/tables/${id}/${search}`);
  render(pageOf(id));
}

const models = () =>
  [...document.querySelectorAll<HTMLElement>("#table tbody tr")].map(({ dataset }) => dataset.model);

/** The models in the order of their values, the missing last, as the file itself has them. */
function sorted(id: string, benchmark: string) {
  const results = loadTables().find((table) => table.id === id)?.results ?? [];
  const found = results.filter((result) => result.benchmark === benchmark && result.value !== null);
  const valued = found.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).map(({ model }) => model);
  return [
    ...valued,
    ...new Set(results.map(({ model }) => model).filter((model) => !valued.includes(model))),
  ];
}

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("the page of a published table, before any script", () => {
  it.each(loadTables().map(({ id }) => id))("leads from every cell of %s to its line", (id) => {
    const page = served(id);
    const names = [...page.querySelectorAll("[id]")].map((element) => element.id);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const lines = [...page.querySelectorAll("#table tbody button")].map((cell) => {
      const panel = page.getElementById(cell.getAttribute("popovertarget") ?? "");
      const model = cell.closest("tr")?.querySelector("th bdi")?.textContent;
      const links = [...(panel?.querySelectorAll("li a") ?? [])];
      const own = links.filter((link) => link.textContent?.endsWith(`· ${model}`));
      expect(own, `${id} ${model}`).toHaveLength(1);
      return { printed: cell.querySelector("bdi")?.textContent, href: own[0]?.getAttribute("href") ?? "" };
    });
    const file = readFileSync(`data/results/${id}.json`, "utf8").split("\n");
    for (const { printed, href } of lines) {
      expect(href).toContain(`/data/results/${id}.json#L`);
      const record = JSON.parse((file[Number(href.split("#L")[1]) - 1] ?? "").trim().replace(/,$/, ""));
      expect(record.printed).toBe(printed);
    }
    expect(lines).toHaveLength(loadTables().find((table) => table.id === id)?.results.length ?? 0);
  });

  it("tells in every panel who measured and in which setting", () => {
    const page = served("mhgb-law");
    const [panel] = page.querySelectorAll("main [popover]");
    expect(panel?.textContent).toContain("RANEPA");
    expect(panel?.textContent).toContain("closed book; judged by Llama 3.3 70B");
  });

  it("offers no sorting that would do nothing", () => {
    const buttons = [...served("ds-r1").querySelectorAll("#table thead button")];
    expect(buttons.length).toBeGreaterThan(20);
    expect(buttons.every((button) => button.hasAttribute("disabled"))).toBe(true);
  });

  it("says the language of the questions and what is weak before the table", () => {
    const main = served("g35-base-math").querySelector("main")?.textContent ?? "";
    expect(main.indexOf("Language of the questions")).toBeLessThan(
      main.indexOf("The heading of a column sorts by it"),
    );
    expect(main.indexOf("Low confidence")).toBeGreaterThan(0);
    expect(served("skoltech-2026").body.textContent).toContain("One model: there is nothing to compare.");
  });
});

describe("the page of a published table", () => {
  it("opens as published", () => {
    open("simple-evals-ru");
    const published = loadTables().find(({ id }) => id === "simple-evals-ru")?.results ?? [];
    expect(models()).toEqual([...new Set(published.map(({ model }) => model))]);
    expect(document.querySelector("[aria-sort]")).toBeNull();
  });

  it("sorts by a column, the best first, and says so in the head and in the address", () => {
    open("simple-evals-ru");
    fireEvent.click(screen.getByRole("button", { name: "GPQA Diamond" }));
    expect(models()).toEqual(sorted("simple-evals-ru", "gpqa-diamond"));
    expect(location.search).toBe("?sort=-gpqa-diamond");
    const head = screen.getByRole("button", { name: "GPQA Diamond" }).closest("th");
    expect(head?.getAttribute("aria-sort")).toBe("descending");
  });

  it("turns the order round, and goes back to the published one", () => {
    open("simple-evals-ru", "?sort=-gpqa-diamond");
    expect(models()).toEqual(sorted("simple-evals-ru", "gpqa-diamond"));
    fireEvent.click(screen.getByRole("button", { name: "GPQA Diamond" }));
    expect(location.search).toBe("?sort=gpqa-diamond");
    fireEvent.click(screen.getByRole("button", { name: "As published" }));
    expect(location.search).toBe("");
    expect(document.querySelector("[aria-sort]")).toBeNull();
  });

  it("puts a cell that is no number last in both directions", () => {
    for (const sort of ["price-usd-per-m-tokens", "-price-usd-per-m-tokens"]) {
      document.body.innerHTML = "";
      open("simple-evals-ru", `?sort=${sort}`);
      const last = [...document.querySelectorAll("#table tbody tr")].at(-1);
      expect(last?.textContent, sort).toContain("selfhost");
    }
  });

  it("shows the lowest first where lower is better", () => {
    open("ruqualbench-v1");
    const [, head] = screen.getAllByRole("columnheader");
    if (!head) throw new Error("no column");
    fireEvent.click(within(head).getByRole("button"));
    expect(location.search).toMatch(/^\?sort=[^-]/);
  });

  it("sorts by name", () => {
    open("simple-evals-ru", "?sort=model");
    const names = [...document.querySelectorAll("#table tbody th bdi")].map((name) => name.textContent ?? "");
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })));
  });

  it("leaves out a column that it does not have, and says so", () => {
    open("simple-evals-ru", "?sort=-humanity");
    expect(screen.getByRole("status").textContent).toContain("-humanity");
    expect(document.querySelector("[aria-sort]")).toBeNull();
  });
});
