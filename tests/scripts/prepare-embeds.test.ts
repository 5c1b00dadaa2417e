import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildEmbedScripts } from "@/scripts/prepare/embed-scripts";
import { makeFolder } from "./temporary-folder";

const SOURCES = {
  "components/embed/embed-choices-script.tsx": 'import { h } from "react"; export const drawn = h;',
  "components/embed/embed-view.ts": "document.title = process.env.EMBED_CHOICES_SCRIPT;",
  "components/embed/embed-host.ts": "document.title = 'host';",
  "components/embed/embed-picture.ts": "document.title = process.env.BASE_PATH;",
  "components/embed/embed-code.ts": "document.title = 'code';",
  "node_modules/preact/package.json": '{ "name": "preact", "main": "index.js" }',
  "node_modules/preact/compat.js": 'export const h = "drawn by Preact";',
};

describe("buildEmbedScripts", () => {
  it("names what draws a choice by its content, in the script that every embed holds", async () => {
    const root = makeFolder(SOURCES);
    const weights = await buildEmbedScripts(root, "/repo");
    expect(Object.keys(weights).sort()).toEqual(["choices", "code", "host", "picture", "view"]);
    const view = readFileSync(join(root, "public/embed-view.js"), "utf8");
    expect(view).toMatch(/\/repo\/embed-choices\.js\?v=[0-9a-f]{8}/);
    expect(readFileSync(join(root, "public/embed-choices.js"), "utf8")).toContain("drawn by Preact");
    expect(readFileSync(join(root, "public/embed-picture.js"), "utf8")).toContain('"/repo"');
  });

  it("refuses a script that asks for what no browser has, since it would end there without a word", async () => {
    const root = makeFolder({
      ...SOURCES,
      "components/embed/embed-code.ts": "document.title = process.env.TAKEN_OVER ? 'a' : 'b';",
    });
    await expect(buildEmbedScripts(root, "")).rejects.toThrow(
      "components/embed/embed-code.ts asks for process.env.TAKEN_OVER",
    );
  });

  it("refuses a script in the pages of others that is too heavy", async () => {
    const numbers = Array.from({ length: 400 }, (_, i) => (i * 2654435761) % 4294967296);
    const root = makeFolder({
      ...SOURCES,
      "components/embed/embed-host.ts": `console.log(${JSON.stringify(numbers)})`,
    });
    await expect(buildEmbedScripts(root, "")).rejects.toThrow(
      /embed-host.ts weighs \d+ bytes with gzip; at most 700/,
    );
  });
});
