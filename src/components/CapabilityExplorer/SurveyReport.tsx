import Link from '@docusaurus/Link';
import type {CapabilityMapPage} from '@site/src/model/pageData';
import {Fragment, type ReactNode} from 'react';
import Ageing from '../Ageing';
import {countedWords} from '../countedWords';
import FormattedDate from '../FormattedDate';
import SurveyPlots from '../SurveyPlots';
import {describeChanges} from '../SurveyPlots/changes';
import styles from './styles.module.css';

type SurveyReportProps = Pick<CapabilityMapPage, 'capabilities' | 'editions' | 'plots'>;

function Editions({editions}: Pick<SurveyReportProps, 'editions'>): ReactNode {
  return editions.map(({date, age, sourceUrl}, index) => (
    <Fragment key={date}>
      {index > 0 && (index === editions.length - 1 ? ' and ' : ', ')}
      <Link to={sourceUrl}>
        <FormattedDate date={date} />
      </Link>
      {age && (
        <>
          {' '}
          (<Ageing age={age} />)
        </>
      )}
    </Fragment>
  ));
}

/** The editions of the survey side by side: what they are, what changed, what they leave out, and their plots. */
export default function SurveyReport({capabilities, editions, plots}: SurveyReportProps): ReactNode {
  const covered = new Set(plots.map(({capability}) => capability?.id));
  const uncovered = capabilities.filter(({id}) => !covered.has(id));
  return (
    <>
      <div className={styles.report}>
        <h2 id="survey-title">What members said</h2>
        <div className={styles.reportWords}>
          <p>
            {editions.length === 1 ? 'The edition' : 'The editions'} of <Editions editions={editions} />.{' '}
            {editions.length > 1 && <>Between the last two, {describeChanges(plots)}. </>}
            The survey has {countedWords(plots.length, 'heading', 'headings')} of its own, which do not match
            the {countedWords(capabilities.length, 'capability', 'capabilities')} of the map one to one. Which
            capability a heading is for is our reading.
          </p>
          <p>
            Relevance is a number from 0 to 1: the higher, the stronger a shared choice among members. How it
            was reached is not documented. It is no percentage.
          </p>
          {uncovered.length > 0 && (
            <p>
              No heading is set against{' '}
              {uncovered.map(({id, title, permalink}, index) => (
                <Fragment key={id}>
                  {index > 0 && (index === uncovered.length - 1 ? ' and ' : ', ')}
                  <Link to={permalink}>{title}</Link>
                </Fragment>
              ))}
              .
            </p>
          )}
        </div>
      </div>
      <SurveyPlots plots={plots} editions={editions} linksCapabilities />
    </>
  );
}
