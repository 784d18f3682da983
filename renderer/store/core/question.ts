/** Questions and dialogs, by their kind; each room declares its own. */

/** Questions asked before something that the room sees or that can't be undone, each with the data that it is about. */
export interface Questions {}

export type Question = {
  [Kind in keyof Questions]: { readonly kind: Kind } & Questions[Kind];
}[keyof Questions];

/** Dialogs with something to fill in, each with the data that it is about. */
export interface Dialogs {}

export type DialogState = {
  [Kind in keyof Dialogs]: { readonly kind: Kind } & Dialogs[Kind];
}[keyof Dialogs];
