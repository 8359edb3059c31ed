import type { OutletStyle } from "@/lib/timeline/types";
import { OutletMark } from "../ui/OutletMark";

/** Which letter stands for which outlet. On a narrow screen the filters, which name the letters, are folded. */
export function OutletLetters({ outlets }: { readonly outlets: readonly OutletStyle[] }) {
  return (
    <ul className="letters" aria-label="Letters of the outlets">
      {outlets.map(({ id, name, letter, colour }) => (
        <li key={id} className="inline-flex items-center gap-1.5">
          <OutletMark letter={letter} colour={colour} />
          {name}
        </li>
      ))}
    </ul>
  );
}
