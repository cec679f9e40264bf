import ts from 'typescript';
import {
  everyNode,
  type Finding,
  isTest,
  lineOf,
  parse,
  type Rule,
  type SourceFile,
  typeScriptFiles,
} from './source-tree';

/**
 * Time, chance, environment and network enter the program at these files and nowhere else, so
 * that tests can set them. core has none: they come in as arguments.
 */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'Date.now': [
    'server/src/platform/clock.ts',
    'server/src/platform/keep-clock.ts',
    'web/src/ui/clock.ts',
  ],
  'new Date()': ['server/src/platform/clock.ts', 'web/src/ui/clock.ts'],
  'Math.random': [],
  'crypto.randomUUID': [],
  'crypto.getRandomValues': [
    'web/src/api/request-id.ts',
    'web/src/api/ballot-token.ts',
    'web/src/api/live-updates.ts',
  ],
  'process.env': ['server/src/main.ts'],
  'fetch()': [
    'web/src/api/client.ts',
    'web/src/api/log-files.ts',
    'server/src/transparency/ask-witnesses.ts',
  ],
};

const CORE_BANNED = ['performance.now', 'console.log', 'globalThis.crypto', 'process.argv'];

export const namedPlaces: Rule = {
  name: 'named-places',
  find(tree) {
    return typeScriptFiles(tree)
      .filter((file) => /^(core|contract|server|web)\/src\//.test(file.path))
      .filter((file) => !isTest(file.path))
      .flatMap(findUses);
  },
};

function findUses(file: SourceFile): Finding[] {
  const found: Finding[] = [];
  everyNode(parse(file), (node) => {
    const use = useOf(node);
    if (!use) return;
    const places = PLACES[use];
    const inCore = file.path.startsWith('core/') && (places || CORE_BANNED.includes(use));
    if (inCore) {
      const says = `core has no ${use}: it comes in as an argument`;
      found.push({ path: file.path, line: lineOf(node), says });
    } else if (places && !places.includes(file.path)) {
      const where = places.length > 0 ? `only in ${places.join(' and ')}` : 'nowhere';
      found.push({ path: file.path, line: lineOf(node), says: `${use} stands ${where}` });
    }
  });
  return found;
}

function useOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const owner = node.expression.getText().replace(/^(globalThis|window|self)\./, '');
    return `${owner}.${node.name.text}`;
  }
  if (ts.isNewExpression(node)) {
    const bare = node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
    return bare ? 'new Date()' : undefined;
  }
  if (ts.isCallExpression(node)) {
    const name = node.expression.getText().replace(/^(globalThis|window|self)\./, '');
    return name === 'fetch' ? 'fetch()' : undefined;
  }
  return undefined;
}
