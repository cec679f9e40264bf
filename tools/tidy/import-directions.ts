import ts from 'typescript';
import { type Import, listImports } from './list-imports';
import {
  type Finding,
  isTest,
  parse,
  type Rule,
  type SourceTree,
  typeScriptFiles,
} from './source-tree';

/**
 * Which feature may call the verbs of which others. There is no way around in a circle: whoever
 * acts by the rulebook asks governance for it, and the ledger calls nobody. A feature that is not
 * named here may call none. Everyone may tell residents something and put something into the log:
 * notifications call nobody, and recording a leaf does not either.
 */
export const mayCall: Readonly<Record<string, readonly string[]>> = {
  residents: ['governance', 'identity'],
  activities: ['governance', 'safety'],
  attendance: [
    'activities',
    'awards',
    'governance',
    'identity',
    'ledger',
    'proxies',
    'safety',
    'service-records',
  ],
  claims: ['attendance', 'awards', 'governance', 'proxies'],
  devices: ['awards', 'governance', 'ledger'],
  awards: ['governance', 'ledger', 'proxies', 'service-records'],
  approvals: ['attendance', 'awards', 'governance', 'ledger', 'proxies', 'service-records'],
  'bulk-awards': [
    'awards',
    'governance',
    'identity',
    'ledger',
    'proxies',
    'residents',
    'service-records',
  ],
  'calendar-points': ['deductions', 'governance', 'ledger'],
  deductions: ['governance', 'ledger', 'proxies'],
  mall: ['cards', 'deductions', 'governance', 'ledger', 'proxies'],
  funds: ['ledger'],
  transparency: ['ledger'],
  honours: ['governance'],
  stars: ['deductions', 'governance', 'honours', 'residents'],
  inspections: ['bulk-awards', 'governance', 'proxies'],
  mentoring: ['governance', 'residents'],
  referrals: ['awards', 'governance', 'ledger', 'proxies', 'residents'],
  'check-in': ['awards', 'governance', 'ledger', 'residents'],
  corrections: ['check-in', 'ledger'],
  reports: ['inspections', 'service-records'],
  safety: ['governance', 'identity', 'service-records'],
  'service-records': ['governance', 'identity'],
  polls: ['awards', 'ballots', 'governance', 'residents'],
};

/** The tables of contents, the commands and the demo; they alone see every feature. */
const SEES_ALL = /^server\/src\/((main|routes|jobs|features)\.ts$|(cli|demo)\/)/;

/** The one verb by which every feature reaches the log. */
const RECORD_LEAF = 'server/src/transparency/record-leaf.ts';

/** Parts of the contract without zod, so that a page may load them and not only their types. */
const LIGHT_CONTRACT = ['contract/src/errors.ts', 'contract/src/permissions.ts'];

const CORE_PACKAGES = /^(@noble\/\w+|chinese-days)$/;
/** Sign-in is one way in for all faces; it stands beside them and knows none. */
const WEB_SHARED = ['ui', 'api', 'i18n', 'sign-in'];

/** The page's time, which the offline queue needs as the components do. */
const UI_TIME = ['web/src/ui/clock.ts', 'web/src/ui/wall-time.ts'];

export const importDirections: Rule = {
  name: 'import-directions',
  find(tree) {
    return typeScriptFiles(tree).flatMap((file) =>
      listImports(tree, file).flatMap((found) => {
        const says = objection(tree, found);
        return says ? [{ path: file.path, line: found.line, says }] : [];
      }),
    );
  },
};

function objection(tree: SourceTree, found: Import): string | undefined {
  const from = found.from.path;
  if (found.package) return packageObjection(from, found.package);
  if (!found.path || from.startsWith('tools/')) return undefined;
  if (isSource(found.path) && !tree.file(found.path) && !isGenerated(found.path)) {
    return `${found.specifier} does not exist`;
  }
  if (found.path.startsWith('server/src/testing/') && !mayUseTesting(from)) {
    return 'server/src/testing is for tests, bench and e2e only';
  }
  return workspaceObjection(from, found);
}

function packageObjection(from: string, name: string): string | undefined {
  if (isTest(from)) return undefined;
  if (from.startsWith('core/src/') && !CORE_PACKAGES.test(name)) {
    return `core uses only @noble and chinese-days, not ${name}`;
  }
  if (from.startsWith('contract/src/') && name !== 'zod') {
    return `contract is data described with zod; it does not use ${name}`;
  }
  if (from.startsWith('web/src/') && (name === 'zod' || name === 'node:')) {
    return `pages do not load ${name}`;
  }
  return undefined;
}

