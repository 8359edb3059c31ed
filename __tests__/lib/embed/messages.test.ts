import { heightIn, heightMessages } from "@/lib/embed/messages";

const plain = { href: "https://paper.example/embed?outlet=wire", search: "?outlet=wire", hash: "" };

describe("heightMessages", () => {
  test("speaks to AMP, Medium, the Guardian and our own script", () => {
    expect(heightMessages(640.2, plain)).toEqual([
      { sentinel: "amp", type: "embed-size", height: 641 },
      '{"src":"https://paper.example/embed?outlet=wire","context":"iframe.resize","height":641}',
      '{"type":"set-height","value":641}',
      { "datelines-height": { embed: 641 } },
    ]);
  });

  test("speaks to pym.js where the address names a child", () => {
    expect(heightMessages(300, { ...plain, search: "?childId=chart-7&outlet=wire" })).toContain(
      "pymxPYMxchart-7xPYMxheightxPYMx300",
    );
  });

  test.each(["#?secret=x1Y2", "#secret=x1Y2"])("speaks to WordPress where it gave a secret: %s", (hash) => {
    expect(heightMessages(300, { ...plain, hash })).toContainEqual({
      message: "height",
      value: 300,
      secret: "x1Y2",
    });
  });

  test("names the frame by the id that its host gave", () => {
    expect(heightMessages(300, { ...plain, hash: "#?id=first" })).toContainEqual({
      "datelines-height": { first: 300 },
    });
  });
});

describe("heightIn", () => {
  test("reads what the embed sends", () => {
    const heights = heightMessages(512, plain).map(heightIn);
    expect(heights.filter((height) => height !== undefined)).toEqual([512]);
  });

  test.each([
    null,
    "512",
    { height: 512 },
    { "datelines-height": null },
    { "datelines-height": { a: "512" } },
    { "datelines-height": { a: Number.NaN } },
    { "datelines-height": { a: -4 } },
    { "datelines-height": {} },
  ])("takes no height from %j", (message) => {
    expect(heightIn(message)).toBeUndefined();
  });
});
