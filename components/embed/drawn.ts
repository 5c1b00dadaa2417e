import type { ReactNode } from "react";

/** What an address chose of a picture, drawn. */
export type Drawn = {
  picture: ReactNode;
  /** What of the address was left out, and why, each in words. */
  leftOut: readonly string[];
  /** What is to be said around the picture instead; null leaves what the document says. */
  title: string | null;
  subtitle: string | null;
  source: string | null;
};
