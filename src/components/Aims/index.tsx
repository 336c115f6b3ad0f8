import type {ReactNode} from 'react';
import LeadLine from '../LeadLine';

/** Word for word from the announcement. */
const AIMS = [
  'Create an open source first strategy for internal developer platform capabilities, prioritizing CNCF technologies.',
  'Build community alignment on technology choices and best practices.',
  'Elevate tools and practices that can benefit a wide range of organizations building their own internal developer platforms.',
  'Build for the infrastructure and customize to developer needs, making the solutions and patterns flexible for adoption.',
  'Provide artifacts about tools, patterns, and practices to be easily consumable by the community.',
];

/** The five aims of the announcement on a lead line. */
export default function Aims(): ReactNode {
  return (
    <LeadLine>
      <ol>
        {AIMS.map((aim) => (
          <li key={aim}>{aim}</li>
        ))}
      </ol>
    </LeadLine>
  );
}
