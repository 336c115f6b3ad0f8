import {describe, expect, it} from 'vitest';
import {wrapPlaceName} from '../placeName';

describe('wrapPlaceName', () => {
  it.each([
    ['Validation', ['Validation']],
    ['Identity and Access', ['Identity and Access']],
    ['Packaging and Templating', ['Packaging and', 'Templating']],
    ['Infrastructure as Code', ['Infrastructure', 'as Code']],
    ['Internationalisationalism', ['Internationalisationalism']],
  ])('sets "%s"', (title, lines) => {
    expect(wrapPlaceName(title, 0.09)).toEqual(lines);
  });
});
