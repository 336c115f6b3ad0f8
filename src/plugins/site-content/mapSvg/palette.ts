/** Day colours only: the drawing lies on other people's slides and pages. */
export const PALETTE = {
  paper: '#fcfbf7',
  ink: '#12303d',
  heading: '#0b2733',
  secondary: '#48626d',
  cedar: '#a9471a',
  signal: '#c65a26',
  rule: '#6d8690',
  isobath: '#8fb0b9',
  hairline: '#c3cfd0',
  water: '#eef4f3',
} as const;
