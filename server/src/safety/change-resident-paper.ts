import type { changeResidentPaper as operation } from '@linli/contract/dossiers';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { hintOfNumber, isIdNumber } from '@linli/core/people/check-id-number';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findPaper, type PaperRow, writePaper } from './dossier.queries';

type Paper = NonNullable<InputOf<typeof operation>['body']['paper']>;

/** Only what an insurer or the official system asks for; the number is sealed as it comes in. */
export async function changeResidentPaper(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const before = await findPaper(tx, params.residentId);
  if (!before) throw refuse('request/not_found');
  const { personId } = personActor(context);
  const change = {
    sex: body.sex === undefined ? before.sex : body.sex,
    volunteerNo: body.volunteerNo === undefined ? before.volunteerNo : body.volunteerNo || null,
    ...numberOf(context, before, body.paper),
  };
  await writePaper(tx, params.residentId, change, personId, now);
  return { done: true };
}

function numberOf(
  { secrets }: OperationContext,
  before: PaperRow,
  paper: Paper | null | undefined,
): Pick<PaperRow, 'paperKind' | 'paperCipher' | 'paperHint'> {
  if (paper === undefined) {
    const { paperKind, paperCipher, paperHint } = before;
    return { paperKind, paperCipher, paperHint };
  }
  if (paper === null) return { paperKind: null, paperCipher: null, paperHint: null };
  const number = paper.number.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const isRight = paper.kind === 'id_card' ? isIdNumber(number) : number.length >= 4;
  if (!isRight) throw refuse('safety/paper_number_wrong');
  return {
    paperKind: paper.kind,
    paperCipher: secrets.encrypt(number),
    paperHint: hintOfNumber(number),
  };
}
