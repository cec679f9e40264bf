export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'heic';

/** What the bytes are by their own beginning; undefined for all that is no photo. */
export function photoKind(bytes: Buffer): PhotoKind | undefined {
  if (bytes.length < 16) return undefined;
  if (bytes.subarray(0, 3).equals(JPEG)) return 'jpeg';
  if (bytes.subarray(0, 8).equals(PNG)) return 'png';
  const [start, at4, at8] = [word(bytes, 0), word(bytes, 4), word(bytes, 8)];
  if (start === 'RIFF' && at8 === 'WEBP') return 'webp';
  if (at4 === 'ftyp' && HEIC_BRANDS.has(at8)) return 'heic';
  return undefined;
}

function word(bytes: Buffer, offset: number): string {
  return bytes.toString('latin1', offset, offset + 4);
}

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);
