import { zip } from "@/lib/zip";
import { CHART_FONT_PX, CHART_WIDTH_PX, type ChartFrame, type ChartRow, type ChartSize } from "./chart-frame";
import type { DotsDot, DotsInput, DotsModel } from "./dots";
import { layAxis, TEXT_GAP_PX } from "./dots-axis";
import { type HeadLine, headAbove, headBeside } from "./dots-heads";
import { directNames, type Key, layKey, layMakersNote, type PlacedDot } from "./dots-names";
import { textWidth, wrapText } from "./text-width";

/** A text of one line: its middle is at `y`, and it begins (or ends) at `x`, in px from the side where rows begin. */
export type DotsText = { text: string; x: number; y: number; anchor: "start" | "end" };

/** A dot in its lane; it and its interval stand on the axis by their values. */
export type LaidDot = Omit<DotsDot, "model"> & {
  model: DotsModel;
  y: number;
  texts: (DotsText & { kind: "name" | "value" })[];
};

export type DotsRow = ChartRow & {
  id: string;
  label: string;
  head: (HeadLine & { y: number })[];
  /** Where the lines of the axis begin in it, so that they do not cross its name. */
  linesTop: number;
  /** In the order of the models. */
  dots: LaidDot[];
};

export type DotsLayout = ChartFrame<DotsRow> & {
  /** Whose marks are whose; empty where names stand beside the dots. */
  key: Key;
  axis: {
    domain: [number, number];
    /** From where to where it goes, in px from the side where rows begin; and the foot of the rows, over its ticks. */
    start: number;
    end: number;
    bottom: number;
    ticks: { value: number; text: string; x: number; y: number }[];
    caption: DotsText[];
  };
  makersText: string;
  /** Where the foot says what hollow marks mean; null where there are none. */
  makersNote: { x: number; textX: number; y: number } | null;
};

/** From one line to the next. */
const LEADING_PX = 5;
const BARE_LANE_PX = 14;
const ROW_PAD_PX = 9;
const HEAD_GAP_PX = 2;
const FOOT_GAP_PX = 5;
/** More models than these would crowd a row with their figures. */
const MOST_DIRECT = 3;

/**
 * Everything about the picture that does not need a chart library. A row has a lane for each model, so that dots,
 * intervals and figures cannot touch those of another model; where figures stand, a lane is as high as a line of text.
 * On a phone the row's name stands above its lanes, and the axis takes the whole width.
 */
