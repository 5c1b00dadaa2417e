import { REPLACED } from "./pseudo-elements";

/** Around the picture on every side. */
export const MARGIN_PX = 40;

/** The looks of the sheet itself, in the page's own colours and sizes. */
export const SHEET_STYLE = `
:root, body { background: none; margin: 0; padding: 0; min-block-size: 0; text-rendering: geometricPrecision; }
.picture-sheet { position: absolute; inset-block-start: 0; left: 0; box-sizing: border-box; padding: ${MARGIN_PX}px;
  background: var(--color-paper); color: var(--color-ink); font-size: var(--text-base);
  line-height: var(--text-base--line-height); }
.picture-sheet-title { margin: 0; font-size: var(--text-section); line-height: var(--text-section--line-height);
  font-weight: 600; text-wrap: balance; }
.picture-sheet-subtitle { margin: 0.5rem 0 0; color: var(--color-quiet); text-wrap: pretty; }
.picture-sheet-picture { margin-block: 1.5rem; }
.picture-sheet-foot { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 2rem;
  border-block-start: 1px solid var(--color-rule); padding-block-start: 0.75rem; color: var(--color-quiet);
  font-size: var(--text-note); line-height: var(--text-note--line-height); }
.picture-sheet-foot > * { overflow-wrap: anywhere; }
.picture-sheet-source { white-space: pre-line; }
.picture-sheet-foot > :last-child { display: flex; flex-wrap: wrap; column-gap: 1.25rem; text-align: end; }
.picture-sheet-site { color: var(--color-ink); font-weight: 600; }
.picture-sheet .picture-context { display: contents !important; }
.picture-sheet .figure-picture { margin: 0; }
/* Nothing leads on from a file. */
:where(.picture-sheet) a { color: inherit; text-decoration: none; }
.picture-sheet button[aria-label]:not([data-figure]) { display: none; }
.${REPLACED["::before"]}::before, .${REPLACED["::after"]}::after { display: none !important; }
`;
