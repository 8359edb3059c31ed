import { randomFrom } from "@/__tests__/fixtures/random";
import { PointList } from "@/lib/timeline/point-list";
import { PositionList } from "@/lib/timeline/position-list";

const random = randomFrom(13);
const all = random.some(Array.from({ length: 400 }, (_, i) => i));
const bars = all.filter((n) => n % 3 === 0 || (n > 100 && n < 140));
const points = all.filter((n) => !bars.includes(n));
const listOf = (numbers: readonly number[]) => new PositionList(Uint32Array.from(numbers));
const list = new PointList(listOf(all), listOf(bars));

test("counts and lists any stretch as looking at each would", () => {
  for (let i = 0; i < 150; i++) {
    const [from, to] = [random.int(400), random.int(401)];
    const plain = points.filter((n) => n >= from && n < to);
    if (to >= from) expect(list.count(from, to)).toBe(plain.length);
    expect(list.list(from, to)).toEqual(plain);
    expect(list.list(from, to, 3)).toEqual(plain.slice(0, 3));
    expect(list.last(from, to)).toBe(plain.at(-1));
  }
  expect(list.total).toBe(points.length);
});

test("counts one stretch after another", () => {
  const ends = [0, 7, 50, 51, 120, 300, 390];
  const stretches = ends.slice(1).map((to, i) => ({ from: ends[i] ?? 0, to }));
  const plain = stretches.map(({ from, to }) => points.filter((n) => n >= from && n < to).length);
  expect([...list.counts(stretches)]).toEqual(plain);
  expect([...list.counts([])]).toEqual([]);
});

test("counts few points in many stretches alike", () => {
  const few = new PointList(listOf([3, 40, 41, 77, 90]), listOf([41]));
  const stretches = Array.from({ length: 16 }, (_, i) => ({ from: 5 + i * 5, to: 10 + i * 5 }));
  expect([...few.counts(stretches)]).toEqual(
    stretches.map(({ from, to }) => [40, 77].filter((n) => n >= from && n < to).length),
  );
});
