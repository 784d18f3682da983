// @vitest-environment jsdom
/** A slide that is drawn for a file. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SlideModel } from '../../shared/slides/slide-model';
import { withDrawnSlide } from './drawn-slide';

// jsdom has no fonts to load.
beforeEach(() => {
  vi.stubGlobal(
    'FontFace',
    class {
      readonly load = () => Promise.resolve(this);
    },
  );
  Object.assign(document, { fonts: { add: () => undefined, ready: Promise.resolve() } });
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'fonts');
});

/** As html-to-image puts it into the address of a picture. */
const address = (drawn: HTMLElement) =>
  encodeURIComponent(new XMLSerializer().serializeToString(drawn));

it('has whole characters only: half of one can’t be in the address of a picture', async () => {
  const slide: SlideModel = {
    kind: 'title',
    title: 'Kaffe \ud83d',
    subtitle: 'Nyborg ☕ \udc4d 👍',
  };
  const written = decodeURIComponent(await withDrawnSlide(slide, 'da', address));
  expect(written).toContain('Kaffe \ufffd<');
  expect(written).toContain('Nyborg ☕ \ufffd 👍<');
  expect(slide.title).toBe('Kaffe \ud83d');
});

it('has no characters that XML can’t hold: the picture would not be drawn', async () => {
  const slide: SlideModel = {
    kind: 'title',
    title: 'Stem\u0001 her\ufffe',
    subtitle: 'a\u000bb\u001fc\td',
  };
  const written = decodeURIComponent(await withDrawnSlide(slide, 'da', address));
  expect(written).toContain('Stem her<');
  expect(written).not.toMatch(/[\u0001\u000b\u001f\ufffe]/u);
});
