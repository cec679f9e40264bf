import { createHash } from 'node:crypto';
import { differenceHash, HASH_HEIGHT, HASH_WIDTH } from '@linli/core/pictures/difference-hash';
import sharp, { type Sharp } from 'sharp';
import { Refusal, refuse } from '../platform/refuse';
import { decodeHeic } from './decode-heic';
import { photoKind } from './photo-kind';

/** A photo written anew: no place, no device, no hidden thumbnail of what was cut away. */
export interface ReadPhoto {
  readonly full: Buffer;
  readonly small: Buffer;
  readonly width: number;
  readonly height: number;
  readonly sha256: Buffer;
  readonly hash: string;
}

/**
 * Trusts nothing about the bytes: neither name nor type, but their own beginning; the size in
 * pixels before they are decoded; and of the picture only its pixels, which are encoded anew.
 */
export async function readPhoto(bytes: Buffer): Promise<ReadPhoto> {
  const kind = photoKind(bytes);
  if (!kind) throw refuse('claims/photo_kind');
  try {
    const full = await (await open(bytes, kind))
      .autoOrient()
      .resize({ width: SIDE_MAX, height: SIDE_MAX, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .timeout({ seconds: TIMEOUT_S })
      .toBuffer({ resolveWithObject: true });
    const small = await sharp(full.data)
      .resize({ width: SMALL_SIDE_MAX, height: SMALL_SIDE_MAX, fit: 'inside' })
      .jpeg({ quality: 78 })
      .toBuffer();
    const grey = await sharp(full.data)
      .resize({ width: HASH_WIDTH, height: HASH_HEIGHT, fit: 'fill' })
      .greyscale()
      .raw()
      .toBuffer();
    return {
      full: full.data,
      small,
      width: full.info.width,
      height: full.info.height,
      sha256: createHash('sha256').update(bytes).digest(),
      hash: differenceHash(grey),
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refuse('claims/photo_unreadable');
  }
}

async function open(bytes: Buffer, kind: NonNullable<ReturnType<typeof photoKind>>) {
  if (kind === 'heic') return fromPixels(await decodeHeic(bytes, PIXELS_MAX));
  const picture = sharp(bytes, { failOn: 'truncated', limitInputPixels: false });
  const { width, height } = await picture.metadata();
  // A small file can claim any size: whoever decodes it first pays for that.
  if (width * height > PIXELS_MAX) throw refuse('claims/photo_too_many_pixels');
  return picture;
}

function fromPixels(decoded: { width: number; height: number; pixels: Uint8Array }): Sharp {
  const { width, height, pixels } = decoded;
  return sharp(pixels, { raw: { width, height, channels: 4 } });
}

/** Phones of today make 12 to 50 million pixels. */
const PIXELS_MAX = 52_000_000;
const SIDE_MAX = 2048;
const SMALL_SIDE_MAX = 480;
const TIMEOUT_S = 20;

// Besides the check above: nothing else can be decoded, whatever its bytes pretend to be.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
// Several photos at once share two cores with everything else, and none comes twice.
sharp.concurrency(1);
sharp.cache(false);
