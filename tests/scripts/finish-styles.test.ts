import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toPolicy } from "@/scripts/finish/content-security-policy";
import { namesInScript, namesInTags, stylesForPages } from "@/scripts/finish/page-styles";
import { stylesStep } from "@/scripts/finish/styles";
import { makeFolder } from "./temporary-folder";

const CSS = [
  ".rank{color:red}",
  ".wide\\:max-w-\\[34ch\\]{max-width:34ch}",
  ".bar-31{width:31%}",
  ".unused{color:blue}",
  ":root[data-theme=dark]{color:white}",
  "[aria-sort=ascending]{color:green}",
  "@media print{.rank{color:black}.unused{color:gray}}",
].join("\n");

function page(body: string): string {
  return `<html><head><meta charSet="utf-8"/><style data-precedence="next" data-href="/_next/a.css">${CSS}</style><style>@font-face{}</style></head><body>${body}</body></html>`;
}

async function finish(files: Record<string, string>) {
  const root = makeFolder(files);
  await stylesStep.run({ root, licence: "", hosts: "", basePath: "", siteUrl: null });
  return (file: string) => readFileSync(join(root, file), "utf8");
}

describe("stylesForPages", () => {
  it("keeps what a page or a script has a name for, and drops the rest", async () => {
    const names = new Set([
      ...namesInTags('<html><td class="rank wide:max-w-[34ch]" aria-sort="ascending">unused</td>'),
      ...namesInScript('document.documentElement.dataset.theme="dark"'),
    ]);
    const css = await stylesForPages(CSS, names);
    for (const kept of [".rank{color:red}", "34ch", "data-theme", "aria-sort", "color:black"])
      expect(css).toContain(kept);
    expect(css).not.toContain("unused");
  });

  it("keeps a class that is put together from a length or a country, whoever has it now", async () => {
    expect(await stylesForPages(CSS, new Set())).toContain(".bar-31");
  });
});

describe("the styles of a page", () => {
  it("are those that pages of its kind need in any language, with the policy that allows them", async () => {
    const read = await finish({
      "en/claims/a/index.html": page('<p class="rank">1</p>'),
      "ar/claims/b/index.html": page("<p>2</p>"),
      "en/about/index.html": page('<p class="unused">3</p>'),
      "index.html": page(""),
    });
    expect(read("ar/claims/b/index.html")).toContain(".rank{");
    expect(read("ar/claims/b/index.html")).not.toContain(".unused");
    expect(read("en/about/index.html")).toContain(".unused{");
    for (const file of ["ar/claims/b/index.html", "en/about/index.html"]) {
      expect(read(file)).toContain(toPolicy(read(file)));
      expect(read(file)).toContain("<style>@font-face{}</style>");
    }
  });

  it("leaves embeds alone, which have their own, but for the page with their code", async () => {
    const embed = "<html><style>p{}</style></html>";
    const read = await finish({
      "en/embed/home-ladder/index.html": embed,
      "en/embed/index.html": page(""),
    });
    expect(read("en/embed/home-ladder/index.html")).toBe(embed);
    expect(read("en/embed/index.html")).toContain("Content-Security-Policy");
  });

  it("stops at a page without the site's styles", async () => {
    await expect(finish({ "en/index.html": "<html><head></head></html>" })).rejects.toThrow(
      "styles of the site",
    );
  });
});
