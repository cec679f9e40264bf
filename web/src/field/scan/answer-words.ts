import { readMemberCard } from '@linli/core/codes/member-card';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatMinutes, formatTime } from '../../ui/format';
import type { ScanDeed, ScanResult } from '../queue/scan-deed';
import type { Shown } from './use-recorder';

export interface AnswerWords {
  word: string;
  /** Whom it concerns, or the reason of a refusal. */
  who: string[];
  meta: string[];
}

/** What the full screen says to a scan, in the order it is read. */
export function answerWords(shown: Shown, person: string[], ruleText: string): AnswerWords {
  if ('lost' in shown) return refusal(shown.kind, m.field_not_kept());
  if ('local' in shown) return localWords(shown, person);
  const { deed } = shown;
  if (deed.state === 'refused') return refusedWords(deed, person);
  if (deed.state === 'waiting') return waitingWords(deed, person);
  return doneWords(deed, person, ruleText);
}

/** A refusal's words as they were said then, in the language of now. */
export function refusalText(deed: Pick<ScanDeed, 'refusal'>): string {
  return (getLocale() === 'en' ? deed.refusal?.en : deed.refusal?.zh) ?? m.ui_server_trouble();
}

function doneWords(deed: ScanDeed, person: string[], ruleText: string): AnswerWords {
  const { answer, kind } = deed;
  if (!answer) return { word: m.field_checked_in(), who: person, meta: [] };
  const points = pointsWords(answer);
  if (kind === 'check_out') {
    const stay = answer.minutes === null ? [] : [formatMinutes(answer.minutes)];
    const why = answer.points > 0 ? [] : lastReason(answer);
    return { word: m.field_checked_out(), who: person, meta: [...stay, ...points, ...why] };
  }
  const since = m.field_here_since({ time: formatTime(answer.checkedInAt) });
  const promise = points.length > 0 ? points : [ruleText];
  const meta = [m.field_comma({ first: since, rest: promise.join('') })];
  const why = answer.waitingPoints > 0 ? lastReason(answer) : [];
  return { word: m.field_checked_in(), who: person, meta: [...meta, ...why] };
}

/** Points that count, or those for which the organizer's word alone is not enough. */
function pointsWords({ points, waitingPoints }: ScanResult): string[] {
  if (points > 0) return [m.field_points_now({ points })];
  return waitingPoints > 0 ? [m.field_points_waiting({ points: waitingPoints })] : [];
}

function lastReason({ because }: ScanResult): string[] {
  return because.slice(-1).map((one) => one[getLocale()]);
}

function waitingWords(deed: ScanDeed, person: string[]): AnswerWords {
  const who = person.length > 0 ? person : [m.field_noted_code()];
  const unknown = unknownOf(deed.body.code);
  const word = deed.kind === 'check_out' ? m.field_noted_out() : m.field_noted();
  return { word, who, meta: [m.field_noted_safe(), unknown] };
}

/** What nobody can know without a network, said at the time. */
function unknownOf(code: string | undefined): string {
  if (code === undefined) return m.field_noted_points();
  return readMemberCard(code) ? m.field_noted_card() : m.field_noted_check();
}

function refusedWords(deed: ScanDeed, person: string[]): AnswerWords {
  const words = refusal(deed.kind, refusalText(deed));
  const twice = /already_checked/.test(deed.refusal?.code ?? '');
  if (!twice) return words;
  return { ...words, word: alreadyWord(deed.kind), meta: [...words.meta, ...oneLine(person)] };
}

function localWords(shown: Extract<Shown, { local: unknown }>, person: string[]): AnswerWords {
  const { local, kind } = shown;
  if (local.reason === 'unreadable') return refusal(kind, m.field_unreadable());
  if (local.reason === 'redemption_code') return refusal(kind, m.field_is_redemption_code());
  const time = formatTime(local.before.body.scannedAt);
  const sent = local.before.state === 'done';
  const word = sent ? alreadyWord(kind) : m.field_already_noted();
  return { word, who: [m.field_noted_at({ time })], meta: oneLine(person) };
}

function oneLine(person: readonly string[]): string[] {
  return person.length > 0 ? [person.join(' ')] : [];
}

function alreadyWord(kind: ScanDeed['kind']): string {
  return kind === 'check_out' ? m.field_already_out() : m.field_already_in();
}

/** The first sentence is the reason and stands large, what to do follows. */
function refusal(kind: ScanDeed['kind'], text: string): AnswerWords {
  const word = kind === 'check_out' ? m.field_no_check_out() : m.field_no_check_in();
  const sentences = text.match(/.+?(?:。|[.!?](?=\s|$)|$)/g) ?? [text];
  const [reason = '', ...rest] = sentences.map((sentence) => sentence.trim());
  return { word, who: [reason.replace(/[。.]$/, '')], meta: rest };
}
