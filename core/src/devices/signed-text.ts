/** What a device signs: who it is, which request this is, and a hash of the body as it is sent. */
export interface DeviceRequest {
  /** Says what is asked for, so that a signature for one thing never serves for another. */
  readonly purpose: 'events' | 'binding';
  readonly communityId: string;
  readonly deviceId: string;
  readonly requestId: string;
  /** Lowest and highest counter in the body; 0 and 0 when it holds no events. */
  readonly counters: { readonly first: number; readonly last: number };
  /** The device's clock at this try, exactly as the header says it. */
  readonly sentAt: string;
  /** SHA-256 of the body's bytes, in lower-case hex. */
  readonly bodyHash: string;
}

/**
 * The text under the signature: seven lines, each ended by one line feed, in UTF-8. Nothing in it
 * depends on how JSON is written; whatever the body looks like, its bytes are what is hashed.
 */
export function signedText(request: DeviceRequest): string {
  const { purpose, communityId, deviceId, requestId, counters, sentAt, bodyHash } = request;
  const lines = [
    `linli-device-${purpose}/1`,
    communityId,
    deviceId,
    requestId,
    `${counters.first}-${counters.last}`,
    sentAt,
    bodyHash,
  ];
  return lines.map((line) => `${line}\n`).join('');
}
