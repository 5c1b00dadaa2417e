/** The files that a picture can be saved as. */
export const FORMATS = ["csv", "json", "png", "svg"] as const;

export type Format = (typeof FORMATS)[number];

export function isFormat(use: string): use is Format {
  return FORMATS.some((format) => format === use);
}

/** Whether the file holds the figures themselves, which terms may keep from being handed out whole. */
export function holdsFigures(format: Format): boolean {
  return format === "csv" || format === "json";
}
