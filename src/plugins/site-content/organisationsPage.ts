import type {MemberProfile, OrganisationEntry, OrganisationsPage} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {toShownSource} from './claims';
import type {DrawLogo} from './logoDrawing';
import {toMemberEntry} from './memberEntry';
import {toTalkNews} from './mentions';
import {toQuoteEntry} from './quoteEntry';

type Organisation = SiteContent['organisations'][number];
type Member = SiteContent['members'][number];
type Quote = SiteContent['quotes'][number];

function toOrganisationEntry({id, name, uses, talks}: Organisation, today: string): OrganisationEntry {
  return {
    id,
    name,
    uses: uses.map(({pattern, what, source}) => ({
      pattern: {title: pattern.title, address: pattern.permalink},
      what,
      ...toShownSource(source, today),
    })),
    talks: talks.map((talk) => ({...toTalkNews(talk), people: talk.people})),
  };
}

function toQuote(quote: Quote, drawLogo: DrawLogo): MemberProfile['quotes'][number] {
  const {title, permalink} = quote.post;
  return {...toQuoteEntry(quote, drawLogo), post: {title, address: permalink}};
}

/** Takes the linked content, today (YYYY-MM-DD) and a drawer of logos by icon id, gives what the page of members shows. */
export function buildOrganisationsPage({
  content: {members, organisations, quotes},
  today,
  drawLogo,
}: {
  content: Pick<SiteContent, 'members' | 'organisations' | 'quotes'>;
  today: string;
  drawLogo: DrawLogo;
}): OrganisationsPage {
  const memberById = new Map(members.map((member) => [member.id, member]));
  const toProfile = (organisation: Organisation, member: Member): MemberProfile => ({
    ...toMemberEntry(member),
    ...toOrganisationEntry(organisation, today),
    logo: drawLogo(member.logo),
    quotes: quotes.filter(({id}) => member.quotes.includes(id)).map((quote) => toQuote(quote, drawLogo)),
    sources: member.sources.map(({title, url, date}) => ({title, address: url, ...(date && {date})})),
  });
  return {
    members: organisations.flatMap((organisation) => {
      const member = organisation.isMember ? memberById.get(organisation.id) : undefined;
      return member ? [toProfile(organisation, member)] : [];
    }),
    others: organisations
      .filter(({isMember}) => !isMember)
      .map((organisation) => toOrganisationEntry(organisation, today)),
  };
}
