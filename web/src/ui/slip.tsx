import { m } from '../i18n/paraglide/messages';
import { Paper, type PaperFormat } from './paper';

export interface SlipWords {
  communityName: string;
  /** What it is about: 夜间巡逻, 兑换大米, 登记. */
  title: string;
  /** Signed points, already formatted; nothing where no points moved. */
  points?: string | undefined;
  /** Term and what, line by line: 余 230 分, 时间, 谁记的. */
  lines: readonly { term: string; what: string }[];
  /** A redemption code to collect with later, spelled. */
  code?: string | undefined;
  /** Where to ask and until when to object. */
  foot: readonly string[];
}

/** 小票: what a screen says at once, for somebody who has none. */
export function Slip({ format, words }: { format: PaperFormat; words: SlipWords }) {
  return (
    <Paper format={format} look="slip">
      <p className="slip__who">{words.communityName}</p>
      <h2>{words.title}</h2>
      {words.points === undefined ? null : (
        <p className="slip__points">
          {words.points}
          <small>{m.ui_slip_points()}</small>
        </p>
      )}
      <dl>
        {words.lines.map(({ term, what }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {words.code === undefined ? null : (
        <>
          <p className="slip__code-for">{m.ui_slip_code()}</p>
          <p className="slip__code">{words.code}</p>
        </>
      )}
      <div className="slip__foot">
        {words.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Paper>
  );
}
