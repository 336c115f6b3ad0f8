/** Members and what their people said. */
import {compare, compareNames} from './compare';
import type {Member} from './member';
import type {Post} from './post';
import type {Quote} from './quote';
import {groupByKeys} from './siteLinks';
import type {SoundSite} from './soundSite';

/** Takes the sound entries, gives the members with the ids of their quotes. */
export function linkMembers(site: SoundSite): Member[] {
  const quotes = groupByKeys(
    site.quotes,
    ({value}) => [value.member],
    ({source}) => source.id,
  );
  return site.members.map(({source: {id}, value}) => ({
    id,
    ...value,
    shortName: value.shortName ?? value.name,
    quotes: quotes.get(id) ?? [],
  }));
}

/** Takes the sound entries and the linked members and posts, gives the quotes by the name of the member. */
export function linkQuotes(site: SoundSite, members: readonly Member[], posts: readonly Post[]): Quote[] {
  const memberById = new Map(members.map((member) => [member.id, member]));
  const postBySlug = new Map(posts.map((post) => [post.slug, post]));
  return site.quotes
    .flatMap(({source: {id}, value}) => {
      const member = memberById.get(value.member);
      const post = postBySlug.get(value.post);
      if (member === undefined || post === undefined) return [];
      const {name, shortName, logo} = member;
      const {slug, title, permalink, date} = post;
      return [
        {
          id,
          person: value.person,
          role: value.role,
          organisation: value.organisation,
          text: value.text,
          member: {id: member.id, name, shortName, logo},
          post: {slug, title, permalink, date},
        },
      ];
    })
    .sort((one, other) => compareNames(one.member.name, other.member.name) || compare(one.id, other.id));
}
