import {type CSSProperties, createElement, type ReactElement, type ReactNode} from 'react';
import {DISPLAY_FAMILY, TEXT_FAMILY} from './cardFonts';
import type {Card} from './pageCard';
import {titleSize} from './titleSize';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Day colours only: the picture lies on other people's pages. */
const PAPER = '#fcfbf7';
const INK = '#12303d';
const HEADING = '#0b2733';
const SECONDARY = '#48626d';

const MARGIN = 16;
const FRAME = 3;
const INSET = 56;
const TEXT_WIDTH = CARD_WIDTH - 2 * (MARGIN + FRAME + INSET);
const TITLE_HEIGHT = {alone: 300, aboveSummary: 190};

const PLACE: CSSProperties = {
  fontFamily: TEXT_FAMILY,
  fontWeight: 600,
  letterSpacing: '0.095em',
  textTransform: 'uppercase',
  color: SECONDARY,
};

/** Lays out a sharing picture, 1200 by 630, for satori. `mark` is the address of the mark as an image. */
export function layOutCard(card: Card, mark: string): ReactElement {
  const style: CSSProperties = {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    padding: MARGIN,
    flexDirection: 'column',
    background: PAPER,
    color: INK,
    fontFamily: TEXT_FAMILY,
  };
  return box(style, [neatline(), body(card, mark), neatline()]);
}

function box(style: CSSProperties, children?: ReactNode): ReactElement {
  return createElement('div', {style: {display: 'flex', boxSizing: 'border-box', ...style}}, children);
}

/** The frame's graduated edge. */
function neatline(): ReactElement {
  const ticks = Array.from({length: 19}, (_, index) =>
    box({flex: 1, background: index % 2 === 0 ? INK : PAPER}),
  );
  return box({height: 16, flexShrink: 0, border: `${FRAME}px solid ${INK}`, padding: '3px 0'}, ticks);
}

function body(card: Card, mark: string): ReactElement {
  const style: CSSProperties = {
    flex: 1,
    flexDirection: 'column',
    padding: `34px ${INSET}px 30px`,
    borderLeft: `${FRAME}px solid ${INK}`,
    borderRight: `${FRAME}px solid ${INK}`,
  };
  return box(style, [head(card.kind, mark), words(card), foot(card.facts)]);
}

function head(kind: string, mark: string): ReactElement {
  return box({alignItems: 'center', height: 72, flexShrink: 0}, [
    createElement('img', {src: mark, width: 72, height: 72}),
    box(
      {marginLeft: 18, fontFamily: DISPLAY_FAMILY, fontWeight: 600, fontSize: 34, letterSpacing: '0.085em'},
      'CNOE',
    ),
    box({...PLACE, marginLeft: 'auto', fontSize: 22}, kind),
  ]);
}

function words({title, summary}: Card): ReactElement {
  const fontSize = titleSize(title, {
    width: TEXT_WIDTH,
    height: summary ? TITLE_HEIGHT.aboveSummary : TITLE_HEIGHT.alone,
  });
  const titleStyle: CSSProperties = {
    display: 'block',
    fontFamily: DISPLAY_FAMILY,
    fontWeight: 500,
    fontSize,
    lineHeight: 1.08,
    letterSpacing: '-0.012em',
    color: HEADING,
    textWrap: 'balance',
    wordBreak: 'break-word',
    lineClamp: summary ? 3 : 4,
  };
  const summaryStyle: CSSProperties = {
    display: 'block',
    marginTop: 20,
    maxWidth: 960,
    fontSize: 30,
    lineHeight: 1.35,
    lineClamp: fontSize < 84 ? 2 : 3,
  };
  return box({flex: 1, flexDirection: 'column', justifyContent: 'center'}, [
    box(titleStyle, title),
    summary && box(summaryStyle, summary),
  ]);
}

function foot(facts: Card['facts']): ReactElement {
  return box(
    {borderTop: `2px solid ${INK}`, paddingTop: 22, flexShrink: 0},
    facts.map(({label, value}, index) =>
      box(
        {
          flexDirection: 'column',
          marginLeft: index === 0 ? 0 : 48,
          flexShrink: index < 2 ? 0 : 1,
          minWidth: 0,
        },
        [
          box({...PLACE, fontSize: 19, lineHeight: 1.3}, label),
          box(
            {
              display: 'block',
              fontSize: 25,
              lineHeight: 1.3,
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            },
            value,
          ),
        ],
      ),
    ),
  );
}
