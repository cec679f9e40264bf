/** A share as a length; the figure itself stands beside it in words. */
export function MeterBar({ percent }: { percent: number }) {
  return (
    <svg className="meterbar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect width={percent} height="12" />
    </svg>
  );
}
