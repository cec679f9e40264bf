import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext } from '../platform/operation-context';
import { bornUntilFor } from './born-until-for';
import { listOfAge, takePollsToAnnounce } from './polls.queries';

/** The job that tells residents of a poll once it is open. Gives how many polls. */
export async function announcePolls(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
): Promise<number> {
  const { tx, now } = context;
  const polls = await takePollsToAnnounce(tx, now);
  for (const { id, title, minAge } of polls) {
    const residents = await listOfAge(tx, await bornUntilFor(context, minAge));
    await notifyResidents(
      context,
      residents.map(({ residentId }) => ({
        residentId,
        kind: 'poll_opened',
        key: `poll_opened:${id}`,
        title: { zh: `想听听您的想法：${title}`, en: `Your opinion, please: ${title}` },
        body: {
          zh: '选票上没有名字，一两分钟就好。',
          en: 'Ballots carry no name, and it takes a minute or two.',
        },
        link: `/polls/${id}`,
      })),
    );
  }
  return polls.length;
}
