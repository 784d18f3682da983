/**
 * Finds on a console screen what a person would call broken: sideways scrolling, text that is cut off or lies on
 * other text, words that leave their button or cell, controls on top of each other, a focus that can't be seen.
 * Runs in the page, so it stands on nothing outside itself: `await page.evaluate(findScreenProblems)`. Slides and
 * paper have checks of their own.
 */

/** Problems of what is in view, each as a sentence with the element it is about; empty where all is well. */
export function findScreenProblems(): string[] {
  const TOLERANCE = 1.5;
  const NOT_HERE = '.slide-stage, .print-preview, #print-root, .visually-hidden, script, style';
  const FRAMES = 'button, .choice, td, th, .badge, .pill, kbd, .dialog, .hint';
  const problems: string[] = [];
  const root = document.querySelector('dialog[open]') ?? document.body;

  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Piece extends Box {
    readonly text: string;
    readonly element: Element;
  }
  const nameOf = (element: Element): string => {
    const own = element.tagName.toLowerCase();
    const classes = [...element.classList].map((part) => `.${part}`).join('');
    const parent = element.parentElement?.classList[0];
    return `${parent ? `.${parent} > ` : ''}${own}${classes}`;
  };
  const quote = (text: string): string => `«${text.trim().slice(0, 50)}»`;
  const sticksOut = (inner: Box, outer: Box, by: number): boolean =>
    inner.left < outer.left - by ||
    inner.right > outer.right + by ||
    inner.top < outer.top - by ||
    inner.bottom > outer.bottom + by;
  /** What an element lets be seen of its content: its box without borders and scroll bars. */
  const windowOf = (element: Element): Box => {
    const box = element.getBoundingClientRect();
    const left = box.left + element.clientLeft;
    const top = box.top + element.clientTop;
    return { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight };
  };
  const isCutting = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const isScrolling = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

  /** What an element is in: asked once for each, since a grid has hundreds that are compared in pairs. */
  interface Surroundings {
    /** Scrollers, with what they let be seen. */
    readonly scrollers: readonly Box[];
    /** What cuts its content off. */
    readonly cutters: readonly Element[];
    /** What stays while the rest scrolls. */
    readonly sticky: Element | null;
  }
  const known = new Map<Element, Surroundings>();
  const around = (element: Element): Surroundings => {
    const found = known.get(element);
    if (found) return found;
    const outer: Surroundings = element.parentElement
      ? around(element.parentElement)
      : { scrollers: [], cutters: [], sticky: null };
    const { overflowX, overflowY, position } = getComputedStyle(element);
    const own: Surroundings = {
      scrollers: isScrolling(overflowY) ? [windowOf(element), ...outer.scrollers] : outer.scrollers,
      cutters:
        isCutting(overflowX) || isCutting(overflowY) ? [element, ...outer.cutters] : outer.cutters,
      sticky: /sticky|fixed/.test(position) ? element : outer.sticky,
    };
    known.set(element, own);
    return own;
  };
  /** False where a scroller has moved it out of sight, which scrolling brings back. */
  const isInSight = (box: Box, element: Element): boolean =>
    around(element).scrollers.every(
      (seen) => box.bottom > seen.top + TOLERANCE && box.top < seen.bottom - TOLERANCE,
    );
  const overlap = (one: Box, other: Box): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE;

  /** What is seen of a box that may have been scrolled halfway out of sight. */
  const notScrolledAway = (box: Box, element: Element): Box => {
    let { top, bottom } = box;
    for (const seen of around(element).scrollers) {
      top = Math.max(top, seen.top);
      bottom = Math.min(bottom, seen.bottom);
    }
    return { left: box.left, right: box.right, top, bottom };
  };

  if (document.documentElement.scrollWidth > innerWidth) {
    problems.push(`The page scrolls sideways: ${document.documentElement.scrollWidth} px`);
  }
  // Its columns scroll each by itself; at 200 % zoom they stand below each other, and the page scrolls.
  const page = document.querySelector('.console');
  const hasColumns = page !== null && getComputedStyle(page).display === 'grid';
  if (hasColumns && document.documentElement.scrollHeight > innerHeight + TOLERANCE) {
    problems.push(`The console leaves the window: ${document.documentElement.scrollHeight} px`);
  }

  /** What is seen of a box at the sides, where an ellipsis stands for the rest; null where nothing is. */
  const shortened = (box: Box, element: Element): Box | null => {
    let { left, right } = box;
    for (const own of around(element).cutters) {
      const { overflowX, textOverflow } = getComputedStyle(own);
      if (!isCutting(overflowX) || textOverflow !== 'ellipsis') continue;
      const seen = windowOf(own);
      left = Math.max(left, seen.left);
      right = Math.min(right, seen.right);
    }
    return right > left ? { ...box, left, right } : null;
  };

  /** Words that go on in the next line without a hyphen. What is longer than any word that people write may be broken anywhere. */
  const brokenWords = (node: Node, text: string): readonly string[] => {
    const MOST_LETTERS = 40;
    const range = document.createRange();
    const linesOf = (from: number, to: number): readonly number[] => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return [...range.getClientRects()].map(({ top }) => top);
    };
    // A hyphen at the end of a line has a box, too: it is the first letter's first, or the last letter's last.
    const isOnTwoLines = (from: number, to: number): boolean => {
      const first = linesOf(from, from + 1).at(-1) ?? 0;
      const last = linesOf(to - 1, to)[0] ?? first;
      return last - first > TOLERANCE;
    };
    const lines = linesOf(0, text.length);
    if (Math.max(...lines) - Math.min(...lines) < TOLERANCE) return [];
    return [...text.matchAll(/\p{L}{2,}[,.;:!?)»”]*/gu)].flatMap(({ 0: word, index }) =>
      word.length <= MOST_LETTERS && isOnTwoLines(index, index + word.length) ? [word] : [],
    );
  };

  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (!element || text.trim() === '' || element.closest(NOT_HERE)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    // Eleven columns of a scale with seven steps have no room for whole words on the smallest screen.
    const isTight = element.closest('.is-many thead') !== null;
    for (const word of isTight ? [] : brokenWords(node, text)) {
      problems.push(`${quote(word)} is broken without a hyphen (${nameOf(element)})`);
    }
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      // The font's own box is taller than its letters: from cap height to descender is what must be seen.
      const inset = Math.max(0, (box.height - size * 0.92) / 2);
      const letters = {
        left: box.left,
        right: box.right,
        top: box.top + inset,
        bottom: box.bottom - inset,
      };
      const seen = shortened(letters, element);
      if (seen && box.width > 0 && isInSight(seen, element)) {
        pieces.push({ ...seen, text, element });
      }
    }
  }

  for (const piece of pieces) {
    if (piece.left < -TOLERANCE || piece.right > innerWidth + TOLERANCE) {
      problems.push(
        `${quote(piece.text)} leaves the screen at the side (${nameOf(piece.element)})`,
      );
    }
    const frame = piece.element.closest(FRAMES);
    if (frame && sticksOut(piece, frame.getBoundingClientRect(), 2)) {
      const isScroller = isScrolling(getComputedStyle(frame).overflowY);
      if (!isScroller) problems.push(`${quote(piece.text)} sticks out of ${nameOf(frame)}`);
    }
    for (const own of around(piece.element).cutters) {
      const seen = windowOf(own);
      const isCutAtSide = piece.left < seen.left - 2 || piece.right > seen.right + 2;
      const isCutAbove = piece.top < seen.top - 2 || piece.bottom > seen.bottom + 2;
      if (isCutAtSide || isCutAbove) {
        problems.push(`${quote(piece.text)} is cut off by ${nameOf(own)}`);
      }
    }
  }

  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (one.element === other.element || !overlap(one, other)) continue;
      // A bar that stays while the rest scrolls under it covers it with its own background.
      if (around(one.element).sticky !== around(other.element).sticky) continue;
      problems.push(
        `${quote(one.text)} and ${quote(other.text)} overlap (${nameOf(one.element)}, ${nameOf(other.element)})`,
      );
    }
  }

  const controls = [...root.querySelectorAll('button, input, textarea, .choice')]
    .filter(
      (control) =>
        !control.closest(NOT_HERE) &&
        control.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )
    .map((own) => ({ own, box: notScrolledAway(own.getBoundingClientRect(), own) }))
    .filter(({ own, box }) => isInSight(box, own));
  for (const [index, { own: one, box }] of controls.entries()) {
    for (const { own: other, box: otherBox } of controls.slice(index + 1)) {
      if (!overlap(box, otherBox) || one.contains(other) || other.contains(one)) continue;
      if (around(one).sticky !== around(other).sticky) continue;
      // The current agenda item's menu stands in the empty end of the item's first line; texts must not meet (above).
      const [row, menu] = [one, other].map((own) => own.closest('.agenda-row > *'));
      if (row?.nextElementSibling === menu && menu?.matches('.row-menu')) continue;
      problems.push(`${nameOf(one)} and ${nameOf(other)} lie on each other`);
    }
  }

  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.closest(NOT_HERE) || !element.checkVisibility()) continue;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    // A long line in a text field scrolls with the cursor; a number must be read as a whole.
    const mustFit = isField
      ? element.inputMode === 'numeric'
      : isScrolling(getComputedStyle(element).overflowX);
    if (mustFit && element.scrollWidth > element.clientWidth + TOLERANCE) {
      problems.push(
        `${nameOf(element)} is too narrow: ${element.scrollWidth} in ${element.clientWidth} px`,
      );
    }
  }

  // Where the keyboard is must be seen: an outline or a bold border, on the control or around its choice.
  const focused = document.activeElement;
  if (
    focused instanceof HTMLElement &&
    focused.matches('input:focus-visible, button:focus-visible')
  ) {
    const isMarked = [focused, focused.closest('.choice')].some((own) => {
      if (!own) return false;
      const { outlineStyle, outlineWidth, borderTopWidth } = getComputedStyle(own);
      const outline = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      return Math.max(outline, Number.parseFloat(borderTopWidth)) >= 2;
    });
    if (!isMarked) problems.push(`${nameOf(focused)} has the keyboard, and nothing shows it`);
  }

  // What to do next must be in view without scrolling.
  const primary = document.querySelector('.projector .button.is-primary');
  if (primary && root === document.body) {
    const column = primary.closest('.console-right');
    if (column && primary.getBoundingClientRect().bottom > windowOf(column).bottom) {
      problems.push('The button for what comes next is below the edge of .console-right');
    }
  }
  // And so must what just happened.
  const said = document.querySelector('.console-right .hint');
  if (said && root === document.body && said.getBoundingClientRect().bottom > innerHeight) {
    problems.push('What just happened is said below the edge of .console-right');
  }
  return [...new Set(problems)];
}

/** Numbers of the tables whose rows in the grid are not wholly in view; empty where all are. */
export function findTablesOutOfView(): string[] {
  const middle = document.querySelector('.console-middle');
  const bar = document.querySelector('.slip-bar');
  if (!middle || !bar) return ['no grid'];
  const top = bar.getBoundingClientRect().bottom;
  const bottom = middle.getBoundingClientRect().top + middle.clientHeight;
  return [...document.querySelectorAll('.slip-grid tbody tr')].flatMap((row) => {
    const box = row.getBoundingClientRect();
    const isIn = box.top >= top - 1 && box.bottom <= Math.min(bottom, innerHeight) + 1;
    return isIn ? [] : [row.querySelector('th')?.textContent ?? '?'];
  });
}
