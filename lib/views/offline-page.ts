import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** At most so much is kept, as `BOUNDS` of the service worker has it. */
export const KEPT_AT_MOST = { pages: 60, megabytes: 20 } as const;

export type OfflinePageView = {
  title: string;
  lead: string;
  /** Before the address of a page that was asked for without a connection and is not kept. */
  notKept: string;
  again: string;
  listTitle: string;
  /** What the room says while there is nothing to list: no script or no leave of the browser, nothing yet, or not wanted. */
  room: { cannot: string; none: string; off: string; turnOff: string; turnOn: string };
};

/** What is kept on the reader's device, why, how much, and how to end it. */
export function toOfflinePage(locale: Locale): OfflinePageView {
  const t = translator(locale);
  return {
    title: t("offline.title"),
    lead: t("offline.lead", KEPT_AT_MOST),
    notKept: t("offline.notKept"),
    again: t("find.retry"),
    listTitle: t("offline.listTitle"),
    room: {
      cannot: t("offline.cannot"),
      none: t("offline.none"),
      off: t("offline.off"),
      turnOff: t("offline.turnOff"),
      turnOn: t("offline.turnOn"),
    },
  };
}
