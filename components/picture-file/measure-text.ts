import { isBeside, joinPieces, type TextPiece } from "./text-pieces";
import { directionOf, seenWords, type TextDirection } from "./text-words";

/** What one `<text>` of a file says, and its box. */
export type TextLine = {
  text: string;
  direction: TextDirection;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

/** The lines of a text as they are laid out, and nothing of a text that is not shown. */
export function measureText(node: Text, paragraph: TextDirection): TextLine[] {
  const boxes = boxesOf(node, 0, node.length);
  if (boxes.length === 0) return [];
  return joinPieces(toPieces(node, boxes)).flatMap((pieces) => toLine(node, pieces, paragraph));
}

function boxesOf(node: Text, start: number, end: number): DOMRect[] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** In the order of the text, which that of boxes is not where directions change. */
function toPieces(node: Text, boxes: readonly DOMRect[]): TextPiece[] {
  const [only, ...others] = boxes;
  if (only && others.length === 0) return [toPiece(only, 0, node.length)];
  const pieces: TextPiece[] = [];
  let within: DOMRect | undefined;
  for (const { segment, index } of SEGMENTER.segment(node.data)) {
    const end = index + segment.length;
    const box = boxAround(boxesOf(node, index, end).at(-1), boxes);
    const last = pieces.at(-1);
    if (last && (!box || box === within)) pieces[pieces.length - 1] = { ...last, end };
    else if (box) pieces.push(toPiece(box, index, end));
    within = box ?? within;
  }
  return pieces;
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function toPiece({ left, right, top, bottom }: DOMRect, start: number, end: number): TextPiece {
  return { start, end, left, right, top, bottom };
}

function boxAround(letter: DOMRect | undefined, boxes: readonly DOMRect[]): DOMRect | undefined {
  if (!letter) return undefined;
  const [x, y] = [(letter.left + letter.right) / 2, (letter.top + letter.bottom) / 2];
  return boxes.find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/**
 * Without the spaces at its ends, which files do not keep. A letter behind a hyphen that ends a line has the box of the
 * hyphen too.
 */
function toLine(node: Text, pieces: readonly TextPiece[], paragraph: TextDirection): TextLine[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  const whole = node.data.slice(first.start, last.end);
  const text = seenWords(whole);
  const start = first.start + whole.length - whole.trimStart().length;
  const boxes = boxesOf(node, start, start + whole.trim().length).filter((box) => isBeside(first, box));
  if (text === "" || boxes.length === 0) return [];
  return [
    {
      text,
      direction: pieces.length === 1 ? directionOf(text, paragraph) : paragraph,
      left: Math.min(...boxes.map(({ left }) => left)),
      right: Math.max(...boxes.map(({ right }) => right)),
      top: Math.min(...boxes.map(({ top }) => top)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    },
  ];
}
