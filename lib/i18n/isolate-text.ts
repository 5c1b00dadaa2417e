/** A text keeps to its own direction, whatever stands around it, and so does what stands around it. */
export function isolateText(text: string): string {
  return `\u2068${text}\u2069`;
}
