import { escapeXml } from "@/lib/exports/xml";

test.each([
  [`<a href="x">Tom & 'Ann'</a>`, "&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Ann&#39;&lt;/a&gt;"],
  ["one\ttwo\r\nthree", "one\ttwo\r\nthree"],
  ["a\0b\x0bc\ufffed", "a\ufffdb\ufffdc\ufffdd"],
  ["half \ud83d a dove \ud83d\udd4a", "half \ufffd a dove \ud83d\udd4a"],
])("writes %j as XML can hold it", (text, written) => {
  expect(escapeXml(text)).toBe(written);
});
