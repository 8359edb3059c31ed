// What <datelines-timeline> takes as attributes: the parameters of /embed, each by its own name.
// The names are a contract with pages that hold the element: none is renamed, new ones come last.

export const ELEMENT_PARAMETERS = [
  "from",
  "to",
  "actor",
  "outlet",
  "kind",
  "q",
  "lane",
  "view",
  "event",
  "dark",
  "order",
  "height",
  "frozen",
] as const;
