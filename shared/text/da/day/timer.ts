/** Danish words for the room's time: bordøvelser, pauser, and how the day keeps to the drejebog. */
export const timer = {
  heading: 'Tid',
  commands: {
    start: 'Start tiden',
    stop: 'Stop tiden',
    resume: 'Fortsæt tiden',
    more: 'Giv ét minut mere',
    end: 'Fjern tiden',
  },
  /** On its button, where the item says how long. */
  startMinutes: (minutes: number): string => `Start ${minutes} min.`,
  startAgain: 'Start forfra',
  showBreakUntil: (clock: string): string => `Vis pause til kl.\u00a0${clock}`,
  showLunchUntil: (clock: string): string => `Vis frokost til kl.\u00a0${clock}`,
  addMinutes: (minutes: number): string => `+${minutes} min.`,
  stop: 'Stop',
  resume: 'Fortsæt',
  end: 'Fjern',
  /** How the console tells it. */
  left: (minutes: number): string =>
    minutes < 1 ? 'Under 1 min. tilbage' : `${minutes} min. tilbage`,
  stoppedAt: (digits: string): string => `Stoppet med ${digits} tilbage`,
  over: 'Tiden er gået',
  overBy: (minutes: number): string => `Tiden er gået for ${minutes} min. siden`,
  endsAt: (clock: string): string => `Slut kl.\u00a0${clock}`,
  hint: 'Når du starter tiden, kommer den på storskærmen sammen med punktet.',
  breakHint: 'Storskærmen viser, hvornår det går i gang igen.',
  otherRuns: (title: string): string =>
    `Der er allerede sat tid på »${title}«. Den forsvinder, når du starter her.`,
  sound: 'Blød lyd, når tiden er gået',
  wall: {
    goesOnAt: (clock: string): string => `Vi fortsætter kl. ${clock}`,
    labels: { calm: 'Tid tilbage', soon: 'Snart slut', last: 'Rund af', over: 'Tiden er gået' },
    untilLabels: { calm: 'Tid tilbage', over: 'Vi fortsætter nu' },
    stopped: 'Tiden er stoppet',
  },
};
