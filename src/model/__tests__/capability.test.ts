import {describe, expect, it} from 'vitest';
import {ZONE_NAMES as SHOWN_NAMES} from '../../components/MapZone/zoneNames';
import {ZONE_NAMES} from '../capability';

describe('ZONE_NAMES', () => {
  it('is what the components show, which may not import it', () => {
    expect(Object.entries(SHOWN_NAMES)).toEqual(Object.entries(ZONE_NAMES));
  });
});
