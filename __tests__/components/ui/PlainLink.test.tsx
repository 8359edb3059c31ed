import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { PlainLink } from "@/components/ui/PlainLink";

function clickedWith(init: MouseEventInit) {
  const onFollow = jest.fn();
  render(
    <PlainLink href="/?event=a" onFollow={onFollow}>
      Open
    </PlainLink>,
  );
  const link = screen.getByRole("link", { name: "Open" });
  const click = createEvent.click(link, init);
  // The listener of the document runs last: it keeps jsdom from following the link, and sees what was prevented before.
  let prevented = false;
  document.addEventListener(
    "click",
    (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  fireEvent(link, click);
  return { onFollow, prevented };
}

describe("PlainLink", () => {
  test("acts in place on a plain click", () => {
    const { onFollow, prevented } = clickedWith({ button: 0 });
    expect(onFollow).toHaveBeenCalledTimes(1);
    expect(prevented).toBe(true);
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    "leaves %j to the browser",
    (init) => {
      const { onFollow, prevented } = clickedWith(init);
      expect(onFollow).not.toHaveBeenCalled();
      expect(prevented).toBe(false);
    },
  );
});
