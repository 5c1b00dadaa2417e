import { describe, expect, it } from "vitest";
import { foldText } from "@/lib/check/fold-text";
import { digitsForWords } from "@/lib/check/number-words";

describe("foldText", () => {
  it.each([
    ["«Россия» — 31‑й", "россия - 31-и"],
    ["Ｒussia　３１", "russia 31"],
    ["المرتبة الـ٣١،", "المرتبه ال31,"],
    ["ब्राज़ील ३१वाँ।", "ब्राजील 31वां."],
    ["us, US and U.S. AI", "us, usa and usa ai"],
    ["a <b>c</b>\u200f\u00ad d", "a c d"],
  ])("reads %s as %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe("digitsForWords", () => {
  it.each([
    ["thirty-first of eighty-three", "31^ of 83"],
    ["one hundred and eighty-eight countries", "188 countries"],
    ["тридцать первое место из восьмидесяти трёх", "31^ место из 83"],
    ["сто девяносто пятая из ста девяноста шести", "195^ из 196"],
    ["المرتبة الحادية والثلاثين من بين ثلاث وثمانين", "المرتبه 31^ من بين 83"],
    ["المرتبة الثالثة عشرة", "المرتبه 13^"],
    ["इकतीसवें स्थान पर, तिरासी देशों में", "31^ स्थान पर, 83 देशों में"],
    ["एक सौ अठासी देशों", "188 देशों"],
    ["trigésimo primeiro entre oitenta e três", "31^ entre 83"],
    ["第三十一位，八十三个国家", "第31位,83个国家"],
    ["一百零八个国家", "108个国家"],
    ["one of two", "one of two"],
    ["twelve hundred", "12 100"],
    ["thirty forty countries", "30 40 countries"],
    ["the twentieth one of them", "the 20^ one of them"],
    ["三十一和八", "31和八"],
    ["第三一位", "第31位"],
    ["统一", "统一"],
  ])("%s: %s", (text, digits) => {
    expect(digitsForWords(foldText(text))).toBe(digits);
  });
});
