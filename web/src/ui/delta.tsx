import { formatDelta } from './format';

interface DeltaProps {
  points: number;
  /** The balance after it, already in words: `余 270`. */
  after?: string;
}

/** What an entry changed: earned in green, spent in ink, never in red. */
export function Delta({ points, after }: DeltaProps) {
  const look = points > 0 ? 'delta delta--in' : 'delta delta--out';
  return (
    <>
      <span className={look}>{formatDelta(points)}</span>
      {after ? <span className="after">{after}</span> : null}
    </>
  );
}
