import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { POST } from "@/app/frozen/route";

let folder: string;
const { DATA_DIR } = process.env;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "datelines-"));
  await cp("data", folder, { recursive: true });
  process.env.DATA_DIR = folder;
});
afterEach(async () => {
  if (DATA_DIR === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = DATA_DIR;
  await rm(folder, { recursive: true, force: true });
});

const freeze = (query: string) => POST(new Request(`http://localhost/frozen${query}`, { method: "POST" }));

test("keeps the story and leads to the share page of the same view", async () => {
  const answer = await freeze("?outlet=newsweek~naba-news&dark=true");
  expect(answer.status).toBe(303);
  const [hash] = (await readdir(join(folder, "frozen"))).map((name) => name.replace(".json", ""));
  const location = new URL(answer.headers.get("location") ?? "", "http://localhost");
  expect(location.pathname).toBe("/share");
  expect(Object.fromEntries(location.searchParams)).toEqual({
    outlet: "newsweek~naba-news",
    dark: "true",
    frozen: hash,
  });
});

test("lets no parameter lead elsewhere", async () => {
  const answer = await freeze(`?q=${encodeURIComponent("x\r\nSet-Cookie: a=b")}&frozen=//elsewhere.example`);
  const location = answer.headers.get("location") ?? "";
  expect(location).toMatch(/^\/share\?q=x%0D%0ASet-Cookie[^\r\n]*&frozen=[0-9a-f]{32}$/);
});
