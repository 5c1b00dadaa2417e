type Dot = { x: number; y: number };

const MOST_ROUNDS = 200;

/**
 * The dots moved apart until the middles of any two are `apart` from each other, each pair by the same distance in
 * opposite directions: the Lesser Antilles stay a chain, and each of them can be seen and met with the pointer. Two
 * at the same point move along x. The same dots in the same order always end in the same places.
 */
export function spreadDots<T extends Dot>(dots: readonly T[], apart: number): T[] {
  const moved = dots.map((dot) => ({ ...dot }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!moveOnce(moved, apart)) break;
  }
  return moved;
}

/** Whether any pair had to be moved. */
function moveOnce(dots: Dot[], apart: number): boolean {
  let hasMoved = false;
  for (const [i, one] of dots.entries()) {
    for (const other of dots.slice(i + 1)) {
      const distance = Math.hypot(other.x - one.x, other.y - one.y);
      if (distance >= apart - TOLERANCE) continue;
      hasMoved = true;
      const [dx, dy] = distance === 0 ? [1, 0] : [(other.x - one.x) / distance, (other.y - one.y) / distance];
      const half = (apart - distance) / 2;
      one.x -= dx * half;
      one.y -= dy * half;
      other.x += dx * half;
      other.y += dy * half;
    }
  }
  return hasMoved;
}

const TOLERANCE = 0.01;
