import page from '@content/capability-map';
import CapabilityExplorer, {type CapabilityExplorerProps} from '@site/src/components/CapabilityExplorer';
import type {ReactNode} from 'react';

/** The capability map in its views, and what narrows them. */
export default function CapabilityMapIsland({drawn}: Pick<CapabilityExplorerProps, 'drawn'>): ReactNode {
  return <CapabilityExplorer page={page} {...(drawn && {drawn})} />;
}
