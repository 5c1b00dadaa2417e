/** A text with each letter that a table names written as the table has it. */
export function replaceLetters(text: string, table: ReadonlyMap<string, string>): string {
  let written = "";
  for (const letter of text) written += table.get(letter) ?? letter;
  return written;
}
