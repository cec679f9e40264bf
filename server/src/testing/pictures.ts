import sharp from 'sharp';

/** Pictures for tests: real ones, made on the spot, and one no library here can make. */

/** The corner stone of the old city wall: a place no photo of a claim may tell. */
const GPS = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '31/1 13/1 49/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '121/1 28/1 25/1',
};

export interface PictureOptions {
  readonly width?: number;
  readonly height?: number;
  /** Another seed is another picture. */
  readonly seed?: number;
}

/** A photo as a phone makes it: with make, orientation and place in its EXIF. */
export async function aJpeg(options: PictureOptions = {}): Promise<Buffer> {
  return aPicture(options)
    .jpeg({ quality: 90 })
    .withExif({ IFD0: { Make: 'Huashan', Model: 'P1' }, IFD3: GPS })
    .toBuffer();
}

export function aPng(options: PictureOptions = {}): Promise<Buffer> {
  return aPicture(options).png().toBuffer();
}

export function aWebp(options: PictureOptions = {}): Promise<Buffer> {
  return aPicture(options).webp().toBuffer();
}

/** Soft hills of brightness, different for every seed: enough to tell pictures apart. */
function aPicture({ width = 640, height = 480, seed = 1 }: PictureOptions) {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
    const hills = Math.sin(x * (5 + seed * 3) + seed) * Math.cos(y * (4 + seed * 2) - seed);
    const light = Math.round(128 + 100 * hills);
    pixels.fill(light, at * 3, at * 3 + 2);
    pixels[at * 3 + 2] = Math.round(light * 0.8);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** 128 × 96 pixels of a red to blue slope, encoded by libheif's own `heif-enc`. */
export const aHeic = Buffer.from(
  [
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAYBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAA',
    'AAAAAAAAAA5waXRtAAAAAAABAAAANGlsb2MAAAAAREAAAgABAAAAAAGkAAEAAAAAAAABlQACAAAAAAM5AAEAAAAAAAAB',
    'PAAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAFWluZmUCAAABAAIAAEV4aWYAAAAAv2lwcnAAAACh',
    'aXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAo',
    'QgEBA3AAAAMAkAAAAwAAAwAeoBAgYWW6kkprmwIAAAMAAgAAAwACECIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAIAA',
    'AABgAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAA',
    'AtltZGF0AAABkSgBr1gq30+N6aixP/0cz2DdhC6nYEV2/V3ZB3CF0HEXcz1QZ1lcH2mGcmolQBXd0I3x1FbQaa2G5zJy',
    'GmP53Jpy7SAhVk7kAMNGCBraRTHzKuIezHCfGtwKG8EgAm7FgYfayH3y5YKQFyv/T+PXLXPv9NNZBBSzhIM8I5ZZ8rWn',
    '59gCN92W+pe5PmD7GwfFA9Kwg/VAHUvwhV4Ihfukdk4h8vkd5xcOprTapmwotpXvH+vD0LbIc+ym26lf3qlVtrxfQxwh',
    'GBhcMCBI+TfhmeCpO/xLaeomt8kz8W1V9VSjntvL7GiO+uzWFex2hRFf5P4HCTb0vriT0uaKAyNj9zzZMW2AD6BjaD+x',
    'eYZXZJvjmhO6n0SIt28esVlxat756fJi/Z/grB5HxG/0JnC059DSMAecSlaOC7+dHGUZIcHuiWihpreHF9mXJB3AUwXA',
    'pNG7UBq0s1u4p+qczPeNv3OGkAOt6pfKtOraIfri648Ysn+pw2cRJOJSdKHR6jvNjUVr9orJ3zKAwTDEa2tZQcdzAAAA',
    'AElJKgAIAAAACAAPAQIABQAAAH4AAAASAQMAAQAAAAEAAAAaAQUAAQAAAG4AAAAbAQUAAQAAAHYAAAAoAQMAAQAAAAIA',
    'AAATAgMAAQAAAAEAAABphwQAAQAAAIQAAAAliAQAAQAAANIAAAAAAAAASAAAAAEAAABIAAAAAQAAAFRlc3QAAAYAAJAH',
    'AAQAAAAwMjEwAZEHAAQAAAABAgMAAKAHAAQAAAAwMTAwAaADAAEAAAD//wAAAqAEAAEAAACAAAAAA6AEAAEAAABgAAAA',
    'AAAAAAQAAQACAAIAAABOAAAAAgAFAAMAAAAgAQAAAwACAAIAAABFAAAABAAFAAMAAAAIAQAAAAAAAHkAAAABAAAAHAAA',
    'AAEAAAAZAAAAAQAAAB8AAAABAAAADQAAAAEAAAAxAAAAAQAAAA==',
  ].join(''),
  'base64',
);
