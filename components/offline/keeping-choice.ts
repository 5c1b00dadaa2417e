const KEY = "offline";
const OFF = "off";

/** Whether pages may be kept. Where the browser remembers no choice none is kept: it could not be taken back. */
export function isKeepingChosen(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return false;
  }
}

export function storeKeeping(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // Storage may be closed (private windows), where nothing is kept anyway.
  }
}
