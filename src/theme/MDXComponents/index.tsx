import Aims from '@site/src/components/Aims';
import LeadLine from '@site/src/components/LeadLine';
import MemberQuote from '@site/src/components/MemberQuote';
import MemberTable from '@site/src/components/MemberTable';
import SlackCallToAction from '@site/src/components/SlackCallToAction';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import MDXComponents from '@theme-original/MDXComponents';
import type {ComponentProps} from 'react';

export default {
  ...MDXComponents,
  // The original draws a coloured box and animates it by script.
  details: 'details',
  Details: (props: ComponentProps<'details'>) => <details {...props} />,
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and not every browser lets the keyboard do that by itself
  table: (props: ComponentProps<'table'>) => <table tabIndex={0} {...props} />,
  Aims,
  LeadLine,
  MemberQuote,
  MemberTable,
  SlackCallToAction,
  TabItem,
  Tabs,
};
