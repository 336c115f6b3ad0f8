import {processAdmonitionProps} from '@docusaurus/theme-common';
import Callout, {type CalloutProps} from '@site/src/components/Callout';
import type {Props} from '@theme/Admonition';
import type {ReactNode} from 'react';

/** The kinds that Docusaurus knows, with the signs that they share. */
const KINDS: Record<string, NonNullable<CalloutProps['kind']>> = {
  note: 'note',
  secondary: 'note',
  tip: 'tip',
  success: 'tip',
  info: 'info',
  important: 'info',
  warning: 'warning',
  caution: 'warning',
  danger: 'danger',
};

export default function Admonition(props: Props): ReactNode {
  const {type, title, icon, id, className, children} = processAdmonitionProps(props);
  return (
    <Callout kind={KINDS[type] ?? 'info'} title={title ?? type} sign={icon} id={id} className={className}>
      {children}
    </Callout>
  );
}
