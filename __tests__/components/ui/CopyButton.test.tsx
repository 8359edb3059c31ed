import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CopyButton } from "@/components/ui/CopyButton";

describe("CopyButton", () => {
  test("copies the text and says so", async () => {
    const user = userEvent.setup(); // brings a clipboard with it
    render(<CopyButton text="https://paper.example/" label="Copy link" />);
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await navigator.clipboard.readText()).toBe("https://paper.example/");
    expect(screen.getByRole("status")).toHaveTextContent("Copied");
  });

  test("selects the text where copying is not allowed", async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("denied"));
    const onFail = jest.fn();
    render(<CopyButton text="x" label="Copy" onFail={onFail} />);
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(onFail).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("status")).toHaveTextContent("by hand");
  });
});
