import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {
  filterDocCardListItems,
  findFirstSidebarItemLink,
  useCurrentSidebarSiblings,
  useDocsVersion,
} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocCardList';
import type {ReactNode} from 'react';
import EntryList from '../EntryList';

interface EntriesProps {
  items: PropSidebarItem[];
  className?: string;
}

function Entries({items, className}: EntriesProps): ReactNode {
  const {docs} = useDocsVersion();
  const entries = filterDocCardListItems(items).flatMap((item) => {
    if (item.type === 'html') return [];
    const address = item.type === 'link' ? item.href : findFirstSidebarItemLink(item);
    const doc = item.type === 'link' && item.docId ? docs[item.docId] : undefined;
    return [{title: item.label, address, words: item.description ?? doc?.description}];
  });
  return (
    <section className={className}>
      <EntryList entries={entries} />
    </section>
  );
}

function CategoryEntries({className}: {className?: string}): ReactNode {
  return <Entries items={useCurrentSidebarSiblings()} className={className} />;
}

/** The pages of a category of the documentation, or those it is given. Throws outside of the documentation. */
export default function DocCardList({items, className}: Props): ReactNode {
  return items ? <Entries items={items} className={className} /> : <CategoryEntries className={className} />;
}
