import { sql } from '../platform/sql';
import { type Command, UsageError } from './command';
import type { OpenProgram, Program } from './program';
import { readOption } from './read-option';

export const seed: Command = {
  name: 'seed',
  summary: 'Creates the demo community in an empty database, or begins a real one.',
  usage: '[--name=<community> --slug=<word> --district=<district> --chair=<name> --phone=<mobile>]',
  async run(program, args) {
    const open = await program.open({ migrate: true });
    try {
      program.print(
        args.length > 0 ? await found(program, open, args) : await seedDemo(program, open),
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

async function seedDemo(program: Program, open: OpenProgram): Promise<string> {
  return (await seedDemoOnce(program, open))
    ? 'The demo community is there.'
    : 'Nothing done: there is a community already.';
}

async function found(
  program: Program,
  open: OpenProgram,
  args: readonly string[],
): Promise<string> {
  const option = (name: string): string => {
    const value = readOption(args, name);
    if (!value) throw new UsageError(`Say --${name}=…`);
    return value;
  };
  const slug = option('slug');
  // A demo community tells everyone how to sign in; nothing real may stand under its address.
  if (program.features.demoSlugs.includes(slug)) {
    throw new UsageError(`${slug} is the address of a demo; choose another.`);
  }
  await program.features.foundCommunity(open.parts, {
    name: option('name'),
    slug,
    districtName: option('district'),
    chairName: option('chair'),
    chairPhone: option('phone'),
  });
  return `${option('name')} is there: /board/${slug}. ${option('chair')} signs in by phone.`;
}
