import { sql } from '../platform/sql';
import { compareLog } from '../transparency/compare-log';
import type { Command } from './command';

export const recompute: Command = {
  name: 'recompute',
  summary: 'Recomputes balances from entries, compares rows with the log, names what differs.',
  usage: '',
  async run(program) {
    const open = await program.open({ migrate: true });
    try {
      const communities = await open.app.rows<{ id: string; name: string }>(
        sql`select id, name from community order by name`,
      );
      let wrong = 0;
      for (const { id, name } of communities) {
        const findings = await program.features.recompute(open.parts, id);
        program.print(`${name}: ${findings.length === 0 ? 'the books agree' : 'DO NOT AGREE'}`);
        for (const finding of findings) program.print(`  ${finding}`);
        wrong += findings.length;
      }
      const differing = await compareLog(open.app, open.secrets);
      const agrees = differing.length === 0 ? 'rows and leaves agree' : 'DOES NOT AGREE';
      program.print(`public log: ${agrees}`);
      for (const { row, says } of differing) program.print(`  ${row} ${says}`);
      wrong += differing.length;
      return wrong === 0 ? 0 : 1;
    } finally {
      await open.close();
    }
  },
};
