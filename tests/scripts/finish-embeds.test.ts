import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { embedsStep } from "@/scripts/finish/embeds";
import { listFiles, type Site } from "@/scripts/finish/site";
import { exportedPage, STYLESHEET } from "./exported-page";
import { makeFolder } from "./temporary-folder";

const CSS = [
  "body{margin:0}",
  ".ladder{display:block}.map{display:none}",
  ":root[data-theme=dark]{color-scheme:dark}",
  ".embed-room{padding:1px}:root:is([lang=ar],[lang=hi]){--a:1}",
  ".c-sky{color:blue}.bar-7{width:7%}",
].join("");
const FACES = '@font-face{font-family:"A";src:url(/fonts/a.woff2)}';
const HEAD = `<style>${FACES}</style>`;

function pageOf(figures: string, canonical = "", basePath = ""): string {
  const link = canonical ? `<link rel="canonical" href="${canonical}"/>` : "";
  return exportedPage(`<main><h1>Page</h1>${figures}<p>After</p></main>`, `${HEAD}${link}`, basePath);
}

function figureOf(id: string, inside = '<p class="ladder">12</p>', attributes = ""): string {
  return `<figure data-picture="${id}" data-title="Led by &lt;one&gt; &amp; two" ${attributes}>${inside}<figcaption><span data-source-line="">Index 2024, Publisher</span></figcaption></figure>`;
}

async function finish(pages: Record<string, string>, site: Partial<Site> = {}) {
  const root = makeFolder({
    "embed-view.js": "run();",
    "embed-choices.js": '"map"',
    [STYLESHEET]: CSS,
    ...pages,
  });
  await embedsStep.run({ root, licence: "", hosts: "", basePath: "", siteUrl: null, ...site });
  return {
    root,
    embed: (id: string) => readFileSync(join(root, `en/embed/${id}/index.html`), "utf8"),
    embeds: listFiles(root).filter((file) => file.includes("/embed/")),
  };
}

const RANKING = "en/rankings/a/2024/index.html";

describe("embedsStep", () => {
  it("cuts each picture out of its page into a document of its own", async () => {
    const { embed, embeds } = await finish({
      "en/index.html": pageOf(figureOf("home-ladder") + figureOf("home-countries")),
      [RANKING]: pageOf(figureOf("ranking-a-2024")),
    });
    expect(embeds).toEqual([
      "en/embed/home-countries/index.html",
      "en/embed/home-ladder/index.html",
      "en/embed/picture/index.html",
      "en/embed/ranking-a-2024/index.html",
    ]);
    expect(embed("home-ladder")).toContain('<p class="ladder">12</p>');
    expect(embed("home-ladder")).not.toContain("After");
  });

  it("says what it is, where it is from, and that search engines want the page", async () => {
    const { embed } = await finish(
      {
        [RANKING]: pageOf(figureOf("ranking-a-2024"), "https://a.example/repo/en/rankings/a/2024/", "/repo"),
      },
      { basePath: "/repo", siteUrl: "https://a.example" },
    );
    const html = embed("ranking-a-2024");
    expect(html).toContain("<title>Led by &lt;one&gt; &amp; two · Index 2024, Publisher</title>");
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('<link rel="canonical" href="https://a.example/repo/en/rankings/a/2024/"/>');
    expect(html).toContain('href="/repo/en/rankings/a/2024/#ranking-a-2024" target="_blank"');
    expect(html).toContain('AI Standings: <bdi dir="ltr">https://a.example/repo/en/rankings/a/2024/</bdi>');
  });

  it("has nothing of Next, one script and only the styles of its kind, each allowed by its hash", async () => {
    const { embed } = await finish({ [RANKING]: pageOf(figureOf("ranking-a-2024")) });
    const html = embed("ranking-a-2024");
    expect(html).not.toContain("_next");
    expect(html.match(/<script[^>]*>[^<]*/g)).toEqual(["<script>run();"]);
    expect(html).toContain(`<style>${FACES}`);
    expect(html).toContain(".ladder{display:block}");
    for (const kept of ["[data-theme=dark]", ".embed-room{", "[lang=ar]"]) expect(html).toContain(kept);
    expect(html).not.toContain(".map{");
    expect(html).not.toContain(".bar-7");
    expect(html).toMatch(/script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+';/);
  });

  it("keeps of a picture that is drawn anew the styles of whatever may come", async () => {
    const { embed } = await finish({
      "en/compare/index.html": pageOf(figureOf("compare-pillars", "<p>1</p>", 'data-choices="c e base"')),
    });
    for (const kept of [".bar-7", ".c-sky", ".map{"]) expect(embed("compare-pillars")).toContain(kept);
  });

  it("leaves out countries beyond the five, which are taken out of their page when they are asked for", async () => {
    const { embeds } = await finish({
      "en/countries/rus/index.html": pageOf(figureOf("country-rus-pillars-a")),
      "en/countries/fra/index.html": pageOf(figureOf("country-fra-pillars-a")),
    });
    expect(embeds).toEqual(["en/embed/country-rus-pillars-a/index.html", "en/embed/picture/index.html"]);
  });

  it("takes a picture that several pages show from its own, and passes over a page's second address", async () => {
    const { embed, embeds } = await finish({
      "en/index.html": pageOf(figureOf("claim-a", "<p>elsewhere</p>")),
      "en/claims/a/index.html": pageOf(figureOf("claim-a", "<p>own</p>")),
      [RANKING]: pageOf(figureOf("ranking-a-2024"), "/en/rankings/a/2024/"),
      "en/rankings/a/index.html": pageOf(figureOf("ranking-a-2024"), "/en/rankings/a/2024/"),
    });
    expect(embed("claim-a")).toContain("<p>own</p>");
    expect(embeds).toHaveLength(3);
  });

  it.each([
    [
      "two pictures of one id",
      figureOf("home-ladder") + figureOf("home-ladder"),
      /en\/index.html has two pictures/,
    ],
    ["a name of no picture", figureOf("ladder"), /"ladder" has no picture's id/],
    [
      "a picture that its own page lacks",
      figureOf("claim-a"),
      /not on its own page, en\/claims\/a\/index.html/,
    ],
    ["a picture in a picture", figureOf("home-ladder", figureOf("home-countries")), /holds another/],
    [
      "a picture without a finding",
      '<figure data-picture="home-ladder"><p>1</p></figure>',
      /says no finding/,
    ],
    ["a style attribute", figureOf("home-ladder", '<p style="x:y">1</p>'), /refuses style attributes/],
  ])("refuses %s and names the page", async (_what, figures, message) => {
    await expect(finish({ "en/index.html": pageOf(figures) })).rejects.toThrow(message);
  });
});
