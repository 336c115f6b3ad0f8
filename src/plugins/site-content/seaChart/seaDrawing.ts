import type {Zone} from '../../../model/capability';
/** A capability as the sea shows it. `relevances` are those of the survey, in any order; none means not surveyed. */
export interface SeaCapability {
  id: string;
  title: string;
  zone: Zone;
  relevances: number[];
}

/** Distance between the baselines of a place name in two lines. */
export const placeLineHeight = 13;

/** Distance between the baselines of the unsurveyed note. */
export const noteLineHeight = 15;
