import { commands } from './commands';

/** Of one command, how it is called first; of all where none has this name. */
export function helpLines(name?: string): string[] {
  const command = commands.find((known) => known.name === name);
  if (command) {
    return [`linli ${command.name} ${command.usage}`.trim(), '', command.summary, '', SETTINGS];
  }
  const width = Math.max(...commands.map((each) => each.name.length));
  return [
    'linli <command>',
    '',
    ...commands.map((each) => `  ${each.name.padEnd(width)}  ${each.summary}`),
    '',
    'linli <command> --help says how a command is called.',
    SETTINGS,
  ];
}

const SETTINGS = 'Settings come from the environment: docs/operating/settings.md.';
