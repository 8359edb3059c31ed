/** @jest-environment jsdom */
import { defineTimelineElement, embedAddress, frameFor } from "@/components/embed/timeline-element";

const ORIGIN = "https://datelines.example";

beforeAll(() => defineTimelineElement(ORIGIN));

function placed(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

const frameOf = (element: HTMLElement) => element.shadowRoot?.querySelector("iframe") as HTMLIFrameElement;

test("asks for what its attributes say", () => {
  const element = placed(
    '<datelines-timeline actor="putin~witkoff" dark="true" title="The talks"></datelines-timeline>',
  );
  expect(frameOf(element).src).toBe(`${ORIGIN}/embed?actor=putin%7Ewitkoff&dark=true`);
  expect(frameOf(element).title).toBe("The talks");
});

test("follows an attribute that changes", () => {
  const element = placed("<datelines-timeline></datelines-timeline>");
  element.setAttribute("outlet", "newsweek");
  expect(frameOf(element).src).toBe(`${ORIGIN}/embed?outlet=newsweek`);
});

test("keeps what stands inside for readers without scripts", () => {
  const element = placed(
    '<datelines-timeline><a href="https://x.example/">The talks</a></datelines-timeline>',
  );
  expect(element.querySelector("a")).toHaveTextContent("The talks");
});

test.each(["0", "-3", "1e9", "tall", ""])('takes its own height for height="%s"', (height) => {
  const element = placed(`<datelines-timeline height="${height}"></datelines-timeline>`);
  expect(frameOf(element).style.height).toBe("640px");
});

test("is defined once however often the script is loaded", () => {
  expect(() => defineTimelineElement("https://other.example")).not.toThrow();
  const element = placed("<datelines-timeline></datelines-timeline>");
  expect(frameOf(element).src).toBe(`${ORIGIN}/embed`);
});

test("writes no attribute that is none of the page's", () => {
  const attributes: Record<string, string> = { q: "a&b", onclick: "alert(1)" };
  expect(embedAddress(ORIGIN, (name) => attributes[name] ?? null).href).toBe(`${ORIGIN}/embed?q=a%26b`);
});

test("names a frame that has no title", () => {
  expect(frameFor(new URL(ORIGIN), "").title).toBe("Timeline");
});
