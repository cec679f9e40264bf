import { sql } from '../platform/sql';
import type { OpenProgram, Program } from './program';

/** A demo ends for good once the database holds a real community, whatever the setting says. */
export async function isDemo(program: Program, open: OpenProgram): Promise<boolean> {
  if (!program.settings.public.demo) return false;
  const real = await open.app.row(sql`
    select 1 as found from community
    where slug <> all(${[...program.features.demoSlugs]}) limit 1`);
  return real === undefined;
}
