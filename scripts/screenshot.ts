import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "../tests/e2e/browser";
import { runMain } from "./run-main";

const DEFAULT_ADDRESSES = ["en/", "en/rankings/global-ai-index/2024/"];
const WIDTHS = { 390: 844, 1440: 900 } as const;
const THEMES = ["light", "dark"] as const;

type Theme = (typeof THEMES)[number];

interface Picture {
  address: URL;
  width: number;
  height: number;
  theme: Theme;
  file: string;
}

/** `en/rankings/?sort=name` is taken to `en-rankings-sort-name-390-dark.png`. */
function toFileName(address: string, width: number, theme: Theme): string {
  const name = address.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return `${name || "home"}-${width}-${theme}.png`;
}

function listPictures(addresses: readonly string[], base: string, folder: string): Picture[] {
  const origin = base.endsWith("/") ? base : `${base}/`;
  return addresses.flatMap((address) =>
    Object.entries(WIDTHS).flatMap(([width, height]) =>
      THEMES.map((theme) => ({
        address: new URL(address.replace(/^\//, ""), origin),
        width: Number(width),
        height,
        theme,
        file: join(folder, toFileName(address, Number(width), theme)),
      })),
    ),
  );
}

async function takePicture(browser: Browser, picture: Picture): Promise<void> {
  const { address, width, height, theme, file } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: "en-GB",
    timezoneId: "UTC",
    reducedMotion: "reduce",
  });
  await context.addInitScript((chosen) => localStorage.setItem("theme", chosen), theme);
  const page = await context.newPage();
  const response = await page.goto(address.href, { waitUntil: "networkidle" });
  if (!response?.ok()) throw new Error(`${address.href} answered with ${response?.status() ?? "nothing"}.`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: file, fullPage: true, animations: "disabled" });
  await context.close();
  console.log(file);
}

runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", default: ".build/screens" },
      base: { type: "string", default: "http://localhost:3000" },
    },
  });
  mkdirSync(values.out, { recursive: true });
  const browser = await chromium.launch(await findBrowser());
  try {
    const addresses = positionals.length > 0 ? positionals : DEFAULT_ADDRESSES;
    for (const picture of listPictures(addresses, values.base, values.out))
      await takePicture(browser, picture);
  } finally {
    await browser.close();
  }
});
