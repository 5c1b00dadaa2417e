import { afterEach, describe, expect, it, vi } from "vitest";
import { compareEditionSchema } from "@/lib/compare/compare-edition";
import { FetchFault, fetchJson } from "@/lib/url/fetch-json";
import { editionOf } from "../comparison";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const parse = (value: unknown) => compareEditionSchema.parse(value);

function answer(body: BodyInit | null, init?: ResponseInit) {
  const fetched = vi.fn(async () => new Response(body, init));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

async function faultOf(promise: Promise<unknown>): Promise<FetchFault> {
  const fault = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(fault instanceof FetchFault)) throw new Error(`no FetchFault: ${fault}`);
  return fault;
}

/** Half of a body, after which the connection breaks. */
function cutOff(text: string): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)));
      controller.error(new TypeError("terminated"));
    },
  });
}

describe("fetchJson", () => {
  it("gives what the parser makes of the answer, asked for by the address as it stands", async () => {
    const edition = editionOf("2025");
    const fetched = answer(JSON.stringify(edition));
    expect(await fetchJson("/_data/a.json", parse)).toEqual(edition);
    expect(fetched).toHaveBeenCalledExactlyOnceWith("/_data/a.json", expect.anything());
  });

  it("waits for a parser that takes its time", async () => {
    answer("1");
    expect(await fetchJson("/a", async (value) => Number(value) + 1)).toBe(2);
  });

  it("says network where there is no answer", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await faultOf(fetchJson("/a", parse))).toMatchObject({ reason: "network", status: null });
  });

  it("says network where nothing came in a minute, whether an answer or its rest", async () => {
    const aborted = AbortSignal.abort(new DOMException("too long", "TimeoutError"));
    vi.spyOn(AbortSignal, "timeout").mockReturnValue(aborted);
    answer("[1, ");
    expect(await faultOf(fetchJson("/a", parse))).toMatchObject({ reason: "network" });
    expect(AbortSignal.timeout).toHaveBeenCalledExactlyOnceWith(60_000);
  });

  it.each([404, 500, 503])("says status %i, whatever stands in the answer", async (status) => {
    answer(JSON.stringify(editionOf("2025")), { status });
    expect(await faultOf(fetchJson("/a", parse))).toMatchObject({ reason: "status", status });
  });

  it.each([
    ["cut off in the middle", () => cutOff(JSON.stringify(editionOf("2025")))],
    ["cut off where the connection ends well", () => JSON.stringify(editionOf("2025")).slice(0, 5000)],
    ["a page and no JSON", () => "<!doctype html><title>Not here</title>"],
    ["empty", () => ""],
    ["of another shape", () => '{"countries":[]}'],
    ["of another type", () => JSON.stringify({ ...editionOf("2025"), count: "93" })],
    ["with a field that nobody knows", () => JSON.stringify({ ...editionOf("2025"), extra: 1 })],
  ])("says broken where the answer is %s", async (_, body) => {
    answer(body());
    expect(await faultOf(fetchJson("/a", parse))).toMatchObject({ reason: "broken", status: null });
  });

  it("says broken where the parser itself cannot be had", async () => {
    answer("{}");
    expect(await faultOf(fetchJson("/a", () => Promise.reject(new Error("chunk"))))).toMatchObject({
      reason: "broken",
    });
  });
});