function workspaceObjection(from: string, found: Import): string | undefined {
  const [source = '', target = ''] = [workspaceOf(from), workspaceOf(found.path ?? '')];
  const allowed: Readonly<Record<string, readonly string[]>> = {
    core: ['core'],
    contract: ['contract', 'core'],
    verifier: ['verifier', 'core'],
    web: ['web', 'contract', 'core'],
    server: ['server', 'contract', 'core'],
  };
  const targets = allowed[source];
  if (!targets) return undefined;
  if (!targets.includes(target)) return `${source} never imports ${target}`;
  if (source === 'web') return webObjection(from, found);
  if (source === 'server') return serverObjection(from, found.path ?? '');
  return undefined;
}

function webObjection(from: string, found: Import): string | undefined {
  const target = found.path ?? '';
  if (!from.startsWith('web/src/') || isTest(from)) return undefined;
  if (target.startsWith('contract/') && !found.typeOnly && !LIGHT_CONTRACT.includes(target)) {
    return 'pages take types and the light parts (errors, permissions) of the contract, not zod';
  }
  const [part, targetPart] = [webPart(from), webPart(target)];
  if (!part || !targetPart || part === targetPart || targetPart === 'i18n') {
    return part === 'ui' && /^(contract|core)\//.test(target) ? 'ui knows no API' : undefined;
  }
  if (part === 'ui' || part === 'i18n') return `web/src/${part} imports nothing of ours`;
  if (part === 'api') {
    if (UI_TIME.includes(target)) return undefined;
    return 'web/src/api does not know pages or components';
  }
  if (!WEB_SHARED.includes(targetPart)) return `the face ${part} never imports ${targetPart}`;
  return undefined;
}

function serverObjection(from: string, target: string): string | undefined {
  const [part, targetPart] = [serverPart(from), serverPart(target)];
  if (!part || !targetPart || isTest(from)) return undefined;
  if (SEES_ALL.test(target) && !SEES_ALL.test(from)) {
    return `${target} stands above the features; nothing below imports it`;
  }
  if (part === targetPart || targetPart === 'platform') return undefined;
  if (SEES_ALL.test(from)) {
    return target.endsWith('.queries.ts') ? `${target} is private to ${targetPart}` : undefined;
  }
  if (part === 'platform') return `platform knows no feature, here ${targetPart}`;
  if (target === 'server/src/identity/permissions.ts') return undefined;
  if (target.endsWith('.queries.ts')) return `${target} is private to ${targetPart}`;
  if (targetPart === 'notifications' || target === RECORD_LEAF) return undefined;
  if (!mayCall[part]?.includes(targetPart)) return `${part} does not call ${targetPart}`;
  return undefined;
}

function workspaceOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function webPart(path: string): string | undefined {
  return /^web\/src\/([\w-]+)\//.exec(path)?.[1];
}

function serverPart(path: string): string | undefined {
  return /^server\/src\/([\w-]+)[/.]/.exec(path)?.[1];
}

function mayUseTesting(from: string): boolean {
  return isTest(from) || /^(bench|e2e|server\/vitest)/.test(from) || /setup\.ts$/.test(from);
}

/** Pictures, fonts and the like are not read by tidy. */
function isSource(path: string): boolean {
  return /(^|\/)[^/.]+(\.(ts|tsx|css|queries))?$/.test(path);
}

function isGenerated(path: string): boolean {
  return path.includes('/paraglide/') || path === 'contract/src/openapi-types.ts';
}

/** A file that only passes names on hides where a thing lives; one name beside own work is fine. */
export const noBarrels: Rule = {
  name: 'no-barrels',
  find(tree) {
    return typeScriptFiles(tree).flatMap((file): Finding[] => {
      if (/(^|\/)index\.tsx?$/.test(file.path)) {
        return [{ path: file.path, says: 'no index files: import the file itself' }];
      }
      const own = parse(file).statements.filter((statement) => !ts.isImportDeclaration(statement));
      const onlyPasses = own.length > 0 && own.every((part) => ts.isExportDeclaration(part));
      return onlyPasses ? [{ path: file.path, says: 'no barrels: import the file itself' }] : [];
    });
  },
};
