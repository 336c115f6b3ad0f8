/** Organisations: the members, and those that the uses of patterns, the talks and their people name. */
import type {Source} from './fields';
import type {PatternLink} from './pattern';
import type {TalkLink} from './talk';

/** What an organisation does with a pattern. */
export interface OrganisationUse {
  pattern: PatternLink;
  what: string;
  source: Source;
}

export interface OrganisationTalk extends TalkLink {
  /** Those of its people who speak or write; empty where it is the subject alone. */
  people: string[];
}

export interface Organisation {
  /** That of the member; of others, the name in lower-case words joined by hyphens. */
  id: string;
  name: string;
  shortName: string;
  /** Its place on the page of members. */
  permalink: string;
  isMember: boolean;
  /** By position of the pattern. */
  uses: OrganisationUse[];
  /** Newest first. */
  talks: OrganisationTalk[];
}

function toWords(name: string): string[] {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Takes the name of an organisation, gives what stays the same however it is spelt: letters and digits alone. */
export function foldOrganisation(name: string): string {
  return toWords(name).join('');
}

/** Takes the name of an organisation that is no member, gives its id. */
export function organisationId(name: string): string {
  return toWords(name).join('-');
}
