import { deflateSync } from 'node:zlib';
import { hashDistance } from '@linli/core/pictures/difference-hash';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { aHeic, aJpeg, aPng, aWebp } from '../testing/pictures';
import { readPhoto } from './read-photo';

/** 31° 13′ 49″ as EXIF writes it: three fractions of 32-bit numbers. */
const LATITUDE = Buffer.from(Uint32Array.of(31, 1, 13, 1, 49, 1).buffer);

let jpeg: Buffer;
beforeAll(async () => {
  jpeg = await aJpeg();
});

const codeOf = (bytes: Buffer) =>
  readPhoto(bytes).then(
    () => 'taken',
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('readPhoto', () => {
  it('forgets where and with what a photo was taken', async () => {
    expect([jpeg.includes(LATITUDE), jpeg.includes('Huashan')]).toEqual([true, true]);
    const { full, small } = await readPhoto(jpeg);
    for (const file of [full, small]) {
      const { exif, xmp, iptc, icc, format, space } = await sharp(file).metadata();
      expect({ exif, xmp, iptc, icc, format, space }).toEqual({ format: 'jpeg', space: 'srgb' });
      for (const trace of [LATITUDE, 'Huashan', 'Exif']) expect(file.includes(trace)).toBe(false);
    }
  });

  it.each([
    ['JPEG', () => aJpeg()],
    ['PNG', () => aPng()],
    ['WebP', () => aWebp()],
    ['HEIC', async () => aHeic],
  ])('takes %s and writes JPEG', async (_kind, make) => {
    const { full, width, height } = await readPhoto(await make());
    const shown = await sharp(full).metadata();
    expect([shown.format, shown.width, shown.height]).toEqual(['jpeg', width, height]);
    expect(width / height).toBeCloseTo(4 / 3, 2);
  });

  it('turns a photo upright and makes it no larger than it has to be', async () => {
    const large = await aJpeg({ width: 3000, height: 1500 });
    const lying = await sharp(large).withMetadata({ orientation: 6 }).toBuffer();
    const { full, small, width, height } = await readPhoto(lying);
    expect([width, height]).toEqual([1024, 2048]);
    expect((await sharp(small).metadata()).height).toBe(480);
    expect(full.length).toBeLessThan(lying.length * 2);
  });

  it('knows a picture again after it was scaled and saved anew', async () => {
    const again = await sharp(jpeg).resize(500).jpeg({ quality: 60 }).toBuffer();
    const [first, second, other] = await Promise.all(
      [jpeg, again, await aJpeg({ seed: 4 })].map(readPhoto),
    );
    expect(hashDistance(first?.hash ?? '', second?.hash ?? '')).toBeLessThanOrEqual(4);
    expect(hashDistance(first?.hash ?? '', other?.hash ?? '')).toBeGreaterThan(8);
    expect(first?.sha256).not.toEqual(second?.sha256);
  });
});

describe('what is no photo', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a PDF, whatever its name', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['a drawing with a script', Buffer.from(svg)],
    ['the same behind a declaration', Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0080\u0000\u0000abcdefgh', 'latin1')],
    ['a film', Buffer.from('\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000\u0000\u0000', 'latin1')],
  ])('%s', async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe('claims/photo_kind');
  });
});

describe('what cannot be opened', () => {
  it('is a photo cut short', async () => {
    expect(await codeOf(jpeg.subarray(0, jpeg.length / 2))).toBe('claims/photo_unreadable');
    const png = await aPng();
    expect(await codeOf(png.subarray(0, png.length / 2))).toBe('claims/photo_unreadable');
    expect(await codeOf(aHeic.subarray(0, aHeic.length / 2))).toBe('claims/photo_unreadable');
  });

  it('is another file behind the first bytes of a photo', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    for (const start of [jpeg.subarray(0, 3), (await aPng()).subarray(0, 8)]) {
      expect(await codeOf(Buffer.concat([start, svg]))).toBe('claims/photo_unreadable');
    }
    const film = Buffer.concat([aHeic.subarray(0, 24), Buffer.alloc(2_000, 0x41)]);
    expect(await codeOf(film)).toBe('claims/photo_unreadable');
  });
});

it('refuses a small file of 900 million pixels before it unpacks any', async () => {
  const bomb = pngOf(30_000, 30_000);
  expect(bomb.length).toBeLessThan(200_000);
  expect(await codeOf(bomb)).toBe('claims/photo_too_many_pixels');
});

/** A black and white PNG of any size; its first rows are there, the rest would be zeroes. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((width / 8 + 1) * 1_000));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(name), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
