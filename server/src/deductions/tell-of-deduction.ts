import type { Because } from '@linli/core/rules/award-decision';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { DeductionRule } from '@linli/core/rules/standing-terms';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import { listReaders } from './deductions.queries';

type Happening =
  | 'warned'
  | 'noticed'
  | 'dropped'
  | 'appeal_refused'
  | 'effective'
  | 'withdrawn'
  | 'reversed';

interface Told {
  readonly happening: Happening;
  readonly rule: DeductionRule;
  /** What a person wrote about it. */
  readonly note: string;
}

/** Whom it is about and, where the household's account pays, everyone of the household. */
export async function tellOfDeduction(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
  about: {
    readonly id: string;
    readonly residentId: string;
    readonly accountId: string;
    readonly because: readonly Because[];
  },
  { happening, rule, note }: Told,
): Promise<void> {
  const readers = await listReaders(context.tx, about.residentId, about.accountId);
  const title = titles[happening];
  const why = about.because.map(({ zh, en }) => ({ zh, en }));
  const body = {
    zh: [...why.map(({ zh }) => `${zh}。`), `说明：${note}`].join(''),
    en: [...why.map(({ en }) => `${en}.`), `Note: ${note}`].join(' '),
  };
  await notifyResidents(
    context,
    readers.map(({ id: residentId }) => ({
      residentId,
      kind: `deduction_${happening}`,
      key: `deduction_${happening}:${about.id}`,
      title: { zh: `${title.zh}：${rule.name.zh}`, en: `${title.en}: ${rule.name.en}` },
      body,
      link: '/mine/deductions',
    })),
  );
}

const titles: Readonly<Record<Happening, BilingualText>> = {
  warned: { zh: '提醒一次，不扣分', en: 'A reminder, nothing is taken' },
  noticed: { zh: '扣分通知，生效前可以申诉', en: 'Notice of a deduction; you can object before' },
  dropped: { zh: '申诉成立，不扣分', en: 'Your objection holds, nothing is taken' },
  appeal_refused: { zh: '申诉没有成立', en: 'Your objection was not accepted' },
  effective: { zh: '扣分生效了', en: 'The deduction took effect' },
  withdrawn: { zh: '撤回了，不算数', en: 'Withdrawn, it does not count' },
  reversed: { zh: '扣的分退回来了', en: 'The points were given back' },
};
