/** The mark of a divided room: two arrows pointing apart. Drawn, since the typeface has no such sign. */

/** 40 × 24 pixels in the colour of the text around it; its meaning is written beside the chart. */
export function DisagreementMark() {
  return (
    <svg
      className="slide-disagreement"
      width={40}
      height={24}
      viewBox="0 0 40 24"
      aria-hidden="true"
    >
      <path
        d="M11 3 L2 12 L11 21 M2 12 H17 M29 3 L38 12 L29 21 M38 12 H23"
        fill="none"
        stroke="currentColor"
        strokeWidth={4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
