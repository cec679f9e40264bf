/**
 * 申报 from the phone to the answer. `asked` waits for the resident; `second_look` waits for
 * another reviewer; the last three are ends.
 */
export type ClaimState =
  | 'sent'
  | 'looking'
  | 'asked'
  | 'second_look'
  | 'adopted'
  | 'declined'
  | 'withdrawn';

/** What people do to a claim, each kept as a step of its history. */
export type ClaimDeed =
  | 'look'
  | 'ask'
  | 'answer'
  | 'propose'
  | 'adopt'
  | 'decline'
  | 'agree'
  | 'send_back'
  | 'withdraw';

/** Where a deed leads; undefined when the claim stands where the deed cannot be done any more. */
export function stateAfter(state: ClaimState, deed: ClaimDeed): ClaimState | undefined {
  return transitions[deed][state];
}

const transitions: Readonly<Record<ClaimDeed, Readonly<Partial<Record<ClaimState, ClaimState>>>>> =
  {
    look: { sent: 'looking' },
    ask: { sent: 'asked', looking: 'asked' },
    answer: { asked: 'looking' },
    // A question that stays unanswered must not keep the committee from deciding.
    propose: { sent: 'second_look', looking: 'second_look', asked: 'second_look' },
    adopt: { sent: 'adopted', looking: 'adopted', asked: 'adopted' },
    decline: { sent: 'declined', looking: 'declined', asked: 'declined' },
    agree: { second_look: 'adopted' },
    send_back: { second_look: 'looking' },
    withdraw: {
      sent: 'withdrawn',
      looking: 'withdrawn',
      asked: 'withdrawn',
      second_look: 'withdrawn',
    },
  };

/** The clock runs only while the next word is the committee's. */
export function waitsForCommittee(state: ClaimState): boolean {
  return state === 'sent' || state === 'looking' || state === 'second_look';
}
