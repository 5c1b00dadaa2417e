import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FINISHED_LOCALES } from "@/lib/i18n/locales";
import { toIslandData } from "@/lib/islands/island-data";
import { addPolicy, toPolicy } from "@/scripts/finish/content-security-policy";
import { frameworkFiles, isFrameworkFile } from "@/scripts/finish/framework-files";
import { attributeValue, listScripts } from "@/scripts/finish/html";
import { moveIslandData } from "@/scripts/finish/island-data";
import { listFiles } from "@/scripts/finish/site";
import { isListed, toRobots, toSitemap, toSitemapIndex } from "@/scripts/finish/sitemap";
import { finishSite } from "@/scripts/finish/steps";
import { stripScripts } from "@/scripts/finish/strip-scripts";
import { exportedPage, ISLAND_PAGE, PLAIN_PAGE, STYLESHEET } from "./exported-page";
import { makeFolder } from "./temporary-folder";

function hashOf(body: string): string {
  return `'sha256-${createHash("sha256").update(body).digest("base64")}'`;
}

describe("stripScripts", () => {
  const stripped = stripScripts(PLAIN_PAGE);

  it("removes Next's scripts, the nomodule one and the inline ones among them", () => {
    expect(stripped).not.toContain("/_next/static/chunks/0");
    expect(stripped).not.toContain("noModule");
    expect(stripped).not.toContain("__next_f");
    expect(stripped).not.toContain("TURBOPACK");
  });

  it("removes preloads of scripts and keeps those of fonts", () => {
    expect(stripped).not.toContain('as="script"');
    expect(stripped).not.toContain("modulepreload");
    expect(stripped).toContain('as="font"');
  });

  it("keeps the shell, JSON-LD and speculation rules", () => {
    expect(stripped.match(/<script\b[^>]*>/g)).toEqual([
      '<script data-shell="" src="/shell.js">',
      '<script type="speculationrules">',
      '<script type="application/ld+json">',
    ]);
  });

  it("keeps text and styles", () => {
    expect(stripped).toContain("<main><h1>Text about data-island and style=&quot;x&quot;</h1></main>");
    expect(stripped).toContain('<link rel="stylesheet"');
    expect(stripped).toContain("<style>a>b{");
  });

  it("keeps the script of an island, what it imports and the data it is drawn from", () => {
    const island = stripScripts(ISLAND_PAGE);
    expect(island).toContain('<link rel="modulepreload" href="/islands/chunk-b2.js"/>');
    expect(island).toContain('<script type="module" src="/islands/sort-a1.js" async=""></script>');
    expect(island).toContain('<script type="application/json">{"rows":[1]}</script>');
    expect(island).not.toContain("/_next/static/chunks/0");
    expect(island).not.toContain("__next_f");
  });

  it.each([
    '<link rel="modulepreload" href="/islands/chunk-b2.js"/>',
    '<link rel="preload" as="font" href="/fonts/chunk-b2.js"/>',
  ])("names what is preloaded once, though React names it twice: %s", (link) => {
    expect(stripScripts(exportedPage(link, link)).split("chunk-b2.js")).toHaveLength(2);
  });

  it("refuses a page whose suspended part only a script would show", () => {
    const page = exportedPage('<template id="B:0"></template><div hidden id="S:0">late</div>');
    expect(() => stripScripts(page, "en/index.html")).toThrow("en/index.html: holds a suspended part");
  });
});

describe("content security policy", () => {
  it("allows each inline script and style by its hash, and no other", () => {
    const policy = toPolicy(stripScripts(PLAIN_PAGE));
    expect(policy).toContain(`script-src 'self' ${hashOf('{"prefetch":[]}')};`);
    expect(policy).toContain(`style-src 'self' ${hashOf('a>b{content:"<i style=\\"x\\">"}\n')};`);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toContain("unsafe");
  });

  it("lets a page start workers of the site only", () => {
    expect(toPolicy(PLAIN_PAGE)).toContain("worker-src 'self';");
  });

  it("counts four inline scripts on a page of Next's; data need no hash", () => {
    const scriptSources = toPolicy(ISLAND_PAGE).split("; ")[1];
    expect(scriptSources?.match(/sha256-/g)).toHaveLength(4);
    expect(scriptSources).not.toContain(hashOf('{"@type":"WebSite"}'));
    expect(scriptSources).not.toContain(hashOf('{"rows":[1]}'));
  });

  it("is written right behind the charset", () => {
    expect(addPolicy(PLAIN_PAGE, "page")).toContain(
      `<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${toPolicy(PLAIN_PAGE)}"/>`,
    );
  });

  it("fails on a style attribute and names page and snippet", () => {
    const page = exportedPage('<svg class="a" style="width:1px"></svg>');
    expect(() => addPolicy(page, "en/index.html")).toThrow(
      /^en\/index\.html: .*<svg class="a" style="width:1px">/,
    );
  });

  it("fails on a page without charset, and on one that has a policy", () => {
    expect(() => addPolicy("<html></html>", "a.html")).toThrow("a.html: no <meta charset>");
    expect(() => addPolicy(addPolicy(PLAIN_PAGE, "a.html"), "a.html")).toThrow(
      "a.html: has a policy already",
    );
  });
});

