import { parentPort, workerData } from 'node:worker_threads';
import libheif from 'libheif-js/wasm-bundle.js';

/** The thread of decode-heic.ts: one file in, its pixels out. Plain JavaScript, so that it runs
 * from the sources and beside the bundle alike. */
const { bytes, pixelsMax } = workerData;
const [picture] = new libheif.HeifDecoder().decode(bytes);
if (!picture) throw new Error('no picture in it');
const width = picture.get_width();
const height = picture.get_height();
if (width * height > pixelsMax) {
  parentPort.postMessage('too_many_pixels');
} else {
  const target = { data: new Uint8ClampedArray(width * height * 4), width, height };
  picture.display(target, (shown) => {
    if (!shown) throw new Error('the picture cannot be decoded');
    const pixels = new Uint8Array(shown.data.buffer);
    parentPort.postMessage({ width, height, pixels }, [pixels.buffer]);
  });
}
