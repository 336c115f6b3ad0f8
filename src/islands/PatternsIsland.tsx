import page from '@content/patterns';
import PatternFinder from '@site/src/components/PatternFinder';
import type {ReactNode} from 'react';

/** All patterns and what narrows them. */
export default function PatternsIsland({children}: {children?: ReactNode}): ReactNode {
  return <PatternFinder page={page}>{children}</PatternFinder>;
}
