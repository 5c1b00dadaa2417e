import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { attributeValue, headOf, listTags } from "@/scripts/finish/html";
import { askFor } from "./served-pages";
import { expect, LANGUAGES, listAddresses, test } from "./site";

type NamedPicture = { href: string; width: number; height: number; alt: string };

/** The pictures that a page names in its head, each with what is said of it. */
function picturesOf(address: string): NamedPicture[] {
  const html = readFileSync(resolve("out", address, "index.html"), "utf8");
  const said = listTags(headOf(html)).flatMap((tag) => {
    const property = attributeValue(tag, "property");
    return property ? [{ property, content: attributeValue(tag, "content") ?? "" }] : [];
  });
  const valuesOf = (property: string) =>
    said.filter((one) => one.property === property).map(({ content }) => content);
  const [widths, heights, alts] = ["width", "height", "alt"].map((what) => valuesOf(`og:image:${what}`));
  return valuesOf("og:image").map((href, i) => ({
    href,
    width: Number(widths?.[i]),
    height: Number(heights?.[i]),
    alt: alts?.[i] ?? "",
  }));
}

/** As the header of a PNG says it. */
async function sizeOf(href: string) {
  const response = await askFor(href);
  expect(`${href} ${response.status} ${response.headers.get("content-type")}`).toBe(`${href} 200 image/png`);
  const png = Buffer.from(await response.arrayBuffer());
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

test("every page names a picture in its own language, and says how large it is and what it shows", () => {
  const faults = listAddresses().filter((address) => {
    const [locale = ""] = address.split("/");
    const [wide] = picturesOf(address);
    if (!wide?.href.includes(`/social/${locale || "en"}/`)) return true;
    return wide.alt === "" || wide.width !== 1200 || wide.height !== 630;
  });
  expect(faults).toEqual([]);
});

test("every picture that is named is there and as large as is said", async ({ baseURL }) => {
  const named = new Map(
    listAddresses()
      .flatMap(picturesOf)
      .map((picture) => [picture.href, picture]),
  );
  expect(named.size).toBeGreaterThan(60 * LANGUAGES.length);
  for (const [href, { width, height }] of named)
    expect(await sizeOf(new URL(href, baseURL).href)).toEqual({ width, height });
});

test("claims and ahead-or-behind have a picture in 4:5 too", () => {
  for (const locale of LANGUAGES)
    for (const page of ["ahead-or-behind/rus/", "claims/deepseek-in-science/"]) {
      const [, tall] = picturesOf(`${locale}/${page}`);
      expect(tall).toMatchObject({ width: 1080, height: 1350 });
    }
});
