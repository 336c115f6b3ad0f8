/** Posts, talks and meetings. */
import {postAddress, tagAddress, talkAddress} from './addresses';
import type {Meeting} from './meeting';
import {authorKeys, type Post, postDay, slugOf, tagKeys, tagLabel} from './post';
import {linkSubjects, type SiteLinks} from './siteLinks';
import type {SoundSite} from './soundSite';
import type {Talk} from './talk';

/** Takes sound posts, all sound entries and all short forms, gives the posts. */
export function linkPosts(posts: SoundSite['posts'], site: SoundSite, links: SiteLinks): Post[] {
  return posts.map(({source, value}) => {
    const slug = slugOf(source);
    return {
      slug,
      title: value.title,
      description: value.description,
      date: postDay(source),
      permalink: postAddress(slug),
      authors: authorKeys(value).flatMap((key) => {
        const author = site.authors.get(key);
        return author ? [{key, name: author.name}] : [];
      }),
      tags: tagKeys(value).flatMap((key) => {
        const tag = site.tags.get(key);
        return tag ? [{key, label: tagLabel(key, tag.label), permalink: tagAddress(key, tag.permalink)}] : [];
      }),
      ...linkSubjects(value, links),
    };
  });
}

/** Takes the sound entries and all short forms, gives the talks. */
export function linkTalks(site: SoundSite, links: SiteLinks): Talk[] {
  return site.talks.map(({source: {id}, value}) => ({
    id,
    ...value,
    permalink: talkAddress(id),
    organisations: value.organisations ?? [],
    ...linkSubjects(value, links),
  }));
}

/** Takes the sound entries, gives the meetings. */
export function linkMeetings(site: SoundSite): Meeting[] {
  return site.meetings.map(({source: {id}, value}) => ({id, ...value}));
}
