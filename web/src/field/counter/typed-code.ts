import { canonicalBase32 } from '@linli/core/codes/base32';

const length = 10;

/** What is typed becomes two groups of five in capitals; O, I and L turn into the figures meant. */
export function groupCode(typed: string): string {
  const plain = plainCode(typed);
  return plain.length > length / 2
    ? `${plain.slice(0, length / 2)} ${plain.slice(length / 2)}`
    : plain;
}

export function isWhole(code: string): boolean {
  return plainCode(code).length === length;
}

/** Only characters that codes have; a pasted R1. in front falls away. */
export function plainCode(typed: string): string {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^\s*R1[.。]/, '')
    .replace(/[^0-9A-Z]/g, '');
  return (canonicalBase32(characters) ?? characters.replace(/U/g, '')).slice(0, length);
}
