/** Paper says what it shows and where that is, with all that the reader chose. */
export function writeOwnAddress(): void {
  for (const place of document.querySelectorAll("[data-own-address]"))
    place.textContent = `${document.title} · ${location.href}`;
}
