import { randomFrom } from "@/__tests__/fixtures/random";
import { BitSet, RankedBits } from "@/lib/base/bit-set";

function setOf(size: number, numbers: readonly number[]): BitSet {
  const set = new BitSet(size);
  for (const number of numbers) set.add(number);
  return set;
}

function some(size: number, seed: number): number[] {
  return randomFrom(seed).some(Array.from({ length: size }, (_, i) => i));
}

describe("BitSet", () => {
  test("holds what was added", () => {
    const set = setOf(100, [0, 31, 32, 63, 99]);
    expect([0, 31, 32, 63, 99].every((number) => set.has(number))).toBe(true);
    expect([1, 30, 33, 98].some((number) => set.has(number))).toBe(false);
    expect(set.count()).toBe(5);
  });

  test.each([0, 1, 31, 32, 33, 64, 100])("holds all of %d numbers and no more", (size) => {
    expect(BitSet.full(size).count()).toBe(size);
  });

  test("meets and joins as lists do", () => {
    const [a, b] = [some(200, 1), some(200, 2)];
    const both = setOf(200, a).and(setOf(200, b));
    const any = BitSet.union([setOf(200, a), setOf(200, b)], 200);
    expect(new RankedBits(both).list(0, 200)).toEqual(a.filter((number) => b.includes(number)));
    expect(any.count()).toBe(new Set([...a, ...b]).size);
  });

  test("joins no sets to nothing", () => {
    expect(BitSet.union([], 50).count()).toBe(0);
  });
});

describe("RankedBits", () => {
  const numbers = some(500, 3);
  const ranked = new RankedBits(setOf(500, numbers));

  test("counts any stretch as looking at each would", () => {
    const random = randomFrom(4);
    for (let i = 0; i < 200; i++) {
      const [from, to] = [random.int(500), random.int(501)];
      expect(ranked.count(from, to)).toBe(numbers.filter((n) => n >= from && n < to).length);
    }
    expect(ranked.total).toBe(numbers.length);
  });

  test("lists a stretch in order, and no more than asked for", () => {
    expect(ranked.list(100, 300)).toEqual(numbers.filter((n) => n >= 100 && n < 300));
    expect(ranked.list(0, 500, 7)).toEqual(numbers.slice(0, 7));
    expect(ranked.list(40, 40)).toEqual([]);
  });
});

test("picks the items at its numbers", () => {
  const set = new BitSet(100);
  for (const number of [99, 31, 32, 0]) set.add(number);
  expect(set.pick(Array.from({ length: 100 }, (_, i) => `item ${i}`))).toEqual([
    "item 0",
    "item 31",
    "item 32",
    "item 99",
  ]);
});
