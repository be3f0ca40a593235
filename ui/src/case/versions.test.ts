import { expect, test } from "vitest";
import { newestFirst } from "./versions";

test("the latest day counts, then the later in the list", () => {
  const record = (id: string, day: string | null) => ({ id, day });
  const ids = (...records: { id: string; day: string | null }[]) => newestFirst(records, (it) => it.day).map((it) => it.id);
  expect(ids()).toEqual([]);
  expect(ids(record("a", "2025-02-03"), record("b", "2025-06-10"))).toEqual(["b", "a"]);
  expect(ids(record("a", "2025-06-10"), record("b", "2025-02-03"))).toEqual(["a", "b"]);
  expect(ids(record("a", "2025-06-10"), record("b", "2025-06-10"))).toEqual(["b", "a"]);
  expect(ids(record("a", null), record("b", "2025-06-10"), record("c", null))).toEqual(["b", "c", "a"]);
});
