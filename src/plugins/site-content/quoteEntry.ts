import type {QuoteEntry} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import type {DrawLogo} from './logoDrawing';

/** Takes a linked quote and a drawer of logos by icon id, gives what pages show of it. */
export function toQuoteEntry(
  {id, text, person, role, organisation, member}: SiteContent['quotes'][number],
  drawLogo: DrawLogo,
): QuoteEntry {
  return {
    id,
    text,
    person,
    role,
    ...(organisation && {organisation}),
    member: {name: member.name, logo: drawLogo(member.logo)},
  };
}
