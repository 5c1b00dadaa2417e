import { describe, expect, it } from "vitest";
import type { Performance } from "@/bench/lighthouse/measure-page";
import { toPerformanceTable } from "@/bench/lighthouse/performance-table";
import { readRounds } from "@/bench/read-rounds";

const look = (score: number, blocking: number): Performance => ({
  score,
  metrics: {
    "first-contentful-paint": 900.4,
    "speed-index": 1000,
    "largest-contentful-paint": 1200,
    "total-blocking-time": blocking,
    "cumulative-layout-shift": 0,
  },
});

describe("the table of Lighthouse's performance", () => {
  it("has the median of each page, the lowest score, and marks a median below 98", () => {
    const looks = new Map([
      ["en/", [look(100, 0), look(97, 40), look(99, 10)]],
      ["en/models/", [look(97, 120), look(100, 0), look(96, 150)]],
    ]);
    expect(toPerformanceTable(looks).split("\n").slice(2)).toEqual([
      "| en/ | 99 | 97 | 900 ms | 1000 ms | 1200 ms | 10 ms | 0.000 |",
      "| en/models/ | 97 ✗ | 96 | 900 ms | 1000 ms | 1200 ms | 120 ms | 0.000 |",
    ]);
  });
});

describe("the rounds of a bench", () => {
  it("are a whole number from 1, and anything else is refused by name", () => {
    expect(readRounds("5")).toBe(5);
    for (const text of ["0", "-1", "2.5", "many", ""])
      expect(() => readRounds(text)).toThrow(
        `--rounds is ${JSON.stringify(text)}. Give a whole number from 1.`,
      );
  });
});
