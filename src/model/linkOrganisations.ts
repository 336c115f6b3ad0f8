import {organisationAddress} from './addresses';
import {compareNames} from './compare';
import type {Member} from './member';
import {foldOrganisation, type Organisation, organisationId} from './organisation';
import type {Pattern} from './pattern';
import type {Talk} from './talk';

type Names = Pick<Organisation, 'id' | 'name' | 'shortName' | 'isMember'>;

/** What pages and lists of organisations are made from. */
export interface OrganisationSources {
  members: readonly Pick<Member, 'id' | 'name' | 'shortName'>[];
  /** By position. */
  patterns: readonly Pick<Pattern, 'id' | 'title' | 'description' | 'permalink' | 'uses'>[];
  /** Newest first. */
  talks: readonly Talk[];
}

function toOrganisation(names: Names): Organisation {
  return {...names, permalink: organisationAddress(names.id), uses: [], talks: []};
}

function namesInTalk({people, organisations}: Talk): string[] {
  return [...people.flatMap(({affiliation}) => affiliation ?? []), ...organisations];
}

/**
 * Takes the linked members, patterns and talks; gives the members in their order and then, by name, every other
 * organisation that they name, each with its uses and talks. Names that differ in case and punctuation alone are one.
 */
export function linkOrganisations({members, patterns, talks}: OrganisationSources): Organisation[] {
  const byName = new Map<string, Organisation>();
  for (const {id, name, shortName} of members) {
    const member = toOrganisation({id, name, shortName, isMember: true});
    byName.set(foldOrganisation(shortName), member);
    byName.set(foldOrganisation(name), member);
  }
  const find = (name: string): Organisation => {
    const key = foldOrganisation(name);
    const known = byName.get(key);
    if (known) return known;
    const other = toOrganisation({id: organisationId(name), name, shortName: name, isMember: false});
    byName.set(key, other);
    return other;
  };
  for (const {id, title, description, permalink, uses} of patterns) {
    const pattern = {id, title, description, permalink};
    for (const {organisation, what, source} of uses) find(organisation).uses.push({pattern, what, source});
  }
  for (const talk of talks) {
    const {id, title, url, permalink, date, kind, people} = talk;
    for (const organisation of new Set(namesInTalk(talk).map(find))) {
      const own = people.filter(({affiliation}) => affiliation && find(affiliation) === organisation);
      organisation.talks.push({
        id,
        title,
        url,
        permalink,
        date,
        kind,
        people: own.map(({name}) => name),
      });
    }
  }
  const all = [...new Set(byName.values())];
  return [
    ...all.filter(({isMember}) => isMember),
    ...all.filter(({isMember}) => !isMember).sort((one, other) => compareNames(one.name, other.name)),
  ];
}
