import { describe, expect, it } from "vitest";
import { toIndexList } from "@/lib/views/index-list";
import { LOADED } from "../global-ai-index-2024";

const { index, edition, source } = LOADED;
const older = { ...edition, edition: "2023", published: "2023-06" };

describe("toIndexList", () => {
  const [listed] = toIndexList(
    "en",
    [index],
    () => [older, edition],
    () => source,
  );

  it("names the index and its publisher", () => {
    expect(listed).toMatchObject({ name: "Global AI Index", publisher: "Tortoise Media" });
  });

  it("puts the newest edition first and says of it alone that it is", () => {
    expect(listed?.editions).toEqual([
      {
        href: "/en/rankings/global-ai-index/2024/",
        name: "2024 edition",
        facts: "83 countries · published 19 September 2024 · confirmed · newest here",
      },
      {
        href: "/en/rankings/global-ai-index/2023/",
        name: "2023 edition",
        facts: "83 countries · published June 2023 · confirmed",
      },
    ]);
  });
});
