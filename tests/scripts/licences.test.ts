import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

/** What lets anybody use, change and pass on, and asks for no more than its notice. */
const ALLOWED = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Python-2.0",
];

type Exception = { packages: RegExp; licence: string; reason: string };

/** None of these reaches a reader: they run where the site is built or tested. */
const EXCEPTIONS: readonly Exception[] = [
  {
    packages: /^@img\/sharp-/,
    licence: "LGPL-3.0-or-later",
    reason: "libvips, which writes the pictures of links; used as it is published",
  },
  { packages: /^(@axe-core\/playwright|axe-core)$/, licence: "MPL-2.0", reason: "tests accessibility" },
  { packages: /^lightningcss/, licence: "MPL-2.0", reason: "reads and writes styles for Tailwind and Vite" },
  { packages: /^caniuse-lite$/, licence: "CC-BY-4.0", reason: "data of what browsers can do, for Next" },
  {
    packages: /^citeproc$/,
    licence: "CPAL-1.0 OR AGPL-1.0",
    reason: "writes the references at build; the site holds what it wrote",
  },
  {
    packages: /^parse-cache-control$/,
    licence: "none stated",
    reason: "its file LICENSE is that of BSD-3-Clause; Lighthouse uses it",
  },
];

const lock = z
  .object({
    packages: z.record(z.string(), z.object({ license: z.string().optional(), dev: z.boolean().optional() })),
  })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

const installed = Object.entries(lock.packages)
  .filter(([path]) => path !== "")
  .map(([path, { license = "none stated" }]) => ({
    name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    licence: license,
  }));

/** True where one of the alternatives of an SPDX expression is allowed with all that it joins. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const alternatives = expression.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return alternatives.some((terms) => terms.split(" AND ").every((term) => allowed.includes(term)));
}

function faultOf({ name, licence }: { name: string; licence: string }): string | null {
  const excepted = EXCEPTIONS.filter(({ packages }) => packages.test(name)).map((one) => one.licence);
  if (excepted.includes(licence) || isAllowed(licence, [...ALLOWED, ...excepted])) return null;
  return `${name}: ${licence}`;
}

describe("the licences of what package-lock.json installs", () => {
  it("are all allowed, or excepted by name", () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.flatMap((one) => faultOf(one) ?? [])).toEqual([]);
  });

  it.each(["GPL-3.0-only", "none stated", "MIT AND GPL-3.0-only", "LGPL-3.0-or-later"])(
    "would not be with a package under %s",
    (licence) => {
      expect(faultOf({ name: "stranger", licence })).toBe(`stranger: ${licence}`);
    },
  );

  it("need every exception that is made", () => {
    for (const { packages, licence } of EXCEPTIONS)
      expect(
        installed.some((one) => packages.test(one.name) && one.licence.includes(licence)),
        `${packages} ${licence}`,
      ).toBe(true);
  });
});
