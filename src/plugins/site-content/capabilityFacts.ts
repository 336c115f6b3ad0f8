import type {CapabilityFacts, CapabilitySummary, SurveyPlot} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {toEdition} from './claims';
import type {DrawLogo} from './logoDrawing';
import {evidenceOf} from './mapTechnology';
import {toMentions} from './mentions';

/** Takes a linked capability and what surrounds it, gives what its page shows besides its text. */
export function buildCapabilityFacts({
  capability,
  technologies,
  plots,
  surveys,
  today,
  drawLogo,
}: {
  capability: SiteContent['capabilities'][number];
  technologies: ReadonlyMap<string, SiteContent['technologies'][number]>;
  /** Those of its headings. */
  plots: SurveyPlot[];
  /** Newest first. */
  surveys: SiteContent['surveys'];
  /** YYYY-MM-DD */
  today: string;
  drawLogo: DrawLogo;
}): CapabilityFacts {
  return {
    technologies: capability.technologies.flatMap(({technology: {id}, isNamed, soundings}) => {
      const technology = technologies.get(id);
      if (!technology) return [];
      const {name, permalink, logo, cncf, licence, summary} = technology;
      return [
        {
          id,
          name,
          permalink,
          ...(logo && {logo: drawLogo(logo)}),
          cncf: cncf.status,
          openness: licence.openness,
          summary,
          soundings,
          evidence: evidenceOf(technology, {isSurveyed: soundings.length > 0, isNamed}),
        },
      ];
    }),
    editions: surveys.map((survey) => toEdition(survey, today)).reverse(),
    plots,
    ...toMentions(capability),
  };
}

/** Takes a linked capability, gives what the list of all shows of it. */
export function summariseCapability({
  id,
  title,
  zone,
  permalink,
  description,
  technologies: {length},
}: SiteContent['capabilities'][number]): CapabilitySummary {
  const technologyCount = length === 1 ? '1 technology' : `${length} technologies`;
  return {id, title, zone, permalink, description, technologyCount};
}
