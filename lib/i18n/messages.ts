import ar from "@/messages/ar.json";
import en from "@/messages/en.json";
import type { Locale } from "./locales";

/** The words of every finished language; English sets which keys there are. */
export const MESSAGES: Record<Locale, typeof en> = { en, ar };
