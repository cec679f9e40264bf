export interface ShrunkPhoto {
  bytes: ArrayBuffer;
  type: string;
}

export type PhotoTrouble = 'no_photo' | 'too_large';

/** Why a file cannot go along; the words for it stand beside the picker. */
export class PhotoRefused extends Error {
  constructor(readonly trouble: PhotoTrouble) {
    super(trouble);
  }
}

const sideMax = 1600;
const quality = 0.82;
/** What the server takes of a photo this phone cannot make smaller itself. */
const bytesMax = 12 * 1024 * 1024;

/**
 * Makes a photo small enough for a slow network. Drawing it anew also leaves the place behind that
 * the camera wrote into it. What this phone cannot open but others can (HEIC) goes as it is, and
 * so does all where the engine is too old to turn a photo upright.
 */
export async function shrinkPhoto(file: Blob): Promise<ShrunkPhoto> {
  const image = await open(file);
  if (image && CSS.supports('image-orientation', 'from-image')) {
    const drawn = await draw(image);
    if (drawn) return { bytes: await bytesOf(drawn), type: 'image/jpeg' };
  }
  if (!image && !(await isHeic(file))) throw new PhotoRefused('no_photo');
  if (file.size > bytesMax) throw new PhotoRefused('too_large');
  return { bytes: await bytesOf(file), type: file.type || 'image/jpeg' };
}

function open(file: Blob): Promise<HTMLImageElement | null> {
  return new Promise((opened) => {
    const image = new Image();
    const address = URL.createObjectURL(file);
    image.onload = () => {
      URL.revokeObjectURL(address);
      opened(image.naturalWidth > 0 ? image : null);
    };
    image.onerror = () => {
      URL.revokeObjectURL(address);
      opened(null);
    };
    image.src = address;
  });
}

function draw(image: HTMLImageElement): Promise<Blob | null> {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, sideMax / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  // Transparent corners would otherwise become black.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((drawn) => canvas.toBlob(drawn, 'image/jpeg', quality));
}

async function isHeic(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await bytesOf(file.slice(0, 12)));
  const text = String.fromCharCode(...Array.from(head)).slice(4);
  return /^ftyp(hei|hev|mif1|msf1)/.test(text);
}

/** Blob.arrayBuffer is younger than the phones we serve. */
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((read, failed) => {
    const reader = new FileReader();
    reader.onload = () => read(reader.result as ArrayBuffer);
    reader.onerror = () => failed(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}
