/** Whether a click is to follow a link here, and not in a new tab or window. */
export function isPlainClick({
  button,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<MouseEvent, "button" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): boolean {
  return button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
}
