import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {TalkEntry} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import FormattedDate from '../FormattedDate';
import InlineLinks from '../InlineLinks';
import VisuallyHidden from '../VisuallyHidden';
import People from './People';
import styles from './styles.module.css';

/** One talk or article: when and where, its title, who, what it says, where to see it, what it is about. */
export default function TalkRow({talk}: {talk: TalkEntry}): ReactNode {
  const {id, title, date, kindName, event, people, summary, links, about, organisations} = talk;
  const subjects = [...about, ...organisations];
  useBrokenLinks().collectAnchor(id);
  return (
    <li className={styles.row} id={id} data-row="">
      <p className={styles.when}>
        <FormattedDate date={date} style="short" />
        <span>{kindName}</span>
      </p>
      <div className={styles.words}>
        <h2>
          <Link to={links[0]?.address}>{title}</Link>
        </h2>
        {(people.length > 0 || event) && (
          <p className={styles.who}>
            <People people={people} />
            {people.length > 0 && event && '. '}
            {event && <span className="water">{event}</span>}
          </p>
        )}
        <p className={styles.summary}>{summary}</p>
        <ul className={styles.links}>
          {links.map(({title: target, address}) => (
            <li key={address}>
              <Link to={address}>
                {target}
                <VisuallyHidden>: {title}</VisuallyHidden>
              </Link>
            </li>
          ))}
          {subjects.length > 0 && (
            <li className={styles.about}>
              <span className="place">About</span> <InlineLinks links={subjects} />
            </li>
          )}
        </ul>
      </div>
    </li>
  );
}
