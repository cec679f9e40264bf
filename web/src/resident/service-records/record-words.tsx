import { m } from '../../i18n/paraglide/messages';
import { formatMinutes } from '../../ui/format';
import { Tag, type Tone } from '../../ui/tag';
import type { RecordDetails, ServiceRecord } from './use-service-records';

/** 2 小时; −2 小时 where a row takes away. */
export function lengthWords(minutes: number): string {
  return minutes < 0 ? `−${formatMinutes(-minutes)}` : formatMinutes(minutes);
}

const states: Record<ServiceRecord['state'], { words: () => string; tone?: Tone }> = {
  waiting: { words: m.resident_service_waiting, tone: 'lamp' },
  confirmed: { words: m.resident_service_confirmed, tone: 'leaf' },
  reversed: { words: m.resident_service_reversed },
  reversal: { words: m.resident_service_reversal },
};

/** How a record stands; a late entry says so beside it. */
export function RecordTags({ record }: { record: Pick<ServiceRecord, 'state' | 'kind'> }) {
  const { words, tone } = states[record.state];
  const counts = record.state === 'waiting' || record.state === 'confirmed';
  return (
    <>
      {counts && record.kind === 'late_entry' ? <Tag>{m.resident_service_late()}</Tag> : null}
      {counts && record.kind === 'correction' ? <Tag>{m.resident_service_corrected()}</Tag> : null}
      <Tag tone={tone}>{words()}</Tag>
    </>
  );
}

const qualities: Record<NonNullable<RecordDetails['quality']>, () => string> = {
  excellent: m.resident_quality_excellent,
  good: m.resident_quality_good,
  fair: m.resident_quality_fair,
  poor: m.resident_quality_poor,
};

export function qualityWords(quality: RecordDetails['quality']): string | null {
  return quality === null ? null : qualities[quality]();
}
