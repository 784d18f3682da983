/** What each failure says: what happened, and what to do next. One entry per AppError code. */
import type { AppErrorCode } from '../../errors/app-error';

export interface ErrorWords {
  readonly title: string;
  /** What to do next, with the safety of what was recorded said where it matters. */
  readonly text: string;
}

export const errors = {
  'storage-refused': {
    title: 'Browseren giver ikke lov til at gemme',
    text: 'Åbn Pejling i et almindeligt vindue (ikke InPrivate eller inkognito) i Edge eller Chrome, og tillad data på siden under browserens indstillinger. Det, der er registreret før, ligger der stadig.',
  },
  'storage-full': {
    title: 'Der er ikke mere plads på disken',
    text: 'Det sidste blev ikke registreret. Frigør plads på computeren, og tryk Enter igen. Alt, der er registreret før, er bevaret.',
  },
  'storage-failed': {
    title: 'Det kunne ikke gemmes',
    text: 'Det sidste blev ikke registreret. Prøv igen. Sker det igen, så luk Pejling, og åbn programmet igen. Alt, der er registreret før, er bevaret.',
  },
  'workshop-missing': {
    title: 'Arrangementet kan ikke findes',
    text: 'Det er måske slettet i et andet vindue. Gå tilbage til forsiden, og vælg et andet.',
  },
  'second-window': {
    title: 'Pejling er allerede åben i et andet vindue',
    text: 'Brug det andet vindue, så I ikke taster hver for sig. Luk det, hvis du vil arbejde her: så fortsætter dette vindue af sig selv.',
  },
  'browser-lacks': {
    title: 'Denne browser kan ikke køre Pejling',
    text: 'Åbn filen i en nyere udgave af Edge, Chrome eller Chromium.',
  },
  'round-not-open': {
    title: 'Afstemningen er ikke åben',
    text: 'Tallene blev ikke registreret. Genåbn afstemningen, og tast dem igen.',
  },
  'popup-blocked': {
    title: 'Browseren blokerede storskærmsvinduet',
    text: 'Tillad pop op-vinduer for Pejling: klik på ikonet i adressefeltet, og tryk så F8 igen.',
  },
  'tables-have-slips': {
    title: 'Der er bordsedler fra borde, du vil fjerne',
    text: 'Den åbne afstemning beholder sine borde. Sæt antallet op igen, eller fortryd bordsedlerne først.',
  },
  'picture-failed': {
    title: 'Billedet kunne ikke laves',
    text: 'Prøv igen. Resultatet er bevaret.',
  },
  unexpected: {
    title: 'Noget gik galt i Pejling',
    text: 'Alt, der er registreret, er bevaret. Fortsæt, hvor du var.',
  },
} satisfies Readonly<Record<AppErrorCode, ErrorWords>>;

export const errorPage = {
  carryOn: 'Fortsæt, hvor du var',
  tryAgain: 'Prøv igen',
  detail: 'Til den, der skal hjælpe',
  missing: (features: string) => `Browseren mangler: ${features}.`,
  tables: (tables: string) => `Det gælder bord ${tables}.`,
};
