import {PageMetadata} from '@docusaurus/theme-common';
import {cardPath} from '@site/src/plugins/brand-images/client';
import {PAGE_HEAD_ID} from '@site/src/plugins/static-pages/client';
import type {ReactNode} from 'react';
import EntryList from '../EntryList';
import {Canoe} from '../Mark';
import Neatline from '../Neatline';
import styles from './styles.module.css';

/** What stands at an address that leads nowhere: a word of explanation and ways on. */
export default function NotFound(): ReactNode {
  return (
    <main id={PAGE_HEAD_ID} className={`sheet ${styles.page}`}>
      <PageMetadata
        description="There is no page at this address. Ways on: the launch post, the capability map, the documentation."
        image={cardPath('/')}
      />
      <div>
        <p className="place">404, not found</p>
        <h1>Off the chart</h1>
        <p className={`lead ${styles.lead}`}>
          There is no page at this address: it may have a slip in it. If a link on this site brought you, tell
          us on Slack.
        </p>
        <h2 className="place">Straight to</h2>
        <EntryList
          entries={[
            {title: 'Launch post', address: '/blog/welcome', words: 'The announcement of October 2023.'},
            {
              title: 'Capability map',
              address: '/capability-map',
              words: 'What a platform must be able to do.',
            },
            {title: 'Introduction', address: '/docs/introduction', words: 'Aims, tenets, people, limits.'},
            {title: 'Blog', address: '/blog', words: 'All posts, newest first.'},
            {
              title: 'Get involved',
              address: '/docs/community/get-involved',
              words: 'Slack, meetings, contributions.',
            },
          ]}
        />
      </div>
      <div className={styles.picture}>
        <Neatline>
          <svg viewBox="0 0 420 420" aria-hidden="true">
            <defs>
              <pattern
                id="unsurveyed-hatch"
                width="11"
                height="11"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)">
                <path d="M0 0V11" stroke="var(--cnoe-hairline)" strokeWidth="1.6" />
              </pattern>
            </defs>
            <rect width="420" height="420" fill="url(#unsurveyed-hatch)" />
            <path
              className={styles.water}
              d="M0 300C60 286 92 330 150 318S236 262 300 276 380 262 420 244V420H0Z"
            />
            <path className={styles.shore} d="M0 300C60 286 92 330 150 318S236 262 300 276 380 262 420 244" />
            <path className={styles.course} d="M34 396C70 384 96 366 128 350" />
            <circle className={styles.landing} cx="33" cy="396" r="4.5" />
            <rect className={styles.paper} x="122" y="112" width="172" height="48" />
            <text x="208" y="142">
              not surveyed
            </text>
            <path className={styles.pointer} d="M204 342C230 360 250 370 276 372" />
            <text x="330" y="378">
              you are here
            </text>
            <g
              className={styles.canoe}
              transform="translate(154 332) rotate(-12) scale(1.7) translate(-16 -16)">
              <Canoe />
            </g>
          </svg>
        </Neatline>
      </div>
    </main>
  );
}
