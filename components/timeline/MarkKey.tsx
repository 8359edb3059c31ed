import { memo, useId } from "react";

/** What the shapes of the drawing mean, in small. */
export const MarkKey = memo(function MarkKey({ lanes }: { readonly lanes: boolean }) {
  const paints = `k${useId().replace(/[^a-zA-Z0-9]/g, "")}`;
  return (
    <ul className="timeline-key">
      <li>
        <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
          <circle className="timeline-key-ink" r="5.5" />
        </svg>
        a day
      </li>
      <li>
        <svg width="30" height="14" aria-hidden="true" focusable="false">
          <defs>
            <linearGradient id={`${paints}-fade`}>
              <stop offset="0.4" stopColor="var(--ink-muted)" />
              <stop offset="1" stopColor="var(--ink-muted)" stopOpacity="0" />
            </linearGradient>
          </defs>
          <rect y="5" width="30" height="5" fill={`url(#${paints}-fade)`} />
        </svg>
        a longer time; it fades where the end is open or vague
      </li>
      <li>
        <svg width="30" height="14" aria-hidden="true" focusable="false">
          <defs>
            <pattern
              id={`${paints}-hatch`}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className="timeline-hatch" x1="0" y1="0" x2="0" y2="5" />
            </pattern>
          </defs>
          <rect y="2.5" width="30" height="9" fill={`url(#${paints}-hatch)`} />
        </svg>
        dates on which outlets differ
      </li>
      <li>
        <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
          <circle className="timeline-ring" r="8.5" />
          <text className="timeline-crowd-count" y="3.6" fontSize="10">
            7
          </text>
        </svg>
        several events; zoom in
      </li>
      {lanes && (
        <li>
          <svg width="30" height="14" aria-hidden="true" focusable="false">
            <path
              className="timeline-profile"
              style={{ strokeWidth: 3 }}
              d="M4,14v-5M8,14v-9M12,14v-12M16,14v-7M20,14v-10M24,14v-3"
            />
          </svg>
          how many, where there are too many to mark
        </li>
      )}
    </ul>
  );
});
