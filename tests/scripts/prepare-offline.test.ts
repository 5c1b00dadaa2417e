import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildOfflineScripts } from "@/scripts/prepare/offline-scripts";
import { makeFolder } from "./temporary-folder";

const SOURCES = {
  "components/offline/worker/offline-worker.ts": 'console.log("keeps", process.env.BASE_PATH);',
  "components/offline/worker/farewell-worker.ts": 'console.log("goes", process.env.BASE_PATH);',
  "components/offline/offline-script.ts": "console.log(JSON.parse(process.env.OFFLINE_WORDS));",
  "public/offline-page.js": "of an earlier build",
};

function readWorker(root: string): string {
  return readFileSync(join(root, "public/offline.js"), "utf8");
}

describe("buildOfflineScripts", () => {
  it("writes the worker where browsers look for it, and names by its content what pages load", async () => {
    const root = makeFolder(SOURCES);
    const { address, gzipBytes } = await buildOfflineScripts(root, "/repo", true);
    expect(readWorker(root)).toContain('"keeps","/repo"');
    expect(address).toMatch(/^\/repo\/offline-page\.js\?v=[0-9a-f]{8}$/);
    expect(gzipBytes).toBeGreaterThan(0);
  });

  it("puts the words of every language into what pages load", async () => {
    const root = makeFolder(SOURCES);
    await buildOfflineScripts(root, "", true);
    const script = readFileSync(join(root, "public/offline-page.js"), "utf8");
    for (const word of ["You are offline", "الإنترنت", "Нет соединения", "您已离线", "ऑफ़लाइन", "sem conexão"])
      expect(script).toContain(word);
  });

  it("writes, for a site that keeps no pages, a worker that goes, and nothing for pages to load", async () => {
    const root = makeFolder(SOURCES);
    expect((await buildOfflineScripts(root, "/repo", false)).address).toBe("");
    expect(readWorker(root)).toContain('"goes","/repo"');
    expect(existsSync(join(root, "public/offline-page.js"))).toBe(false);
  });
});
