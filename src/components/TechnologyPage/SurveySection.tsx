import Link from '@docusaurus/Link';
import type {SurveyHistory as History, TechnologyPage} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import Callout from '../Callout';
import FormattedDate from '../FormattedDate';
import PageSection from '../PageSection';
import SurveyHistory from '../SurveyHistory';

/** Where the map has what the survey asks about under a heading; nothing where both use the same words. */
function Place({label, capability}: Pick<History, 'label' | 'capability'>): ReactNode {
  if (!capability) return 'No capability of the map fits this heading.';
  if (capability.title === label) return null;
  return (
    <>
      On the map: <Link to={capability.address}>{capability.title}</Link>
    </>
  );
}

/** What the members' surveys said of a technology, edition by edition; a sentence where none lists it. */
export default function SurveySection({
  name,
  histories,
}: Pick<TechnologyPage, 'name' | 'histories'>): ReactNode {
  const newest = histories[0]?.editions.at(-1);
  if (!newest) {
    return (
      <PageSection id="survey-history" title="Survey history" beside>
        <p>No edition of the members’ survey lists {name}.</p>
      </PageSection>
    );
  }
  const remark = (
    <>
      <p className="note">
        Relevance is a number from 0 to 1: the higher, the stronger the shared choice among members. How it
        was reached is not documented.
      </p>
      {newest.age && (
        <Callout kind="ageing" title="Ageing">
          <p>
            The newest survey is of <FormattedDate date={newest.date} style="short" />, {newest.age} old. Read
            it as what members chose then.
          </p>
        </Callout>
      )}
    </>
  );
  return (
    <PageSection id="survey-history" title="Survey history" remark={remark} beside>
      {histories.map((history) => (
        <SurveyHistory key={history.label} history={history} remark={<Place {...history} />} />
      ))}
    </PageSection>
  );
}
