/** The modules that the plugin lays out from the content, and the files that the bundler turns into addresses. */
/** What is wrong with the content, while one writes. */
declare module '@content/problems' {
  const problems: import('../../model/problems').ContentProblem[];
  export default problems;
}

declare module '@content/home' {
  const home: import('../../model/pageData').HomePage;
  export default home;
}

declare module '@content/capability-map' {
  const page: import('../../model/pageData').CapabilityMapPage;
  export default page;
}

declare module '@content/capabilities' {
  const capabilities: import('../../model/pageData').CapabilitySummary[];
  export default capabilities;
}

declare module '@content/patterns' {
  const page: import('../../model/pageData').PatternsPage;
  export default page;
}

declare module '@content/technologies' {
  const page: import('../../model/pageData').TechnologiesPage;
  export default page;
}

declare module '@content/projects' {
  const page: import('../../model/pageData').ProjectsPage;
  export default page;
}

declare module '@content/coverage' {
  const coverage: import('../../model/pageData').Coverage;
  export default coverage;
}

declare module '@content/members' {
  const members: import('../../model/pageData').MemberEntry[];
  export default members;
}

declare module '@content/organisations' {
  const page: import('../../model/pageData').OrganisationsPage;
  export default page;
}

declare module '@content/talks' {
  const page: import('../../model/pageData').TalksPage;
  export default page;
}

declare module '@content/quotes/*' {
  const quote: import('../../model/pageData').QuoteEntry;
  export default quote;
}

declare module '@content/member-logos.svg' {
  const address: string;
  export default address;
}

declare module '@content/home-logos.svg' {
  const address: string;
  export default address;
}

declare module '@content/technology-logos.svg' {
  const address: string;
  export default address;
}

declare module '*.woff2' {
  const address: string;
  export default address;
}
