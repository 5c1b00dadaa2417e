let takingOver = false;

/** Whether what is being drawn stands in the page already, as the build drew it. */
export function isTakingOver(): boolean {
  return takingOver;
}

/** Runs what takes an island over, or a part of one, at whose end all of it is taken over. */
export function whileTakingOver<Result>(takeOver: () => Result): Result {
  const before = takingOver;
  takingOver = true;
  try {
    return takeOver();
  } finally {
    takingOver = before;
  }
}
