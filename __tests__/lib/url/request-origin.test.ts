import { requestOrigin } from "@/lib/url/request-origin";

describe("requestOrigin", () => {
  test.each([
    { of: { host: "localhost:3000" }, origin: "http://localhost:3000" },
    { of: { host: "inner:80", "x-forwarded-host": "paper.example" }, origin: "http://paper.example" },
    { of: { host: "paper.example", "x-forwarded-proto": "https,http" }, origin: "https://paper.example" },
    { of: { host: "paper.example", "x-forwarded-proto": "javascript" }, origin: "http://paper.example" },
    { of: { host: 'a"><script>' }, origin: "http://localhost:3000" },
    { of: { host: "paper.example/path?q" }, origin: "http://paper.example" },
    { of: {}, origin: "http://localhost:3000" },
  ])("gives $origin for $of", ({ of, origin }) => {
    expect(requestOrigin(new Headers(of as Record<string, string>))).toBe(origin);
  });
});
