import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPort } from "@/scripts/serve/settings";
import { assertPortFree, type RunningServer, startServer } from "@/scripts/serve/start-server";
import { makeFolder } from "./temporary-folder";

const LONG_HOME = `<h1>Home</h1>${"text ".repeat(1000)}`;

const EXPORT = {
  "index.html": LONG_HOME,
  "404.html": "<h1>Not here</h1>",
  "en/index.html": LONG_HOME,
  "en/embed/ladder/index.html": "<p>Embed</p>",
  "api/v1/table.json": "{}",
  "api/v1/table.csv": "a,b\n",
  "shell.js": "1",
  "fonts/a.woff2": "1",
  "islands/a-2KJ4QW7X.js": "1",
  "social/en/a b.svg": "<svg/>",
};

interface Answer {
  status: number | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

/** Sends the path as it stands; `fetch` would resolve its dots first. */
function ask(
  server: RunningServer,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((settle, fail) => {
    request({ port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        settle({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", fail)
      .end();
  });
}

describe("startServer", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ port: 0, basePath: "", root: makeFolder(EXPORT) });
  });
  afterAll(() => server.close());

  it("says where the home is", () => {
    expect(server.url).toMatch(/^http:\/\/localhost:\d+\/$/);
  });

  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/en/", "text/html; charset=utf-8"],
    ["/en/?a=1", "text/html; charset=utf-8"],
    ["/en/index.html", "text/html; charset=utf-8"],
    ["/api/v1/table.json", "application/json; charset=utf-8"],
    ["/api/v1/table.csv", "text/csv; charset=utf-8"],
    ["/shell.js", "text/javascript; charset=utf-8"],
    ["/fonts/a.woff2", "font/woff2"],
    ["/social/en/a%20b.svg", "image/svg+xml; charset=utf-8"],
  ])("answers %s as %s", async (path, type) => {
    const { status, headers } = await ask(server, path);
    expect([status, headers["content-type"]]).toEqual([200, type]);
  });

  it("adds the slash that a folder needs, and keeps the query", async () => {
    const { status, headers } = await ask(server, "/en?sort=name");
    expect([status, headers.location]).toEqual([301, "/en/?sort=name"]);
  });

  it("never redirects to another host", async () => {
    expect((await ask(server, "//en")).headers.location).toBe("/en/");
    expect((await ask(server, "/\\en")).headers.location).toBe("/en/");
  });

  it.each(["/nope", "/nope/", "/en/nope.json", "/fonts/", "/api/v1/"])(
    "answers %s with the 404 page",
    async (path) => {
      const { status, headers, body } = await ask(server, path);
      expect([status, body.toString()]).toEqual([404, "<h1>Not here</h1>"]);
      expect(headers["cache-control"]).not.toContain("immutable");
    },
  );

  it.each(["/../package.json", "/..%2f..%2fetc/passwd", "/en/%2e%2e/%2e%2e/etc/passwd", "/%00", "/%zz"])(
    "refuses %s",
    async (path) => {
      expect((await ask(server, path)).status).toBe(400);
    },
  );

  it("sends the headers of the table", async () => {
    const { headers } = await ask(server, "/en/");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toBe("frame-ancestors 'self'");
    expect(headers["cache-control"]).toBe("public, max-age=300, must-revalidate");
    expect((await ask(server, "/islands/a-2KJ4QW7X.js")).headers["cache-control"]).toContain("immutable");
    expect((await ask(server, "/en/embed/ladder/")).headers["content-security-policy"]).toBeUndefined();
  });

  it("compresses text with brotli, or gzip where that is all the browser takes", async () => {
    const brotli = await ask(server, "/en/", { "Accept-Encoding": "gzip, deflate, br" });
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.body).toString()).toBe(LONG_HOME);
    const gzip = await ask(server, "/en/", { "Accept-Encoding": "gzip" });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body).toString()).toBe(LONG_HOME);
    expect((await ask(server, "/en/")).headers["content-encoding"]).toBeUndefined();
  });

  it("answers 304 to a browser that has the page already", async () => {
    const { headers } = await ask(server, "/en/");
    expect((await ask(server, "/en/", { "If-None-Match": String(headers.etag) })).status).toBe(304);
  });

  it("takes GET and HEAD only", async () => {
    const head = await ask(server, "/en/", {}, "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await ask(server, "/en/", {}, "POST")).status).toBe(405);
  });
});

describe("startServer under a base path", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ port: 0, basePath: "/repo", root: makeFolder(EXPORT) });
  });
  afterAll(() => server.close());

  it("leads from the root and from the bare path to the home", async () => {
    expect(server.url).toMatch(/\/repo\/$/);
    expect((await ask(server, "/")).headers.location).toBe("/repo/");
    expect((await ask(server, "/repo")).headers.location).toBe("/repo/");
  });

  it("answers below it, folders without a slash too", async () => {
    expect((await ask(server, "/repo/")).body.toString()).toBe(LONG_HOME);
    expect((await ask(server, "/repo/en/")).status).toBe(200);
    expect((await ask(server, "/repo/en")).headers.location).toBe("/repo/en/");
  });

  it("has nothing beside it", async () => {
    expect((await ask(server, "/en/")).status).toBe(404);
    expect((await ask(server, "/repository/")).status).toBe(404);
    expect((await ask(server, "/repo/../../etc/passwd")).status).toBe(400);
  });
});

describe("a port", () => {
  it("that is taken gives one sentence with the remedy", async () => {
    const other = createServer();
    await new Promise<void>((settle) => other.listen(0, settle));
    const { port } = toAddress(other.address());
    const sentence = `Port ${port} is taken by another program; choose another one: PORT=${port + 1} npm start`;
    await expect(assertPortFree(port)).rejects.toThrow(sentence);
    await expect(startServer({ port, basePath: "", root: makeFolder(EXPORT) })).rejects.toThrow(sentence);
    other.close();
  });

  it("is 3000 unless PORT says otherwise", () => {
    expect(readPort({})).toBe(3000);
    expect(readPort({ PORT: "8080" })).toBe(8080);
  });

  it.each(["0", "65536", "abc", "-1", "3000.5", "1e3"])("is not %s", (port) => {
    expect(() => readPort({ PORT: port })).toThrow(`PORT is "${port}". Give a number from 1 to 65535`);
  });
});

function toAddress(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address;
}
