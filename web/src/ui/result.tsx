import { type ReactNode, useEffect, useRef } from 'react';

type Kind = 'ok' | 'stop' | 'wait';

interface ResultProps {
  /** `wait`: written down, not yet known. */
  kind: Kind;
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
    <main className={`app result result--${kind}${kind === 'wait' ? '' : ' on-fill'}`}>
      {bar ? (
        <div className="result__bar">
          <p>{bar[0]}</p>
          <p className="num">{bar[1]}</p>
        </div>
      ) : null}
      <div className="result__mid" role={kind === 'stop' ? 'alert' : 'status'}>
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

/** Circle and tick, octagon and cross, page and clock: told apart without colour. */
function ResultMark({ kind }: { kind: Kind }) {
  const { frame, sign } = marks[kind];
  return (
    <svg className="result__mark" viewBox="0 0 148 148" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">
        <path d={frame} strokeWidth="8" />
        <path d={sign} strokeWidth="12" />
      </g>
    </svg>
  );
}

const marks: Record<Kind, { frame: string; sign: string }> = {
  ok: { frame: 'M4 74a70 70 0 1 0 140 0a70 70 0 1 0 -140 0Z', sign: 'm44 76 21 21 41-44' },
  stop: { frame: 'M47 8h54l39 39v54l-39 39H47L8 101V47Z', sign: 'm52 52 44 44M96 52 52 96' },
  wait: {
    frame:
      'M30 6h88a16 16 0 0 1 16 16v104a16 16 0 0 1 -16 16H30' +
      'a16 16 0 0 1 -16 -16V22a16 16 0 0 1 16 -16Z',
    sign: 'M74 44v32l22 14',
  },
};
