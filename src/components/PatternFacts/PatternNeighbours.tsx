import type {PatternFacts} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import EntryList from '../EntryList';
import NewsList from '../NewsList';

/** The patterns that a pattern builds on, those that build on it, those that touch it; posts and talks about it. */
export default function PatternNeighbours({facts}: {facts: PatternFacts}): ReactNode {
  const {buildsOn, usedBy, related, news} = facts;
  const lists = [
    {title: 'It builds on', entries: buildsOn},
    {title: 'What builds on it', entries: usedBy},
    {title: 'Beside it', entries: related},
  ];
  return (
    <>
      {lists.map(
        ({title, entries}) =>
          entries.length > 0 && (
            <section key={title}>
              <h3>{title}</h3>
              <EntryList entries={entries} />
            </section>
          ),
      )}
      {news.length > 0 && (
        <section>
          <h3>Posts and talks about it</h3>
          <NewsList news={news} />
        </section>
      )}
    </>
  );
}