describe("moveIslandData", () => {
  const pageOf = (rows: number) =>
    exportedPage(
      `<main><script type="application/json">${toIslandData({ rows: Array(rows).fill("<b>") })}</script></main>`,
    );
  const move = (root: string, html: string) => moveIslandData({ root, basePath: "/repo" }, html);

  it("leaves a page as it is whose islands need little, and its other data", () => {
    const root = makeFolder({});
    expect(move(root, pageOf(10))).toBe(pageOf(10));
    const graph = exportedPage(`<script type="application/ld+json">${"1".repeat(200_000)}</script>`);
    expect(move(root, graph)).toBe(graph);
    expect(listFiles(root)).toEqual([]);
  });

  it("puts what a large island is drawn from into a file named by its content, which the page names and preloads", () => {
    const root = makeFolder({});
    const html = move(root, pageOf(20_000));
    const [file = ""] = listFiles(root);
    expect(file).toMatch(/^islands\/data-[0-9a-f]{10}\.json$/);
    expect(JSON.parse(readFileSync(join(root, file), "utf8")).rows).toEqual(Array(20_000).fill("<b>"));
    expect(html).toBe(
      exportedPage(
        [
          `<main><script type="application/json" data-from="/repo/${file}"></script>`,
          `<link rel="preload" as="fetch" href="/repo/${file}" crossorigin="" fetchpriority="low"/></main>`,
        ].join(""),
      ),
    );
    move(root, pageOf(20_000));
    move(root, pageOf(20_001));
    expect(listFiles(root)).toHaveLength(2);
  });
});

describe("isFrameworkFile", () => {
  it("knows Next's page data, and no other text file", () => {
    expect(isFrameworkFile("en/index.txt")).toBe(true);
    expect(isFrameworkFile("en/__next.$d$locale.__PAGE__.txt")).toBe(true);
    expect(isFrameworkFile("en/__next.$d$locale/__PAGE__.txt")).toBe(true);
    expect(isFrameworkFile("LICENSE.txt")).toBe(false);
    expect(isFrameworkFile("robots.txt")).toBe(false);
  });
});

describe("sitemap", () => {
  const pages = ["404.html", "index.html", "ar/index.html", "en/index.html", "en/a/index.html"];
  const sitemapOf = (locale: string) => toSitemap(locale, pages, "https://example.org", "/repo");

  it("lists the pages of its language, not the copies at the root", () => {
    expect(sitemapOf("ar").match(/<loc>[^<]*/g)).toEqual(["<loc>https://example.org/repo/ar/"]);
    expect(sitemapOf("en").match(/<loc>[^<]*/g)).toEqual([
      "<loc>https://example.org/repo/en/",
      "<loc>https://example.org/repo/en/a/",
    ]);
  });

  it("names translations that exist and the default", () => {
    expect(sitemapOf("ar").match(/hreflang="[^"]*" href="[^"]*"/g)).toEqual([
      'hreflang="ar" href="https://example.org/repo/ar/"',
      'hreflang="en" href="https://example.org/repo/en/"',
      'hreflang="x-default" href="https://example.org/repo/en/"',
    ]);
    expect(sitemapOf("en")).not.toContain("repo/ar/a/");
  });

  it("of each language stands in the list that robots.txt names", () => {
    expect(toSitemapIndex(["en", "ar"], "https://example.org", "/repo").match(/<loc>[^<]*/g)).toEqual([
      "<loc>https://example.org/repo/sitemap-en.xml",
      "<loc>https://example.org/repo/sitemap-ar.xml",
    ]);
  });

  it("leaves out a page that asks for it, and a second address of a page", () => {
    const address = "https://example.org/en/";
    const canonical = (href: string) => exportedPage("", `<link rel="canonical" href="${href}"/>`);
    expect(isListed(exportedPage("", '<meta name="robots" content="noindex, nofollow"/>'), address)).toBe(
      false,
    );
    expect(isListed(canonical("https://example.org/en/a/"), address)).toBe(false);
    expect(isListed(canonical(address), address)).toBe(true);
    expect(isListed(PLAIN_PAGE, address)).toBe(true);
  });

  it("is named in robots.txt where the host is known", () => {
    expect(toRobots("https://example.org", "/repo")).toContain(
      "Sitemap: https://example.org/repo/sitemap.xml\n",
    );
    expect(toRobots(null, "")).toBe("User-agent: *\nAllow: /\n");
  });
});

