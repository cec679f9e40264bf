import { LogProblem } from '@linli/core/transparency/log-problem';
import { addWitness, WitnessNameTaken } from '../transparency/add-witness';
import { listWitnesses } from '../transparency/list-witnesses';
import { removeWitness } from '../transparency/remove-witness';
import { type Command, UsageError } from './command';
import { readOption } from './read-option';

export const logWitness: Command = {
  name: 'log-witness',
  summary: 'Lists who watches the public log; names a witness in the policy, or one no longer.',
  usage: '[--add=<name> --key=<key> [--url=<address of its service>] | --remove=<name>]',
  async run(program, args) {
    const [add, remove] = [readOption(args, 'add'), readOption(args, 'remove')];
    const open = await program.open({ migrate: true });
    try {
      if (add !== undefined) {
        const key = readOption(args, 'key');
        if (key === undefined) throw new UsageError('Say --key=<the key the witness shows>.');
        await addWitness(open.logParts, { name: add, key, url: readOption(args, 'url') ?? null });
      }
      if (remove !== undefined && !(await removeWitness(open.logParts, remove))) {
        throw new UsageError(`There is no witness ${remove}.`);
      }
      for (const line of await listWitnesses(open.app)) program.print(line);
      return 0;
    } catch (error) {
      if (error instanceof LogProblem || error instanceof WitnessNameTaken) {
        throw new UsageError(error.message);
      }
      throw error;
    } finally {
      await open.close();
    }
  },
};
