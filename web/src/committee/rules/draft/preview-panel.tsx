import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../../api/client';
import { wordsOf } from '../../../api/refusal';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Because } from '../../../ui/because';
import { now } from '../../../ui/clock';
import { Notice } from '../../../ui/notice';
import { Panel } from '../../parts/panel';
import { useSettled } from '../../parts/use-settled';
import { useSeat } from '../../use-seat';
import { ProblemList } from './problem-list';
import { type SampleChoice, sampleOf } from './sample';
import { SampleFields } from './sample-fields';
import type { DraftOnScreen } from './use-draft';

/** What a deed would bring by this draft, before anybody votes on it. */
export function PreviewPanel({ draft }: { draft: DraftOnScreen }) {
  const [choice, setChoice] = useState<SampleChoice>({
    ruleKey: firstRuleOf(draft),
    person: 'plain',
    minutes: 120,
    startsAt: now().toISOString(),
    rowLength: 1,
    persons: 1,
    quantity: undefined,
    chosenPoints: undefined,
    grade: undefined,
    level: undefined,
  });
  return (
    <Panel title={m.committee_draft_preview()} padded>
      <SampleFields document={draft.document} choice={choice} onChange={setChoice} />
      {choice.ruleKey === '' ? null : <Outcome draft={draft} choice={choice} />}
    </Panel>
  );
}

function Outcome({ draft, choice }: { draft: DraftOnScreen; choice: SampleChoice }) {
  const { communityId } = useSeat();
  const asked = useSettled({ document: draft.document, sample: sampleOf(choice) }, 400);
  const preview = useQuery({
    queryKey: ['preview', communityId, asked],
    queryFn: () =>
      answer(
        api.POST('/api/communities/{communityId}/rulebook/preview', {
          params: { path: { communityId } },
          body: asked,
        }),
      ),
    placeholderData: (before) => before,
  });
  if (preview.error) return <Notice kind="stop">{wordsOf(preview.error)}</Notice>;
  if (!preview.data) return null;
  const { points, because, questions, problems } = preview.data;
  if (points === null) {
    return (
      <>
        <Notice>{m.committee_draft_preview_open({ count: questions.length })}</Notice>
        <ProblemList problems={problems} />
      </>
    );
  }
  return (
    <div aria-live="polite">
      <p className="rule-points">
        <b className="num">{points}</b> {m.committee_points_word()}
      </p>
      <Because
        grounds={because.map((ground, index) => ({
          key: `${ground.code}/${index}`,
          text: ground[getLocale()],
          counted: points > 0 && ground.code !== 'multiplier_not_met',
        }))}
      />
    </div>
  );
}

function firstRuleOf({ document }: DraftOnScreen): string {
  const [first] = Array.isArray(document.rules) ? document.rules : [];
  return typeof first?.key === 'string' ? first.key : '';
}
