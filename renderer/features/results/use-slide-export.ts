/** Making and saving the pictures, with progress and a way to stop. */
import { useRef, useState } from 'react';
import { describeThrown } from '../../../shared/errors/app-error';
import type { NamedSlide } from '../../../shared/slides/slide-model';
import type { Language } from '../../../shared/text/language';
import { captureSlides, zipSlides } from '../../export/export-slides';
import { useApp } from '../../store/store-context';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' };

export interface SlideExport {
  readonly state: ExportState;
  readonly isRunning: boolean;
  saveOne: (slide: NamedSlide) => Promise<void>;
  saveAll: (slides: readonly NamedSlide[], zipName: string) => Promise<void>;
  cancel: () => void;
}

export function useSlideExport(language: Language): SlideExport {
  const saveFile = useApp((state) => state.saveFile);
  const showError = useApp((state) => state.showError);
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const run = async (
    slides: readonly NamedSlide[],
    finish: (files: Awaited<ReturnType<typeof captureSlides>>) => Promise<[string, Blob]>,
  ): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const progress = (done: number, total: number) => {
      setState({ kind: 'running', done, total });
    };
    progress(0, slides.length);
    try {
      const files = await captureSlides(slides, language, progress, controller.signal);
      const [name, content] = await finish(files);
      controller.signal.throwIfAborted();
      const isSaved = await saveFile(name, content);
      setState(isSaved ? { kind: 'saved', name } : { kind: 'cancelled' });
    } catch (thrown) {
      if (controller.signal.aborted) {
        setState({ kind: 'cancelled' });
        return;
      }
      setState({ kind: 'idle' });
      showError({ code: 'picture-failed', detail: describeThrown(thrown) });
    }
  };
  return {
    state,
    isRunning: state.kind === 'running',
    saveOne: (slide) =>
      run([slide], ([file]) => {
        if (!file) throw new Error('No picture was made');
        return Promise.resolve([file.name, file.blob]);
      }),
    saveAll: (slides, zipName) => run(slides, async (files) => [zipName, await zipSlides(files)]),
    cancel: () => {
      running.current?.abort();
    },
  };
}
