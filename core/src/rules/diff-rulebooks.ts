import type { Language } from './bilingual-text';
import { type RenderedRow, renderRulebook } from './render-rulebook';
import type { Rulebook } from './rulebook';

/** A clause that differs, in the words of the public page, with what is new or gone marked. */
export interface ChangedClause {
  section: string;
  key: string;
  name: string;
  kind: 'added' | 'removed' | 'raised' | 'lowered' | 'changed';
  before: Piece[];
  after: Piece[];
}

export interface Piece {
  words: string;
  /** Not found on the other side. */
  differs: boolean;
}

export interface RulebookDifference {
  changed: ChangedClause[];
  /** How many clauses stand as they were. */
  same: number;
}

/** What a proposal changes, clause by clause; what people read is what is compared. */
export function diffRulebooks(
  before: Rulebook,
  after: Rulebook,
  language: Language,
): RulebookDifference {
  const [old, proposed] = [clausesOf(before, language), clausesOf(after, language)];
  const changed: ChangedClause[] = [];
  let same = 0;
  for (const [id, { section, row }] of proposed) {
    const earlier = old.get(id)?.row;
    if (earlier && wordsOf(earlier) === wordsOf(row)) same += 1;
    else changed.push(changeOf(section, earlier, row, kindOf(before, after, earlier, row)));
  }
  for (const [id, { section, row }] of old) {
    if (!proposed.has(id)) changed.push(changeOf(section, row, undefined, 'removed'));
  }
  return { changed, same };
}

type Clauses = Map<string, { section: string; row: RenderedRow }>;

function clausesOf(rulebook: Rulebook, language: Language): Clauses {
  const clauses: Clauses = new Map();
  for (const { key, title, rows } of renderRulebook(rulebook, language).sections) {
    for (const row of rows) clauses.set(`${key}/${row.key}`, { section: title, row });
  }
  return clauses;
}

function changeOf(
  section: string,
  before: RenderedRow | undefined,
  after: RenderedRow | undefined,
  kind: ChangedClause['kind'],
): ChangedClause {
  const [old, proposed] = [piecesOf(before), piecesOf(after)];
  const { key, name } = after ?? before ?? { key: '', name: '' };
  return { section, key, name, kind, before: marked(old, proposed), after: marked(proposed, old) };
}

/** A clause falls into its sentences and half-sentences, so that only what changed is marked. */
function piecesOf(row: RenderedRow | undefined): string[] {
  if (!row) return [];
  const notes = row.note.split(/(?<=[，；。])|(?<=[,.;])\s/);
  return [row.name, row.value, ...notes].map((words) => words.trim()).filter((words) => words);
}

function marked(pieces: string[], others: string[]): Piece[] {
  const known = new Set(others.map(plain));
  return pieces.map((words) => ({ words, differs: !known.has(plain(words)) }));
}

function plain(words: string): string {
  return words.replace(/[，；。,.;]$/, '');
}

function wordsOf({ name, note, value }: RenderedRow): string {
  return JSON.stringify([name, note, value]);
}

/** More or less is said of rules whose figure alone tells it; everything else has changed. */
function kindOf(
  before: Rulebook,
  after: Rulebook,
  earlier: RenderedRow | undefined,
  row: RenderedRow,
): ChangedClause['kind'] {
  if (!earlier) return 'added';
  const [old, proposed] = [pointsOf(before, row.key), pointsOf(after, row.key)];
  if (earlier.value === row.value || old === undefined || proposed === undefined) return 'changed';
  if (old === proposed) return 'changed';
  return proposed > old ? 'raised' : 'lowered';
}

function pointsOf({ rules }: Rulebook, key: string): number | undefined {
  const [part, ...more] = rules.find((rule) => rule.key === key)?.points.parts ?? [];
  return part?.kind === 'per_deed' && more.length === 0 ? part.points : undefined;
}
