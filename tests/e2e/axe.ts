import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "./site";

export interface Looked {
  /** Selectors of the parts to look at; the whole page where none are given. */
  at?: readonly string[];
  /** Selectors of what is passed over: rows of which others stand for all, since axe takes seconds for each hundred. */
  past?: readonly string[];
  /** The only rules to look by. */
  rules?: string[];
  /** Rules not to look by. */
  without?: readonly string[];
}

/** Looks at the page as it stands by the rules of axe. */
export async function expectNoViolation(
  page: Page,
  { at = [], past = [], rules, without = [] }: Looked = {},
): Promise<void> {
  // In the page itself, which has no frames: the other mode carries all that passed through a second page.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  for (const part of at) axe.include(part);
  for (const part of past) axe.exclude(part);
  axe.options({
    resultTypes: ["violations"],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    ...(rules && { runOnly: rules }),
  });
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`),
  ).toEqual([]);
}
