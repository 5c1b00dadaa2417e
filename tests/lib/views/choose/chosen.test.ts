import { describe, expect, it } from "vitest";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import { NO_CONDITIONS } from "@/lib/models/choose-models";
import type { ChooseInput } from "@/lib/views/choose/choose-input";
import { chooseAmong, knownEvidence } from "@/lib/views/choose/chosen";
import { toChooseInput } from "@/lib/views/choose/to-choose-input";

const input = toChooseInput("en", loadClaimLookups());
const plain = (text: string | undefined) => text?.replaceAll(/[\u2066-\u2069]/g, "");

describe("chooseAmong", () => {
  it("says of a model that was measured in a table nobody read at its source that it was", () => {
    const unread: ChooseInput = {
      ...input,
      tests: input.tests.map((test) => ({ ...test, isReadAtSource: false, isByMaker: false })),
    };
    const { meets, otherwise } = chooseAmong(unread, { ...NO_CONDITIONS, domain: "law" });
    expect(meets).toEqual([]);
    const known = otherwise.find(({ model }) => model.id === "deepseek-r1-0528");
    expect(plain(known?.reason)).toMatch(/^measured by .*RANEPA.* \(not read at the source\)$/);
  });
});

describe("knownEvidence", () => {
  it("is nothing where no test is asked for", () => {
    expect(knownEvidence(input, { ...NO_CONDITIONS, weights: "open" })).toBeNull();
  });

  it("names what comes near to a domain, and nothing where nothing does or no domain is asked for", () => {
    const near = (asked: Partial<typeof NO_CONDITIONS>) =>
      knownEvidence(input, { ...NO_CONDITIONS, ...asked })?.proxies;
    expect(near({ domain: "finance-and-banking" })?.length).toBeGreaterThan(0);
    expect(near({ domain: "law" })).toEqual([]);
    expect(near({ language: "ru" })).toEqual([]);
  });
});
