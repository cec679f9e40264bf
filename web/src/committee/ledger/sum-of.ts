/** Always 0 in books that balance; computed here from what is shown, not taken on trust. */
export function sumOf(entries: readonly { amount: number }[]): number {
  return entries.reduce((sum, { amount }) => sum + amount, 0);
}
