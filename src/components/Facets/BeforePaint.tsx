import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';
import {TEXT_PARAMETER} from './selection';

export interface BeforePaintProps {
  /** The parameters of the address that change what is shown, besides the text. */
  parameters: readonly string[];
  /** The ids of the views, the usual one first, where the page has several. */
  views?: readonly string[];
}

/**
 * Tells the script that runs before the page is painted what its address can ask for, so that a page opened at an
 * address with filters never shows what they leave out.
 */
export default function BeforePaint({parameters, views = []}: BeforePaintProps): ReactNode {
  return (
    <Head>
      {/* biome-ignore lint/a11y/useHtmlLang: adds to the attributes of the document, which has its language */}
      <html data-parameters={[TEXT_PARAMETER, ...parameters].join(' ')} data-views={views.join(' ')} />
    </Head>
  );
}
