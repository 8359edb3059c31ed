import { hasOnePicture, isSiteCopy } from "@/app/site-copy";

const { SITE_COPY } = process.env;
afterEach(() => {
  if (SITE_COPY === undefined) delete process.env.SITE_COPY;
  else process.env.SITE_COPY = SITE_COPY;
});

test("a server's pages are no copy, and each has its picture", () => {
  delete process.env.SITE_COPY;
  expect([isSiteCopy(), hasOnePicture(100_000)]).toEqual([false, false]);
});

test("a copy of a story of many events has one picture for all of its pages", () => {
  process.env.SITE_COPY = "1";
  expect([isSiteCopy(), hasOnePicture(500), hasOnePicture(501)]).toEqual([true, false, true]);
});
