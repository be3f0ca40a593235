import { expect, test } from "vitest";
import type { Challenge, ChallengeValidation, Concern, DilemmaBoard } from "../../generated/domain";
import { begun, boardGaps, front, hasOrder, inOrder, moved, placed, score, suggested, unanswered, validationOf, weighed, weighings } from "./model";

const challenge = (id: string, priority: number | null, shared_concerns: string[] = []) => ({ id, priority, shared_concerns, supra_local: null }) as unknown as Challenge;
const concern = (id: string, more: Partial<Concern> = {}) => ({ id, carried_by_silent_middle: null, convertible_to_challenge: null, ...more }) as Concern;
const ids = (all: { id: string }[]) => all.map((it) => it.id).join(" ");
const place = (id: string, value: number) => ({ do: "set", id, field: "priority", value });

test("by place, and what has none last, as it was added", () => {
  expect(ids(inOrder([challenge("a", null), challenge("b", 2), challenge("c", null), challenge("d", 1)]))).toBe("d b a c");
});

test("an order has a place of its own for each", () => {
  expect(hasOrder([])).toBe(true);
  expect(hasOrder([challenge("a", 1), challenge("b", 3)])).toBe(true);
  expect(hasOrder([challenge("a", 1), challenge("b", null)])).toBe(false);
  expect(hasOrder([challenge("a", 1), challenge("b", 1)])).toBe(false);
});

test("moving one gives all of them a place, and sets only what changes", () => {
  const all = [challenge("a", 1), challenge("b", 2), challenge("c", 3)];
  expect(moved(all, all[1] as Challenge, -1)).toEqual([place("b", 1), place("a", 2)]);
  expect(moved(all, all[1] as Challenge, 1)).toEqual([place("c", 2), place("b", 3)]);
  expect(moved(all, all[0] as Challenge, -1)).toEqual([]);
  expect(moved(all, all[2] as Challenge, 1)).toEqual([]);
  const unplaced = [challenge("a", null), challenge("b", null)];
  expect(moved(unplaced, unplaced[1] as Challenge, -1)).toEqual([place("b", 1), place("a", 2)]);
  expect(placed(unplaced)).toEqual([place("a", 1), place("b", 2)]);
});

test("a new one comes after the last once the group ordered the others, else it has no place", () => {
  expect(begun([])).toEqual({});
  expect(begun([challenge("a", null)])).toEqual({});
  expect(begun([challenge("a", 4), challenge("b", null)])).toEqual({});
  expect(begun([challenge("a", 1), challenge("b", 1)])).toEqual({});
  expect(begun([challenge("a", 4), challenge("b", 2)])).toEqual({ priority: 5 });
});

test("concerns without a challenge, the most carried first, those that were ruled out apart", () => {
  const concerns = [concern("1"), concern("2", { carried_by_silent_middle: "many" }), concern("3", { convertible_to_challenge: "no" }), concern("4")];
  const { waiting, ruledOut } = unanswered(concerns, [challenge("a", 1, ["4"])]);
  expect(ids(waiting)).toBe("2 1");
  expect(ids(ruledOut)).toBe("3");
});

test("a decision taken elsewhere asks what is ours", () => {
  expect(front(challenge("a", 1))).not.toContain("what_is_ours_locally");
  expect(front({ ...challenge("a", 1), supra_local: "yes" })).toContain("what_is_ours_locally");
});

test("each challenge has its boards or a place for one; a board without a challenge comes last", () => {
  const challenges = [{ id: "CH1" }, { id: "CH2" }] as Challenge[];
  const boards = [{ id: "DB0", challenge: null }, { id: "DB1", challenge: "CH2" }, { id: "DB2", challenge: "CH2" }] as DilemmaBoard[];
  expect(weighings(challenges, boards).map((it) => `${it.challenge?.id} ${it.board?.id}`)).toEqual(["CH1 undefined", "CH2 DB1", "CH2 DB2", "undefined DB0"]);
});
test("a board is finished with two sides and something in each of its columns", () => {
  const challenge = { id: "CH1", shared_concerns: ["C1"] } as unknown as Challenge;
  const full = { equal_weight_statement: "a", differences: ["a"], similarities: ["a"], important_to_us: "a", we_need: "a", we_will_take_up: ["a"], we_will_not_take_up: [] };
  const sides = (...who: string[]) => ({ ...full, views_acknowledged: who.map((it) => ({ who: it, view: "a" })) }) as unknown as DilemmaBoard;
  expect(boardGaps({ challenge, board: sides("a", "b") })).toEqual([]);
  expect(boardGaps({ challenge, board: sides("a", "a") })).toEqual(["views_acknowledged"]);
  expect(boardGaps({ challenge: { ...challenge, shared_concerns: [] }, board: null })).toHaveLength(8);
});

test("the score is impact and support together, once both are weighed", () => {
  const of = (impact_of_authority: unknown, support_from_network: unknown) => score({ impact_of_authority, support_from_network } as ChallengeValidation);
  expect([of("high", "medium"), of("low", "low"), of("high", null), score(undefined)]).toEqual([5, 2, null, null]);
});
test("the order that is suggested goes by impact and support, and is told where the group has another", () => {
  const of = (challenge: string, impact_of_authority: unknown, support_from_network: unknown) => ({ challenge, impact_of_authority, support_from_network }) as ChallengeValidation;
  const all = [challenge("a", 1), challenge("b", 2), challenge("c", 3)];
  const order = (...validations: ChallengeValidation[]) => ids(suggested(all, validations) ?? []);
  expect(order()).toBe("");
  expect(order(of("a", "high", "high"), of("b", "low", "low"))).toBe("");
  expect(order(of("a", "low", "low"), of("b", "high", "high"))).toBe("b a c");
  // Equals keep their place, and half a weighing counts for what it says.
  expect(order(of("a", "low", "high"), of("b", "medium", "medium"))).toBe("");
  expect(order(of("c", "low", null))).toBe("c a b");
  expect(order(of("a", "low", "low"), of("c", "high", null))).toBe("c a b");
  // The later weighing counts.
  expect(order(of("c", "high", "high"), of("c", null, null))).toBe("");
  // Taking it over gives each its place; where nobody has one, the same order is told too.
  expect(placed(suggested(all, [of("b", "high", "high")]) ?? [])).toEqual([place("b", 1), place("a", 2)]);
  const unplaced = [challenge("a", null), challenge("b", null)];
  expect(ids(suggested(unplaced, [of("a", "high", "high")]) ?? [])).toBe("a b");
  expect(suggested(unplaced, [])).toBe(null);
  expect(suggested([challenge("a", null)], [of("a", "high", "high")])).toBe(null);
});
test("the later validation counts, and presenting it again asks more", () => {
  const all = [{ id: "V1", challenge: "a" }, { id: "V2", challenge: "a", presented_again_to_middle: "yes" }] as ChallengeValidation[];
  expect(validationOf(challenge("a", 1), all)?.id).toBe("V2");
  expect(weighed(all[0])).not.toContain("heard_correctly");
  expect(weighed(all[1])).toContain("heard_correctly");
});
