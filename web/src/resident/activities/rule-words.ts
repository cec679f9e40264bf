import { getLocale } from '../../i18n/paraglide/runtime';
import type { Session } from './use-sessions';

/** 满 2 小时得 20 分 */
export function ruleWords({ ruleText }: Pick<Session, 'ruleText'>): string {
  return ruleText[getLocale()];
}
