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
 * A script in the head that marks the document before it is painted, so that a page opened at an address with filters
 * never shows what they leave out: `data-filtering` until they are applied, `data-view` for the view.
 */
export default function BeforePaint({parameters, views}: BeforePaintProps): ReactNode {
  const names = JSON.stringify([TEXT_PARAMETER, ...parameters]);
  const ids = JSON.stringify(views ?? []);
  // Put in by a page that came without loading a document, it has nothing left to do.
  const script = `if(document.readyState==='loading'){const d=document.documentElement.dataset,p=new URLSearchParams(location.search),v=${ids};if(${names}.some(n=>p.get(n)))d.filtering='';if(v.length)d.view=[location.hash.slice(1),p.get('view')].find(i=>v.includes(i))??v[0]}`;
  return (
    <Head>
      <script>{script}</script>
    </Head>
  );
}
