import { barClass } from "@/components/charts/bar-class";

type FigureButtonProps = {
  /** The panel it opens. */
  panel: string;
  shape: "overall" | "pillar";
  text: string;
  score: number | null;
  scale: { min: number; max: number };
  /** The figure's full name where it is a stop of the keyboard, away from its column's head: "Russia, Score: 12". */
  label?: string;
  /** Which figure of the row it is, for the panel. */
  measure: string;
};

/** A printed score with its bar; one click or tap shows where it comes from. */
export function FigureButton(props: FigureButtonProps) {
  return (
    <button
      type="button"
      popoverTarget={props.panel}
      className={`figure figure-${props.shape} ${barClass(props.score, props.scale)}`}
      tabIndex={props.label ? undefined : -1}
      aria-label={props.label}
      data-figure={props.measure}
    >
      {props.shape === "overall" ? <span>{props.text}</span> : props.text}
    </button>
  );
}
