import { basename } from 'node:path';
import ts from 'typescript';
import {
  everyNode,
  type Finding,
  lineOf,
  parse,
  type Rule,
  type SourceTree,
  typeScriptFiles,
} from './source-tree';

/** No name, no place yet: these words hide what a thing is. (A service record is a thing.) */
const EMPTY_NAME =
  /^(utils?|common|services?|managers?|base|helpers?|misc)$|-(utils?|managers?|service)$|^base-/;
const EMPTY_TYPE = /(Utils?|Manager|Service)$|^(Base|Abstract|Common)[A-Z]/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const SHOUTED = /^(README|ARCHITECTURE|STYLE|CONTRIBUTING|CHANGELOG|LICENSE)(\.\w+)?$/;

export const names: Rule = {
  name: 'names',
  find: (tree) => [...fileNames(tree), ...typeNames(tree)],
};

function fileNames(tree: SourceTree): Finding[] {
  return tree.files.flatMap(({ path }): Finding[] => {
    const parts = path.split('/').filter((part) => !part.startsWith('.'));
    const empty = parts.find((part) => EMPTY_NAME.test(part.replace(/\..*$/, '')));
    if (empty) return [{ path, says: `"${empty}" says nothing: name what it does` }];
    const name = basename(path);
    if (name.startsWith('.') || KEBAB.test(name) || SHOUTED.test(name)) return [];
    return [{ path, says: 'file names are kebab-case' }];
  });
}

function typeNames(tree: SourceTree): Finding[] {
  return typeScriptFiles(tree).flatMap((file) => {
    const found: Finding[] = [];
    everyNode(parse(file), (node) => {
      const isType =
        ts.isClassDeclaration(node) ||
        ts.isInterfaceDeclaration(node) ||
        ts.isTypeAliasDeclaration(node);
      if (!isType || !node.name || !EMPTY_TYPE.test(node.name.text)) return;
      const says = `"${node.name.text}" says nothing: name what it does`;
      found.push({ path: file.path, line: lineOf(node), says });
    });
    return found;
  });
}
