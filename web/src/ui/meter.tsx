interface MeterProps {
  /** The same in words, as a sentence beside the bar says it. */
  label: string;
  value: number;
  max: number;
  tone?: 'plate' | 'leaf' | 'lamp';
}

/** How full something is. Drawn as a picture: a strict content security policy allows no styles. */
export function Meter({ label, value, max, tone = 'plate' }: MeterProps) {
  const part = max <= 0 ? 0 : Math.max(0, Math.min(1, value / max));
  return (
    <svg
      className={`meterbar meterbar--${tone}`}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect width={part * 100} height="12" />
    </svg>
  );
}
