/** A whole number and what stands behind it, such as «51 %», which can count up when it is revealed. */
import type { CSSProperties } from 'react';

/** Text and width are those of the end from the first moment; only what is drawn over it counts. */
export function Counted({ text }: { readonly text: string }) {
  const [, number, after] = /^(\d{1,3})(\D*)$/.exec(text) ?? [];
  if (number === undefined) return text;
  const end: CSSProperties & { readonly '--count-to': string } = { '--count-to': number };
  return (
    <span className="slide-count" style={end} data-after={after}>
      {text}
    </span>
  );
}
