import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { TallPicture } from "@/components/site/tall-picture";
import { type DrawnPictures, pictureList } from "@/lib/social/page-picture";

const PICTURES: DrawnPictures = {
  ar: [
    { path: ["claims", "deepseek-in-science"], shapes: ["wide", "tall"], title: "" },
    { path: ["models"], shapes: ["wide"], title: "" },
  ],
};

function drawPictures(pictures: DrawnPictures): void {
  const root = mkdtempSync(join(tmpdir(), "ai-standings-test-"));
  mkdirSync(dirname(pictureList(root)), { recursive: true });
  writeFileSync(pictureList(root), JSON.stringify(pictures));
  vi.spyOn(process, "cwd").mockReturnValue(root);
}

afterEach(() => vi.restoreAllMocks());

describe("TallPicture", () => {
  it("leads to the picture of the page in its own language", () => {
    drawPictures(PICTURES);
    render(<TallPicture locale="ar" path={["claims", "deepseek-in-science"]} />);
    expect(screen.getByRole("link").getAttribute("href")).toBe(
      "/social/ar/claims/deepseek-in-science-4x5.png",
    );
  });

  it.each([[["models"]], [["claims", "other"]]])("is not there where none was drawn for %s", (path) => {
    drawPictures(PICTURES);
    render(<TallPicture locale="ar" path={path} />);
    expect(screen.queryByRole("link")).toBeNull();
  });
});
