import { Notice } from "../ui/Notice";

/** What in the page's address had to be left out, in words; nothing where all of it was good. */
export function AddressProblems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice>
      <p>A part of this page’s address could not be used, and is left out:</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Notice>
  );
}
