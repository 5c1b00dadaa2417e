/** Written into the script when it is bundled, from use-dialog.css. */
const STYLES = process.env.USE_STYLES;

let isAdded = false;

/** Gives the page the styles of the dialog, which come with the script that opens it. */
export function addDialogStyles(): void {
  if (isAdded || STYLES === undefined) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);
  isAdded = true;
}
