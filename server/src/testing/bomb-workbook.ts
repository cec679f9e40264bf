import { deflateRawSync } from 'node:zlib';

/**
 * A workbook with one resident whose sheet unpacks to `unpackedBytes` of spaces, and whose
 * directory says it were `claimedBytes`. Everything else about it is right.
 */
export function aBombWorkbook(unpackedBytes: number, claimedBytes: number): Buffer {
  const cells = ['姓名', '甲'].map(
    (text, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
  );
  const [head, tail] = [`<worksheet xmlns="${MAIN}"><sheetData>`, '</sheetData></worksheet>'];
  const used = Buffer.byteLength(head + cells.join('') + tail);
  const sheet = head + cells.join('') + ' '.repeat(unpackedBytes - used) + tail;
  return zip([
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Default Extension="rels" ContentType="${TYPE}-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETML}.worksheet+xml"/>` +
        '</Types>',
    ],
    ['_rels/.rels', relationship('officeDocument', 'xl/workbook.xml')],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
        '<sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ],
    ['xl/_rels/workbook.xml.rels', relationship('worksheet', 'worksheets/sheet1.xml')],
    ['xl/worksheets/sheet1.xml', sheet, claimedBytes],
  ]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats';
const SHEETML = `${TYPE}-officedocument.spreadsheetml`;

function relationship(kind: string, target: string): string {
  return (
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONS}/${kind}" Target="${target}"/></Relationships>`
  );
}

type Part = readonly [path: string, text: string, claimedBytes?: number];

function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, text, claimedBytes] of parts) {
    const packed = deflateRawSync(Buffer.from(text), { level: 9 });
    const facts = { path, packed, claimedBytes: claimedBytes ?? Buffer.byteLength(text), offset };
    const local = localPart(facts);
    locals.push(local);
    entries.push(directoryEntry(facts));
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

interface PartFacts {
  readonly path: string;
  readonly packed: Buffer;
  readonly claimedBytes: number;
  readonly offset: number;
}

function localPart({ path, packed, claimedBytes }: PartFacts): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(claimedBytes, 22);
  header.writeUInt16LE(path.length, 26);
  return Buffer.concat([header, Buffer.from(path), packed]);
}

function directoryEntry({ path, packed, claimedBytes, offset }: PartFacts): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claimedBytes, 24);
  entry.writeUInt16LE(path.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, Buffer.from(path)]);
}
