import page from '@content/technologies';
import TechnologyExplorer from '@site/src/components/TechnologyExplorer';
import type {ReactNode} from 'react';

/** All technologies and what narrows them. */
export default function TechnologiesIsland({children}: {children?: ReactNode}): ReactNode {
  return <TechnologyExplorer technologies={page.technologies}>{children}</TechnologyExplorer>;
}
