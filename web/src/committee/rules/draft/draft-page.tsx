import { useState } from 'react';
import { m } from '../../../i18n/paraglide/messages';
import { formatMoment } from '../../../ui/format';
import { Notice } from '../../../ui/notice';
import { Segmented } from '../../../ui/segmented';
import { Answered } from '../../parts/answered';
import { Desk } from '../../parts/desk';
import { useSeat } from '../../use-seat';
import '../rules.css';
import { ContentsPanel } from './contents-panel';
import { DifferencePanel } from './difference-panel';
import { DraftActs } from './draft-acts';
import { DraftSteps } from './draft-steps';
import { EditingContext } from './editing';
import { PreviewPanel } from './preview-panel';
import { ProposalPanel } from './proposal-panel';
import { QuestionsPanel } from './questions-panel';
import { SaveBar } from './save-bar';
import { type ReadDraft, useDraft, useReadDraft } from './use-draft';

/** A rulebook on its way: what is open, all that is written, what it would bring, what changes. */
export function DraftPage({ draftId }: { draftId: string }) {
  const read = useReadDraft(draftId);
  return (
    <Desk
      title={m.committee_draft()}
      lead={
        read.data
          ? m.committee_draft_lead({
              name: read.data.changedByName,
              at: formatMoment(read.data.changedAt),
            })
          : undefined
      }
      back={{ href: '/rules/drafts', label: m.committee_drafts() }}
      acts={read.data ? <DraftActs read={read.data} /> : null}
    >
      <Answered query={read} lines={8}>
        {(data) => <Draft key={data.draftId} read={data} />}
      </Answered>
    </Desk>
  );
}

type Part = 'questions' | 'contents' | 'compare';

function Draft({ read }: { read: ReadDraft }) {
  const { can } = useSeat();
  const draft = useDraft(read);
  const left = draft.questions.length + draft.problems.length;
  const [part, setPart] = useState<Part>(left > 0 ? 'questions' : 'contents');
  const readOnly = read.state === 'proposed' || !can('rulebook.draft');
  return (
    <EditingContext.Provider
      value={{
        document: draft.document,
        problems: draft.problems,
        readOnly,
        change: draft.change,
      }}
    >
      <DraftSteps read={read} isReady={left === 0} />
      {read.proposal === null && read.newestVersion !== read.basedOn ? (
        <div className="stale">
          <Notice icon="warn">
            {m.committee_draft_moved({ version: read.newestVersion ?? 0 })}
          </Notice>
        </div>
      ) : null}
      <div className="desk__cols">
        <div>
          <Segmented<Part>
            label={m.committee_draft_parts()}
            value={part}
            options={[
              { value: 'questions', label: m.committee_draft_to_answer({ count: left }) },
              { value: 'contents', label: m.committee_draft_contents() },
              { value: 'compare', label: m.committee_draft_compare() },
            ]}
            onChange={setPart}
          />
          <div className="mt-4">
            {part === 'questions' ? <QuestionsPanel draft={draft} readOnly={readOnly} /> : null}
            {part === 'contents' ? <ContentsPanel draft={draft} /> : null}
            {part === 'compare' ? <DifferencePanel draft={draft} /> : null}
          </div>
        </div>
        <div className="stack-l">
          {read.proposal ? <ProposalPanel read={read} proposal={read.proposal} /> : null}
          <PreviewPanel draft={draft} />
        </div>
      </div>
      {readOnly ? null : <SaveBar read={read} draft={draft} left={left} />}
    </EditingContext.Provider>
  );
}
