import type { readFrozenBoards as operation } from '@linli/contract/boards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { listFrozenBoards, listShownLines, type ShownLine } from './frozen-boards.queries';

const MONTHS = 24;

/** Anyone may read it. Who no longer agrees stays as a line without a name. */
export async function readFrozenBoards(
  { tx }: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const boards = await listFrozenBoards(tx, MONTHS);
  const oldest = boards.at(-1);
  const lines = oldest ? await listShownLines(tx, `${oldest.month}-01`) : [];
  return {
    boards: boards.map(({ month, frozenAt, leafIndex, ...totals }) => ({
      month,
      frozenAt,
      totals,
      leafIndex,
      lines: lines.filter((line) => line.month === month).map(describe),
    })),
  };
}

function describe({ place, points, deeds, nickname, mainDeed, salt }: ShownLine) {
  const isNamed = nickname !== null && mainDeed !== null && salt !== null;
  return { place, points, deeds, named: isNamed ? { nickname, mainDeed, salt } : null };
}
