import sharp from 'sharp';
import type { DemoPicture } from './demo-data';

/** Photos of the demo: drawn, so that they belong to nobody and show no real place. */
export function drawPicture(name: DemoPicture): Promise<Buffer> {
  const small = name === 'sofa_small';
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (const shape of SCENES[name]) draw(pixels, shape);
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .resize({ width: small ? 480 : 800 })
    .jpeg({ quality: small ? 62 : 84 })
    .toBuffer();
}

/** A rectangle by its corners, or a stroke with round ends; a stroke of no length is a disc. */
type Shape =
  | readonly ['box', left: number, top: number, right: number, bottom: number, colour: string]
  | readonly [
      'stroke',
      fromX: number,
      fromY: number,
      toX: number,
      toY: number,
      colour: string,
      radius: number,
    ];

/** Shapes are told on a sheet of 320 by 240 and drawn three times as large. */
const SCALE = 3;
const WIDTH = 320 * SCALE;
const HEIGHT = 240 * SCALE;

function draw(pixels: Buffer, [kind, x1, y1, x2, y2, colour, radius = 0]: Shape): void {
  const [left, right] = [Math.min(x1, x2) - radius, Math.max(x1, x2) + radius];
  const [top, bottom] = [Math.min(y1, y2) - radius, Math.max(y1, y2) + radius];
  const first = Math.max(0, left * SCALE);
  const last = Math.min(WIDTH, right * SCALE);
  const rgb = Buffer.from(colour, 'hex');
  for (let row = Math.max(0, top * SCALE); row < Math.min(HEIGHT, bottom * SCALE); row += 1) {
    const start = row * WIDTH;
    if (kind === 'box') pixels.fill(rgb, (start + first) * 3, (start + last) * 3);
    else {
      for (let at = first; at < last; at += 1) {
        const far = distance(at / SCALE, row / SCALE, [x1, y1, x2, y2]) > radius;
        if (!far) rgb.copy(pixels, (start + at) * 3);
      }
    }
  }
}

/** Of a point from a line between two others. */
function distance(
  x: number,
  y: number,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
}

const BOXES: Shape[] = [
  ['box', 0, 0, 320, 150, 'cfd6cf'],
  ['box', 0, 150, 320, 240, '9a948a'],
  ['box', 206, 26, 270, 150, '7c6a55'],
  ['stroke', 216, 92, 216, 92, 'd8c48f', 4],
  ['box', 40, 112, 116, 180, 'b98d58'],
  ['box', 122, 132, 180, 184, 'a97d4b'],
  ['box', 58, 70, 110, 112, 'c59a66'],
  ['box', 74, 112, 82, 180, 'd9b98a'],
  ['box', 147, 132, 153, 184, 'd0ad7b'],
  ['box', 81, 70, 87, 112, 'dfc297'],
  ['stroke', 44, 130, 112, 130, '8d6539', 1],
  ['stroke', 126, 148, 176, 148, '80592f', 1],
];

const SOFA: Shape[] = [
  ['box', 0, 0, 320, 128, 'b9c4cc'],
  ['box', 0, 128, 320, 240, '8f9488'],
  ['box', 18, 20, 108, 128, '5d7462'],
  ['box', 30, 40, 96, 86, '3f5145'],
  ['stroke', 144, 200, 144, 190, '4e2b23', 5],
  ['stroke', 268, 200, 268, 190, '4e2b23', 5],
  ['stroke', 140, 122, 270, 122, '7d4a3c', 20],
  ['stroke', 136, 160, 276, 160, '96594a', 26],
  ['stroke', 124, 150, 124, 168, '6f4034', 13],
  ['stroke', 288, 150, 288, 168, '6f4034', 13],
  ['stroke', 206, 138, 206, 182, '7a4538', 2],
  ['stroke', 152, 118, 176, 130, 'd8c3b4', 3],
];

const ROSES: Shape[] = [
  ['box', 0, 0, 320, 70, 'bfd3dd'],
  ['box', 0, 50, 320, 122, 'c9b9a3'],
  ['box', 40, 60, 90, 108, '8fa3ad'],
  ['box', 210, 60, 260, 108, '8fa3ad'],
  ['stroke', 0, 142, 320, 142, '6f8b56', 34],
  ['box', 0, 172, 320, 182, 'b3aea4'],
  ['box', 0, 182, 320, 240, '8d8578'],
  ...[30, 78, 128, 176, 226, 282].flatMap((x, index): Shape[] => {
    const y = 126 + (index % 2) * 20;
    return [
      ['stroke', x, y, x, y, 'c2415a', 16],
      ['stroke', x, y - 3, x, y - 3, 'e58a94', 7],
    ];
  }),
];

const MURAL: Shape[] = [
  ['box', 0, 0, 320, 200, 'e6dcc4'],
  ['box', 0, 200, 320, 240, 'a7a199'],
  ['stroke', 274, 42, 274, 42, 'e2a33c', 20],
  ['stroke', 166, 196, 160, 80, '6d4f38', 10],
  ['stroke', 162, 120, 208, 90, '6d4f38', 5],
  ['stroke', 118, 76, 118, 76, '5f8a4e', 34],
  ['stroke', 166, 54, 166, 54, '6c9a58', 42],
  ['stroke', 214, 80, 214, 80, '5f8a4e', 34],
  ...(['c2563f', '3f6f93', 'a8762e'] as const).flatMap((colour, index): Shape[] => {
    const x = [60, 96, 244][index] ?? 0;
    return [
      ['stroke', x, 152, x, 152, 'f0cfae', 9],
      ['stroke', x, 174, x, 190, colour, 11],
    ];
  }),
];

const TOOLS: Shape[] = [
  ['box', 0, 0, 320, 158, 'd5d9d2'],
  ['box', 0, 158, 320, 240, '9d8f7c'],
  ['stroke', 128, 60, 138, 38, '4c4a47', 5],
  ['stroke', 138, 38, 182, 38, '4c4a47', 5],
  ['stroke', 182, 38, 192, 60, '4c4a47', 5],
  ['box', 70, 62, 250, 186, 'b4432f'],
  ['box', 70, 108, 250, 116, '7f2c1e'],
  ['box', 146, 102, 174, 126, 'e0c372'],
  ['stroke', 268, 190, 280, 60, 'c7c2b6', 3],
  ['stroke', 300, 190, 288, 60, 'c7c2b6', 3],
  ...[90, 120, 150].map((y): Shape => ['stroke', 276, y, 292, y, 'c7c2b6', 3]),
];

const LAMP: Shape[] = [
  ['box', 0, 0, 320, 70, 'e4e1d8'],
  ['box', 0, 70, 320, 240, 'c3bfb2'],
  ['box', 80, 110, 240, 240, 'b2ad9f'],
  ['stroke', 0, 70, 80, 110, '9d988b', 2],
  ['stroke', 320, 70, 240, 110, '9d988b', 2],
  ['stroke', 118, 36, 202, 36, '8a8577', 6],
  ['stroke', 128, 40, 128, 54, '5b574d', 2],
  ['stroke', 168, 52, 168, 52, 'f3d36b', 10],
  ['stroke', 128, 56, 190, 88, 'f6efcf', 9],
  ['stroke', 124, 62, 184, 94, '8a8577', 2],
];

const SCENES: Record<DemoPicture, readonly Shape[]> = {
  boxes: BOXES,
  sofa: SOFA,
  sofa_small: SOFA,
  roses: ROSES,
  mural: MURAL,
  tools: TOOLS,
  lamp: LAMP,
};
