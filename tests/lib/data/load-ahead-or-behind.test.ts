import { expect, it } from "vitest";
import { askedOf, loadAskedEditions } from "@/lib/data/load-ahead-or-behind";
import { loadIndexEditions } from "@/lib/data/load-rankings";

const told = (asked: ReturnType<typeof askedOf>) =>
  asked.map(({ index, edition, source }) => [index.id, edition.edition, source.id === edition.source]);

it("asks of every index its newest edition, with the source of that", () => {
  expect(told(loadAskedEditions().newest)).toEqual(
    loadIndexEditions().map(({ index, editions }) => [index.id, editions.at(-1)?.edition, true]),
  );
});

it("leaves out an index that had no edition yet", () => {
  const in2020 = askedOf(loadIndexEditions(), (editions) =>
    editions.findLast(({ edition }) => Number(edition) <= 2020),
  );
  expect(told(in2020)).toEqual([
    ["global-ai-index", "2020", true],
    ["government-ai-readiness", "2020", true],
  ]);
});
