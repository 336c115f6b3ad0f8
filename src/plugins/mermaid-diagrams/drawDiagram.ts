import type {DiagramBody} from '../../loader/diagram';
import type {Room} from '../../loader/diagramLabels';
import type {Drawing} from './drawing';
import {drawFlowchart} from './flowchartDrawing';
import {drawSequence} from './sequenceDrawing';

/** A drawing up to this width is shown whole on a phone of 360 pixels, with letters of 12 pixels at least. */
export const PHONE_WIDTH = 378;

function drawIn(body: DiagramBody, room: Room): Drawing {
  return body.kind === 'flowchart' ? drawFlowchart(body, room) : drawSequence(body, room);
}

/** Takes a diagram, gives its drawing; its labels are broken sooner where it is too wide for a phone without that. */
export function drawDiagram(body: DiagramBody): Drawing {
  const ample = drawIn(body, 'ample');
  if (ample.width <= PHONE_WIDTH) return ample;
  const scarce = drawIn(body, 'scarce');
  return scarce.width < ample.width ? scarce : ample;
}
