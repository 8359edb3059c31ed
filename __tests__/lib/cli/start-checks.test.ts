import { createServer } from "node:net";
import { nodeRefusal, portRefusal, readPort } from "@/lib/cli/start-checks";

test.each([
  { version: "20.9.0", runs: true },
  { version: "22.1.0", runs: true },
  { version: "20.8.1", runs: false },
  { version: "18.20.0", runs: false },
])("Node $version: $runs", ({ version, runs }) => {
  expect(nodeRefusal(version) === undefined).toBe(runs);
});

test("a refusal names the version that is needed and the one at hand", () => {
  expect(nodeRefusal("18.20.0")).toMatch(/20\.9 or newer.*18\.20\.0/);
});

test.each([
  { text: undefined, port: 3000 },
  { text: "", port: 3000 },
  { text: "8080", port: 8080 },
])("PORT $text is $port", ({ text, port }) => {
  expect(readPort(text)).toBe(port);
});

test.each(["abc", "0", "65536", "80.5", "-1", "1e3"])("refuses PORT %s", (text) => {
  expect(readPort(text)).toEqual({ wrong: expect.stringContaining(`"${text}"`) });
});

test("a taken port is named, with a way out", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  expect(await portRefusal(port)).toMatch(new RegExp(`Port ${port} is taken.*PORT=\\d+ npm start`));
  await new Promise((resolve) => server.close(resolve));
  expect(await portRefusal(port)).toBeUndefined();
});
