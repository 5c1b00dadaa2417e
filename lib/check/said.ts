/** What a sentence says of something: one value, none, or several, of which it cannot be told which is meant. */
export type Said<T> = T | null | "several";
