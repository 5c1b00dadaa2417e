import { newcombeDifference } from "./newcombe-difference";
import { EQUAL_WITHIN } from "./vote";

/** Of so many items tenths are whole numbers. */
const STEP = 10;

/**
 * The least number of items, to the next ten, of which two models that answer the very same share right are shown to
 * be equal: the whole 95 % interval of the difference lies within 3 points of zero. Of shares that differ a little it
 * takes more.
 * @param tenths of the items that both answer right, 0..10
 */
export function itemsForEquality(tenths: number): number {
  const isShown = (items: number) => {
    const answers = { right: (items / STEP) * tenths, items };
    const { lower, upper } = newcombeDifference(answers, answers);
    return lower > -EQUAL_WITHIN && upper < EQUAL_WITHIN;
  };
  let items = STEP;
  while (!isShown(items)) items += STEP;
  return items;
}
