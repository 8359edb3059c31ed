import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PageLinks, pageScope } from "@/components/ui/PageLinks";

test("a page says which rows it has", () => {
  expect(pageScope(0, 1, 1)).toBe("One event");
  expect(pageScope(0, 20, 20)).toBe("20 events");
  expect(pageScope(100, 100, 4213)).toBe("Events 101 to 200 of 4,213");
});

describe("PageLinks", () => {
  test("leads on and back, and not beyond the ends", async () => {
    const onPage = jest.fn();
    render(<PageLinks page={3} pages={3} hrefOfPage={(page) => `/?page=${page}`} onPage={onPage} />);
    expect(screen.queryByRole("link", { name: "Next page" })).toBeNull();
    await userEvent.click(screen.getByRole("link", { name: "Previous page" }));
    expect(onPage).toHaveBeenCalledWith(2);
    expect(screen.getByRole("link", { name: "First" })).toHaveAttribute("href", "/?page=1");
  });

  test("are plain links where nobody acts in place, and say what they are pages of", () => {
    render(<PageLinks of="articles" page={1} pages={3} hrefOfPage={(page) => `/articles/${page}`} />);
    expect(screen.getByRole("navigation", { name: "Pages of articles" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Next page" })).toHaveAttribute("href", "/articles/2");
    expect(screen.queryByRole("link", { name: "First" })).toBeNull();
  });

  test("is not there for one page", () => {
    const { container } = render(<PageLinks page={1} pages={1} hrefOfPage={String} onPage={jest.fn()} />);
    expect(container).toBeEmptyDOMElement();
  });
});
