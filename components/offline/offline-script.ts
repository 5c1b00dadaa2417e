import { pageLanguage } from "@/components/use/page-language";
import type { Locale } from "@/lib/i18n/locales";
import type { OfflineWords } from "@/lib/views/offline-words";
import { keepVisited } from "./keep-visited";
import { wireStateLine } from "./state-line";
import { wireKeptRoom } from "./wire-kept-room";

/** What every page loads last: has it kept, says what it shows without a connection, and lists what is kept. */
const words: Record<Locale, OfflineWords> = JSON.parse(process.env.OFFLINE_WORDS ?? "");

wireStateLine(words[pageLanguage()]);
keepVisited().catch(() => undefined);
document.querySelector("[data-again]")?.addEventListener("click", () => location.reload());
const room = document.querySelector<HTMLElement>("[data-kept-room]");
if (room) wireKeptRoom(room).catch(() => undefined);
