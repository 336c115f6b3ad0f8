import type {SurveyEdition, SurveyPlot} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import {countedWords} from '../countedWords';
import VisuallyHidden from '../VisuallyHidden';
import {EditionHead, RelevanceCell} from './SurveyTable';
import {soundingKey} from './soundingKey';
import styles from './styles.module.css';

export interface EarlierEditionsProps {
  plots: readonly SurveyPlot[];
  /** Oldest first. */
  editions: readonly SurveyEdition[];
}

/** The numbers of the editions before those that stand in the plots: a table for each heading, folded. */
export default function EarlierEditions({plots, editions}: EarlierEditionsProps): ReactNode {
  const words = countedWords(editions.length, 'earlier edition', 'earlier editions');
  return (
    <details className={styles.earlier}>
      <summary>{words}</summary>
      {plots.map(({label, rows}) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a screen, it scrolls by keyboard too
        <section key={label} className={styles.scroll} tabIndex={0} aria-label={label} data-earlier={label}>
          <table className={styles.table}>
            <caption>{label}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <VisuallyHidden>Technology</VisuallyHidden>
                </th>
                {editions.map(({date}) => (
                  <EditionHead key={date} date={date} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({technology: {id, name}, relevances}) => (
                <tr key={id} data-sounding={soundingKey(label, id)}>
                  <th scope="row">{name}</th>
                  {editions.map(({date}, index) => (
                    <RelevanceCell key={date} relevance={relevances[index] ?? null} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </details>
  );
}
