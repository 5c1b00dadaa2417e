import type { BrowserContextOptions } from "@playwright/test";

/** Under what a page is visited. */
export interface Conditions {
  name: string;
  context: BrowserContextOptions;
  /** As Chromium's protocol takes it, in bytes a second and ms; null for the line as it is. */
  network: { offline: boolean; latency: number; downloadThroughput: number; uploadThroughput: number } | null;
  /** How many times slower the processor is. */
  slowdown: number;
}

export const FAST: Conditions = {
  name: "fast line",
  context: { viewport: { width: 1440, height: 900 } },
  network: null,
  slowdown: 1,
};

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms: a phone's line on a middling day. */
export const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (750 * 1000) / 8,
} as const;

export const SLOW_PHONE: Conditions = {
  name: "slow phone",
  context: {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  network: SLOW_LINE,
  slowdown: 4,
};
