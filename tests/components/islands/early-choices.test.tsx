import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { keepEarlyChoices, markEarlyChoices } from "@/components/islands/early-choices";

const ISLAND = `<div data-island-of="some">
  <input type="search"><input type="checkbox"><input type="checkbox">
  <select><option value="egy">Egypt</option><option value="zaf">South Africa</option></select>
  <button id="sort"><span>Sort</span></button>
  <button id="source" popovertarget="panel">Source</button>
  <button id="png" data-use="png">PNG</button>
</div>`;

function drawIsland(): { island: HTMLElement; heard: string[] } {
  document.body.innerHTML = ISLAND;
  const heard: string[] = [];
  const island = find("[data-island-of]");
  for (const type of ["input", "change", "click"])
    island.addEventListener(type, ({ target }) => heard.push(`${type} ${told(target)}`));
  return { island, heard };
}

function told(target: EventTarget | null): string {
  if (target instanceof HTMLInputElement)
    return target.type === "checkbox" ? `${target.checked}` : target.value;
  return target instanceof HTMLSelectElement ? target.value : target instanceof Element ? target.id : "";
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

function choose(selector: string, changed: { value: string } | { checked: boolean }): void {
  Object.assign(find(selector), changed).dispatchEvent(new Event("input", { bubbles: true }));
}

/** As an island that takes its fields over. */
function forget(): void {
  Object.assign(find("input"), { value: "" });
  Object.assign(find("input[type=checkbox]"), { checked: false });
  Object.assign(find("select"), { value: "egy" });
}

const listening = vi.spyOn(document, "addEventListener");

beforeAll(markEarlyChoices);
afterAll(() => {
  for (const heard of listening.mock.calls) document.removeEventListener(...heard);
  listening.mockRestore();
});
afterEach(() => document.body.replaceChildren());

it("tells an island once it answers what was typed, chosen, ticked and pressed in it before, and nothing else", async () => {
  const { island, heard } = drawIsland();
  choose("input", { value: "bra" });
  choose("input[type=checkbox]", { checked: true });
  choose("select", { value: "zaf" });
  find("#sort span").click();
  heard.length = 0;
  const tell = keepEarlyChoices(island);
  forget();
  await tell();
  expect(heard).toEqual([
    "input bra",
    "change bra",
    "input true",
    "change true",
    "input zaf",
    "change zaf",
    "click sort",
  ]);
});

it("presses a button once that an impatient reader pressed twice", async () => {
  const { island, heard } = drawIsland();
  find("#sort").click();
  find("#sort").click();
  heard.length = 0;
  await keepEarlyChoices(island)();
  expect(heard).toEqual(["click sort"]);
});

it("tells it in the order in which it was done, and not what was taken back", async () => {
  const { island, heard } = drawIsland();
  choose("select", { value: "zaf" });
  choose("input[type=checkbox]", { checked: true });
  find("#sort").click();
  choose("input", { value: "bra" });
  choose("input[type=checkbox]", { checked: false });
  heard.length = 0;
  await keepEarlyChoices(island)();
  expect(heard).toEqual(["input zaf", "change zaf", "click sort", "input bra", "change bra"]);
});

it("leaves a field that the reader has left, so that what was typed in it is taken", async () => {
  const { island } = drawIsland();
  const left: (EventTarget | null)[] = [];
  island.addEventListener("focusout", ({ target }) => left.push(target));
  choose("input", { value: "150" });
  await keepEarlyChoices(island)();
  expect(left).toEqual([find("input")]);
});

it("repeats nothing that works without the island or waits for it by itself", async () => {
  const { island, heard } = drawIsland();
  find("#source").click();
  find("#png").click();
  heard.length = 0;
  await keepEarlyChoices(island)();
  expect(heard).toEqual([]);
});

it("repeats nothing that the island has answered itself, nor what is chosen outside of islands", async () => {
  const { island, heard } = drawIsland();
  await keepEarlyChoices(island)();
  choose("select", { value: "zaf" });
  document.body.insertAdjacentHTML("beforeend", `<select id="theme"><option>dark</option></select>`);
  choose("#theme", { value: "dark" });
  heard.length = 0;
  await keepEarlyChoices(document.body)();
  expect(heard).toEqual([]);
});
