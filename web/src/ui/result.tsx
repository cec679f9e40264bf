import { type ReactNode, useEffect, useRef } from 'react';

interface ResultProps {
  kind: 'ok' | 'stop';
  word: string;
  who?: ReactNode;
  meta?: ReactNode;
  /** Two short texts of the bar: the session, how many are here. */
  bar?: [ReactNode, ReactNode];
  /** `ResultButton`s. The screen never goes by itself: the organizer decides when it was read. */
  actions: ReactNode;
}

/** The answer to a scan over the whole screen: shape, word and colour say the same. */
export function Result({ kind, word, who, meta, bar, actions }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={`app result result--${kind} on-fill`}>
      {bar ? (
        <div className="result__bar">
          <p>{bar[0]}</p>
          <p className="num">{bar[1]}</p>
        </div>
      ) : null}
      <div className="result__mid" role={kind === 'ok' ? 'status' : 'alert'}>
        <ResultMark kind={kind} />
        <h1 className="result__word" ref={heading} tabIndex={-1}>
          {word}
        </h1>
        {who ? <p className="result__who">{who}</p> : null}
        {meta ? <p className="result__meta num">{meta}</p> : null}
      </div>
      <div className="actions">{actions}</div>
    </main>
  );
}

/** Circle and tick, octagon and cross: told apart without colour. */
function ResultMark({ kind }: { kind: 'ok' | 'stop' }) {
  const frame = kind === 'stop' ? 'M47 8h54l39 39v54l-39 39H47L8 101V47Z' : circle;
  const sign = kind === 'stop' ? 'm52 52 44 44M96 52 52 96' : 'm44 76 21 21 41-44';
  return (
    <svg className="result__mark" viewBox="0 0 148 148" aria-hidden="true">
      <g fill="none" stroke="#fff" strokeLinecap="round" strokeLinejoin="round">
        <path d={frame} strokeWidth="8" />
        <path d={sign} strokeWidth="12" />
      </g>
    </svg>
  );
}

const circle = 'M4 74a70 70 0 1 0 140 0a70 70 0 1 0 -140 0Z';
