/*
 * Formatters are costly to make and asked for once a figure: one a language and options for the whole process.
 * `language` is a tag of BCP 47, such as the `numerals` of a locale.
 */

export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(numberFormats, language, options, () => new Intl.NumberFormat(language, options));
}

export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(dateFormats, language, options, () => new Intl.DateTimeFormat(language, options));
}

export function listFormat(language: string, options: Intl.ListFormatOptions): Intl.ListFormat {
  return once(listFormats, language, options, () => new Intl.ListFormat(language, options));
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

function once<Format>(known: Map<string, Format>, language: string, options: object, make: () => Format) {
  const key = language + JSON.stringify(options);
  const format = known.get(key) ?? make();
  known.set(key, format);
  return format;
}
