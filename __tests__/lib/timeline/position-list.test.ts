import { randomFrom } from "@/__tests__/fixtures/random";
import { PositionList } from "@/lib/timeline/position-list";

const random = randomFrom(7);
const numbers = random.some(Array.from({ length: 400 }, (_, i) => i));
const list = new PositionList(Uint32Array.from(numbers));
const stretches = Array.from({ length: 150 }, () => [random.int(400), random.int(401)] as const);

test("counts any stretch as looking at each would", () => {
  for (const [from, to] of stretches) {
    const plain = numbers.filter((n) => n >= from && n < to);
    expect(list.count(from, to)).toBe(plain.length);
  }
  expect(list.total).toBe(numbers.length);
});

test("goes on from a rank that is known", () => {
  for (const [a, b] of stretches) {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    expect(list.rankAfter(to, list.rank(from))).toBe(list.rank(to));
  }
});

test("finds the nearest on either side of any position", () => {
  for (let position = -1; position <= 400; position++) {
    expect(list.neighbour(position, 1)).toBe(numbers.find((n) => n > position));
    expect(list.neighbour(position, -1)).toBe(numbers.findLast((n) => n < position));
  }
});

test("keeps what is large enough, and itself as it was", () => {
  const sizes = Uint8Array.from({ length: 400 }, (_, i) => i % 5);
  expect([...list.ofSize(sizes, 3).positions]).toEqual(numbers.filter((n) => n % 5 >= 3));
  expect([...list.positions]).toEqual(numbers);
});
