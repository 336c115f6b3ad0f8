import type {CapabilityFacts as Facts} from '@site/src/model/pageData';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import ClaimDate from '../ClaimDate';
import MentionList from '../MentionList';
import {mentionKinds} from '../MentionList/mentionKinds';
import SurveyPlots from '../SurveyPlots';
import {SECTION_TITLES} from './sections';
import styles from './styles.module.css';
import TechnologyRows from './TechnologyRows';

function Section({id, children}: {id: keyof typeof SECTION_TITLES; children: ReactNode}): ReactNode {
  return (
    <section className={styles.section} aria-label={SECTION_TITLES[id]}>
      <Heading as="h2" id={id}>
        {SECTION_TITLES[id]}
      </Heading>
      {children}
    </section>
  );
}

function Technologies({technologies, plots, editions}: Facts): ReactNode {
  if (technologies.length === 0) return <p>No technology is entered for this capability.</p>;
  const newest = editions.at(-1);
  return (
    <>
      {newest && technologies.some(({soundings}) => soundings.length > 0) && (
        <p className={`note ${styles.remark}`}>
          Numbers: relevance, 0 to 1, in the <a href="#in-the-survey">members’ survey</a> of{' '}
          <ClaimDate date={newest.date} age={newest.age} />.
        </p>
      )}
      <TechnologyRows technologies={technologies} withLabels={plots.length > 1} />
    </>
  );
}

function Survey({plots, editions}: Facts): ReactNode {
  const newest = editions.at(-1);
  if (!newest || plots.length === 0) {
    return <p>No edition of the members’ survey has a heading for this capability.</p>;
  }
  return (
    <>
      <p>
        Relevance is a number from 0 to 1: the higher, the stronger the shared choice among members. How it
        was reached is not documented. Which heading belongs to which capability is our reading. The newest
        edition is of <ClaimDate date={newest.date} age={newest.age} />.
      </p>
      <SurveyPlots plots={plots} editions={editions} />
    </>
  );
}

/** What the content says of a capability besides its page's own text: technologies, survey, and what names it. */
export default function CapabilityFacts({facts}: {facts: Facts}): ReactNode {
  return (
    <>
      <Section id="technologies">
        <Technologies {...facts} />
      </Section>
      <Section id="in-the-survey">
        <Survey {...facts} />
      </Section>
      {mentionKinds(facts).map((kind) => (
        <Section key={kind} id={kind}>
          <MentionList kind={kind} mentions={facts} />
        </Section>
      ))}
    </>
  );
}
