import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ISLAND_PAGES, type IslandFiles, islandList } from "@/lib/islands/island-files";
import { buildCheckScript } from "@/scripts/prepare/check-script";
import { buildFindScript } from "@/scripts/prepare/find-script";
import { buildIslandScripts } from "@/scripts/prepare/island-scripts";
import { buildShellScript } from "@/scripts/prepare/shell-script";
import { buildTrialScript } from "@/scripts/prepare/trial-script";
import { buildUseScript } from "@/scripts/prepare/use-script";
import { makeFolder } from "./temporary-folder";

describe("buildShellScript", () => {
  it("bundles and minifies, and puts the base path in", async () => {
    const root = makeFolder({
      "components/site/shell.ts": 'import { path } from "./path"; document.title = path;',
      "components/site/path.ts":
        "export const path: string = process.env.BASE_PATH + process.env.FIND_SCRIPT + process.env.USE_SCRIPT + process.env.OFFLINE_SCRIPT;",
    });
    const gzipBytes = await buildShellScript(root, "/repo", {
      find: "/repo/find.js?v=1",
      use: "/repo/use.js?v=1",
      offline: "/repo/offline-page.js?v=1",
    });
    const code = readFileSync(join(root, "public/shell.js"), "utf8");
    expect(code).toContain("/repo/repo/find.js?v=1");
    expect(code).not.toContain("import");
    expect(gzipBytes).toBeLessThan(200);
  });

  it("refuses a script that is too heavy", async () => {
    const numbers = Array.from({ length: 4000 }, (_, index) => (index * 2654435761) % 4294967296);
    const root = makeFolder({ "components/site/shell.ts": `console.log(${JSON.stringify(numbers)})` });
    await expect(
      buildShellScript(root, "", { find: "/find.js", use: "/use.js", offline: "" }),
    ).rejects.toThrow(/weighs \d+ bytes with gzip; at most 3072 are allowed/);
  });

  it("refuses a library", async () => {
    const root = makeFolder({
      "components/site/shell.ts": 'import { a } from "big"; console.log(a);',
      "node_modules/big/index.js": "export const a = 1;",
    });
    await expect(
      buildShellScript(root, "", { find: "/find.js", use: "/use.js", offline: "" }),
    ).rejects.toThrow("pulls in node_modules/big/index.js");
  });
});

