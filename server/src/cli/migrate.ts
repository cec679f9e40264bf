import type { Command } from './command';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Brings the database to this version and ends.',
  usage: '',
  async run(program) {
    const open = await program.open({ migrate: true });
    await open.close();
    program.print('The database is at this version.');
    return 0;
  },
};
