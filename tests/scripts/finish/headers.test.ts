import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { headersStep } from "@/scripts/finish/headers";
import { toCloudFrontFile } from "@/scripts/finish/headers/cloudfront";
import { toHeadersFile } from "@/scripts/finish/headers/headers-file";
import {
  assertOneRuleEach,
  headersOf,
  listRules,
  type Rule,
  VERSIONED_SCRIPTS,
} from "@/scripts/finish/headers/rules";
import { HEADERS_OF_KIND, OVER_TLS } from "@/scripts/finish/headers/table";
import { listFiles } from "@/scripts/finish/site";
import { makeFolder } from "../temporary-folder";
import { addressOf, FILES, makeExport } from "./exported-site";
import { readCaddyfile, readCloudFrontFile, readHeadersFile, readVercelFile, type Sent } from "./hosts";

const rules = listRules(makeExport());

function sentWith(file: string): Sent {
  return Object.fromEntries(headersOf(rules, file).map(({ name, value }) => [name.toLowerCase(), value]));
}

describe("headersOf", () => {
  it("keeps every page out of the frames of others, and lets them frame the embeds", () => {
    expect(sentWith("en/rankings/global-ai-index/2024/index.html")["content-security-policy"]).toBe(
      "frame-ancestors 'self'",
    );
    expect(sentWith("404.html")["content-security-policy"]).toBe("frame-ancestors 'self'");
    expect(sentWith("en/embed/home-ladder/index.html")["content-security-policy"]).toBeUndefined();
  });

  it("keeps the page with the code for embeds out of frames, which is no embed itself", () => {
    expect(sentWith("en/embed/index.html")["content-security-policy"]).toBe("frame-ancestors 'self'");
  });

  it("lets every page of the web read the API, and nothing else", () => {
    const open = Object.keys(FILES).filter((file) => sentWith(file)["access-control-allow-origin"] === "*");
    expect(open).toEqual(["api/v1/index.json", "api/v1/table.csv"]);
  });

  it("lets pages of others load what is made for them, and nothing else", () => {
    const shared = Object.keys(FILES).filter(
      (file) => sentWith(file)["cross-origin-resource-policy"] === "cross-origin",
    );
    expect(shared).toEqual([
      "embed.js",
      "icon.svg",
      "en/embed/home-ladder/index.html",
      "api/v1/index.json",
      "api/v1/table.csv",
      "fonts/a-1f652110.woff2",
      "social/en/home.png",
    ]);
  });

  it("lets a browser keep for good what has its hash in its name, and ask again for the rest", () => {
    const kept = Object.keys(FILES).filter((file) => sentWith(file)["cache-control"]?.includes("immutable"));
    expect(kept).toEqual([
      "fonts/a-1f652110.woff2",
      "islands/data-0a1b2c3d4e.json",
      "islands/ranking-script-2KJ4QW7X.js",
    ]);
    expect(sentWith("en/index.html")["cache-control"]).toBe("public, max-age=300, must-revalidate");
    expect(sentWith("shell.js")["cache-control"]).toBe("public, max-age=300, must-revalidate");
  });

  it("lets it keep for a day a script that is asked for by its hash", () => {
    expect(sentWith("find.js")["cache-control"]).toBe("public, max-age=86400");
    const sources = [
      ...readdirSync("scripts/prepare").map((file) => `scripts/prepare/${file}`),
      "next.config.js",
    ];
    const addressed = sources.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/([\w-]+\.js)\?v=/g)].map((match) => match[1]),
    );
    const loadedByEmbeds = "embed-choices.js";
    expect(addressed.filter((script) => script !== loadedByEmbeds).sort()).toEqual([...VERSIONED_SCRIPTS]);
  });

  it("gives no file a header twice", () => {
    for (const file of Object.keys(FILES)) {
      const names = headersOf(rules, file).map(({ name }) => name);
      expect(new Set(names).size, file).toBe(names.length);
    }
  });
});

