import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { TopBar } from '../../ui/top-bar';
import { Trouble } from '../../ui/trouble';
import { usePaperFace } from '../doc/use-paper-face';

/** Whose board? Shown when the address names no community. */
export function StartPage() {
  usePaperFace();
  const { data, error, refetch } = useQuery({
    queryKey: ['communities'],
    queryFn: () => answer(api.GET('/api/communities')),
  });
  return (
    <Page title={m.board_title()} top={<TopBar title={m.board_choose()} />}>
      {data ? (
        <Cells>
          {data.communities.map((community) => (
            <Cell
              key={community.id}
              href={`/${community.slug}`}
              title={community.name}
              why={community.districtName}
            />
          ))}
        </Cells>
      ) : null}
      {!data && error ? (
        <Trouble
          title={m.board_trouble()}
          why={error.message}
          onTryAgain={() => void refetch()}
          home={false}
        />
      ) : null}
      {!data && !error ? <Skeleton /> : null}
    </Page>
  );
}
