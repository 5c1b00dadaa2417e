import type { Edition } from "@/lib/data/schema";
import { type Order, orderOf, type Standing, standingIn } from "./standing";

/** One edition's answer: where a place stands, and for each other place whether it is ahead of that one. */
export type IndexAnswer<T> = {
  asked: T;
  own: Standing;
  others: { place: string; standing: Standing; order: Order }[];
};

/**
 * Whether a place is ahead of or behind each of the others, edition by edition. Each index speaks for itself: there
 * is no average of indices.
 *
 * @param asked an edition an index, each with whatever the caller needs beside it
 * @param place,others alpha-3 codes in upper case
 */
export function aheadOrBehind<T extends { edition: Edition }>(
  asked: readonly T[],
  place: string,
  others: readonly string[],
): IndexAnswer<T>[] {
  return asked.map((one) => {
    const own = standingIn(one.edition, place);
    return {
      asked: one,
      own,
      others: others.map((other) => {
        const standing = standingIn(one.edition, other);
        return { place: other, standing, order: orderOf(own, standing) };
      }),
    };
  });
}

/** The others of whom some answer says that the place is ahead, and some that it is behind. */
export function disputed(answers: readonly Pick<IndexAnswer<unknown>, "others">[]): string[] {
  const orders = answers.flatMap(({ others }) => others);
  const has = (place: string, order: Order) =>
    orders.some((other) => other.place === place && other.order === order);
  const places = [...new Set(orders.map(({ place }) => place))];
  return places.filter((place) => has(place, "ahead") && has(place, "behind"));
}
