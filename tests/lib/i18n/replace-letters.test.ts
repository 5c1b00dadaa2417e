import fc from "fast-check";
import { expect, it } from "vitest";
import { replaceLetters } from "@/lib/i18n/replace-letters";

const TABLE = new Map([
  ["ß", "ss"],
  ["ة", "ه"],
  ["𝟏", "1"],
]);

it("replaces each letter of the table wherever it stands, and no other", () => {
  expect(replaceLetters("ßtraßة 𝟏31𝟏", TABLE)).toBe("sstrassه 1311");
});

it("leaves any text without such letters as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      fc.pre([...TABLE.keys()].every((letter) => !text.includes(letter)));
      expect(replaceLetters(text, TABLE)).toBe(text);
    }),
  );
});
