import type {SeaChart as SeaDrawings} from '@site/src/model/pageData';
import {PAGE_HEAD_ID} from '@site/src/plugins/static-pages/client';
import type {ReactNode} from 'react';
import ButtonLink from '../ButtonLink';
import FormattedDate from '../FormattedDate';
import SeaChart from '../SeaChart';
import styles from './styles.module.css';

export interface HeroProps {
  sea: SeaDrawings;
  surveyDate: string;
}

/** The head of the home page: what CNOE is, what one can do here, and the survey as a sea. */
export default function Hero({sea, surveyDate}: HeroProps): ReactNode {
  return (
    <header>
      <div className={styles.hero}>
        <div id={PAGE_HEAD_ID} className={`sheet ${styles.words}`}>
          <div className={styles.column}>
            <h1>A shared chart for building developer platforms</h1>
            <p className={`lead ${styles.lead}`}>
              CNOE, said Kuh.noo like <i>canoe</i>, is an open community of companies that share the tools,
              patterns and practices behind their internal developer platforms.
            </p>
            <p className={styles.actions}>
              <ButtonLink kind="primary" to="/blog/welcome" arrow>
                Read the launch post
              </ButtonLink>
              <ButtonLink to="/capability-map">Explore the map</ButtonLink>
            </p>
            <p className={`note ${styles.legend}`}>
              The numbers in the water are real: technologies from the members’ survey of{' '}
              <FormattedDate date={surveyDate} />, relevance 0 to 1. The contours only join them up.
            </p>
          </div>
        </div>
        <div className={styles.water}>
          <SeaChart drawings={sea} />
        </div>
      </div>
      <div className="graduation" />
    </header>
  );
}
