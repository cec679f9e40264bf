/** Amounts are whole numbers that every language in the house holds exactly; never floats. */

export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

/** A sum that left the safe range would be silently wrong, so it is a bug and stops here. */
export function sumAmounts(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount;
    if (!isAmount(amount) || !isAmount(sum)) {
      throw new RangeError(`not a whole amount in the safe range: ${amount}, sum ${sum}`);
    }
  }
  return sum;
}
