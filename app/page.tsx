export default function StoryPage() {
  return <main>Datelines</main>;
}
