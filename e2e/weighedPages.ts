/** What a page may load on a first visit, compressed, in bytes: HTML, styles and fonts; script; and in requests. */
export interface Budget {
  document: number;
  script: number;
  requests: number;
}

const READ: Budget = {document: 90_000, script: 5_000, requests: 10};
const NARROWED: Budget = {document: 90_000, script: 110_000, requests: 14};

/** One page of each kind that is weighed: the pages that React takes over in part may load it. */
export const WEIGHED_PAGES = [
  {name: 'home', address: '/', budget: READ},
  {name: 'launch post', address: '/blog/welcome', budget: READ},
  {name: 'docs', address: '/docs/introduction', budget: READ},
  {name: 'capability', address: '/docs/capabilities/continuous-delivery', budget: READ},
  {name: 'pattern', address: '/docs/patterns/local-idp', budget: READ},
  {name: 'technology', address: '/technologies/argo-cd', budget: READ},
  {name: 'project', address: '/projects/idpbuilder', budget: READ},
  {name: 'members', address: '/members', budget: READ},
  {name: 'map', address: '/capability-map', budget: NARROWED},
  {name: 'technologies', address: '/technologies', budget: NARROWED},
  {name: 'patterns', address: '/docs/patterns', budget: NARROWED},
  {name: 'talks', address: '/talks', budget: NARROWED},
] as const satisfies {name: string; address: string; budget: Budget}[];
