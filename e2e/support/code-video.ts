import { writeFile } from 'node:fs/promises';
import { encode } from 'uqr';

const width = 640;
const height = 480;
const framesPerSecond = 10;

/**
 * Writes a video of a code held before the lens, for Chromium's fake camera
 * (`--use-file-for-fake-video-capture`). Plain Y4M, so no encoder is needed.
 *
 * Each text is shown for two seconds with two empty frames between, as when people queue up.
 */
export async function writeCodeVideo(path: string, texts: readonly string[]): Promise<void> {
  const frames: Buffer[] = [];
  for (const text of texts) {
    frames.push(emptyFrame(), emptyFrame());
    const frame = codeFrame(text);
    for (let shown = 0; shown < 2 * framesPerSecond; shown += 1) frames.push(frame);
  }
  const header = Buffer.from(
    `YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`,
  );
  const mark = Buffer.from('FRAME\n');
  await writeFile(path, Buffer.concat([header, ...frames.flatMap((frame) => [mark, frame])]));
}

function emptyFrame(): Buffer {
  return Buffer.concat([
    Buffer.alloc(width * height, 200),
    Buffer.alloc((width * height) / 2, 128),
  ]);
}

function codeFrame(text: string): Buffer {
  const code = encode(text, { border: 4, ecc: 'M' });
  const scale = Math.floor((height - 40) / code.size);
  const left = Math.floor((width - code.size * scale) / 2);
  const top = Math.floor((height - code.size * scale) / 2);
  const frame = emptyFrame();
  for (let y = 0; y < code.size * scale; y += 1) {
    for (let x = 0; x < code.size * scale; x += 1) {
      const dark = code.data[Math.floor(y / scale)]?.[Math.floor(x / scale)] ?? false;
      frame[(top + y) * width + left + x] = dark ? 20 : 235;
    }
  }
  return frame;
}
