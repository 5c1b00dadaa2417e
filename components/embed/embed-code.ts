import { wireCode } from "./wire-code";

/** The script of the page with the code for embeds. */
const room = document.querySelector<HTMLElement>("[data-embed]");
if (room) wireCode(room);
