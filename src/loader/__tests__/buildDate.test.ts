import {afterEach, describe, expect, it, vi} from 'vitest';
import {buildDate} from '../buildDate';

describe('buildDate', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  it('takes the day of SOURCE_DATE_EPOCH', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1696377599');
    expect(buildDate()).toBe('2023-10-03');
  });

  it('takes today in UTC without it', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '');
    vi.useFakeTimers({now: new Date('2024-02-29T23:30:00Z')});
    expect(buildDate()).toBe('2024-02-29');
  });

  it.each(['yesterday', '-5', '1e9', '99999999999999'])('refuses %s', (value) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', value);
    expect(buildDate).toThrow(`SOURCE_DATE_EPOCH is "${value}". Write whole seconds since 1970`);
  });
});
