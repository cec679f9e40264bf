import { LogProblem } from '@linli/core/transparency/log-problem';
import { BookProblem } from './check-books';
import { type Command, callOf, UsageError } from './command';
import { ChainProblem } from './read-chain';
import { verifyAnchor } from './verify-anchor';
import { verifyConsistency } from './verify-consistency';
import { verifyLog } from './verify-log';
import { verifyOpenings } from './verify-openings';
import { verifyReceipt } from './verify-receipt';
import { makeWitnessKey } from './witness/make-witness-key';
import { witness } from './witness/serve-witness';

/**
 * linli-verify: checks a log of Linli without asking Linli. Ends with 0 when everything is genuine,
 * 1 when something is not, 2 when it was called wrongly.
 */
const commands: readonly Command[] = [
  verifyLog,
  verifyConsistency,
  verifyReceipt,
  verifyOpenings,
  verifyAnchor,
  witness,
  makeWitnessKey,
];

async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  const command = commands.find((known) => known.name === name);
  if (!command) {
    for (const { name: known, usage, summary } of commands) {
      process.stdout.write(`linli-verify ${known} ${usage}\n    ${summary}\n`);
    }
    return name === 'help' ? 0 : 2;
  }
  try {
    await command.run(
      callOf(args, {
        print: (line) => process.stdout.write(`${line}\n`),
        stopped: new Promise((resolve) => {
          process.once('SIGTERM', resolve);
          process.once('SIGINT', resolve);
        }),
      }),
    );
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\nlinli-verify ${command.name} ${command.usage}\n`);
      return 2;
    }
    if (isNotGenuine(error)) {
      const code = error instanceof LogProblem ? ` [${error.code}]` : '';
      process.stderr.write(`WRONG  ${error.message}${code}\n`);
      return 1;
    }
    throw error;
  }
}

function isNotGenuine(error: unknown): error is LogProblem | BookProblem | ChainProblem {
  return (
    error instanceof LogProblem || error instanceof BookProblem || error instanceof ChainProblem
  );
}

process.exitCode = await main(process.argv.slice(2));
