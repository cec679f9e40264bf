import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { type Fact, Facts } from '../../ui/facts';
import { formatDayLong, formatMoment, formatTimeRange } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TopBar } from '../../ui/top-bar';
import { OwnOnly } from '../acting/own-only';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { CorrectionNotice } from './correction-notice';
import { CorrectionSheet } from './correction-sheet';
import { lengthWords, qualityWords, RecordTags } from './record-words';
import { type RecordDetails, useServiceRecord } from './use-service-records';
import './records.css';

/** One record: what was done, who stands for it, and what to do where it is wrong. */
export function RecordPage({ recordId }: { recordId: string }) {
  const query = useServiceRecord(recordId);
  return (
    <Page
      title={query.data?.content ?? m.resident_service_record()}
      top={<TopBar title={m.resident_service_record()} back={{ href: '/mine/service' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={6}>
        {(record) => <Details record={record} />}
      </AnswerGate>
    </Page>
  );
}

function Details({ record }: { record: RecordDetails }) {
  const { reversal, replacedById, reversesId, replacesId } = record;
  const first = reversesId ?? replacesId;
  return (
    <>
      <section className="card">
        <p className="head">{record.content}</p>
        <p className="num">
          {formatDayLong(record.day)}{' '}
          {record.sessionId === null
            ? m.resident_service_by_list()
            : formatTimeRange(record.beganAt, record.endedAt)}
        </p>
        <p className="record-tags">
          <RecordTags record={record} />
        </p>
      </section>
      {reversal ? (
        <div className="mt-4">
          <Notice
            title={
              replacedById ? m.resident_service_was_corrected() : m.resident_service_was_reversed()
            }
          >
            {reversal.reason}
          </Notice>
        </div>
      ) : null}
      <div className="card mt-4">
        <Facts facts={factsOf(record)} />
      </div>
      {replacedById || first ? (
        <div className="actions mt-4">
          {replacedById ? (
            <Button kind="quiet" href={`/mine/service/${replacedById}`}>
              {m.resident_service_see_new()}
            </Button>
          ) : null}
          {first ? (
            <Button kind="quiet" href={`/mine/service/${first}`}>
              {m.resident_service_see_first()}
            </Button>
          ) : null}
        </div>
      ) : null}
      <Corrections record={record} />
    </>
  );
}

function Corrections({ record }: { record: RecordDetails }) {
  const [asking, setAsking] = useState(false);
  const counts = record.state === 'waiting' || record.state === 'confirmed';
  const isOpen = record.corrections.some(({ state }) => state === 'open');
  if (!counts && record.corrections.length === 0) return null;
  return (
    <Section title={m.resident_correction()}>
      <div className="stack">
        {record.corrections.map((correction) => (
          <CorrectionNotice key={correction.id} correction={correction} />
        ))}
        {counts && !isOpen ? (
          <OwnOnly>
            <Button kind="line" onClick={() => setAsking(true)}>
              {m.resident_correction_ask()}
            </Button>
          </OwnOnly>
        ) : null}
      </div>
      {asking ? <CorrectionSheet recordId={record.id} onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}

function factsOf(record: RecordDetails): Fact[] {
  const signed = record.confirmedAt ? formatMoment(record.confirmedAt) : null;
  const facts: (Fact | null)[] = [
    { term: m.resident_fact_length(), what: lengthWords(record.minutes) },
    record.place ? { term: m.resident_fact_place(), what: record.place } : null,
    { term: m.resident_fact_unit(), what: record.recordingUnit },
    record.leaderName ? { term: m.resident_fact_leader(), what: record.leaderName } : null,
    {
      term: m.resident_fact_recorder(),
      what: joined(record.recorderName, formatMoment(record.recordedAt)),
    },
    record.state === 'reversal'
      ? null
      : {
          term: m.resident_fact_confirmer(),
          what: signed ? joined(record.confirmerName, signed) : m.resident_service_not_signed(),
        },
    record.quality ? { term: m.resident_fact_quality(), what: qualityWords(record.quality) } : null,
    record.kind !== 'attendance' && record.reason
      ? { term: m.resident_fact_reason(), what: record.reason }
      : null,
  ];
  return facts.filter((fact) => fact !== null);
}

function joined(name: string | null, when: string): string {
  return name === null ? when : m.resident_who_when({ name, when });
}
