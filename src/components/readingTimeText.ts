/** A reading time in minutes, as the blog plugin estimates it, in words. */
export default function readingTimeText(minutes: number): string {
  const rounded = Math.max(1, Math.round(minutes));
  return rounded === 1 ? '1 minute' : `${rounded} minutes`;
}
