import { chromium } from "@playwright/test";
import { findBrowser } from "@/tests/e2e/browser";
import { findFreePort } from "../serve/find-free-port";

export interface OpenedBrowser {
  /** Where Lighthouse speaks to it. */
  port: number;
  close: () => Promise<void>;
}

/** A browser that Lighthouse can look with. */
export async function launchBrowser(...more: string[]): Promise<OpenedBrowser> {
  const port = await findFreePort();
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, ...more, `--remote-debugging-port=${port}`],
  });
  return { port, close: () => browser.close() };
}
