/** Stands at the head of a written page, so that nobody edits it by hand. */
export const GENERATED =
  "<!-- Written by `npm run data:schemas`. Edit the schemas or rules in lib/data instead. -->";
