import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const SCRIPTS = ["/islands/a-1.js", "/islands/b-2.js"];
const DATA = "/islands/data-3.json";

/** Asks as a page does that has just come. */
async function renew(times = 1) {
  vi.resetModules();
  const { renewIfOutdated } = await import("@/components/site/renew-page");
  await Promise.all(Array.from({ length: times }, () => renewIfOutdated()));
}

function cameBy(type: string) {
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([
    Object.assign(
      { name: "", entryType: "navigation", startTime: 0, duration: 0, toJSON: () => "" },
      { type },
    ),
  ]);
}

function answerScripts(answer: (address: string) => Promise<Response>) {
  const fetched = vi.fn((address: string, _: RequestInit) =>
    answer(new URL(address, location.href).pathname),
  );
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const there = async () => new Response();
const isGone = async (path: string) => new Response(null, { status: path === SCRIPTS[1] ? 404 : 200 });
const reload = vi.fn();

beforeEach(() => {
  reload.mockClear();
  vi.spyOn(location, "reload").mockImplementation(reload);
  const tags = SCRIPTS.map((src) => `<script src="${src}"></script>`);
  const data = `<script type="application/json" data-from="${DATA}"></script>`;
  // In a document of their own, which loads none of them.
  const page = new DOMParser().parseFromString([...tags, data, "<script>1</script>"].join(""), "text/html");
  vi.spyOn(document, "querySelectorAll").mockImplementation((selector) => page.querySelectorAll(selector));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("renewIfOutdated", () => {
  it("loads the page anew where one of its scripts is gone, and asks the server itself", async () => {
    cameBy("navigate");
    const fetched = answerScripts(isGone);
    await renew();
    expect(reload).toHaveBeenCalledOnce();
    expect(fetched.mock.calls[0]?.[1]).toEqual({ method: "HEAD", cache: "no-store" });
  });

  it("loads it anew where what an island is drawn from is gone", async () => {
    cameBy("navigate");
    const fetched = answerScripts(async (path) => new Response(null, { status: path === DATA ? 404 : 200 }));
    await renew();
    expect(reload).toHaveBeenCalledOnce();
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([...SCRIPTS, DATA]);
  });

  it("does so though another of them is not answered for", async () => {
    cameBy("navigate");
    answerScripts((path) => (path === SCRIPTS[1] ? isGone(path) : new Promise(() => undefined)));
    void renew();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it("loads it once where several ask", async () => {
    cameBy("navigate");
    answerScripts(isGone);
    await renew(3);
    expect(reload).toHaveBeenCalledOnce();
  });

  it("leaves a page that was itself loaded anew: it would go round", async () => {
    cameBy("reload");
    const fetched = answerScripts(isGone);
    await renew();
    expect(fetched).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it.each([
    ["its scripts are there", there],
    ["there is no connection", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["the server is at fault", async () => new Response(null, { status: 500 })],
  ])("leaves the page where %s", async (_, answer) => {
    cameBy("navigate");
    answerScripts(answer);
    await renew();
    expect(reload).not.toHaveBeenCalled();
  });
});
