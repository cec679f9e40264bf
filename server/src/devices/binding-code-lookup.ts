import type { Secrets } from '../platform/secrets';

/** How a binding code is kept: whoever reads the database cannot use what they find. */
export function bindingCodeLookup(secrets: Secrets, code: string): Buffer {
  return secrets.lookup('device-binding-code', code);
}
