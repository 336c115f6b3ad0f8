import type {ReactNode} from 'react';
import ChoiceRow from './ChoiceRow';
import type {Choice} from './choices';
import {countOpenRows} from './openRows';

/** The rows of the table, in the order of the map. */
export default function ChoiceRows({choices}: {choices: readonly Choice[]}): ReactNode {
  const open = countOpenRows(choices.length);
  return choices.map((choice, place) => (
    <ChoiceRow key={choice.key} choice={choice} isFolded={place >= open} />
  ));
}
