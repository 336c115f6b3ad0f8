/** In units of the drawing: a pixel where a diagram is shown in full size. */
export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** From its upper left corner. */
export type Rectangle = Point & Size;

/** From one line of text to the next. */
export const LEADING = 18;
