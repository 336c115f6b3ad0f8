import path from 'node:path';
import {loadSiteContent} from '../src/loader/loadSiteContent';
import type {Capability, CapabilityTechnology} from '../src/model/capability';
import type {SiteContent} from '../src/model/siteContent';
import type {Technology} from '../src/model/technology';

let content: Promise<SiteContent> | undefined;

/** Gives the content that the pages are built from, read once for each process; throws if it is not sound. */
export function siteContent(): Promise<SiteContent> {
  content ??= loadSiteContent(path.resolve(__dirname, '..'));
  return content;
}

/** A technology for a capability: what the map consists of. */
export interface Choice extends Pick<CapabilityTechnology, 'soundings' | 'isNamed'> {
  capability: Capability;
  technology: Technology;
}

/** Takes the content, gives the choices in the order of the map. */
export function listChoices({capabilities, technologies}: SiteContent): Choice[] {
  return capabilities.flatMap((capability) =>
    capability.technologies.flatMap(({technology: {id}, soundings, isNamed}) =>
      technologies
        .filter((technology) => technology.id === id)
        .map((technology) => ({capability, technology, soundings, isNamed})),
    ),
  );
}

/** Takes a technology, gives the reference implementations that install it. */
export function listReferenceUses({projects}: Technology): Technology['projects'] {
  return projects.filter(({kind}) => kind === 'reference-implementation');
}
