import { describe, expect, it } from "vitest";
import { decodeEmbedCodeView, encodeEmbedCodeView } from "@/lib/url/embed-code-view";
import { embedHref, embedPageHref } from "@/lib/url/embed-href";
import { decodeEmbedView, encodeEmbedView } from "@/lib/url/embed-view";

describe("decodeEmbedView", () => {
  it("reads the theme, and passes on what is chosen of the picture", () => {
    expect(decodeEmbedView("?theme=Dark&pin=rus,ind", ["pin"])).toEqual({
      view: { theme: "dark", chosen: "pin=rus,ind" },
      dropped: [],
    });
  });

  it("is as the reader's system has it where nothing is asked", () => {
    expect(decodeEmbedView("", ["pin"]).view).toEqual({ theme: "auto", chosen: "" });
  });

  it("leaves out what neither every embed nor this picture knows, and says it as it stood", () => {
    const { view, dropped } = decodeEmbedView("?theme=pink&pin=rus&x=1&utm_source=a", []);
    expect(view).toEqual({ theme: "auto", chosen: "" });
    expect(dropped.map(({ value }) => value)).toEqual(["pin=rus", "x=1", "theme=pink"]);
  });

  it("never fails, whatever is asked", () => {
    for (const search of ["?%", "?theme", "?=&=", `?a=${"x".repeat(10_000)}`, "?<script>=1"])
      for (const { value } of decodeEmbedView(search, ["c"]).dropped) expect(value.length).toBeLessThan(42);
  });

  it("is written as it is read", () => {
    for (const query of ["", "?theme=light", "?theme=dark&c=rus,usa&base=usa", "?pin=fra"])
      expect(encodeEmbedView(decodeEmbedView(query, ["pin", "c", "base"]).view)).toBe(query);
  });
});

describe("decodeEmbedCodeView", () => {
  it("reads a picture with what may be chosen of it; without one it shows the standard one", () => {
    const { view, dropped } = decodeEmbedCodeView("?p=Compare-Pillars&c=rus&theme=dark&z=1", "home-ladder");
    expect(view).toEqual({ picture: "compare-pillars", theme: "dark", chosen: "c=rus" });
    expect(dropped).toEqual(["z=1"]);
    expect(decodeEmbedCodeView("?p=", "home-ladder").view.picture).toBe("home-ladder");
    expect(encodeEmbedCodeView(view)).toBe("?p=compare-pillars&theme=dark&c=rus");
  });
});

describe("addresses of embeds", () => {
  it("are a file of their own where they are prepared, and otherwise name the picture", () => {
    expect(embedHref("ar", "home-ladder")).toBe("/ar/embed/home-ladder/");
    expect(embedHref("en", "ahead-or-behind-fra")).toBe("/en/embed/picture/?of=ahead-or-behind-fra");
    expect(embedPageHref("en", "home-ladder")).toBe("/en/embed/?p=home-ladder");
  });
});
