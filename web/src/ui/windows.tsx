export interface WindowView {
  key: string;
  /** A word or two under it. */
  label: string;
  lit: boolean;
  now: boolean;
  /** Lights up before the reader's eyes, once. */
  fresh?: boolean;
  /** What it means, for those who do not see it. */
  words: string;
}

/** Lit windows: what was done, today, and what may come. None is ever dark for a day missed. */
export function Windows({ label, windows }: { label: string; windows: readonly WindowView[] }) {
  return (
    <ul className="windows" aria-label={label}>
      {windows.map((one) => (
        <li key={one.key}>
          <span className={look(one)} />
          {one.label}
          <span className="vh">{one.words}</span>
        </li>
      ))}
    </ul>
  );
}

function look({ lit, now, fresh }: WindowView): string {
  return [
    'window',
    lit ? 'window--lit' : '',
    now ? 'window--now' : '',
    fresh ? 'window--fresh' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
