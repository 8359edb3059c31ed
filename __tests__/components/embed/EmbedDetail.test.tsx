import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { EmbedDetail } from "@/components/embed/EmbedDetail";
import { workspaceStory } from "@/components/workspace/workspace-story";
import { READ_STORY } from "../../fixtures/story";

const story = workspaceStory(READ_STORY);

function renderEvent(title: string) {
  const onClose = jest.fn();
  const event = story.events.find((candidate) => candidate.title === title);
  if (!event) throw new Error(`The made-up story has no "${title}".`);
  render(
    <EmbedDetail
      event={event}
      outlets={story.outlets}
      sources={story.sources}
      pageAddress="https://datelines.example/?event=x"
      closeHref="/embed"
      onClose={onClose}
    />,
  );
  return { event, onClose };
}

test("gives each outlet's own words, the dating ones marked", () => {
  const { event } = renderEvent("Norling meets the Harbour Board");
  const [mention] = event.mentions;
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(
    new Set(event.mentions.map(({ outlet }) => outlet)).size,
  );
  expect(screen.getAllByText(mention?.expression ?? "", { selector: "mark" })[0]).toBeInTheDocument();
});

test("leaves the frame by links to the whole window", () => {
  renderEvent("Norling meets the Harbour Board");
  for (const link of screen.getAllByRole("link")) {
    if (link.textContent === "Close") continue;
    expect(link).toHaveAttribute("target", "_top");
    expect(link.getAttribute("href")).toMatch(/^https:/);
  }
});

test("closes in place", async () => {
  const { onClose } = renderEvent("Norling meets the Harbour Board");
  await userEvent.click(screen.getByRole("link", { name: "Close" }));
  expect(onClose).toHaveBeenCalledTimes(1);
});
