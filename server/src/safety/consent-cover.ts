import { addMonths } from '@linli/core/calendar/date-arithmetic';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { consentText } from './consent-text';
import { activityExists } from './consents.queries';
import { refuseUnknownCategory } from './refuse-unknown-category';

interface Wanted {
  readonly scope: 'activity' | 'category' | 'year';
  readonly activityId?: string | undefined;
  readonly category?: string | undefined;
  readonly textVersion: string;
}

export interface ConsentCover {
  readonly scope: Wanted['scope'];
  readonly activityId: string | null;
  readonly category: string | null;
  readonly textVersion: string;
  readonly validUntil: string;
}

/** What a consent reaches: it names exactly what its scope asks for, and ends after a year. */
export async function consentCover(
  context: Pick<OperationContext, 'tx' | 'now'>,
  wanted: Wanted,
  givenOn: string,
): Promise<ConsentCover> {
  const { scope, activityId, category, textVersion } = wanted;
  if (textVersion !== consentText.version) throw refuse('safety/consent_text_changed');
  const names = { activity: activityId !== undefined, category: category !== undefined };
  if (names.activity !== (scope === 'activity') || names.category !== (scope === 'category')) {
    throw refuse('request/invalid', { fields: [{ field: 'body.scope', problem: 'does_not_fit' }] });
  }
  if (activityId !== undefined && !(await activityExists(context.tx, activityId))) {
    throw refuse('request/not_found');
  }
  if (category !== undefined) await refuseUnknownCategory(context, [category]);
  return {
    scope,
    activityId: activityId ?? null,
    category: category ?? null,
    textVersion,
    validUntil: addMonths(givenOn, VALID_MONTHS),
  };
}

/** 未成年人 grow quickly: what was agreed to is asked again every year. */
const VALID_MONTHS = 12;
