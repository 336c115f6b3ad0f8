import type {ReactNode} from 'react';
import ButtonLink from '../ButtonLink';
import {SLACK_CHANNEL, SLACK_INVITATION} from '../communityLinks';
import styles from './styles.module.css';

/** The way into Slack in two steps; the second says what waits for those who skip the first. */
export default function SlackCallToAction(): ReactNode {
  return (
    <ol className={styles.steps}>
      <li>
        <p>
          Ask for an invitation to the Slack workspace of the CNCF, where the channel is. Already in it? Go to
          step two.
        </p>
        <ButtonLink kind="primary" to={SLACK_INVITATION}>
          Get the invitation
        </ButtonLink>
      </li>
      <li>
        <p>
          Once you are in, open the channel <b>#cnoe-public</b> and say hello. Before that, Slack shows you no
          more than a page to sign in.
        </p>
        <ButtonLink to={SLACK_CHANNEL}>Open the channel</ButtonLink>
      </li>
    </ol>
  );
}
