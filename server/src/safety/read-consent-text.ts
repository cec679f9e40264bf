import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readConsentText as operation } from '@linli/contract/safety';
import type { OperationContext } from '../platform/operation-context';
import { consentText } from './consent-text';

export async function readConsentText(
  _context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  return consentText;
}
