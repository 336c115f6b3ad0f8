import type {Props} from '@theme/Details';
import {Children, isValidElement, type ReactNode} from 'react';

/** A disclosure of the browser's own. Its summary is a property or, as in HTML, its first child. */
export default function Details({summary = 'Details', children, ...props}: Props): ReactNode {
  const hasSummary = Children.toArray(children).some(
    (child) => isValidElement(child) && child.type === 'summary',
  );
  return (
    <details {...props}>
      {!hasSummary && (isValidElement(summary) ? summary : <summary>{summary}</summary>)}
      {children}
    </details>
  );
}
