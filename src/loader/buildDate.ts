const MILLISECONDS = 1000;

/** The day that counts as now: SOURCE_DATE_EPOCH (seconds) or today, as YYYY-MM-DD in UTC; throws on a malformed value. */
export function buildDate(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const now = epoch === undefined || epoch === '' ? new Date() : new Date(Number(epoch) * MILLISECONDS);
  const isWellFormed = epoch === undefined || /^\d*$/.test(epoch);
  if (!isWellFormed || Number.isNaN(now.getTime())) {
    throw new RangeError(
      `SOURCE_DATE_EPOCH is "${epoch}". Write whole seconds since 1970, e.g. "1696291200".`,
    );
  }
  return now.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
