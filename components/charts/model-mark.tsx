import { MARK_PATHS, type ModelMarkIndex } from "@/lib/charts/model-marks";

/** However long an outline is, it counts as this long for its dashes, so that one of them lies on each corner. */
const OUTLINE = 24;

type ModelMarkProps = {
  /** Null for a mark that stands for any model's. */
  mark: ModelMarkIndex | null;
  isMakers?: boolean;
  x?: number;
  y?: number;
};

/** A model's shape in its colour, within an svg; hollow and dashed where its own maker measured. */
export function ModelMark({ mark, isMakers = false, x = 0, y = 0 }: ModelMarkProps) {
  const names = ["model-mark", mark !== null && `model-${mark}`, isMakers && "is-makers"];
  return (
    <path
      className={names.filter(Boolean).join(" ")}
      d={MARK_PATHS[mark ?? 0]}
      pathLength={isMakers ? OUTLINE : undefined}
      transform={x || y ? `translate(${x} ${y})` : undefined}
    />
  );
}
