import {PALETTE} from './palette';
import {element, round, type Shape} from './shapes';

/** The canoe of the mark, its paddle and its wake, on a grid of 32 units, as static/img/mark.svg has them. */
const HULL =
  'M.7 9.2C2.6 9.9 4.4 13.7 9.4 14.7c4 .7 9.2.7 13.2 0C27.6 13.7 29.4 9.9 31.3 9.2 32.2 14.5 29.7 19.6 25.2 20.2c-5.7.7-12.7.7-18.4 0C2.3 19.6-.2 14.5.7 9.2Z';
const SHAFT = 'M0-10.5V9M-1.6-10.5H1.6';
const BLADE =
  'M0 7.4C2.3 7.4 3.1 11.4 2.7 14.3 2.4 16.3 1.4 17.1 0 17.1S-2.4 16.3-2.7 14.3C-3.1 11.4-2.3 7.4 0 7.4Z';
const WAKE = 'M1.5 25.3H7M17 25.3H30.5M14.5 29.7h8';

const stroke = {fill: 'none', stroke: PALETTE.signal, 'stroke-width': 1.9, 'stroke-linecap': 'round'};

/** Draws the mark, 32 units wide. */
export function drawMark(left: number, top: number): Shape {
  return element('g', {transform: `translate(${round(left)} ${round(top)})`}, [
    element('path', {fill: PALETTE.heading, d: HULL}),
    element('g', {transform: 'translate(19 11.2) rotate(30)'}, [
      element('path', {d: SHAFT, ...stroke}),
      element('path', {fill: PALETTE.signal, d: BLADE}),
    ]),
    element('path', {d: WAKE, ...stroke}),
  ]);
}
