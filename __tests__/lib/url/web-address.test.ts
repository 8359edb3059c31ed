import { webAddress } from "@/lib/url/web-address";

describe("webAddress", () => {
  test.each(["https://paper.example/a?b=c", "http://paper.example/"])("accepts %s", (address) => {
    expect(webAddress(address)).toBe(address);
  });

  test.each([
    "",
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "/relative",
    "paper.example",
    "ftp://paper.example/",
  ])("refuses %j", (address) => {
    expect(webAddress(address)).toBeUndefined();
  });
});
