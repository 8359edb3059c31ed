import { Notice } from "../ui/Notice";

/** Says that what is shown is from before, and offers to try again. */
export function NotFetched({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Notice>
      <p>
        These events could not be brought up to date; what you see is from before.{" "}
        <button type="button" className="text-control" onClick={onRetry}>
          Try again
        </button>
      </p>
    </Notice>
  );
}
