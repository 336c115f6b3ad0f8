import Aims from '@site/src/components/Aims';
import LeadLine from '@site/src/components/LeadLine';
import MemberQuote from '@site/src/components/MemberQuote';
import MemberTable from '@site/src/components/MemberTable';
import SlackCallToAction from '@site/src/components/SlackCallToAction';
import Details from '@theme/Details';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import MDXComponents from '@theme-original/MDXComponents';
import type {ComponentProps} from 'react';

export default {
  ...MDXComponents,
  // Of a list of tasks: its words stand beside it, not in a label.
  input: (props: ComponentProps<'input'>) => (
    <input
      aria-label={props.type === 'checkbox' ? (props.checked ? 'Done' : 'To do') : undefined}
      {...props}
    />
  ),
  Aims,
  details: Details,
  Details,
  LeadLine,
  MemberQuote,
  MemberTable,
  SlackCallToAction,
  TabItem,
  Tabs,
};
