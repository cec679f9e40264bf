import { type ChangedClause, diffRulebooks, type Piece } from '@linli/core/rules/diff-rulebooks';
import { documentOf } from '@linli/core/rules/draft/rulebook-draft';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Notice } from '../../../ui/notice';
import { Tag, type Tone } from '../../../ui/tag';
import { Answered } from '../../parts/answered';
import { Panel } from '../../parts/panel';
import { type RulebookInForce, useRulebook } from '../use-rulebook';
import type { DraftOnScreen } from './use-draft';

/** Clause by clause what would change, in the words residents will read. */
export function DifferencePanel({ draft }: { draft: DraftOnScreen }) {
  const inForce = useRulebook();
  if (draft.questions.length + draft.problems.length > 0) {
    return (
      <Notice>
        {m.committee_draft_compare_later({
          count: draft.questions.length + draft.problems.length,
        })}
      </Notice>
    );
  }
  return (
    <Answered query={inForce} lines={8}>
      {(read) => <Difference draft={draft} inForce={read} />}
    </Answered>
  );
}

function Difference({ draft, inForce }: { draft: DraftOnScreen; inForce: RulebookInForce }) {
  const { version, document } = inForce;
  // Nothing is open, so the document is whole; its day and version come with the publication.
  const proposed = documentOf(draft.document, {
    version: version + 1,
    inForceFrom: document.inForceFrom,
  }) as Rulebook;
  const { changed, same } = diffRulebooks(document, proposed, getLocale());
  if (changed.length === 0) return <Notice>{m.committee_draft_same()}</Notice>;
  return (
    <Panel title={m.committee_draft_changes({ count: changed.length })}>
      <table className="diff">
        <caption className="vh">{m.committee_draft_compare()}</caption>
        <thead>
          <tr>
            <th scope="col" className="diff__first">
              {m.committee_draft_which()}
            </th>
            <th scope="col">{m.committee_draft_now({ version })}</th>
            <th scope="col">{m.committee_draft_then()}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((clause) => (
            <Clause key={`${clause.section}/${clause.key}`} clause={clause} />
          ))}
        </tbody>
      </table>
      <p className="diff__rest muted">{m.committee_draft_untouched({ count: same })}</p>
    </Panel>
  );
}

const kinds: Record<ChangedClause['kind'], { words: () => string; tone: Tone }> = {
  added: { words: m.committee_diff_added, tone: 'plate' },
  removed: { words: m.committee_diff_removed, tone: 'stop' },
  raised: { words: m.committee_diff_raised, tone: 'leaf' },
  lowered: { words: m.committee_diff_lowered, tone: 'lamp' },
  changed: { words: m.committee_diff_changed, tone: 'lamp' },
};

function Clause({ clause }: { clause: ChangedClause }) {
  const { words, tone } = kinds[clause.kind];
  return (
    <tr>
      <th scope="row">
        {clause.name}
        <br />
        <Tag tone={tone}>{words()}</Tag>
      </th>
      <td>
        {clause.before.length === 0 ? (
          <span className="muted">{m.committee_diff_not_there()}</span>
        ) : (
          <Words pieces={clause.before} of="del" />
        )}
      </td>
      <td>
        {clause.after.length === 0 ? (
          <span className="muted">{m.committee_diff_gone()}</span>
        ) : (
          <Words pieces={clause.after} of="ins" />
        )}
      </td>
    </tr>
  );
}

function Words({ pieces, of: Mark }: { pieces: Piece[]; of: 'del' | 'ins' }) {
  return pieces.map(({ words, differs }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their places.
    <span key={index}>{differs ? <Mark>{words}</Mark> : words} </span>
  ));
}
