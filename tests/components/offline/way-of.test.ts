import { describe, expect, it } from "vitest";
import { wayOf } from "@/components/offline/worker/way-of";

const ORIGIN = "https://example.org";

function way(path: string, init: RequestInit = {}, origin = ORIGIN) {
  return wayOf(new Request(origin + path, init), ORIGIN);
}

const AS_PAGE = { headers: { accept: "text/html,*/*" } };

describe("wayOf", () => {
  it("knows a page by what is asked for, whatever its state", () => {
    expect(way("/en/method/", AS_PAGE)).toBe("page");
    expect(way("/en/rankings/?sort=name", AS_PAGE)).toBe("page");
    expect(way("/en/embed/", AS_PAGE)).toBe("page");
  });

  it.each(["/islands/ranking-AB12.js", "/fonts/a-12.woff2"])(
    "takes %s for unchanging: its name changes with its content",
    (path) => {
      expect(way(path)).toBe("unchanging");
    },
  );

  it.each(["/shell.js", "/find.js?v=12ab", "/_data/find/en.json", "/icon.svg"])(
    "asks for %s each time",
    (path) => {
      expect(way(path)).toBe("file");
    },
  );

  it.each(["/en/embed/country-rus-pillars/", "/api/v1/index.json", "/_data/version.json"])(
    "leaves %s to the browser",
    (path) => {
      expect(way(path, AS_PAGE)).toBeNull();
    },
  );

  it("leaves other sites, parts of files and what is sent to the browser", () => {
    expect(way("/en/", AS_PAGE, "https://other.example")).toBeNull();
    expect(way("/fonts/a.woff2", { headers: { range: "bytes=0-9" } })).toBeNull();
    expect(way("/en/", { method: "POST" })).toBeNull();
    expect(way("/shell.js", { method: "HEAD" })).toBeNull();
  });
});
