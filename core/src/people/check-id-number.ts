/** GB 11643: 17 digits and a check digit by mod 11-2, which may be X. */
export function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return text[17] === CHECK_DIGITS[sum % 11];
}

/** What may be shown of a number: enough to tell two apart, never enough to use it. */
export function hintOfNumber(text: string): string {
  const shown = text.length >= 12 ? [3, 4] : [1, 1];
  const [head = 1, tail = 1] = shown;
  const stars = '*'.repeat(Math.max(2, text.length - head - tail));
  return `${text.slice(0, head)}${stars}${text.slice(-tail)}`;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
