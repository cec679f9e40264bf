import { expect, test } from 'vitest';
import { checkArguments } from './check-arguments';
import { commands } from './commands';

const usageOf = (name: string) => commands.find((command) => command.name === name)?.usage ?? '';

test.each<[command: string, args: string[], refusal: string | undefined]>([
  ['start', [], undefined],
  ['start', ['--port=80'], 'There is no option --port here.'],
  ['start', ['now'], '“now” is more than can be said here.'],
  ['backup', [], undefined],
  ['backup', ['a.backup'], undefined],
  ['backup', ['-v'], 'There is no option -v here.'],
  ['backup', ['a.backup', 'b.backup'], '“b.backup” is more than can be said here.'],
  ['restore', ['a.backup', '--other-secret'], undefined],
  ['restore', ['a.backup', '--other-secrets'], 'There is no option --other-secrets here.'],
  ['restore', ['a.backup', '--other'], 'There is no option --other here.'],
  ['import', ['a.csv', '--community=huaianli', '--confirm', '--skip-errors'], undefined],
  ['import', ['a.csv', '--community', 'huaianli'], '--community needs a value: --community=…'],
  ['import', ['a.csv', '--confirm=yes'], '--confirm takes no value.'],
  ['seed', ['--name=a=b', '--slug=c', '--district=d', '--chair=e', '--phone=f'], undefined],
  ['log-recover', ['--from=folder', '--confirm', '--receipts=folder'], undefined],
  ['log-recover', ['folder'], '“folder” is more than can be said here.'],
  ['log-witness', ['--add=x', '--key=k+1', '--url=https://w.example'], undefined],
  ['log-anchor', ['--deploy'], undefined],
  ['export-log', ['folder'], undefined],
])('linli %s with %j', (command, args, refusal) => {
  const check = () => checkArguments({ usage: usageOf(command) }, args);
  if (refusal === undefined) expect(check).not.toThrow();
  else expect(check).toThrow(refusal);
});
