import type {SurveyEdition, SurveyPlot} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import EarlierEditions from './EarlierEditions';
import {countOpenPlots} from './openPlots';
import SurveyLegend from './SurveyLegend';
import SurveyTable from './SurveyTable';
import styles from './styles.module.css';

/** So many editions stand side by side, the newest; those before them are folded. */
const OPEN_EDITIONS = 3;

export interface SurveyPlotsProps {
  plots: readonly SurveyPlot[];
  /** Oldest first. */
  editions: readonly SurveyEdition[];
  /** Whether each plot says, and links, the capability that it is for: not on the page of that capability. */
  linksCapabilities?: boolean;
}

/** What the editions of the survey say, side by side: a plot with its numbers for each heading. Headed at level 3. */
export default function SurveyPlots({
  plots,
  editions,
  linksCapabilities = false,
}: SurveyPlotsProps): ReactNode {
  const open = countOpenPlots(plots.length);
  const firstOpen = Math.max(0, editions.length - OPEN_EDITIONS);
  return (
    <>
      <SurveyLegend plots={plots} />
      <div className={styles.plots}>
        {plots.map((plot, place) => (
          <SurveyTable
            key={plot.label}
            plot={plot}
            editions={editions}
            firstOpen={firstOpen}
            linksCapability={linksCapabilities}
            isFolded={place >= open}
          />
        ))}
      </div>
      {firstOpen > 0 && <EarlierEditions plots={plots} editions={editions.slice(0, firstOpen)} />}
    </>
  );
}
