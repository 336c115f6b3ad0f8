/**
 * The roles that a table has by itself. Laid out as a grid, so that rows can stack on a phone and those out of sight
 * cost nothing, some browsers take them away.
 */
export const TABLE = {role: 'table'};
export const ROW_GROUP = {role: 'rowgroup'};
export const ROW = {role: 'row'};
export const COLUMN_HEADER = {role: 'columnheader'};
export const ROW_HEADER = {role: 'rowheader'};
export const CELL = {role: 'cell'};
