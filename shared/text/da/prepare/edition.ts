/** The edition mark on papers, and what is said where paper and vote are not the same. */
export const edition = {
  /** On paper and in the console. */
  mark: (mark: string): string => `Udgave ${mark}`,
  beside: (title: string, mark: string): string => `${title} · udgave\u00a0${mark}`,
  hint: 'Hvert stykke papir bærer et udgavemærke som K7M. Står det samme mærke her, står der det samme på papiret som i afstemningen.',
  old: (title: string, printed: string, current: string): string =>
    `»${title}«: Papiret er udgave ${printed}, afstemningen er nu ${current}. Udskriv sedlerne igen.`,
  asOpened: (title: string): string =>
    `»${title}« er åben. Den udskrives, som den var, da den blev åbnet.`,
  noted: (marks: string): string => `Noteret som udskrevet: udgave ${marks}.`,
  notPrinted: 'Der kom ikke papir ud',
  current: (title: string, mark: string): string => `»${title}«: udgave ${mark}`,
  question: {
    oldTitle: 'Åbne med ældre papir?',
    oldText: (printed: string, current: string): string =>
      `Papiret er udgave ${printed}, afstemningen er nu ${current}. Teksten er ændret, siden der blev udskrevet.`,
    alikeTitle: 'Åbne med ens svar?',
    alikeText: 'De ens svar tælles hver for sig.',
    yes: 'Åbn alligevel',
    toPrintouts: 'Gå til udskrifter',
    toPolls: 'Ret teksten',
  },
};
