import type {MouseEvent} from 'react';

/** Takes a click on a link, tells whether it asks the browser for a new tab or window, or for the file. */
export function opensElsewhere({metaKey, ctrlKey, shiftKey, altKey}: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}
