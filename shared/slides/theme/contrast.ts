/**
 * How well one colour is seen on another: the contrast ratio of WCAG 2.2 («contrast ratio» and «relative
 * luminance» in its glossary, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */

/** 4.5 is what WCAG 2.2 asks of text in any size (1.4.3, AA). */
export const TEXT_CONTRAST = 4.5;

/** The ratio of two colours «#rrggbb», 1 … 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
