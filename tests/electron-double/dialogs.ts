/** Dialogs are never shown: specs queue the answers, and what was asked is kept. */
import type {
  Dialog,
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';

type Part = Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'>;

interface Options {
  readonly open: OpenDialogOptions;
  readonly save: SaveDialogOptions;
  readonly message: MessageBoxOptions;
}
type Kind = keyof Options;

/** A dialog that the program asked for. */
export type AskedDialog = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly options: Options[K];
    /** The window it is attached to; null for none. */
    readonly window: object | null;
  };
}[Kind];

/** What a spec answers: a path, null for cancel, or worked out from what is asked. */
export type PathAnswer = string | null | ((options: SaveDialogOptions) => string | null);

export class DoubleDialogs implements Part {
  readonly asked: AskedDialog[] = [];
  readonly #save: PathAnswer[] = [];
  readonly #open: string[] = [];
  readonly #complain: (text: string) => void;

  /** @param complain hears of dialogs that no spec has an answer for */
  constructor(complain: (text: string) => void) {
    this.#complain = complain;
  }

  /** Gives the path once it has been chosen. */
  answerSave(answer: PathAnswer): Promise<string | null> {
    return new Promise((resolve) => {
      this.#save.push((options) => {
        const chosen = typeof answer === 'function' ? answer(options) : answer;
        resolve(chosen);
        return chosen;
      });
    });
  }

  /** The next open dialog chooses this path. */
  answerOpen(path: string): void {
    this.#open.push(path);
  }

  /** How many answers nothing has asked for. */
  get unused(): number {
    return this.#save.length + this.#open.length;
  }

  readonly showOpenDialog = (...given: object[]): Promise<OpenDialogReturnValue> => {
    const options = this.#note('open', given);
    const path = this.#open.shift();
    if (path === undefined) this.#unanswered(options);
    return Promise.resolve({
      canceled: path === undefined,
      filePaths: path === undefined ? [] : [path],
    });
  };

  readonly showSaveDialog = (...given: object[]): Promise<SaveDialogReturnValue> => {
    const options = this.#note('save', given);
    const answer = this.#save.shift();
    if (answer === undefined) this.#unanswered(options);
    const path = typeof answer === 'function' ? answer(options) : (answer ?? null);
    return Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  };

  readonly showMessageBox = (...given: object[]): Promise<MessageBoxReturnValue> => {
    const options = this.#note('message', given);
    this.#unanswered(options);
    return Promise.resolve({ response: options.cancelId ?? 0, checkboxChecked: false });
  };

  readonly showErrorBox = (title: string, content: string): void => {
    const options = { type: 'error', title, message: content, buttons: ['OK'] } as const;
    this.asked.push({ kind: 'message', options: { ...options, buttons: ['OK'] }, window: null });
    this.#unanswered(options);
  };

  /** Electron takes the window first, where there is one. */
  #note<K extends Kind>(kind: K, given: readonly object[]): Options[K] {
    const options = (given.at(-1) ?? {}) as Options[K];
    const window = given.length > 1 ? (given[0] ?? null) : null;
    this.asked.push({ kind, options, window } as AskedDialog);
    return options;
  }

  #unanswered(options: object): void {
    this.#complain(
      `A dialog was shown that the spec has no answer for: ${JSON.stringify(options)}`,
    );
  }
}
