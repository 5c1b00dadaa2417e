import { describe, expect, it } from "vitest";
import { toFindKey } from "@/lib/find/find-key";

describe("toFindKey", () => {
  it.each([
    ["Côte d’Ivoire", "cote d ivoire"],
    ["  SÃO   Tomé ", "sao tome"],
    ["俄罗斯", "俄 罗 斯"],
    ["AI指数 2024", "ai 指 数 2024"],
    ["الصين", "صين"],
    ["والصين", "صين"],
    ["والونيا", "ونيا"],
    ["الص", "ص"],
    ["ألمانيا", "مانيا"],
    ["المانيا", "مانيا"],
    ["रूस", "रूस"],
    ["???", ""],
  ])("makes of %s %s", (text, key) => {
    expect(toFindKey(text)).toBe(key);
  });
});
