/** Where a schema of the API stands: `schema/country.json`. */
export function schemaPath(name: string): string {
  return `schema/${name}.json`;
}
