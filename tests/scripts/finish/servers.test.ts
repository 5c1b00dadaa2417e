import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentTypeOf } from "@/scripts/finish/headers/content-types";
import { toNginxFiles } from "@/scripts/finish/headers/nginx";
import { headersOf, listRules } from "@/scripts/finish/headers/rules";
import { findFreePort } from "@/scripts/serve/find-free-port";
import { findNginx, type RunningNginx, startNginx } from "@/scripts/serve/start-nginx";
import { addressOf, FILES, makeExport } from "./exported-site";

const nginx = findNginx();

describe.skipIf(nginx === null).each(["", "/repo"])(
  "nginx, where it is installed, below “%s”",
  (basePath) => {
    const folder = makeExport();
    const rules = listRules(folder);
    let server: RunningNginx;
    let origin: string;

    beforeAll(async () => {
      const port = await findFreePort();
      origin = `http://127.0.0.1:${port}`;
      const files = toNginxFiles(rules, { folder, host: null, port, basePath });
      server = await startNginx(nginx ?? "", files, port);
    });
    afterAll(() => server.close());

    const ask = (address: string, headers: Record<string, string> = {}) =>
      fetch(origin + address, { redirect: "manual", headers });

    function expectHeadersOf(file: string, { headers }: Response): void {
      const wanted = headersOf(rules, file).map(({ name, value }) => [name.toLowerCase(), value]);
      expect(Object.fromEntries(headers), file).toMatchObject(Object.fromEntries(wanted));
      expect(headers.get("content-type"), file).toBe(contentTypeOf(file));
      expect(headers.has("strict-transport-security"), file).toBe(false);
      for (const name of ["content-security-policy", "access-control-allow-origin", "cache-control"])
        expect(headers.has(name), `${file} ${name}`).toBe(wanted.some(([given]) => given === name));
    }

    it("sends each file with the headers of the table", async () => {
      for (const file of Object.keys(FILES)) {
        const answer = await ask(basePath + addressOf(file));
        expect(answer.status, file).toBe(200);
        expectHeadersOf(file, answer);
      }
    });

    it("promises TLS for the next year where the reader came over TLS, behind a proxy too", async () => {
      const { headers } = await ask(`${basePath}/en/`, { "X-Forwarded-Proto": "https" });
      expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
    });

    it.each(["/nowhere/", "/fonts/", "/fonts/gone.woff2", "/api/v1/gone.json", "/en/embed/a/b/"])(
      "answers %s with the 404 page, and with its headers",
      async (path) => {
        const answer = await ask(basePath + path);
        expect([answer.status, await answer.text()]).toEqual([404, FILES["404.html"]]);
        expectHeadersOf("404.html", answer);
      },
    );

    it("adds the slash that a folder needs, keeps the query, and leads to no other host", async () => {
      for (const path of ["/en?sort=name", "//en?sort=name", "//a.example/../en?sort=name"]) {
        const { status, headers } = await ask(basePath + path);
        expect([status, headers.get("location")], path).toEqual([301, `${basePath}/en/?sort=name`]);
      }
    });

    it("compresses text", async () => {
      const { headers } = await ask(`${basePath}/en/`, { "Accept-Encoding": "gzip" });
      expect(headers.get("content-encoding")).toBe("gzip");
      expect(headers.get("vary")).toBe("Accept-Encoding");
    });

    it("answers 304 to a browser that has the page already", async () => {
      const { headers } = await ask(`${basePath}/en/`);
      const again = await ask(`${basePath}/en/`, { "If-None-Match": headers.get("etag") ?? "" });
      expect(again.status).toBe(304);
    });

    it("leads from the root to the site's folder, and has nothing beside it", async () => {
      const { status, headers } = await ask("/");
      if (basePath === "") return expect(status).toBe(200);
      expect([status, headers.get("location")]).toEqual([301, "/repo/"]);
      expect((await ask("/repo?a=1")).headers.get("location")).toBe("/repo/?a=1");
      expect((await ask("/en/")).status).toBe(404);
    });
  },
);
