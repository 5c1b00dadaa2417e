/** A finished sentence with a name put in where it says `{country}`; for islands, which carry no message parser. */
export function fill(template: string, country: string): string {
  return template.replace("{country}", country);
}
