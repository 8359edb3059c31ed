import { fireEvent, render, screen } from "@testing-library/react";
import { EventSheet } from "@/components/detail/EventSheet";

// jsdom knows the element but not its modal ways.
const showModal = jest.fn(function open(this: HTMLDialogElement) {
  this.open = true;
});
const close = jest.fn();

beforeEach(() => {
  showModal.mockClear();
  close.mockClear();
  Object.assign(HTMLDialogElement.prototype, { showModal, close });
});

function renderSheet() {
  const onClose = jest.fn();
  const { unmount } = render(
    <EventSheet titleId="title" onClose={onClose}>
      <h2 id="title" tabIndex={-1}>
        Strike
      </h2>
    </EventSheet>,
  );
  return { onClose, unmount };
}

describe("EventSheet", () => {
  test("is a modal dialog named by its title, which has the focus", () => {
    renderSheet();
    expect(showModal).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("dialog", { name: "Strike" })).toBeInTheDocument();
    expect(screen.getByRole("heading")).toHaveFocus();
  });

  test("asks to be closed on Escape, and leaves the closing to the page", () => {
    const { onClose } = renderSheet();
    const cancel = new Event("cancel", { cancelable: true });
    fireEvent(screen.getByRole("dialog"), cancel);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(cancel.defaultPrevented).toBe(true);
  });

  test("closes by a touch beside it, not by one within", () => {
    const { onClose } = renderSheet();
    fireEvent.click(screen.getByRole("heading"));
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("dialog"));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test("gives the page back when it goes", () => {
    const { unmount } = renderSheet();
    unmount();
    expect(close).toHaveBeenCalledTimes(1);
  });
});
