import { sql } from '../platform/sql';
import { UsageError } from './command';
import type { OpenProgram } from './program';

/** The community of that slug; without one, the only community there is. */
export async function findCommunity(open: OpenProgram, slug: string | undefined): Promise<string> {
  const communities = await open.app.rows<{ id: string; slug: string }>(
    sql`select id, slug from community order by slug`,
  );
  const slugs = communities.map((community) => community.slug).join(', ');
  const found =
    slug === undefined && communities.length === 1
      ? communities[0]
      : communities.find((community) => community.slug === slug);
  if (found) return found.id;
  throw new UsageError(`Say which community with --community=…: ${slugs || 'there is none yet'}.`);
}
