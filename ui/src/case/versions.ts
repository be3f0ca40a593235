/** Records of which the latest counts, while earlier ones stay readable. */

/** The latest first: by day, then the later in the list; without a day comes last. */
export function newestFirst<R>(records: readonly R[], dayOf: (record: R) => string | null): R[] {
  return [...records].reverse().sort((a, b) => (dayOf(b) ?? "").localeCompare(dayOf(a) ?? ""));
}
