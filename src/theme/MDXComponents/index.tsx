import Aims from '@site/src/components/Aims';
import LeadLine from '@site/src/components/LeadLine';
import MemberQuote from '@site/src/components/MemberQuote';
import MemberTable from '@site/src/components/MemberTable';
import SlackCallToAction from '@site/src/components/SlackCallToAction';
import MDXComponents from '@theme-original/MDXComponents';

export default {
  ...MDXComponents,
  details: 'details',
  Aims,
  LeadLine,
  MemberQuote,
  MemberTable,
  SlackCallToAction,
};
