import type {Mentions} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import EntryList from '../EntryList';
import NewsList from '../NewsList';
import {PROJECT_KINDS} from '../projectKinds';
import type {MentionKind} from './mentionKinds';

export interface MentionListProps {
  kind: MentionKind;
  mentions: Mentions;
}

/** What else on the site names the entry of a page, of one kind. */
export default function MentionList({kind, mentions}: MentionListProps): ReactNode {
  const {projects, patterns, news} = mentions;
  switch (kind) {
    case 'projects':
      return (
        <EntryList
          entries={projects.map(({title, address, words, kind}) => ({
            title,
            address,
            words: (
              <>
                {words} <span className="water">{PROJECT_KINDS[kind].name}</span>
              </>
            ),
          }))}
        />
      );
    case 'patterns':
      return <EntryList entries={patterns} />;
    case 'posts-and-talks':
      return <NewsList news={news} />;
  }
}
