import type { PublicSettings } from '../platform/settings';

export interface PasskeyPlace {
  rpId: string;
  /** The origins an answer may come from. */
  allows(origin: string): boolean;
}

/**
 * Passkeys are bound to the address people open. Without a public address only this machine's own
 * name is a safe place for the browser, at whatever port.
 */
export function passkeyPlace(settings: PublicSettings): PasskeyPlace {
  if (settings.publicUrl !== null) {
    const { hostname, origin } = new URL(settings.publicUrl);
    return { rpId: hostname, allows: (asked) => asked === origin };
  }
  return {
    rpId: 'localhost',
    allows: (asked) => URL.canParse(asked) && new URL(asked).hostname === 'localhost',
  };
}
