import type {SurveyEdition, SurveyPlot} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import SurveyLegend from './SurveyLegend';
import SurveyTable from './SurveyTable';
import styles from './styles.module.css';

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
  return (
    <>
      <SurveyLegend plots={plots} />
      <div className={styles.plots}>
        {plots.map((plot) => (
          <SurveyTable key={plot.label} plot={plot} editions={editions} linksCapability={linksCapabilities} />
        ))}
      </div>
    </>
  );
}
