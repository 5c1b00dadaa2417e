import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerFile, answerPage, answerUnchanging } from "@/components/offline/worker/answer";
import { keepFile, keepPage, keptFile, keptPage } from "@/components/offline/worker/keep";
import { ownAnswer, pageOf, stubCaches } from "./stored";

const SITE = "https://example.org";
const METHOD = `${SITE}/en/method/`;
const SCRIPT = `${SITE}/islands/a-12.js`;

/** A request as the worker hears of it, and what it does beside the answer. */
function ask(url: string, preloaded?: Promise<Response>) {
  const work: Promise<unknown>[] = [];
  const event = Object.assign(new Event("fetch"), {
    request: new Request(url),
    preloadResponse: preloaded ?? Promise.resolve(undefined),
    respondWith: () => undefined,
    waitUntil: (promise: Promise<unknown>) => void work.push(promise),
  });
  return { event, settled: () => Promise.all(work) };
}

function network(answer: () => Promise<Response>) {
  const fetched = vi.fn(answer);
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

/** Returns what ends the waiting. */
function slowNetwork(): (answer: Response) => void {
  const waiting: ((answer: Response) => void)[] = [];
  network(() => new Promise((settle) => waiting.push(settle)));
  return (answer) => {
    for (const settle of waiting) settle(answer);
  };
}

const gone = () => Promise.reject(new TypeError("Failed to fetch"));
const keepOld = () => keepPage(METHOD, ownAnswer(pageOf("en", "Old")));

beforeEach(stubCaches);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a page", () => {
  it("comes from the network while that works, and is kept as it came", async () => {
    await keepOld();
    network(async () => ownAnswer(pageOf("en", "New")));
    const { event, settled } = ask(METHOD);
    expect(await (await answerPage(event)).text()).toBe(pageOf("en", "New"));
    await settled();
    expect(await (await keptPage(METHOD))?.text()).toContain("New");
  });

  it("is not asked for twice where the browser asked while the worker began", async () => {
    const fetched = network(gone);
    const { event } = ask(METHOD, Promise.resolve(ownAnswer(pageOf("en", "New"))));
    expect(await (await answerPage(event)).text()).toContain("New");
    expect(fetched).not.toHaveBeenCalled();
  });

  it("is the kept one without a connection, and where the server is at fault", async () => {
    await keepOld();
    for (const answer of [gone, async () => ownAnswer("down", { status: 503 })]) {
      network(answer);
      expect(await (await answerPage(ask(METHOD).event)).text()).toContain('data-kept=""');
    }
  });

  it("is the kept one where the network is too slow, and is then kept anew once it comes", async () => {
    await keepOld();
    vi.useFakeTimers();
    const arrive = slowNetwork();
    const { event, settled } = ask(METHOD);
    const answer = answerPage(event);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await (await answer).text()).toContain("Old");
    arrive(ownAnswer(pageOf("en", "New")));
    await settled();
    expect(await (await keptPage(METHOD))?.text()).toContain("New");
  });

  it("is waited for as long as it takes where it is not kept", async () => {
    vi.useFakeTimers();
    const arrive = slowNetwork();
    const answer = answerPage(ask(METHOD).event);
    await vi.advanceTimersByTimeAsync(60_000);
    arrive(ownAnswer(pageOf("en", "Late")));
    expect(await (await answer).text()).toContain("Late");
  });

  it("that is missing is said to be missing, kept or not", async () => {
    await keepOld();
    network(async () => ownAnswer("missing", { status: 404 }));
    expect((await answerPage(ask(METHOD).event)).status).toBe(404);
  });

  it("that is not kept is stood for by the page that tells what is, in its language where that is there", async () => {
    network(gone);
    for (const language of ["en", "ar", "pt"])
      await keepPage(`${SITE}/${language}/offline/`, ownAnswer(pageOf(language, "Kept")));
    for (const [asked, shown] of [
      ["en", "en"],
      ["ar", "ar"],
      ["zh", "pt"],
    ] as const) {
      const answer = await answerPage(ask(`${SITE}/${asked}/about/`).event);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toContain(`<html data-kept="other" lang="${shown}">`);
    }
  });

  it("is a fault of the network where nothing at all is kept", async () => {
    network(gone);
    expect((await answerPage(ask(METHOD).event)).type).toBe("error");
  });

  it("comes although it cannot be kept", async () => {
    network(async () => ownAnswer(pageOf("en", "New")));
    vi.stubGlobal("caches", { open: () => Promise.reject(new DOMException("full", "QuotaExceededError")) });
    const { event, settled } = ask(METHOD);
    expect(await (await answerPage(event)).text()).toContain("New");
    await expect(settled()).resolves.toBeDefined();
  });
});

describe("a file", () => {
  it("whose address changes with its content is asked for once", async () => {
    const fetched = network(async () => ownAnswer("run()"));
    const { event, settled } = ask(SCRIPT);
    expect(await (await answerUnchanging(event)).text()).toBe("run()");
    await settled();
    expect(await (await answerUnchanging(ask(SCRIPT).event)).text()).toBe("run()");
    expect(fetched).toHaveBeenCalledOnce();
  });

  it("of another kind is the kept one without a connection alone: figures are never older than the network's", async () => {
    const DATA = `${SITE}/_data/a.json`;
    await keepFile(DATA, ownAnswer("old"));
    network(async () => ownAnswer("fault", { status: 500 }));
    expect((await answerFile(ask(DATA).event)).status).toBe(500);
    network(gone);
    expect(await (await answerFile(ask(DATA).event)).text()).toBe("old");
    expect((await answerFile(ask(`${SITE}/_data/b.json`).event)).type).toBe("error");
  });

  it("that is missing is not kept", async () => {
    network(async () => ownAnswer("missing", { status: 404 }));
    const { event, settled } = ask(SCRIPT);
    await answerUnchanging(event);
    await settled();
    expect(await keptFile(SCRIPT)).toBeUndefined();
  });
});
