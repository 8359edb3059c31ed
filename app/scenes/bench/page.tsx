import { notFound } from "next/navigation";
import { BenchScene } from "@/components/timeline/BenchScene";
import { queryOf } from "../../query-of";

/** "3~7": numbers of actors or outlets, as the page writes ids. */
function numbersOf(text: string | null): readonly number[] {
  return (text ?? "").split("~").filter(Boolean).map(Number).filter(Number.isInteger);
}

/** The chart with any number of made-up events, for measuring; closed in production unless SCENES=1. */
export default async function BenchPage({ searchParams }: PageProps<"/scenes/bench">) {
  const query = new URLSearchParams(queryOf(await searchParams));
  if (process.env.NODE_ENV === "production" && process.env.SCENES !== "1") notFound();
  const count = Math.min(1_000_000, Math.max(1, Math.floor(Number(query.get("n") ?? 1000)) || 1000));
  return (
    <main>
      <h1 className="sr-only">Measuring the chart</h1>
      <BenchScene
        count={count}
        seed={Math.floor(Number(query.get("seed") ?? 1)) || 1}
        lane={query.get("lane") === "none" ? "none" : "outlet"}
        plainWheel={query.get("wheel") === "plain"}
        auto={query.has("auto")}
        actors={numbersOf(query.get("actor"))}
        outlets={numbersOf(query.get("outlet"))}
      />
    </main>
  );
}
