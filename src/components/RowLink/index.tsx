import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {MouseEvent, ReactNode} from 'react';
import {opensElsewhere} from '../opensElsewhere';

export interface RowLinkProps {
  /** A path of this site. */
  to: string;
  children: ReactNode;
}

/**
 * A link to a page of this site from one of many rows. Other links load their page as soon as they are seen: a
 * thousand of them would keep the browser watching, and load what nobody asked for at each change of a filter.
 */
export default function RowLink({to, children}: RowLinkProps): ReactNode {
  const history = useHistory();
  const href = useBaseUrlUtils().withBaseUrl(to);
  useBrokenLinks().collectLink(href);
  const open = (event: MouseEvent) => {
    if (opensElsewhere(event) || event.defaultPrevented) return;
    event.preventDefault();
    history.push(href);
  };
  return (
    <a href={href} onClick={open} onMouseEnter={() => window.docusaurus.preload(href)}>
      {children}
    </a>
  );
}
