import { SHAPES, type Shape, type SmallPicture, type SocialPicture } from "../picture";
import { drawAnswers } from "./draw-answers";
import { drawColumns } from "./draw-columns";
import { drawLadder } from "./draw-ladder";
import { drawStrips } from "./draw-strips";
import { drawTally } from "./draw-tally";
import { drawParagraph, type ParagraphRoom } from "./paragraph";
import { createPen, type Drawing, type Pen, type Tools } from "./pen";

/** Where the parts of a picture stand, in px. */
const FRAMES = {
  wide: {
    margin: 56,
    kickerY: 66,
    kickerSize: 23,
    titleTop: 84,
    titleHeight: 130,
    titleSizes: [56, 52, 48, 44, 40, 36, 33, 30],
    foot: 58,
  },
  tall: {
    margin: 64,
    kickerY: 92,
    kickerSize: 27,
    titleTop: 118,
    titleHeight: 330,
    titleSizes: [72, 66, 60, 54, 48, 43, 38],
    foot: 84,
  },
} as const;

const GAP_PX = 22;

/** A ladder lies low: where it stands under it, a title may be higher. */
const LADDER_TITLE_PX = 178;

/** A social picture as SVG without a text in it, and what is written in its shapes. */
export function drawPicture(picture: SocialPicture, shape: Shape, tools: Tools): Drawing {
  const { width, height } = SHAPES[shape];
  const frame = FRAMES[shape];
  const pen = createPen(tools, width, height);
  const inner = { x: frame.margin, width: width - 2 * frame.margin };
  pen.text(picture.kicker, {
    x: inner.x,
    y: frame.kickerY,
    size: frame.kickerSize,
    weight: 400,
    colour: "quiet",
    room: inner.width,
  });
  const titleRoom = {
    ...inner,
    y: frame.titleTop,
    height: picture.small.kind === "ladder" ? LADDER_TITLE_PX : frame.titleHeight,
  };
  const titleEnd = drawParagraph(pen, picture.title, titleRoom, {
    sizes: frame.titleSizes,
    weight: 600,
    colour: "ink",
  });
  const top = titleEnd + GAP_PX;
  drawSmall(pen, picture.small, { ...inner, y: top, height: height - frame.foot - GAP_PX - top }, shape);
  drawFoot(pen, picture.site, inner, height - frame.foot, frame.kickerSize);
  return pen.toDrawing();
}

function drawSmall(pen: Pen, small: SmallPicture, room: ParagraphRoom, shape: Shape): void {
  switch (small.kind) {
    case "ladder":
      drawLadder(pen, small, room);
      break;
    case "strips":
      drawStrips(pen, small, room);
      break;
    case "answers":
      drawAnswers(pen, small, room, shape);
      break;
    case "columns":
      drawColumns(pen, small, room, shape);
      break;
    case "tally":
      drawTally(pen, small, room);
      break;
  }
}

function drawFoot(
  pen: Pen,
  site: SocialPicture["site"],
  { x, width }: { x: number; width: number },
  y: number,
  size: number,
): void {
  pen.rect(x, y, width, 1.5, "rule");
  const baseline = y + size * 1.5;
  const taken = pen.text(site.name, { x, y: baseline, size, weight: 600, colour: "ink", room: width });
  if (!site.address) return;
  const room = width - taken - size;
  pen.text(site.address, {
    x: x + width,
    y: baseline,
    size,
    weight: 400,
    colour: "quiet",
    anchor: "end",
    room,
  });
}
