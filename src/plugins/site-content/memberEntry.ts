import type {MemberEntry} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';

/** Takes a linked member, gives what a list of members says in words. */
export function toMemberEntry({
  id,
  name,
  website,
  founding,
  since,
}: SiteContent['members'][number]): MemberEntry {
  return {id, name, website, founding, since};
}
