import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toPolicy } from "@/scripts/finish/content-security-policy";
import { stylesStep } from "@/scripts/finish/styles";
import { classesIn, namesIn, usedStyles } from "@/scripts/finish/used-styles";
import { makeFolder } from "./temporary-folder";

const CSS = [
  ".rank{color:red}",
  ".wide\\:max-w-\\[34ch\\]{max-width:34ch}",
  ".bar-31{width:31%}",
  ".c-rus{color:#123}",
  ".unused{color:blue}",
  ":root[data-theme=dark]{color:white}",
  ":is(.unused,.rank) :is(td,th + th){color:green}",
  ":is(.unused,.unused-too) td{color:blue}",
  "td:not(.unused){color:tan}",
  "@media print{.rank{color:black}.unused{color:blue}}",
].join("\n");

const LINK = '<link rel="stylesheet" href="/repo/_next/a.css"/>';

function page(body: string, link = LINK): string {
  return `<html><head><meta charSet="utf-8"/>${link}<style>@font-face{}</style></head><body>${body}</body></html>`;
}

function finish(files: Record<string, string>) {
  const root = makeFolder({ ...files, "_next/a.css": CSS });
  stylesStep.run({ root, licence: "", hosts: "", basePath: "/repo", siteUrl: null });
  return (file: string) => readFileSync(join(root, file), "utf8");
}

describe("the styles that are used", () => {
  const names = new Set([
    ...classesIn('<td class="rank wide:max-w-[34ch]" title="unused">unused</td>'),
    ...namesIn('cell.className="shown"'),
  ]);

  it("are the rules that may fit: of a class that is there, of none, of one of several, of one that is not there", () => {
    const css = usedStyles(CSS, names, false);
    for (const kept of ["red", "34ch", "data-theme", "green", "tan", "#000"]) expect(css).toContain(kept);
    expect(css).not.toMatch(/#00f|blue/);
  });

  it("have the colours of countries always, other classes that are put together where pictures are drawn anew", () => {
    expect(usedStyles(CSS, names, false)).toContain(".c-rus");
    expect(usedStyles(CSS, names, false)).not.toContain(".bar-31");
    expect(usedStyles(CSS, names, true)).toContain(".bar-31");
  });

  it("keep a property that has the name of a class which nothing has", () => {
    expect(usedStyles(".text-wrap{color:blue}h1{text-wrap:balance}", names, false)).toContain("balance");
  });

  it("know a class by its name, however HTML writes it", () => {
    expect(classesIn('<p class="[&amp;&gt;a]:mt-2 lead">')).toEqual(new Set(["[&>a]:mt-2", "lead"]));
  });
});

describe("the styles of a page", () => {
  it("are those that pages of its kind need in any language, with the policy that allows them", () => {
    const read = finish({
      "en/claims/a/index.html": page('<p class="rank">1</p>'),
      "ar/claims/b/index.html": page("<p>2</p>"),
      "en/about/index.html": page('<p class="unused">3</p>'),
      "index.html": page(""),
    });
    expect(read("ar/claims/b/index.html")).toContain(".rank{");
    expect(read("ar/claims/b/index.html")).not.toContain(".unused{");
    expect(read("en/about/index.html")).toContain(".unused{");
    for (const file of ["ar/claims/b/index.html", "en/about/index.html"]) {
      expect(read(file)).toContain(toPolicy(read(file)));
      expect(read(file)).toContain("<style>@font-face{}</style>");
    }
  });

  it("have those of what its scripts may bring, and of what these load, and of no other script", () => {
    const read = finish({
      "en/about/index.html": page('<script src="/shell.js"></script>'),
      "en/data/index.html": page(""),
      "shell.js": 'import("./use.js")',
      "use.js": 'panel.className="rank"',
      "other.js": 'panel.className="unused"',
    });
    expect(read("en/about/index.html")).toContain(".rank{");
    expect(read("en/about/index.html")).not.toContain(".unused{");
    expect(read("en/data/index.html")).not.toContain(".rank{");
  });

  it("are left to embeds, which have their own, but for the page with their code", () => {
    const embed = "<html><style>p{}</style></html>";
    const read = finish({
      "en/embed/home-ladder/index.html": embed,
      "en/embed/index.html": page(""),
    });
    expect(read("en/embed/home-ladder/index.html")).toBe(embed);
    expect(read("en/embed/index.html")).toContain("Content-Security-Policy");
  });

  it.each([LINK, LINK.replace("a.css", "a.css?dpl=1")])(
    "stand where the page named their file: %s",
    (link) => {
      const read = finish({ "en/about/index.html": page('<p class="rank">1</p>', link) });
      expect(read("en/about/index.html")).toMatch(/<style>[^<]*\.rank\{[^<]*<\/style><style>@font-face/);
      expect(read("en/about/index.html")).not.toContain("stylesheet");
    },
  );

  it.each([
    ["none", ""],
    ["two", LINK + LINK],
  ])("must be one file: a page that names %s is refused", (_, link) => {
    expect(() => finish({ "en/index.html": page("", link) })).toThrow("file of the site's styles");
  });
});
