export interface Scale {
  /** The value at the top line; never below the largest. */
  top: number;
  /** The values of the lines, from the lowest above zero to the top. */
  lines: number[];
}

const steps = [1, 2, 5, 10];

/** Two to five round lines under which everything fits. */
export function scaleFor(values: readonly number[], linesMax = 4): Scale {
  const most = Math.max(1, ...values);
  const rough = most / linesMax;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, (steps.find((one) => one * power >= rough) ?? 10) * power);
  const count = Math.ceil(most / step);
  const lines = Array.from({ length: count }, (_, index) => (index + 1) * step);
  return { top: count * step, lines };
}
