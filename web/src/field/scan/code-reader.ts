/** The browser's own reader, where there is one; TypeScript's library does not know it yet. */
interface NativeDetector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

interface NativeDetectorClass {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats?: () => Promise<string[]>;
}

export type ReadCodes = (video: HTMLVideoElement) => Promise<string[]>;

/** Reads the codes in a film: by the browser where it can read QR codes, else by our own reader. */
export async function createCodeReader(): Promise<ReadCodes> {
  let native = await nativeDetector();
  if (!native) await import('./zxing-reader');
  return async (video) => {
    if (native) {
      try {
        return (await native.detect(video)).map((code) => code.rawValue);
      } catch {
        // Some phones offer a reader that never works: then ours takes over for good.
        native = undefined;
      }
    }
    return (await import('./zxing-reader')).readFrame(video);
  };
}

/** The first code on a photo, or nothing. */
export async function readPhotoFile(file: File): Promise<string | undefined> {
  const { readPhoto } = await import('./zxing-reader');
  const image = await openPhoto(file);
  const [first] = await readPhoto(image, image.naturalWidth, image.naturalHeight);
  return first;
}

async function nativeDetector(): Promise<NativeDetector | undefined> {
  const { BarcodeDetector } = window as { BarcodeDetector?: NativeDetectorClass };
  try {
    // WeChat's browser has the class without this question, and then it does not work either.
    const formats = (await BarcodeDetector?.getSupportedFormats?.()) ?? [];
    if (!BarcodeDetector || !formats.includes('qr_code')) return undefined;
    return new BarcodeDetector({ formats: ['qr_code'] });
  } catch {
    return undefined;
  }
}

function openPhoto(file: File): Promise<HTMLImageElement> {
  return new Promise((opened, failed) => {
    const image = new Image();
    const address = URL.createObjectURL(file);
    image.onload = () => {
      URL.revokeObjectURL(address);
      opened(image);
    };
    image.onerror = () => {
      URL.revokeObjectURL(address);
      failed(new Error('Not a picture'));
    };
    image.src = address;
  });
}
