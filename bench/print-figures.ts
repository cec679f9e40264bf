import { type Measured, median } from './interleaved-rounds';

/** What the house is built for; a figure beside its aim says at once whether it holds. */
const aims: Readonly<Record<string, readonly ['at least' | 'at most', number]>> = {
  award_hot_vs_insert: ['at least', 1],
  award_hot_vs_separate: ['at least', 8],
  award_spread_vs_insert: ['at least', 0.8],
  http_award_vs_noop: ['at least', 0.5],
  scan_to_phone_p99_ms: ['at most', 100],
  history_1m_vs_10k: ['at most', 1.5],
  board_1m_vs_10k: ['at most', 1.5],
  award_with_log_vs_without: ['at least', 0.9],
  log_lag_p99_ms: ['at most', 2000],
  receipt_verify_ms: ['at most', 50],
  log_compare_200k_s: ['at most', 10],
  warm_start_ms: ['at most', 2000],
  resident_js_gzip_kb: ['at most', 40],
};

export function printRates(measured: readonly Measured[]): void {
  console.log(`\n${'per second'.padEnd(16)}  median  lowest  highest   p50 ms   p99 ms`);
  for (const { name, rates, p50Ms, p99Ms } of measured) {
    const columns = [
      whole(median(rates)).padStart(7),
      whole(Math.min(...rates)).padStart(7),
      whole(Math.max(...rates)).padStart(8),
      p50Ms.toFixed(1).padStart(8),
      p99Ms.toFixed(1).padStart(8),
    ];
    console.log(`${name.padEnd(16)} ${columns.join(' ')}`);
  }
}

export function printAims(figures: Readonly<Record<string, number>>): void {
  console.log(`\n${'figure'.padEnd(24)}  measured       aim`);
  for (const [name, value] of Object.entries(figures)) {
    const aim = aims[name];
    const holds = !aim || (aim[0] === 'at least' ? value >= aim[1] : value <= aim[1]);
    const wished = aim ? `${aim[0]} ${aim[1]}` : '';
    const mark = holds ? '' : '  falls short';
    console.log(`${name.padEnd(24)} ${short(value).padStart(9)}  ${wished}${mark}`);
  }
}

function whole(value: number): string {
  return value.toFixed(0);
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}
