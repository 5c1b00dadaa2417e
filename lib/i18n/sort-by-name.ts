/** Named things in the alphabet of a language, a tag of BCP 47; those given stay as they are. */
export function sortByName<Named extends { name: string }>(
  language: string,
  named: readonly Named[],
): Named[] {
  const { compare } = new Intl.Collator(language);
  return named.toSorted((a, b) => compare(a.name, b.name));
}
