import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildShellScript } from "@/scripts/prepare/shell-script";
import { makeFolder } from "./temporary-folder";

describe("buildShellScript", () => {
  it("bundles and minifies, and puts the base path in", async () => {
    const root = makeFolder({
      "components/site/shell.ts": 'import { path } from "./path"; document.title = path;',
      "components/site/path.ts": "export const path: string = process.env.BASE_PATH ?? '';",
    });
    const gzipBytes = await buildShellScript(root, "/repo");
    const code = readFileSync(join(root, "public/shell.js"), "utf8");
    expect(code).toContain('"/repo"');
    expect(code).not.toContain("import");
    expect(gzipBytes).toBeLessThan(200);
  });

  it("refuses a script that is too heavy", async () => {
    const numbers = Array.from({ length: 4000 }, (_, index) => (index * 2654435761) % 4294967296);
    const root = makeFolder({ "components/site/shell.ts": `console.log(${JSON.stringify(numbers)})` });
    await expect(buildShellScript(root, "")).rejects.toThrow(
      /weighs \d+ bytes with gzip; at most 3072 are allowed/,
    );
  });

  it("refuses a library", async () => {
    const root = makeFolder({
      "components/site/shell.ts": 'import { a } from "big"; console.log(a);',
      "node_modules/big/index.js": "export const a = 1;",
    });
    await expect(buildShellScript(root, "")).rejects.toThrow("pulls in node_modules/big/index.js");
  });
});
