import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { formatDay, formatMinutes } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Panel } from '../parts/panel';
import { ReasonDialog } from '../parts/reason-dialog';
import { useSeat } from '../use-seat';
import { AddEntryDrawer } from './add-entry-drawer';
import { BirthDateDrawer } from './birth-date-drawer';
import { ConsentList } from './consent-list';
import {
  type Dossier,
  type DossierEntry,
  dossierKindName,
  type QualificationKind,
  qualificationName,
} from './dossier-words';
import { PaperDrawer } from './paper-drawer';
import { useSafetyDeed } from './use-safety-deed';

interface DossierPanelProps {
  resident: { residentId: string; name: string };
}

/** What stands on file for a resident, and the guardians’ consents of a minor. */
export function DossierPanel({ resident }: DossierPanelProps) {
  const { communityId, can } = useSeat();
  const [open, setOpen] = useState<'entry' | 'paper' | 'birth' | null>(null);
  const dossier = useQuery({
    queryKey: ['safety', communityId, 'dossier', resident.residentId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/residents/{residentId}/dossier', {
          params: { path: { communityId, residentId: resident.residentId } },
        }),
      ),
  });
  const close = () => setOpen(null);
  return (
    <Panel title={m.committee_dossier()} padded>
      <Answered query={dossier} lines={3}>
        {(data) => (
          <>
            <Facts facts={factsOf(data)} />
            <Entries entries={data.entries} />
            <ConsentList resident={resident} dossier={data} />
            {can('resident.change') ? (
              <>
                <Button kind="quiet" onClick={() => setOpen('birth')}>
                  {m.committee_birth_date_change()}
                </Button>
                <BirthDateDrawer
                  open={open === 'birth'}
                  residentId={resident.residentId}
                  birthDate={data.birthDate}
                  onClose={close}
                />
              </>
            ) : null}
            {can('dossier.change') ? (
              <>
                <Button kind="quiet" onClick={() => setOpen('entry')}>
                  {m.committee_entry_add()}
                </Button>
                <Button kind="quiet" onClick={() => setOpen('paper')}>
                  {m.committee_paper_change()}
                </Button>
                <AddEntryDrawer open={open === 'entry'} resident={resident} onClose={close} />
                <PaperDrawer
                  open={open === 'paper'}
                  residentId={resident.residentId}
                  dossier={data}
                  onClose={close}
                />
              </>
            ) : null}
          </>
        )}
      </Answered>
    </Panel>
  );
}

function factsOf({ birthDate, ageYears, sex, volunteerNo, paper }: Dossier) {
  const sexes = { female: m.committee_female, male: m.committee_male };
  return [
    {
      term: m.committee_birth_date(),
      what:
        birthDate === null
          ? m.committee_not_said()
          : m.committee_born({ day: birthDate, age: ageYears ?? 0 }),
    },
    ...(sex ? [{ term: m.committee_sex(), what: sexes[sex]() }] : []),
    ...(volunteerNo ? [{ term: m.committee_volunteer_no(), what: volunteerNo }] : []),
    ...(paper ? [{ term: m.committee_paper_number(), what: paper.hint }] : []),
  ];
}

function Entries({ entries }: { entries: DossierEntry[] }) {
  const { can } = useSeat();
  const [withdrawing, setWithdrawing] = useState<DossierEntry | null>(null);
  const deed = useSafetyDeed(
    (communityId, reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/dossier-entries/{entryId}/withdrawal', {
          params: { path: { communityId, entryId: withdrawing?.id ?? '' } },
          body: { requestId, reason },
        }),
      ),
    () => setWithdrawing(null),
  );
  return (
    <ul className="stack-s mt-3">
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryWords entry={entry} />
          {can('dossier.change') && entry.withdrawn === null ? (
            <Button
              kind="text"
              block={false}
              aria-label={m.committee_entry_withdraw_of({ title: entry.title })}
              onClick={() => setWithdrawing(entry)}
            >
              {m.committee_entry_withdraw()}
            </Button>
          ) : null}
        </li>
      ))}
      <ReasonDialog
        open={withdrawing !== null}
        title={m.committee_entry_withdraw()}
        submit={m.committee_entry_withdraw()}
        deed={deed}
        onSubmit={deed.start}
        onClose={() => setWithdrawing(null)}
      >
        {m.committee_entry_withdraw_why({ title: withdrawing?.title ?? '' })}
      </ReasonDialog>
    </ul>
  );
}

function EntryWords({ entry }: { entry: DossierEntry }) {
  const { kind, qualification, title, issuer, day, minutes, validUntil, withdrawn } = entry;
  const what = qualification
    ? qualificationName(qualification as QualificationKind)
    : dossierKindName(kind);
  return (
    <>
      <b>{title}</b> <Tag>{what}</Tag>
      {withdrawn ? <Tag>{m.committee_entry_withdrawn({ reason: withdrawn.reason })}</Tag> : null}
      <span className="role-duty">
        {[
          issuer,
          formatDay(day),
          minutes ? formatMinutes(minutes) : null,
          validUntil ? m.committee_valid_to({ day: formatDay(validUntil) }) : null,
        ]
          .filter((words) => words !== null)
          .join(m.committee_and_comma())}
      </span>
    </>
  );
}
