/** The frame's width in px and the height that the picture has in it. */
export type MeasuredHeight = { width: number; height: number };

export type EmbedCode = {
  /** In full. */
  src: string;
  title: string;
  heights: readonly MeasuredHeight[];
  /** The script that gives the frame its height at each width, in full; null leaves it at one that is enough for all. */
  script: string | null;
};

/** The lines that an editor copies into an article. They need no style of the page that they come into. */
export function toEmbedCode({ src, title, heights, script }: EmbedCode): string {
  const height = Math.max(...heights.map((one) => one.height));
  const measured = heights.map((one) => `${one.width}:${one.height}`).join(",");
  const attributes = [
    `src="${escapeAttribute(src)}"`,
    `title="${escapeAttribute(title)}"`,
    'width="100%"',
    `height="${height}"`,
    'loading="lazy"',
    'style="border:0"',
    ...(script ? [`data-heights="${measured}"`] : []),
  ];
  const frame = `<iframe ${attributes.join(" ")}></iframe>`;
  return script ? `${frame}\n<script async src="${escapeAttribute(script)}"></script>` : frame;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
