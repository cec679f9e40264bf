import type { issueMemberCards as operation } from '@linli/contract/cards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { memberCardCode } from '@linli/core/codes/member-card';
import { maskName } from '@linli/core/people/mask-name';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { type CardResident, insertCards, lockCardResidents, revokeCards } from './cards.queries';
import { hashCardCode } from './hash-card-code';

const CARD_BYTES = 16;

/**
 * The one moment in which a card's code is known: it is drawn, answered to be printed, and kept
 * hashed. So nobody prints a second copy; who lost a card gets another one and the old one stops.
 */
export async function issueMemberCards(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const wanted = [...new Set(body.residentIds)];
  const known = new Map((await lockCardResidents(tx, wanted)).map((one) => [one.id, one]));
  const residents = wanted.map((residentId) => {
    const resident = known.get(residentId);
    if (!resident) throw refuse('request/not_found');
    if (resident.state === 'left') throw refuse('residents/left');
    return resident;
  });
  const { personId } = personActor(context);
  await stopOldCards(context, residents, body.replace);
  const cards = residents.map((resident) => {
    const code = memberCardCode(context.secrets.random(CARD_BYTES));
    return { id: context.ids.next(), resident, code, number: resident.cardCount + 1 };
  });
  const rows = cards.map(({ id, resident, code, number }) => ({
    id,
    residentId: resident.id,
    codeHash: hashCardCode(context.secrets, code),
    number,
  }));
  const written = await insertCards(tx, rows, personId, now);
  assert(written === cards.length, 'residents are held, so that nobody else gave them a card');
  return {
    cards: cards.map(({ id, resident, code, number }) => ({
      cardId: id,
      residentId: resident.id,
      code,
      number,
      name: resident.name,
      buildingName: resident.buildingName,
    })),
  };
}

async function stopOldCards(
  context: OperationContext,
  residents: readonly CardResident[],
  replace: boolean,
): Promise<void> {
  const holders = residents.filter(({ livingCardId }) => livingCardId !== null);
  const [first] = holders;
  if (!first) return;
  if (!replace) throw refuse('cards/has_card', { maskedName: maskName(first.name) });
  const cardIds = holders.flatMap(({ livingCardId }) => livingCardId ?? []);
  const { personId } = personActor(context);
  const end = { by: personId, reason: '换了新卡 · Replaced by a new card' };
  await revokeCards(context.tx, cardIds, end, context.now);
}
