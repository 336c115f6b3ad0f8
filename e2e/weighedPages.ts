/** What a page may load on a first visit, compressed, in bytes: HTML, styles and fonts; script; images; and in requests. */
export interface Budget {
  document: number;
  script: number;
  images: number;
  requests: number;
}

const READ: Budget = {document: 90_000, script: 5_000, images: 25_000, requests: 10};
const NARROWED: Budget = {document: 90_000, script: 110_000, images: 40_000, requests: 14};

/** One page of each kind: the pages that React takes over in part may load it. */
export const WEIGHED_PAGES = [
  {name: 'home', address: '/', budget: READ},
  {name: 'blog', address: '/blog', budget: READ},
  {name: 'launch post', address: '/blog/welcome', budget: READ},
  {name: 'docs', address: '/docs/introduction', budget: READ},
  {name: 'community', address: '/docs/community/get-involved', budget: READ},
  {name: 'capability', address: '/docs/capabilities/continuous-delivery', budget: READ},
  {name: 'pattern', address: '/docs/patterns/local-idp', budget: READ},
  {name: 'measured pattern', address: '/docs/patterns/scale-argo-cd', budget: READ},
  {name: 'reference implementations', address: '/docs/reference-implementations', budget: READ},
  {name: 'technology', address: '/technologies/argo-cd', budget: READ},
  {name: 'projects', address: '/projects', budget: READ},
  {name: 'project', address: '/projects/idpbuilder', budget: READ},
  {name: 'members', address: '/members', budget: READ},
  {name: 'subscribe', address: '/subscribe', budget: READ},
  {name: 'not found', address: '/404.html', budget: READ},
  {name: 'map in a frame', address: '/capability-map/embed', budget: {...READ, images: NARROWED.images}},
  {name: 'map', address: '/capability-map', budget: NARROWED},
  {name: 'technologies', address: '/technologies', budget: NARROWED},
  {name: 'patterns', address: '/docs/patterns', budget: NARROWED},
  {name: 'talks', address: '/talks', budget: NARROWED},
] as const satisfies {name: string; address: string; budget: Budget}[];
