/** Making and saving the pictures, with progress and a way to stop. */
import { useRef, useState } from 'react';
import { describeThrown } from '../../../shared/errors/app-error';
import type { NamedSlide } from '../../../shared/slides/slide-model';
import type { Language } from '../../../shared/lib/language';
import { captureSlides, zipSlides, type SlideFile } from '../../export/export-slides';
import { useApp } from '../../store/react/store-context';

/** A browser opens its folder dialog only so long after a click, in milliseconds; a little less than it does. */
const CLICK_COUNTS_FOR = 4000;

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  /** All is drawn, but the click that asked for it is too long ago for the browser: it takes another one to save. */
  | { readonly kind: 'drawn'; readonly folder: string; readonly files: readonly SlideFile[] }
  | { readonly kind: 'saved'; readonly as: 'file' | 'folder'; readonly name: string }
  | { readonly kind: 'cancelled' };

export interface SlideExport {
  readonly state: ExportState;
  readonly isRunning: boolean;
  saveOne: (slide: NamedSlide) => Promise<void>;
  saveZip: (slides: readonly NamedSlide[], name: string) => Promise<void>;
  saveFolder: (slides: readonly NamedSlide[], name: string) => Promise<void>;
  /** Saves what is drawn already. */
  saveDrawn: () => Promise<void>;
  cancel: () => void;
}

export function useSlideExport(language: Language): SlideExport {
  const saveExport = useApp((state) => state.saveExport);
  const saveFolder = useApp((state) => state.saveFolder);
  const showError = useApp((state) => state.showError);
  const { needsFreshClick } = useApp((state) => state.capabilities);
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  /** Draws the slides, and goes on with `finish` unless it was stopped meanwhile. */
  const run = async (
    slides: readonly NamedSlide[],
    finish: (files: readonly SlideFile[], signal: AbortSignal) => Promise<ExportState>,
  ): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const progress = (done: number, total: number) => {
      setState({ kind: 'running', done, total });
    };
    progress(0, slides.length);
    try {
      const files = await captureSlides(slides, language, progress, controller.signal);
      setState(await finish(files, controller.signal));
    } catch (thrown) {
      if (controller.signal.aborted) {
        setState({ kind: 'cancelled' });
        return;
      }
      setState({ kind: 'idle' });
      showError({ code: 'picture-failed', detail: describeThrown(thrown) });
    }
  };
  const saveFile = async (name: string, content: Blob): Promise<ExportState> => {
    const saved = await saveExport({ name, content });
    return saved === null ? { kind: 'cancelled' } : { kind: 'saved', as: 'file', name: saved };
  };
  const saveAll = async (folder: string, files: readonly SlideFile[]): Promise<ExportState> => {
    const contents = files.map(({ name, blob }) => ({ name, content: blob }));
    const saved = await saveFolder(folder, contents);
    return saved === null ? { kind: 'cancelled' } : { kind: 'saved', as: 'folder', name: saved };
  };

  return {
    state,
    isRunning: state.kind === 'running',
    saveOne: (slide) =>
      run([slide], ([file]) => {
        if (!file) throw new Error('No picture was made');
        return saveFile(file.name, file.blob);
      }),
    saveZip: (slides, name) =>
      run(slides, async (files, signal) => {
        const zip = await zipSlides(files);
        signal.throwIfAborted();
        return saveFile(name, zip);
      }),
    saveFolder: (slides, folder) => {
      const asked = performance.now();
      return run(slides, async (files, signal) => {
        signal.throwIfAborted();
        const isTooLate = needsFreshClick && performance.now() - asked > CLICK_COUNTS_FOR;
        return isTooLate ? { kind: 'drawn', folder, files } : saveAll(folder, files);
      });
    },
    saveDrawn: async () => {
      if (state.kind === 'drawn') setState(await saveAll(state.folder, state.files));
    },
    cancel: () => {
      running.current?.abort();
    },
  };
}
