import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Chips } from '../../ui/chips';
import { Empty } from '../../ui/empty';
import { formatDay, formatMinutes } from '../../ui/format';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Sep } from '../../ui/sep';
import { TopBar } from '../../ui/top-bar';
import { OwnOnly } from '../acting/own-only';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { lengthWords, RecordTags } from './record-words';
import { minutesOf, sumByActivity, yearsOf } from './sum-records';
import { type ServiceRecord, useServiceRecords } from './use-service-records';
import './records.css';

/** Service in hours, apart from points: what a volunteer record is made of. */
export function ServicePage() {
  const query = useServiceRecords();
  return (
    <Page
      title={m.resident_service_record()}
      top={<TopBar title={m.resident_service_record()} back={{ href: '/mine' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query}>{({ records }) => <Records all={records} />}</AnswerGate>
      <OwnOnly>
        <Section title={m.resident_service_more()}>
          <Cells>
            <Cell icon="medal" title={m.resident_dossier()} href="/mine/service/dossier" arrow />
            <Cell icon="people" title={m.resident_consents()} href="/mine/consents" arrow />
          </Cells>
        </Section>
      </OwnOnly>
    </Page>
  );
}

function Records({ all }: { all: ServiceRecord[] }) {
  const [year, setYear] = useState('');
  if (all.length === 0) return <Empty>{m.resident_service_none()}</Empty>;
  const records = all.filter(({ day }) => day.startsWith(year));
  const time = formatMinutes(Math.max(0, minutesOf(records)));
  const years = yearsOf(all).map((value) => ({
    value,
    label: m.resident_service_year({ year: value }),
  }));
  return (
    <>
      <section className="card">
        <p className="head num" aria-live="polite">
          {year === ''
            ? m.resident_service_total({ time })
            : m.resident_service_of_year({ year, time })}
        </p>
        <p className="note">{m.resident_service_why()}</p>
      </section>
      <div className="mt-4">
        <Chips
          label={m.resident_service_which_year()}
          value={year}
          options={[{ value: '', label: m.resident_service_all_years() }, ...years]}
          onChange={setYear}
        />
      </div>
      <Section title={m.resident_service_by_activity()}>
        <Cells>
          {sumByActivity(records).map(({ content, minutes, times }) => (
            <Cell
              key={content}
              title={content}
              why={m.resident_service_times({ times })}
              end={<span className="num">{formatMinutes(minutes)}</span>}
            />
          ))}
        </Cells>
      </Section>
      <Section title={m.resident_service_each()}>
        <Cells>
          {records.map((record) => (
            <RecordCell key={record.id} record={record} />
          ))}
        </Cells>
      </Section>
    </>
  );
}

function RecordCell({ record }: { record: ServiceRecord }) {
  return (
    <Cell
      title={record.content}
      why={
        <>
          <span>{formatDay(record.day)}</span>
          <Sep />
          <span>{lengthWords(record.minutes)}</span>
          <span className="record-tags">
            <RecordTags record={record} />
          </span>
        </>
      }
      href={`/mine/service/${record.id}`}
      arrow
    />
  );
}
