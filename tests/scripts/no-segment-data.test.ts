import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import config from "@/next.config.js";
import * as inItsPlace from "@/scripts/build/no-segment-data";

/** What a build bundles; Next has it for Node alone too. */
const NEXT = "next/dist/esm/server/app-render/entry-base.js";

describe("what stands in the place of Next's pieces of pages", () => {
  const code = readFileSync(createRequire(import.meta.url).resolve(NEXT), "utf8");
  const [[imported = "", ours = ""] = []] = Object.entries(config.turbopack?.resolveAlias ?? {});
  const taken = new RegExp(`export \\{([^}]*)\\} from ["']${imported}["']`).exec(code)?.[1] ?? "";

  it("gives all that Next takes from the module of that name", () => {
    expect(existsSync(String(ours))).toBe(true);
    expect(new Set(taken.split(",").map((name) => name.trim()))).toEqual(new Set(Object.keys(inItsPlace)));
  });

  it("gives no piece and no hint", async () => {
    expect(await inItsPlace.collectSegmentData()).toBeUndefined();
    expect(await inItsPlace.collectPrefetchHints()).toBeNull();
  });
});
