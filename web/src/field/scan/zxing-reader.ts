/** The code reader for phones whose browser has none; its wasm is served from our own address. */
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

prepareZXingModule({ overrides: { locateFile: () => wasm } });

const sideMax = 720;
let canvas: HTMLCanvasElement | undefined;

/** The codes in the picture of the moment. */
export async function readFrame(video: HTMLVideoElement): Promise<string[]> {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) return [];
  return readPicture(draw(video, width, height, sideMax), {});
}

/** A photo is one chance and not a film: it is looked at longer. */
export async function readPhoto(photo: CanvasImageSource, width: number, height: number) {
  const quick = await readPicture(draw(photo, width, height, 1200), thorough);
  if (quick.length > 0) return quick;
  return readPicture(draw(photo, width, height, 2400), thorough);
}

const thorough: ReaderOptions = { tryHarder: true, tryInvert: true, tryDownscale: true };

async function readPicture(picture: ImageData, options: ReaderOptions): Promise<string[]> {
  const found = await readBarcodes(picture, {
    formats: ['QRCode'],
    maxNumberOfSymbols: 2,
    tryInvert: false,
    ...options,
  });
  return found.filter((code) => code.isValid).map((code) => code.text);
}

function draw(source: CanvasImageSource, width: number, height: number, max: number): ImageData {
  const scale = Math.min(1, max / Math.max(width, height));
  canvas ??= document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser draws no pictures');
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