export function layDots(input: DotsInput, size: ChartSize): DotsLayout {
  const { direction, models, makersText } = input;
  const isAbove = size === "narrow";
  const width = CHART_WIDTH_PX[size];
  const fontSize = CHART_FONT_PX[direction];
  const line = fontSize + LEADING_PX;
  const isDirect = models.length <= MOST_DIRECT;
  const parts = input.rows.map((row) => ({
    id: row.id,
    label: row.label,
    head: isAbove ? headAbove(row, fontSize, width) : headBeside(row, fontSize),
    dots: inOrder(row, models),
  }));
  const labels = isAbove ? null : parts.flatMap(({ head }) => head.map(({ text }) => text));
  const axis = layAxis(input, { width, fontSize, labels, isDirect });
  const dotsOf = parts.map(({ dots }) => dots);
  const names = isDirect
    ? directNames(dotsOf, {
        around: axis.around,
        measure: (text) => textWidth(text, fontSize),
        gap: TEXT_GAP_PX,
        from: axis.start,
        to: width,
      })
    : null;
  const key = names ? { items: [], height: 0 } : layKey(models, { fontSize, line, from: axis.start, width });
  const lane = isDirect ? line : BARE_LANE_PX;
  const place = isAbove || isDirect ? "top" : "middle";
  const boxes = stack(
    parts.map(({ head }) => head.length * line),
    { from: key.height, lanes: models.length * lane, isAbove, place },
  );
  const rows = zip(parts, boxes).map(
    ([{ id, label, head, dots }, { headTop, lanesTop, ...box }]): DotsRow => ({
      ...box,
      id,
      label,
      begins: Math.min(width, ...dots.map(({ dot }) => axis.around(dot).from)),
      head: head.map((one, at) => ({ ...one, y: headTop + (at + 0.5) * line })),
      linesTop: isAbove ? lanesTop : box.top,
      dots: dots.map(({ dot, model, at }) => {
        const y = lanesTop + (at + 0.5) * lane;
        const texts: LaidDot["texts"] = [];
        const x = axis.around(dot).to + TEXT_GAP_PX;
        if (isDirect) texts.push({ kind: "value", text: dot.valueText, x, y, anchor: "start" });
        const name = names?.get(dot);
        if (name) texts.push({ ...name, kind: "name", text: model.label, y });
        return { ...dot, model, y, texts };
      }),
    }),
  );

  const last = boxes.at(-1);
  const bottom = last ? last.top + last.height : key.height;
  const foot = (at: number) => bottom + FOOT_GAP_PX + (at + 0.5) * line;
  const footX = isAbove ? 0 : axis.start;
  const caption = wrapText(input.axis.caption, fontSize, width - footX);
  const hasMakers = dotsOf.flat().some(({ dot }) => dot.isMakers);
  return {
    width,
    height: Math.ceil(foot(caption.length + (hasMakers ? 1 : 0)) + line / 2),
    fontSize,
    direction,
    rows,
    key,
    axis: {
      domain: axis.domain,
      start: axis.start,
      end: axis.end,
      bottom,
      ticks: axis.ticks.map(({ value, text }) => ({ value, text, x: axis.x(value), y: foot(0) })),
      caption: caption.map((text, i) => ({ text, x: footX, y: foot(i + 1), anchor: "start" })),
    },
    makersText,
    makersNote: hasMakers ? layMakersNote(foot(caption.length + 1), footX) : null,
  };
}

/** Every row in words: its name, then each model's value, its interval where it is known, and who measured. */
export function dotsWords({ rows, models, makersText }: DotsInput): string[] {
  return rows.map((row) => {
    const words = inOrder(row, models).flatMap(({ model, dot: { valueText, intervalText, isMakers } }) => [
      `${model.label} ${valueText}`,
      intervalText,
      isMakers ? makersText : null,
    ]);
    return [row.label, ...words].filter(Boolean).join(", ");
  });
}

type Stacking = {
  from: number;
  /** The height of all lanes of a row. */
  lanes: number;
  isAbove: boolean;
  /** Where the lower one of name and lanes stands beside the other. */
  place: "top" | "middle";
};

/** Rows one under another, each as high as its name and its lanes, which stand side by side or one above the other. */
function stack(heads: readonly number[], { from, lanes, isAbove, place }: Stacking) {
  let top = from;
  return heads.map((head) => {
    const inner = isAbove ? head + HEAD_GAP_PX + lanes : Math.max(head, lanes);
    const start = top + ROW_PAD_PX;
    const beside = (height: number) => start + (place === "top" ? 0 : (inner - height) / 2);
    const box = {
      top,
      height: inner + 2 * ROW_PAD_PX,
      headTop: isAbove ? start : beside(head),
      lanesTop: isAbove ? start + head + HEAD_GAP_PX : beside(lanes),
    };
    top += box.height;
    return box;
  });
}

/** @throws where a dot belongs to no model of the picture: it could be drawn as nobody's. */
function inOrder({ id, dots }: DotsInput["rows"][number], models: readonly DotsModel[]): PlacedDot[] {
  const stray = dots.find((dot) => !models.some((model) => model.id === dot.model));
  if (stray) throw new Error(`The row "${id}" has a dot of "${stray.model}", which is none of the models.`);
  return models.flatMap((model, at) =>
    dots.filter((dot) => dot.model === model.id).map((dot) => ({ dot, model, at })),
  );
}
