import { afterEach, describe, expect, it, vi } from "vitest";
import { BROWSER_SOURCES, findBrowser } from "@/tests/e2e/browser";

describe("findBrowser", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("takes the first source that has one", async () => {
    const sources = [() => null, async () => "/opt/first", () => "/opt/second"];
    expect((await findBrowser(sources)).executablePath).toBe("/opt/first");
  });

  it("says four ways to get one where there is none", async () => {
    await expect(findBrowser([() => null])).rejects.toThrow(/1\. .*\n {2}2\. .*\n {2}3\. .*\n {2}4\. /);
  });

  it("does not pass over a CHROMIUM_PATH that is wrong", async () => {
    vi.stubEnv("CHROMIUM_PATH", "/bin/true");
    await expect(findBrowser(BROWSER_SOURCES)).rejects.toThrow('CHROMIUM_PATH is "/bin/true"');
  });

  it("drops the sandbox for root only", async () => {
    const { args } = await findBrowser([() => "/opt/chromium"]);
    expect(args.includes("--no-sandbox")).toBe(process.getuid?.() === 0);
  });
});
