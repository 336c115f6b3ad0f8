import type {Props} from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {withBaseUrl} from './baseUrl';

const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** In an island, for Docusaurus's component of that name: pages are documents, so a link is a link. */
export default function Link({to, href, ...props}: Props): ReactNode {
  const address = to ?? href ?? '';
  const isElsewhere = ELSEWHERE.test(address);
  return (
    <a
      href={withBaseUrl(address)}
      {...(isElsewhere && {target: '_blank', rel: 'noopener noreferrer'})}
      {...props}
    />
  );
}