const HOME_PAGE = exportedPage(
  '<main><figure data-picture="home-ladder" data-title="Led by one"><p>1</p></figure></main>',
);

describe("finishSite", () => {
  const homes = FINISHED_LOCALES.map((locale) => `${locale}/index.html`);
  const exported = {
    "404.html": PLAIN_PAGE,
    "404/index.html": PLAIN_PAGE,
    "_not-found/index.html": PLAIN_PAGE,
    "_not-found/index.txt": "1",
    [STYLESHEET]: "p{color:red}",
    ...Object.fromEntries(homes.map((home) => [home, HOME_PAGE])),
    "en/index.html": HOME_PAGE,
    "embed-view.js": "document.title;",
    "embed-choices.js": "",
    "en/index.txt": "1",
    "en/__next._tree.txt": "1",
    "en/rankings/index.html": ISLAND_PAGE,
  };
  const embeds = FINISHED_LOCALES.flatMap((locale) =>
    ["home-ladder", "picture"].map((id) => `${locale}/embed/${id}/index.html`),
  );
  const licence = join(makeFolder({ LICENSE: "MIT" }), "LICENSE");
  const hosts = makeFolder({});
  const finish = (root: string) =>
    finishSite({ root, licence, hosts, basePath: "", siteUrl: null }, undefined, () => {});

  it("leaves the site that a host needs", async () => {
    const root = makeFolder(exported);
    await finish(root);
    expect(listFiles(root)).toEqual(
      [
        ".nojekyll",
        "404.html",
        "LICENSE.txt",
        "_headers",
        ...homes,
        ...embeds,
        "embed-choices.js",
        "embed-view.js",
        "en/rankings/index.html",
        "index.html",
        "robots.txt",
        "vercel.json",
      ].sort(),
    );
  });

  it("puts the shell before all other scripts, so that it hears of those that do not come", async () => {
    const root = makeFolder(exported);
    await finish(root);
    const page = readFileSync(join(root, "en/rankings/index.html"), "utf8");
    expect(listScripts(page).map(({ attributes }) => attributeValue(attributes, "src"))).toEqual([
      "/shell.js",
      "/islands/sort-a1.js",
      null,
      null,
      null,
    ]);
  });

  it("fails where a page lacks the shell", async () => {
    const page = ISLAND_PAGE.replace("/shell.js", "/check.js");
    const root = makeFolder({ ...exported, "en/rankings/index.html": page });
    await expect(finish(root)).rejects.toThrow(
      "en/rankings/index.html: lacks the script that is to be its first.",
    );
  });

  it("puts the English home at the root, with the same policy", async () => {
    const root = makeFolder(exported);
    await finish(root);
    const home = readFileSync(join(root, "index.html"), "utf8");
    expect(home).toBe(readFileSync(join(root, "en/index.html"), "utf8"));
    expect(home).toContain("Content-Security-Policy");
    expect(existsSync(join(root, "sitemap.xml"))).toBe(false);
  });

  it("writes a sitemap a language where the host is known", async () => {
    const root = makeFolder(exported);
    await finishSite(
      { root, licence, hosts, basePath: "", siteUrl: "https://example.org" },
      undefined,
      () => {},
    );
    expect(listFiles(root).filter((file) => file.startsWith("sitemap"))).toEqual(
      [...FINISHED_LOCALES.map((locale) => `sitemap-${locale}.xml`), "sitemap.xml"].sort(),
    );
    expect(readFileSync(join(root, "sitemap-en.xml"), "utf8")).toContain("https://example.org/en/rankings/");
  });

  it("fails where a step finds nothing to work on", async () => {
    const site = { root: makeFolder({}), licence, hosts, basePath: "", siteUrl: null };
    await expect(finishSite(site, [frameworkFiles])).rejects.toThrow(
      "finish: framework files: nothing found to work on",
    );
  });

  it("fails where the home or the 404 page is missing", async () => {
    const { "404.html": _a, ...withoutNotFound } = exported;
    const { "en/index.html": _b, ...withoutHome } = exported;
    await expect(finish(makeFolder(withoutNotFound))).rejects.toThrow("404.html is missing");
    await expect(finish(makeFolder(withoutHome))).rejects.toThrow("en/index.html is missing");
  });
});