describe("the rules of an export", () => {
  it("have one for each file", () => {
    expect(() => assertOneRuleEach(rules, Object.keys(FILES))).not.toThrow();
  });

  it("stop the build where a folder is new to them", () => {
    expect(() => assertOneRuleEach(rules, ["videos/a.mp4"])).toThrow(
      "videos/a.mp4 needs one rule for its headers and has none.",
    );
  });

  it("stop it where two would give one file the same header", () => {
    const both: Rule[] = [...rules, { path: "/fonts/:file", kind: "page" }];
    expect(() => assertOneRuleEach(both, ["fonts/a.woff2"])).toThrow("has /fonts/* and /fonts/:file.");
  });

  it("leave out what only hosts read", () => {
    const root = makeFolder({ "index.html": "", _headers: "", "vercel.json": "", ".nojekyll": "" });
    expect(listRules(root).map(({ path }) => path)).not.toContain("/_headers");
    expect(() => assertOneRuleEach(listRules(root), ["_headers", "vercel.json", ".nojekyll"])).not.toThrow();
  });
});

describe.each(["", "/repo"])("what hosts read, below “%s”", (basePath) => {
  const root = makeExport();
  const hosts = makeFolder({});
  headersStep.run({ root, hosts, licence: "", basePath, siteUrl: null });
  const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");
  const sendOf = {
    _headers: readHeadersFile(read(root, "_headers")),
    "vercel.json": readVercelFile(read(root, "vercel.json")),
    Caddyfile: readCaddyfile(read(hosts, "Caddyfile")),
    "cloudfront.json": readCloudFrontFile(read(hosts, "cloudfront.json")),
  };
  const overTls = { [OVER_TLS.name.toLowerCase()]: OVER_TLS.value };

  it.each(Object.entries(sendOf))("in %s gives each address what the table says, once", (_, send) => {
    for (const file of Object.keys(FILES))
      expect(send(basePath + addressOf(file)), file).toEqual({ ...sentWith(file), ...overTls });
  });

  it("is written beside the site where it is not deployed with it", () => {
    expect(listFiles(hosts)).toEqual([
      "Caddyfile",
      "cloudfront.json",
      "nginx/conf.d/ai-standings-maps.conf",
      "nginx/sites-enabled/ai-standings",
      "nginx/snippets/ai-standings.conf",
    ]);
  });

  it("promises nothing for addresses beside the site's folder", () => {
    if (basePath !== "") expect(sendOf._headers("/en/")).toEqual({});
    expect(sendOf["vercel.json"](`${basePath}/nowhere/`)).not.toHaveProperty("cache-control");
  });
});

describe("limits of hosts", () => {
  it("stop the build where _headers has more rules than Cloudflare reads", () => {
    const many = Array.from({ length: 100 }, (_, i): Rule => ({ path: `/${i}.js`, kind: "page" }));
    expect(() => toHeadersFile(many, "")).toThrow("_headers has 101 rules; Cloudflare reads 100.");
    expect(() => toHeadersFile(many.slice(1), "")).not.toThrow();
  });

  it("are kept by each line of it, which is at most 2,000 characters", () => {
    const lines = toHeadersFile(rules, "/repo").split("\n");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });

  it("stop the build where CloudFront would need more cache behaviours than it takes", () => {
    const many = Array.from({ length: 25 }, (_, i): Rule => ({ path: `/embed-${i}.js`, kind: "shared" }));
    expect(() => toCloudFrontFile(many, "")).toThrow("need 26 cache behaviours; it takes 25.");
    expect(() => toCloudFrontFile(many.slice(1), "")).not.toThrow();
  });

  it("are kept by CloudFront's policies: 20 of 10 headers each", () => {
    const { policies } = JSON.parse(toCloudFrontFile(rules, ""));
    expect(policies).toHaveLength(Object.keys(HEADERS_OF_KIND).length);
    expect(policies.length).toBeLessThanOrEqual(20);
    for (const { CustomHeadersConfig: custom } of policies) {
      expect(custom.Quantity).toBe(custom.Items.length);
      expect(custom.Quantity).toBeLessThanOrEqual(10);
    }
  });
});
