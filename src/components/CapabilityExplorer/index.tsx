import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {CapabilityMapPage} from '@site/src/model/pageData';
import {type ReactNode, useCallback, useMemo, useRef} from 'react';
import CapabilityTable, {type CapabilityTableProps} from '../CapabilityTable';
import {countOpenRows} from '../CapabilityTable/openRows';
import {readSort} from '../CapabilityTable/sorting';
import {countedWords} from '../countedWords';
import Drawn from '../Drawn';
import Facets from '../Facets';
import FacetResults from '../Facets/FacetResults';
import ShowAll from '../Facets/ShowAll';
import {useApplied, useFacets} from '../Facets/useFacets';
import {useOpenRows} from '../Facets/useOpenRows';
import {countOpenPlots} from '../SurveyPlots/openPlots';
import ViewSwitch from '../ViewSwitch';
import Downloads from './Downloads';
import {narrowDownloads} from './downloads';
import {MAP_FACETS} from './items';
import styles from './styles.module.css';
import {summariseChoices, summariseSoundings} from './summaries';
import {useShown} from './useShown';
import {SHOW_IN, type Shown} from './viewElements';
import {readView, VIEWS, type ViewId} from './views';

export interface CapabilityExplorerProps {
  page: CapabilityMapPage;
  /** What the views hold, as it is drawn. */
  drawn?: {chart: ReactNode; table: CapabilityTableProps['drawn']; survey: ReactNode};
}

/** The map in its views, and what narrows them. The address says which view is open and what it is narrowed to. */
export default function CapabilityExplorer({page, drawn}: CapabilityExplorerProps): ReactNode {
  const {address, parameters, hash, selection, changeSelection, changeParameter} = useFacets(MAP_FACETS);
  const view = readView({parameters, hash});
  const sortParameter = parameters.get('sort');
  const sort = useMemo(() => readSort(sortParameter), [sortParameter]);
  const choiceCount = page.capabilities.reduce((sum, {choices: {length}}) => sum + length, 0);
  const [openRows, openAllRows] = useOpenRows(countOpenRows(choiceCount));
  const [openPlots, openAllPlots] = useOpenRows(countOpenPlots(page.plots.length));
  const {choices, soundings, shown, count, optionCounts, isEmpty, countOf} = useShown(page, {
    selection,
    view,
    sort,
    openRows,
    openPlots,
  });
  const plotCount = shown.plots.filter(Boolean).length;

  const {collectAnchor} = useBrokenLinks();
  for (const {id} of VIEWS) collectAnchor(id);

  const root = useRef<HTMLDivElement>(null);
  const showIn = useRef<Partial<Record<ViewId, (shown: Shown) => void>>>({});
  const apply = useCallback(() => {
    const {dataset} = document.documentElement;
    if (dataset.view !== view) dataset.view = view;
    const element = root.current?.querySelector(`#${view}`);
    if (!element) return;
    const show = showIn.current[view] ?? SHOW_IN[view](element, {page, choices, soundings});
    showIn.current[view] = show;
    show(shown);
  }, [view, shown, page, choices, soundings]);
  useApplied(address, apply);

  const isNarrowed = sort !== undefined || shown.choices.includes(false);
  return (
    <div ref={root}>
      <div className={styles.tools}>
        <ViewSwitch
          views={VIEWS}
          current={view}
          onSwitch={(id) => changeParameter('view', id === VIEWS[0].id ? undefined : id)}
        />
        <Facets
          facets={MAP_FACETS}
          selection={selection}
          optionCounts={optionCounts}
          onChange={changeSelection}
          what="the map"
          example="Argo, secrets …"
          place="above"
        />
      </div>
      <FacetResults
        facets={MAP_FACETS}
        selection={selection}
        onChange={changeSelection}
        countOf={countOf}
        summary={
          view === 'survey'
            ? summariseSoundings(soundings, shown.soundings)
            : summariseChoices(choices, shown.choices)
        }
        isEmpty={isEmpty}
        fades={view === 'chart'}
        what={
          view === 'survey'
            ? `the ${countedWords(soundings.length, 'survey entry', 'survey entries')}`
            : `the ${countedWords(choices.length, 'choice', 'choices')} of the map`
        }
        tools={
          <Downloads
            paths={page.downloads}
            narrow={isNarrowed ? narrowDownloads({page, choices, shown}) : undefined}
          />
        }>
        <section className={styles.chart} id="chart" aria-label="Chart">
          <Drawn>{drawn?.chart}</Drawn>
        </section>
        <section className={styles.table} id="table" aria-label="Table">
          <CapabilityTable
            sort={sort}
            onSort={(parameter) => changeParameter('sort', parameter)}
            drawn={drawn?.table}
          />
          {count > openRows && <ShowAll count={count} onShow={openAllRows} />}
        </section>
        <section className={styles.survey} id="survey" aria-labelledby="survey-title">
          <Drawn>{drawn?.survey}</Drawn>
          {plotCount > openPlots && <ShowAll count={plotCount} what="headings" onShow={openAllPlots} />}
        </section>
      </FacetResults>
    </div>
  );
}
