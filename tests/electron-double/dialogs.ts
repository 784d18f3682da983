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
export type PathAnswer<K extends 'open' | 'save'> =
  string | null | ((options: Options[K]) => string | null);

export class DoubleDialogs implements Part {
  readonly asked: AskedDialog[] = [];
  readonly #open: PathAnswer<'open'>[] = [];
  readonly #save: PathAnswer<'save'>[] = [];
  readonly #message: (number | string)[] = [];
  readonly #complain: (text: string) => void;

  /** @param complain hears of dialogs that no spec has an answer for */
  constructor(complain: (text: string) => void) {
    this.#complain = complain;
  }

  answerOpen(answer: PathAnswer<'open'>): void {
    this.#open.push(answer);
  }

  /** Gives the path once it has been chosen. */
  answerSave(answer: PathAnswer<'save'>): Promise<string | null> {
    return new Promise((resolve) => {
      this.#save.push((options) => {
        const chosen = typeof answer === 'function' ? answer(options) : answer;
        resolve(chosen);
        return chosen;
      });
    });
  }

  /** By a button's place, 0 first, or its label. */
  answerMessage(button: number | string): void {
    this.#message.push(button);
  }

  /** Takes the answers back that nothing has asked for; gives their kinds. */
  takeUnused(): readonly Kind[] {
    return [
      ...this.#open.splice(0).map(() => 'open' as const),
      ...this.#save.splice(0).map(() => 'save' as const),
      ...this.#message.splice(0).map(() => 'message' as const),
    ];
  }

  readonly showOpenDialog = (...given: object[]): Promise<OpenDialogReturnValue> => {
    const options = this.#note('open', given);
    const path = this.#path(this.#open, options);
    return Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
  };

  readonly showSaveDialog = (...given: object[]): Promise<SaveDialogReturnValue> => {
    const options = this.#note('save', given);
    const path = this.#path(this.#save, options);
    return Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  };

  readonly showMessageBox = (...given: object[]): Promise<MessageBoxReturnValue> => {
    const options = this.#note('message', given);
    const buttons = options.buttons ?? ['OK'];
    const answer = this.#message.shift();
    const place = typeof answer === 'string' ? buttons.indexOf(answer) : (answer ?? -1);
    if (answer === undefined) this.#unanswered(options);
    else if (place < 0 || place >= buttons.length) {
      this.#complain(`«${answer}» is none of the buttons ${buttons.join(', ')}`);
    }
    const response = place < 0 ? (options.cancelId ?? 0) : place;
    return Promise.resolve({ response, checkboxChecked: false });
  };

  readonly showErrorBox = (title: string, content: string): void => {
    const options = { type: 'error', title, message: content, buttons: ['OK'] } as const;
    this.asked.push({ kind: 'message', options: { ...options, buttons: ['OK'] }, window: null });
    if (this.#message.shift() === undefined) this.#unanswered(options);
  };

  /** Electron takes the window first, where there is one. */
  #note<K extends Kind>(kind: K, given: readonly object[]): Options[K] {
    const options = (given.at(-1) ?? {}) as Options[K];
    const window = given.length > 1 ? (given[0] ?? null) : null;
    this.asked.push({ kind, options, window } as AskedDialog);
    return options;
  }

  #path<K extends 'open' | 'save'>(answers: PathAnswer<K>[], options: Options[K]): string | null {
    const answer = answers.shift();
    if (answer === undefined) {
      this.#unanswered(options);
      return null;
    }
    return typeof answer === 'function' ? answer(options) : answer;
  }

  #unanswered(options: object): void {
    this.#complain(
      `A dialog was shown that the spec has no answer for: ${JSON.stringify(options)}`,
    );
  }
}