describe("buildFindScript", () => {
  const SOURCE = "components/site/find/finder-script.ts";

  it("bundles a module with its libraries, at an address that changes with its content", async () => {
    const addressOf = async (answer: number) => {
      const root = makeFolder({
        [SOURCE]: 'export { a } from "big";',
        "node_modules/big/index.js": `export const a = ${answer};`,
      });
      const { address, gzipBytes } = await buildFindScript(root, "/repo");
      expect(gzipBytes).toBeGreaterThan(0);
      expect(readFileSync(join(root, "public/find.js"), "utf8")).toMatch(/export\s*\{/);
      return address;
    };
    const [first, same, other] = [await addressOf(1), await addressOf(1), await addressOf(2)];
    expect(first).toMatch(/^\/repo\/find\.js\?v=[0-9a-f]{8}$/);
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });

  it("refuses a script that is too heavy", async () => {
    const numbers = Array.from({ length: 9000 }, (_, index) => (index * 2654435761) % 4294967296);
    const root = makeFolder({ [SOURCE]: `console.log(${JSON.stringify(numbers)})` });
    await expect(buildFindScript(root, "")).rejects.toThrow(/with gzip; at most 15360 are allowed/);
  });
});

describe("buildUseScript", () => {
  const SOURCE = "components/use/use-script.ts";
  const STYLES = { "components/use/use-dialog.css": ".use-dialog { margin: auto }" };

  it("puts in where what draws pictures is, and names itself by its content", async () => {
    const root = makeFolder({
      ...STYLES,
      [SOURCE]: "export const address: unknown = process.env.PICTURE_FILE_SCRIPT;",
    });
    const { address } = await buildUseScript(root, "/repo", "/repo/picture-file.js?v=1");
    expect(address).toMatch(/^\/repo\/use\.js\?v=[0-9a-f]{8}$/);
    expect(readFileSync(join(root, "public/use.js"), "utf8")).toContain('"/repo/picture-file.js?v=1"');
    expect((await buildUseScript(root, "/repo", "/repo/picture-file.js?v=2")).address).not.toBe(address);
  });

  it("refuses a script that is too heavy", async () => {
    const numbers = Array.from({ length: 9000 }, (_, index) => (index * 2654435761) % 4294967296);
    const root = makeFolder({ ...STYLES, [SOURCE]: `console.log(${JSON.stringify(numbers)})` });
    await expect(buildUseScript(root, "", "/picture-file.js")).rejects.toThrow(
      /with gzip; at most 12288 are allowed/,
    );
  });
});

describe("buildCheckScript", () => {
  it("bundles a module whose words of other scripts stay as short as they are", async () => {
    const root = makeFolder({
      "components/check/check-script.ts": 'console.log("из", process.env.BASE_PATH);',
    });
    expect(await buildCheckScript(root, "/repo")).toBeGreaterThan(0);
    expect(readFileSync(join(root, "public/check.js"), "utf8")).toContain('"из","/repo"');
  });
});

describe("buildTrialScript", () => {
  it("bundles a script that a browser runs as a worker of its own, and no module", async () => {
    const root = makeFolder({
      "components/weights/trial-worker.ts": 'import { a } from "big"; postMessage(a);',
      "node_modules/big/index.js": "export const a = 5;",
    });
    const { gzipBytes, address } = await buildTrialScript(root, "/repo");
    expect(gzipBytes).toBeGreaterThan(0);
    expect(address).toMatch(/^\/repo\/trials\.js\?v=[0-9a-f]{8}$/);
    const code = readFileSync(join(root, "public/trials.js"), "utf8");
    expect(code).toContain("postMessage(5)");
    expect(code).not.toMatch(/import|export/);
  });
});

describe("buildIslandScripts", () => {
  const SETTINGS = { basePath: "/repo", siteUrl: null, trialScript: "/repo/trials.js?v=1" };

  /** A script for each kind of page that uses a shared part at once and another when it is asked for. */
  function project(part = "export const shared = 1;"): string {
    const script =
      'import { shared } from "../shared";\nconsole.log(shared, process.env.BASE_PATH);\nimport("../later");';
    const scripts = ISLAND_PAGES.map((page) => [`components/islands/${page}-script.ts`, script]);
    return makeFolder({
      ...Object.fromEntries(scripts),
      "components/shared.ts": part,
      "components/later.ts": 'import { shared } from "./shared";\nconsole.log("later", shared);',
    });
  }

  it("lists for each kind of page its script first, what that imports at once, and not what comes later", async () => {
    const root = project();
    const weights = await buildIslandScripts(root, SETTINGS);
    const list: IslandFiles = JSON.parse(readFileSync(islandList(root), "utf8"));
    expect(Object.keys(list).sort()).toEqual([...ISLAND_PAGES]);
    for (const page of ISLAND_PAGES) {
      const codes = list[page].map((name) => readFileSync(join(root, "public/islands", name), "utf8"));
      expect(list[page][0]).toMatch(new RegExp(`^${page}-script-[0-9A-Z]+\\.js$`));
      expect(codes[0]).toContain('"/repo"');
      expect(codes.join("")).not.toContain('"later"');
      expect(weights[page]).toBeGreaterThan(0);
    }
  });

  it("refuses one that is too heavy for its first load", async () => {
    const noise = Array.from({ length: 40_000 }, (_, i) =>
      ((i * 2_654_435_761) % 4_294_967_296).toString(36),
    );
    const root = project(`export const shared = ${JSON.stringify(noise.join(""))};`);
    await expect(buildIslandScripts(root, SETTINGS)).rejects.toThrow(/weighs \d+ bytes with gzip; at most/);
  });
});
