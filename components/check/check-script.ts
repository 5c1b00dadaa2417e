import { wireCheck } from "./wire-check";

/** The script of the page that checks a sentence. */
const room = document.querySelector<HTMLElement>("[data-check]");
if (room) wireCheck(room);
