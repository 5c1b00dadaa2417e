import { describe, expect, it } from "vitest";
import { type DrawnPicture, pictureFile, pictureOfPage } from "@/lib/social/page-picture";

const DRAWN: DrawnPicture[] = [
  "",
  "rankings",
  "rankings/global-ai-index",
  "rankings/global-ai-index/2024",
  "countries/rus",
  "claims",
  "claims/a-claim",
  "models",
].map((path) => ({ path: path.split("/").filter(Boolean), shapes: ["wide"], title: path }));

function picturedOn(page: string): string | undefined {
  return pictureOfPage(DRAWN, page.split("/").filter(Boolean))?.path.join("/");
}

describe("the picture of a page", () => {
  it("is its own where there is one", () => {
    expect(picturedOn("")).toBe("");
    expect(picturedOn("countries/rus")).toBe("countries/rus");
    expect(picturedOn("rankings/global-ai-index/2024")).toBe("rankings/global-ai-index/2024");
  });

  it("is that of the page above it otherwise: of a claim, or of an index whose scores of that year are not held", () => {
    expect(picturedOn("claims/a-claim/protocol")).toBe("claims/a-claim");
    expect(picturedOn("rankings/global-ai-index/2019")).toBe("rankings/global-ai-index");
    expect(picturedOn("rankings/global-ai-index/map")).toBe("rankings/global-ai-index");
  });

  it("is that of the same edition where a page weighs it anew, and that of all indices for other countries", () => {
    expect(picturedOn("weights/global-ai-index/2024")).toBe("rankings/global-ai-index/2024");
    expect(picturedOn("countries/lbn")).toBe("rankings");
    expect(picturedOn("compare/ind-vs-rus")).toBe("rankings");
    expect(picturedOn("tables/some-table")).toBe("models");
  });

  it("is the home page's where nothing is nearer, and none where none was drawn", () => {
    expect(picturedOn("about")).toBe("");
    expect(pictureOfPage([], ["about"])).toBeNull();
  });

  it("stands where its page stands, each shape under a name of its own", () => {
    expect(pictureFile("ar", [], "wide")).toBe("/social/ar/home.png");
    expect(pictureFile("en", ["claims", "a-claim"], "tall")).toBe("/social/en/claims/a-claim-4x5.png");
  });
});
