import Link from '@docusaurus/Link';
import type {MapSurvey} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Ageing from '../Ageing';
import FormattedDate from '../FormattedDate';
import styles from './styles.module.css';

export interface MapLegendProps {
  survey?: MapSurvey;
  className?: string;
  /** What stands below the sentence on the survey. */
  children?: ReactNode;
}

/** What the signs of the map mean: the survey that its numbers come from, the scale, surveyed or not. */
export default function MapLegend({survey, className, children}: MapLegendProps): ReactNode {
  return (
    <div className={clsx(styles.legend, className)}>
      <p className={styles.title}>Soundings in relevance</p>
      <div className={styles.words}>
        <p>
          {survey ? (
            <>
              <Link to={survey.sourceUrl}>Members’ survey</Link> of <FormattedDate date={survey.date} />
              {survey.age && (
                <>
                  {', '}
                  <Ageing age={survey.age} />
                </>
              )}
              . Higher means a stronger shared choice among members; how the number was reached is not
              documented.
            </>
          ) : (
            'No survey yet.'
          )}
        </p>
        {children}
      </div>
      <svg className={styles.scale} viewBox="0 0 210 26" role="img" aria-label="The scale runs from 0 to 1">
        <path d="M5 1h200v6H5z" />
        <path className={styles.filled} d="M5 1h40v6H5zM85 1h40v6H85zM165 1h40v6h-40z" />
        {['0', '.2', '.4', '.6', '.8', '1'].map((label, index) => (
          <text key={label} x={5 + index * 40} y="22">
            {label}
          </text>
        ))}
      </svg>
      <ul className={styles.keys}>
        <li>
          <span className={styles.swatch} /> surveyed
        </li>
        <li>
          <span className={clsx(styles.swatch, styles.unsurveyed)} /> not surveyed
        </li>
      </ul>
    </div>
  );
}
