import type { paths } from '@linli/contract/openapi-types';
import { readMemberCard } from '@linli/core/codes/member-card';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import { ApiRefusal, NetworkLost, wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { now } from '../../ui/clock';
import { formatTime } from '../../ui/format';
import { memberKeyOf } from '../scan/judge-locally';
import { signal } from '../scan/signals';
import { groupCode, isWhole, plainCode } from './typed-code';

const at = '/api/communities/{communityId}/counters/{counterId}' as const;

type AnswerTo<Path extends keyof paths> = paths[Path] extends {
  post: { responses: { 200: { content: { 'application/json': infer Data } } } };
}
  ? Data
  : never;

export type CounterTicketFacts = AnswerTo<`${typeof at}/code-checks`>;
export type Handed = AnswerTo<`${typeof at}/redemptions`>;

export interface Redeeming {
  code: string;
  /** Types on: checks by itself once the code is whole. */
  type: (text: string) => void;
  /** A code as scanned. */
  take: (text: string) => void;
  check: () => void;
  ticket: CounterTicketFacts | null;
  hand: () => void;
  handed: Handed | null;
  /** A printed card that was shown instead of a code. */
  card: string | null;
  busy: boolean;
  /** Why the code did not do. */
  problem: string | undefined;
  reset: () => void;
}

/** From code to hand: checked first, closed by one press, and both only with a network. */
export function useRedeeming(counterId: string): Redeeming {
  const client = useQueryClient();
  const communityId = useMembership()?.communityId ?? '';
  const [code, setCode] = useState('');
  const [ticket, setTicket] = useState<CounterTicketFacts | null>(null);
  const [handed, setHanded] = useState<Handed | null>(null);
  const [card, setCard] = useState<string | null>(null);
  const [note, setNote] = useState<string | undefined>();
  const latest = useRef('');
  const params = { path: { communityId, counterId } };

  const check = useDeed(
    (asked: string) => heard(api.POST(`${at}/code-checks`, { params, body: { code: asked } })),
    (found, asked) => {
      // An answer about a code that was typed over meanwhile must not stand beside the new one.
      if (asked !== latest.current) return;
      setTicket(found);
      signal('ok');
    },
  );
  const hand = useDeed(
    (asked: string, requestId) =>
      heard(api.POST(`${at}/redemptions`, { params, body: { requestId, code: asked } })),
    (closed) => {
      setHanded(closed);
      void client.invalidateQueries({ queryKey: ['field', 'counter-day'] });
      signal('ok');
    },
  );
  const change = (text: string) => {
    const grouped = groupCode(text);
    setCode(grouped);
    latest.current = plainCode(grouped);
    setTicket(null);
    setNote(undefined);
    check.clear();
    hand.clear();
  };
  const type = (text: string) => {
    const other = plainCode(text) !== plainCode(code);
    change(text);
    if (other && isWhole(text)) check.start(plainCode(text));
  };
  const take = (text: string) => {
    // The next code may be scanned right over the answer to the last one.
    setHanded(null);
    setCard(readMemberCard(text) ?? null);
    if (readMemberCard(text)) return;
    if (memberKeyOf(text) !== undefined || !isWhole(text)) {
      setNote(memberKeyOf(text) === undefined ? m.field_no_redemption_code() : m.field_is_member());
      signal('stop');
      return;
    }
    change(text);
    check.start(plainCode(text));
  };
  const reset = () => {
    change('');
    setHanded(null);
    setCard(null);
  };
  const error = hand.error ?? check.error;
  return {
    code,
    type,
    take,
    check: () => check.start(plainCode(code)),
    ticket,
    hand: () => hand.start(plainCode(code)),
    handed,
    card,
    busy: check.busy || hand.busy,
    problem: note ?? (error ? problemWords(error) : undefined),
    reset,
  };
}

/** A refusal is heard as well as read. */
async function heard<Data>(pending: Parameters<typeof answer<Data>>[0]): Promise<Data> {
  try {
    return await answer(pending);
  } catch (error) {
    signal('stop');
    throw error;
  }
}

function problemWords(error: unknown): string {
  if (error instanceof NetworkLost) return m.field_counter_offline();
  const last = error instanceof ApiRefusal && error.details.triesLeft === 0;
  if (last) return m.field_counter_no_tries();
  const locked = error instanceof ApiRefusal && error.code === 'counter/locked';
  if (!locked) return wordsOf(error);
  const waitMs = Number(error.details.retryAfterSeconds ?? 60) * 1000;
  // To the minute, rounded up, so that the promise holds.
  const until = new Date(now().getTime() + waitMs + 59_999);
  return m.field_counter_locked({ time: formatTime(until) });
}
