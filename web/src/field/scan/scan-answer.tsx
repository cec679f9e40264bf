import { Fragment } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatDelta, formatNumber } from '../../ui/format';
import { Result } from '../../ui/result';
import { ResultButton } from '../../ui/result-button';
import { Sep } from '../../ui/sep';
import type { ScanDeed } from '../queue/scan-deed';
import { listScanDeeds } from '../queue/scan-queue';
import type { Presence } from '../roster/presence';
import { PresenceWords } from '../roster/presence-words';
import { useKnownNames } from '../roster/use-roster';
import type { FieldSession } from '../sessions/use-session';
import { SlipButton } from '../slip/slip-button';
import type { SlipFacts } from '../slip/slip-sheet';
import { answerWords } from './answer-words';
import { residentOfDeed } from './judge-locally';
import { isTwice, type Shown } from './use-recorder';
import './scan.css';

interface ScanAnswerProps {
  shown: Shown;
  session: FieldSession;
  presence: Presence;
  /** Goes on with the way at hand. */
  next: { label: string; onNext: () => void };
}

/** Green, red or “written down” over the whole screen; it stays until the next scan or a press. */
export function ScanAnswer({ shown, session, presence, next }: ScanAnswerProps) {
  const names = useKnownNames();
  const words = answerWords(shown, personOf(shown, names), session.ruleText[getLocale()]);
  const other = otherWay(shown, session.id);
  const slip = slipOf(shown, session);
  return (
    <Result
      key={shown.turn}
      kind={shown.look}
      word={words.word}
      who={joined(words.who)}
      meta={lines(words.meta)}
      bar={[joined([session.title, session.place]), <PresenceWords key="here" {...presence} />]}
      actions={
        <>
          <ResultButton icon={shown.way === 'phone' ? 'keypad' : 'qr'} onClick={next.onNext}>
            {shown.look === 'stop' && !isTwice(shown) ? againLabel(shown) : next.label}
          </ResultButton>
          {other ? (
            <ResultButton ghost icon={other.icon} href={other.href}>
              {other.label}
            </ResultButton>
          ) : null}
          {slip ? <SlipButton facts={slip} /> : null}
        </>
      }
    />
  );
}

function personOf(shown: Shown, names: ReturnType<typeof useKnownNames>): string[] {
  const deed = deedOf(shown);
  if (!deed) return [];
  const residentId = residentOfDeed(deed, listScanDeeds());
  const known = residentId === undefined ? undefined : names.get(residentId);
  const name = known?.name || deed.label.name || deed.answer?.maskedName;
  const building = known?.buildingName ?? (deed.label.building || deed.answer?.buildingName);
  return [name, building].filter((part): part is string => Boolean(part));
}

function deedOf(shown: Shown) {
  if ('deed' in shown) return shown.deed;
  return 'local' in shown && shown.local.reason === 'noted' ? shown.local.before : undefined;
}

/** What counted here and now can be taken along on paper. */
function slipOf(shown: Shown, session: FieldSession): SlipFacts | null {
  const answer = shown.look === 'ok' ? shown.deed.answer : undefined;
  if (!answer) return null;
  return {
    title: session.title,
    points: answer.points > 0 ? formatDelta(answer.points) : undefined,
    name: answer.maskedName,
    balance: m.field_points_n({ points: formatNumber(answer.balance) }),
    at: answer.checkedOutAt ?? answer.checkedInAt,
  };
}

/** Where a code did not do, what does. */
function otherWay(shown: Shown, sessionId: string) {
  if (shown.look === 'wait') {
    return { icon: 'list', href: '/records', label: m.field_records() } as const;
  }
  if (shown.look === 'ok' || isTwice(shown)) return null;
  const refusal = 'deed' in shown ? shown.deed.refusal : undefined;
  if (refusal?.code === 'attendance/resident_unknown') {
    const href = `/register?session=${sessionId}`;
    return { icon: 'plus', href, label: m.field_register_here() } as const;
  }
  if (refusal?.code.startsWith('safety/')) return safetyWay(refusal, sessionId);
  if (shown.way === 'phone' || shown.way === 'roster') return null;
  const href = `/sessions/${sessionId}/phone`;
  return { icon: 'keypad', href, label: m.field_by_phone_instead() } as const;
}

/** What can be put right at the door; the rest no other way of scanning changes. */
function safetyWay({ code, details }: NonNullable<ScanDeed['refusal']>, sessionId: string) {
  const at = `/sessions/${sessionId}`;
  const residentId = String(details?.residentId ?? '');
  if (code === 'safety/needs_consent') {
    return {
      icon: 'people',
      href: `${at}/consent/${residentId}`,
      label: m.field_consent(),
    } as const;
  }
  if (code === 'safety/age_unknown') {
    const href = `${at}/birth-date/${residentId}`;
    return { icon: 'calendar', href, label: m.field_birth_date() } as const;
  }
  return null;
}

function againLabel(shown: Shown): string {
  const byCode = shown.way === 'camera' || shown.way === 'hand_scanner';
  return byCode ? m.field_scan_once_more() : m.field_scan_again();
}

function joined(parts: readonly string[]) {
  return parts.map((part, index) => (
    <Fragment key={part}>
      {index > 0 ? <Sep /> : null}
      {clauses(part)}
    </Fragment>
  ));
}

function lines(parts: readonly string[]) {
  return parts.map((part, index) => (
    <Fragment key={part}>
      {index > 0 ? <br /> : null}
      {clauses(part)}
    </Fragment>
  ));
}

/** Chinese breaks anywhere; large words read better when they break after a comma. */
function clauses(text: string) {
  return (text.match(/[^，]+，?/g) ?? [text]).map((clause) => (
    <span className="clause" key={clause}>
      {clause}
    </span>
  ));
}
