import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TrialAnswer, TrialWork } from "@/lib/views/weights/trial-protocol";
import { button, cellsOf, control, heads, openWeightsPage } from "./open-weights-page";

/** A worker that does what the test says. */
class FakeWorker {
  static last: FakeWorker | null = null;
  onmessage: ((event: { data: TrialAnswer }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  work: TrialWork | null = null;
  ended = false;
  constructor(readonly address: string) {
    FakeWorker.last = this;
  }
  postMessage(work: TrialWork) {
    this.work = work;
  }
  terminate() {
    this.ended = true;
  }
}

const RUN = "Run 10,000 trials around these weights";
const YOURS = "Middle 90% of 10,000 trial weightings around your weights";
const PREPARED = "The intervals are those prepared around the base weights.";
const RUSSIA = 30;

const said = () => document.querySelector("[data-trials] [role=status]")?.textContent;
const start = () => fireEvent.click(button(RUN));

function worker(): FakeWorker {
  if (!FakeWorker.last) throw new Error("no worker was started");
  return FakeWorker.last;
}

function answer(data: TrialAnswer) {
  act(() => worker().onmessage?.({ data }));
}

/** Every country from 1 to 2, Russia from 40 to 41. */
function answerRanks() {
  const ranks = Array.from({ length: 83 }, (_, at) =>
    at === RUSSIA ? { from: 40, to: 41 } : { from: 1, to: 2 },
  );
  answer({ kind: "ranks", ranks: { "around-base": ranks, uniform: ranks } });
}

beforeEach(() => {
  FakeWorker.last = null;
  vi.stubGlobal("Worker", FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe("trials around the reader's weights", () => {
  it("are asked of a script of our own, with the weights as they stand", () => {
    openWeightsPage();
    fireEvent.change(control("All weight on…"), { target: { value: "talent" } });
    start();
    expect(worker().address).toMatch(/^\/trials\.js/);
    expect(worker().work?.shares).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(worker().work?.rows).toHaveLength(83);
  });

  it("show how far they are, and take the prepared intervals' place when they are done", () => {
    openWeightsPage();
    start();
    answer({ kind: "progress", done: 5000 });
    expect(screen.getByRole("progressbar")).toHaveAttribute("value", "5000");
    expect(screen.getByRole("progressbar")).toHaveAttribute("max", "20000");
    answerRanks();
    expect(cellsOf("rus").slice(5, 7)).toEqual(["40–41", "40–41"]);
    expect(heads()).toContain(YOURS);
    expect(said()).toMatch(/^The intervals are now around your weights: 10,000 trial weightings/);
    expect(worker().ended).toBe(true);
  });

  it("belong to the weights that they were run for: a move brings the prepared ones back", () => {
    openWeightsPage();
    const prepared = cellsOf("rus")[5];
    start();
    answerRanks();
    fireEvent.change(control("Weight of Talent"), { target: { value: 50 } });
    expect(cellsOf("rus")[5]).toBe(prepared);
    expect(heads()).not.toContain(YOURS);
    expect(said()).toBe(PREPARED);
  });

  it("can be cancelled; what comes late is passed over", () => {
    openWeightsPage();
    const prepared = cellsOf("rus")[5];
    start();
    fireEvent.click(button("Cancel"));
    expect(worker().ended).toBe(true);
    answerRanks();
    expect(cellsOf("rus")[5]).toBe(prepared);
    expect(said()).toBe(`Cancelled. ${PREPARED}`);
    expect(button(RUN)).toBeEnabled();
  });
});

describe("trials that cannot be run leave the prepared intervals, and say so", () => {
  const failed = `The trials could not be run here. ${PREPARED}`;

  it("where the worker fails", () => {
    openWeightsPage();
    const prepared = cellsOf("rus");
    start();
    const preventDefault = vi.fn();
    act(() => worker().onerror?.({ preventDefault }));
    expect(said()).toBe(failed);
    expect(cellsOf("rus")).toEqual(prepared);
  });

  it("where its answer cannot be read", () => {
    openWeightsPage();
    start();
    act(() => worker().onmessageerror?.());
    expect(said()).toBe(failed);
  });

  it("where a policy blocks it", () => {
    vi.stubGlobal("Worker", function blocked() {
      throw new DOMException("blocked", "SecurityError");
    });
    openWeightsPage();
    start();
    expect(said()).toBe(failed);
  });

  it("where the browser has no workers", () => {
    vi.stubGlobal("Worker", undefined);
    openWeightsPage();
    start();
    expect(said()).toBe(`This browser cannot run the trials. ${PREPARED}`);
  });

  it("and can be tried again", () => {
    openWeightsPage();
    start();
    act(() => worker().onerror?.({ preventDefault: () => {} }));
    start();
    answerRanks();
    expect(cellsOf("rus")[5]).toBe("40–41");
  });
});
