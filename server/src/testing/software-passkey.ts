import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/**
 * An authenticator in software: it makes and uses a P-256 key the way a phone or security key
 * does, so that the real library on the server has something real to check.
 */
export class SoftwarePasskey {
  private readonly privateKey: KeyObject;
  private readonly publicJwk: { x: string; y: string };

  constructor(readonly credentialId: string = randomBytes(16).toString('base64url')) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.privateKey = pair.privateKey;
    const jwk = pair.publicKey.export({ format: 'jwk' });
    this.publicJwk = { x: jwk.x ?? '', y: jwk.y ?? '' };
  }

  /** Answers options for registration. */
  create(options: Record<string, unknown>, origin: string): Record<string, unknown> {
    const id = Buffer.from(this.credentialId, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const attested = Buffer.concat([Buffer.alloc(16), length, id, this.coseKey()]);
    const authData = Buffer.concat([this.authData(0x45), attested]);
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      cborText('fmt'),
      cborText('none'),
      cborText('attStmt'),
      Buffer.from([0xa0]),
      cborText('authData'),
      cborBytes(authData),
    ]);
    return this.answer({
      clientDataJSON: clientData('webauthn.create', options, origin).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Answers options for a proof. */
  sign(options: Record<string, unknown>, origin: string): Record<string, unknown> {
    const authData = this.authData(0x05);
    const client = clientData('webauthn.get', options, origin);
    const signed = Buffer.concat([authData, createHash('sha256').update(client).digest()]);
    return this.answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, this.privateKey).toString('base64url'),
    });
  }

  private answer(response: Record<string, unknown>): Record<string, unknown> {
    return {
      id: this.credentialId,
      rawId: this.credentialId,
      type: 'public-key',
      clientExtensionResults: {},
      response,
    };
  }

  private authData(flags: number): Buffer {
    const rpIdHash = createHash('sha256').update('localhost').digest();
    return Buffer.concat([rpIdHash, Buffer.from([flags]), NEVER_COUNTED]);
  }

  /** The public key as a COSE map: EC2, ES256, P-256, x, y. */
  private coseKey(): Buffer {
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      cborBytes(Buffer.from(this.publicJwk.x, 'base64url')),
      Buffer.from([0x22]),
      cborBytes(Buffer.from(this.publicJwk.y, 'base64url')),
    ]);
  }
}

/** As passkeys do that are kept on several devices. */
const NEVER_COUNTED = Buffer.alloc(4);

function clientData(type: string, options: Record<string, unknown>, origin: string): Buffer {
  const data = { type, challenge: options.challenge, origin, crossOrigin: false };
  return Buffer.from(JSON.stringify(data), 'utf8');
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text, 'utf8')]);
}

function cborBytes(bytes: Buffer): Buffer {
  const head = bytes.length < 256 ? [0x58, bytes.length] : [0x59, bytes.length >> 8, bytes.length];
  return Buffer.concat([Buffer.from(head), bytes]);
}
