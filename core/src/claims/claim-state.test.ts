import { describe, expect, it } from 'vitest';
import { type ClaimDeed, type ClaimState, stateAfter, waitsForCommittee } from './claim-state';

const states: readonly ClaimState[] = [
  'sent',
  'looking',
  'asked',
  'second_look',
  'adopted',
  'declined',
  'withdrawn',
];

/** Each deed in each state, in the order of `states`; a dash is a deed that cannot be done. */
const table: readonly (readonly [ClaimDeed, string])[] = [
  ['look', 'looking - - - - - -'],
  ['ask', 'asked asked - - - - -'],
  ['answer', '- - looking - - - -'],
  ['propose', 'second_look second_look second_look - - - -'],
  ['adopt', 'adopted adopted adopted - - - -'],
  ['decline', 'declined declined declined - - - -'],
  ['agree', '- - - adopted - - -'],
  ['send_back', '- - - looking - - -'],
  ['withdraw', 'withdrawn withdrawn withdrawn withdrawn - - -'],
];

describe('stateAfter', () => {
  it.each(table)('%s', (deed, row) => {
    const after = states.map((state) => stateAfter(state, deed) ?? '-').join(' ');
    expect(after).toBe(row);
  });

  it('never leaves an end', () => {
    for (const end of ['adopted', 'declined', 'withdrawn'] as const) {
      for (const [deed] of table) expect(stateAfter(end, deed)).toBeUndefined();
    }
  });
});

it('counts the days only while the committee has the next word', () => {
  expect(states.filter(waitsForCommittee)).toEqual(['sent', 'looking', 'second_look']);
});
