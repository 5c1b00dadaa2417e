import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIslandData } from "@/lib/islands/island-data";

describe("toIslandData", () => {
  it("gives back what it was given, whatever the words", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (props) => {
        expect(JSON.parse(toIslandData(props))).toEqual(JSON.parse(JSON.stringify(props)));
      }),
    );
  });

  it("holds no tag, so that no text can end the script it stands in", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(toIslandData({ text: `</script><!--${text}` })).not.toContain("<");
      }),
    );
  });

  it.each([
    ["a function", { choose: () => undefined }],
    ["a Map", { names: new Map([["rus", "Russia"]]) }],
    ["a Date", { day: new Date(0) }],
    ["a number that JSON does not know", { score: Number.NaN }],
  ])("refuses %s, which would come back as something else", (_, props) => {
    expect(() => toIslandData(props)).toThrow(TypeError);
  });

  it("leaves out what is undefined, as a component does that is not given it", () => {
    expect(toIslandData({ title: undefined, rank: null })).toBe('{"rank":null}');
  });
});
