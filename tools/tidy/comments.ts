import type { Finding, Rule, SourceFile } from './source-tree';

const OPEN_END = /\b(TODO|FIXME|XXX|HACK)\b(?!.*#\d+)/;
const BANNER = /^(\/\/|--)\s*[-=*#~]{4,}/;

/** Shapes of statements. A sentence does not end in a semicolon or begin like a declaration. */
const CODE = [
  /^(import|export) .*(from|=|\{|;)/,
  /^(const|let|var) [\w{[].*=/,
  /^(if|for|while|switch) \(.*[{;]$/,
  /^(return|await|throw)\b.*;$/,
  /^[\w.]+\(.*\);$/,
  /^[\w.[\]]+ (=|\+=|-=) .*;$/,
  /^\}( else \{|\);?|;)?$/,
  /^<\/?[A-Z]\w*.*>$/,
];
const SQL_CODE = /^(select|insert|update|delete|create|alter|drop|grant|call)\b.*(;|\()$/i;

export const comments: Rule = {
  name: 'comments',
  find(tree) {
    return tree.files
      .filter((file) => /\.(tsx?|mjs|sql|css)$/.test(file.path))
      .filter((file) => !file.path.startsWith('tools/tidy'))
      .flatMap((file) => [...openEnds(file), ...oldCode(file)]);
  },
};

function openEnds(file: SourceFile): Finding[] {
  return file.lines.flatMap((text, index) =>
    OPEN_END.test(text)
      ? [{ path: file.path, line: index + 1, says: 'an open end needs its issue number (#12)' }]
      : [],
  );
}

function oldCode(file: SourceFile): Finding[] {
  const isSql = file.path.endsWith('.sql');
  return file.lines.flatMap((text, index): Finding[] => {
    const line = text.trim();
    const at = { path: file.path, line: index + 1 };
    if (BANNER.test(line)) return [{ ...at, says: 'no banners' }];
    const said = isSql ? /^--\s*(.*)$/.exec(line)?.[1] : sentenceOf(line);
    if (!said) return [];
    const isCode = isSql ? SQL_CODE.test(said) : CODE.some((shape) => shape.test(said));
    return isCode ? [{ ...at, says: 'no commented-out code' }] : [];
  });
}

/** The words of a one-line comment; a document comment may hold an example. */
function sentenceOf(line: string): string | undefined {
  return (
    /^\/\/\s*(.*)$/.exec(line)?.[1] ??
    /^\/\*(?!\*)\s*(.*?)\s*(\*\/)?$/.exec(line)?.[1] ??
    /^\{\/\*\s*(.*?)\s*\*\/\}$/.exec(line)?.[1]
  );
}
