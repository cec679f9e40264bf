import { useEffect, useState } from 'react';
import { m } from '../i18n/paraglide/messages';

const patienceMs = 400;

/** Grey lines, but only once the wait is felt: a flash of grey makes a fast page look slow. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(true), patienceMs);
    return () => window.clearTimeout(timer);
  }, []);
  const widths = ['w-40', '', 'w-70'];
  return (
    <div className={shown ? 'card' : 'card hidden-until'} aria-busy="true">
      <p className="vh" role="status">
        {shown ? m.ui_reading() : ''}
      </p>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical grey lines.
        <span key={index} className={`skeleton ${widths[index % 3] ?? ''}`} />
      ))}
    </div>
  );
}
