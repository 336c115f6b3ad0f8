import {processAdmonitionProps} from '@docusaurus/theme-common';
import Callout from '@site/src/components/Callout';
import type {Props} from '@theme/Admonition';
import type {ReactNode} from 'react';

const WARNINGS = new Set(['warning', 'caution', 'danger']);

export default function Admonition(props: Props): ReactNode {
  const {type, title, children} = processAdmonitionProps(props);
  return (
    <Callout kind={WARNINGS.has(type) ? 'warning' : 'note'} title={title ?? type}>
      {children}
    </Callout>
  );
}
