import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useModelsView } from "@/components/models/use-models-view";
import type { ModelsVocabulary } from "@/lib/url/models-view";

const PATH = "/en/models/";
const DEFAULTS = ["deepseek-v3", "gigachat-max"];
const KNOWN: ModelsVocabulary = { models: [...DEFAULTS, "gpt-4o", "jais-2"], defaults: DEFAULTS };

function open(search = "") {
  history.replaceState(null, "", `${PATH}${search}`);
  return renderHook(() => useModelsView(KNOWN)).result;
}

function back(search: string) {
  history.replaceState(null, "", `${PATH}${search}`);
  act(() => {
    dispatchEvent(new PopStateEvent("popstate"));
  });
}

beforeEach(() => {
  vi.spyOn(history, "pushState");
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("useModelsView", () => {
  it("opens on the default models and writes nothing", () => {
    const state = open();
    expect(state.current).toMatchObject({ view: { models: DEFAULTS }, dropped: [], ready: true });
    expect(history.pushState).not.toHaveBeenCalled();
  });

  it("reads the address, with what it does not know", () => {
    const state = open("?m=gpt-4o,gpt-9,jais-2");
    expect(state.current.view.models).toEqual(["gpt-4o", "jais-2"]);
    expect(state.current.dropped).toEqual([{ kind: "unknown-model", value: "gpt-9" }]);
  });

  it("pushes each change as a step, keeps the fragment, and no longer speaks of what was left out", () => {
    const state = open("?m=gpt-4o,gpt-9,jais-2#table");
    act(() => state.current.change(({ models }) => ({ models: [...models, "deepseek-v3"] })));
    expect(state.current.view.models).toEqual(["gpt-4o", "jais-2", "deepseek-v3"]);
    expect(state.current.dropped).toEqual([]);
    expect(`${location.pathname}${location.search}${location.hash}`).toBe(
      `${PATH}?m=gpt-4o,jais-2,deepseek-v3#table`,
    );
    expect(history.pushState).toHaveBeenCalledOnce();
  });

  it("makes two changes in a row, the second to what the first has left", () => {
    const state = open();
    act(() => {
      const { change } = state.current;
      change(({ models }) => ({ models: [...models, "gpt-4o"] }));
      change(({ models }) => ({ models: models.filter((id) => id !== "deepseek-v3") }));
    });
    expect(state.current.view.models).toEqual(["gigachat-max", "gpt-4o"]);
    expect(location.search).toBe("?m=gigachat-max,gpt-4o");
    expect(history.pushState).toHaveBeenCalledTimes(2);
  });

  it("has no query where a change leads back to the default", () => {
    const state = open("?m=gigachat-max,deepseek-v3");
    act(() => state.current.change(() => ({ models: DEFAULTS })));
    expect(location.search).toBe("");
  });

  it("follows the browser's back", () => {
    const state = open();
    act(() => state.current.change(() => ({ models: ["gpt-4o", "jais-2"] })));
    back("");
    expect(state.current.view.models).toEqual(DEFAULTS);
  });

  it("keeps the same function between draws", () => {
    const state = open();
    const { change } = state.current;
    act(() => change(() => ({ models: ["gpt-4o", "jais-2"] })));
    expect(state.current.change).toBe(change);
  });
});
