import { z } from "zod";

/** The forms that fields of all data files share. */

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id in kebab-case, such as global-ai-index");
/** How `alpha3` says what it expects. */
export const ALPHA3_FORM = "an ISO 3166-1 alpha-3 code, such as RUS";

export const alpha3 = z.string().regex(/^[A-Z]{3}$/, ALPHA3_FORM);
export const alpha2 = z.string().regex(/^[A-Z]{2}$/, "an ISO 3166-1 alpha-2 code, such as RU");
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day, such as 2024-09-19");
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a year, month or day, such as 2024, 2024-09 or 2024-09-19");
export const webAddress = z.string().regex(/^https?:\/\/\S+$/, "an address that begins with https://");

/** Names of models and benchmarks carry versions with a point: `qwen2.5-32b-instruct`. */
export const versionedSlug = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, "an id in kebab-case, such as deepseek-v3 or t-pro-it-1.0");
