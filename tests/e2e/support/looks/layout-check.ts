/**
 * Finds what a picture check would miss: type that is too small, text that is clipped, outside of the slide, or on
 * top of other text. Runs in the page, so it stands on nothing outside itself:
 * `const problems = await page.evaluate(findLayoutProblems, ['.slide', false])`.
 */

/**
 * Problems of the slide at `rootSelector`, each as a sentence; empty where all is well. Sizes are measured in the
 * root's own pixels, so a scaled stage is judged like an unscaled one of 1080 pixels' height. With `mayCrowd`, themes may be smaller than
 * the back row can read: the longest titles must be whole.
 */
export function findLayoutProblems([rootSelector, mayCrowd]: readonly [string, boolean]): string[] {
  const LEAST_SIZE = 30;
  const LEAST_THEME_SIZE = mayCrowd ? 20 : 39;
  const TOLERANCE = 2;
  const THEMES = [
    'slide-title',
    'collecting-text',
    'collecting-number',
    'place-label',
    'place-percent',
    'choice-label',
    'majority-option',
    'choice-percent',
    'statement-text',
    'statement-label',
    'statement-percent',
    'statement-mean',
    'overview-label',
    'overview-mean-value',
    'overview-dont-know',
    'diverging-segment',
    'diverging-above',
    'group-label',
    'group-value',
  ];
  const root = document.querySelector<HTMLElement>(rootSelector);
  if (!root) return [`Nothing matches ${rootSelector}`];
  const problems: string[] = [];
  const frame = root.getBoundingClientRect();
  const scale = frame.height / root.offsetHeight;
  const name = (text: string): string => `«${text.trim().slice(0, 40)}»`;

  interface Piece {
    readonly text: string;
    readonly element: HTMLElement;
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (!element || text.trim() === '') continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (!Number.isInteger(size)) problems.push(`${name(text)} has a broken font size: ${size}`);
    if (text.trim().endsWith('…')) problems.push(`${name(text)} is shortened`);
    const isTheme = THEMES.some((theme) => element.closest(`.${theme}`) !== null);
    const least = isTheme ? LEAST_THEME_SIZE : LEAST_SIZE;
    if (size < least) problems.push(`${name(text)} is ${size} px, less than ${least}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      // The line box is taller than the letters: from cap height to descender is what must stay free.
      const letters = box.height / scale;
      const inset = (letters - size * 0.92) / 2;
      pieces.push({
        text,
        element,
        left: (box.left - frame.left) / scale,
        right: (box.right - frame.left) / scale,
        top: (box.top - frame.top) / scale + inset,
        bottom: (box.bottom - frame.top) / scale - inset,
      });
    }
  }

  for (const piece of pieces) {
    const isOutside =
      piece.left < -TOLERANCE ||
      piece.top < -TOLERANCE ||
      piece.right > root.offsetWidth + TOLERANCE ||
      piece.bottom > root.offsetHeight + TOLERANCE;
    if (isOutside) problems.push(`${name(piece.text)} is outside of the slide`);
  }

  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (width > TOLERANCE && height > TOLERANCE) {
        problems.push(`${name(one.text)} overlaps ${name(other.text)}`);
      }
    }
  }

  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(element);
    if (style.display === 'inline' || element instanceof SVGElement) continue;
    if (element.textContent.trim() === '') continue;
    if (element.scrollWidth > element.clientWidth + TOLERANCE && element.clientWidth > 0) {
      problems.push(`${name(element.textContent)} is too wide for .${element.className}`);
    }
    // Tight lines let the font's own box stick out a little at the top and bottom: that is no clipping.
    const isTooHigh = (slack: number) =>
      element.scrollHeight > element.clientHeight + slack && element.clientHeight > 0;
    // Most are not, and asking all their parts takes time.
    if (!isTooHigh(TOLERANCE)) continue;
    const slacks = [element, ...element.querySelectorAll<HTMLElement>('*')].map((part) => {
      const { fontSize, lineHeight } = getComputedStyle(part);
      const line = Number.parseFloat(lineHeight);
      return Number.isNaN(line) ? 0 : (Number.parseFloat(fontSize) * 1.32 - line) / 2 + 2;
    });
    if (isTooHigh(Math.max(TOLERANCE, ...slacks))) {
      problems.push(
        `${name(element.textContent)} is too high for .${element.className}: ` +
          `${element.scrollHeight} in ${element.clientHeight}`,
      );
    }
  }

  // Each block stays above the footer, and no two columns run into each other.
  const footer = root.querySelector('.slide-footer');
  const body = root.querySelector('.slide-body');
  if (footer && body) {
    const line = (footer.getBoundingClientRect().top - frame.top) / scale;
    for (const piece of pieces) {
      if (footer.contains(piece.element)) continue;
      if (piece.bottom > line) problems.push(`${name(piece.text)} runs into the footer`);
    }
    const edge = (body.getBoundingClientRect().right - frame.left) / scale;
    for (const piece of pieces) {
      if (piece.right > edge + TOLERANCE) problems.push(`${name(piece.text)} crosses the margin`);
    }
  }
  return [...new Set(problems)];
}
