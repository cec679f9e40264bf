import { sql } from '../platform/sql';
import type { Command } from './command';
import type { OpenProgram, Program } from './program';

export const seed: Command = {
  name: 'seed',
  summary: 'Creates the demo community in an empty database.',
  usage: '',
  async run(program) {
    const open = await program.open({ migrate: true });
    try {
      const seeded = await seedDemoOnce(program, open);
      program.print(
        seeded ? 'The demo community is there.' : 'Nothing done: there is a community already.',
      );
      return 0;
    } finally {
      await open.close();
    }
  },
};

/** Only ever in a database without any community. */
export async function seedDemoOnce(program: Program, open: OpenProgram): Promise<boolean> {
  const existing = await open.app.row(sql`select 1 as found from community limit 1`);
  if (existing) return false;
  program.log.info({}, 'Creating the demo community');
  await program.features.seedDemo(open.parts);
  return true;
}
