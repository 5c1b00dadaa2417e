/** The first number that a browser puts into words takes it some 20 ms, in whichever language: 100 on a slow phone. */
export function prepareNumbers(): void {
  new Intl.NumberFormat();
}
