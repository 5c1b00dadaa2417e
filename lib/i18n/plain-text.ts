/** Marks that a page needs for its lines and directions, and a program would stumble over. */
const INVISIBLE = /[\u00ad\u200e\u200f\u2066-\u2069]/g;
const SPACES = /[\u00a0\u202f]/g;

/** A text of the interface without soft hyphens, isolates and hard spaces. */
export function plainText(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACES, " ");
}
