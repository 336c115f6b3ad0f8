import page from '@content/talks';
import TalkExplorer from '@site/src/components/TalkExplorer';
import type {ReactNode} from 'react';

/** All talks and what narrows them. */
export default function TalksIsland({children}: {children?: ReactNode}): ReactNode {
  return <TalkExplorer talks={page.talks}>{children}</TalkExplorer>;
}
