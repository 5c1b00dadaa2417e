import type { ReactNode } from "react";
import { Kept } from "@/components/islands/kept";

type KeptSelectProps = {
  /** Draws its options. */
  draw: () => ReactNode;
  value: string;
  onChoose: (value: string) => void;
  className: string;
  /** Where no label stands around it. */
  "aria-label"?: string;
  name?: string;
  onFocus?: () => void;
  /** As of `Kept`. */
  inTurn?: boolean;
};

/** A list whose options stay as the build drew them until a reader comes to it or they change. In a memoised component. */
export function KeptSelect({ onChoose, ...props }: KeptSelectProps) {
  return (
    <Kept
      as="select"
      autoComplete="off"
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      {...props}
    />
  );
}
