import type { Because } from '../rules/award-decision';
import { because, plural } from '../rules/reasons';
import type { MeasuredEvent } from './judge-event';

/** The first line of the reason: which machine, where, and what it measured. */
export function deviceBecause(
  device: { readonly name: string; readonly place: string },
  { grams, count }: Pick<MeasuredEvent, 'grams' | 'count'>,
): Because {
  const { name, place } = device;
  const measured = { zh: [] as string[], en: [] as string[] };
  if (grams !== null) {
    measured.zh.push(`${kilograms(grams)} 千克`);
    measured.en.push(`${kilograms(grams)} kg`);
  }
  if (count !== null) {
    measured.zh.push(`${count} 件`);
    measured.en.push(plural(count, 'piece'));
  }
  const zh = measured.zh.length > 0 ? `：${measured.zh.join('，')}` : '';
  const en = measured.en.length > 0 ? `: ${measured.en.join(', ')}` : '';
  const words = {
    zh: `“{name}”（{place}）自动记录${zh}`,
    en: `Recorded by “{name}” ({place})${en}`,
  };
  return because('device', words, { name, place });
}

function kilograms(grams: number): string {
  return String(grams / 1000);
}
