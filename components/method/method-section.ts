import type { ReactNode } from "react";

/** A method in plain words, then its formula, then the way to its function, then what it does not say. */
export type MethodSection = {
  id: string;
  title: string;
  text: string;
  formula?: ReactNode;
  /** What each letter of the formula stands for. */
  where?: string;
  /** The file of the function, from the repository's root. */
  code?: string;
  saysNot?: string;
};
