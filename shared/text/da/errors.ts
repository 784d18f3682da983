/**
 * What each failure says: what happened, and what to do next. One entry per AppError code; a file's failures are told as
 * they are when it is saved.
 */
import type { AppErrorCode } from '../../errors/app-error';

export interface ErrorWords {
  readonly title: string;
  /** What to do next. */
  readonly text: string;
  /** What is true only while storage has all of it: where the votes are safe, or that the program may be closed. */
  readonly kept?: string;
}

export const errors: Readonly<Record<AppErrorCode, ErrorWords>> = {
  'storage-refused': {
    title: 'Browseren giver ikke lov til at gemme',
    text: 'Åbn Pejling i et almindeligt vindue (ikke InPrivate eller inkognito) i Edge eller Chrome, og tillad data på siden under browserens indstillinger.',
  },
  'storage-full': {
    title: 'Der er ikke mere plads på disken',
    text: 'Det seneste, du gjorde, blev ikke gemt. Frigør plads på computeren, og prøv igen.',
  },
  'storage-failed': {
    title: 'Det kunne ikke gemmes',
    text: 'Det seneste, du gjorde, blev ikke gemt. Prøv igen.',
  },
  'storage-lost': {
    title: 'Pejlings data på computeren er slettet',
    text: 'Browseren, en regel på computeren eller et andet program har slettet dem. Prøv igen.',
  },
  'workshop-missing': {
    title: 'Arrangementet kan ikke findes',
    text: 'Det er måske slettet i et andet vindue. Gå tilbage til forsiden, og vælg et andet arrangement, eller åbn en fil, du har gemt.',
  },
  'second-window': {
    title: 'Pejling er allerede åben i et andet vindue',
    text: 'Brug det andet vindue, så der kun tastes ét sted. Luk det, hvis du vil arbejde her: Så fortsætter dette vindue af sig selv.',
  },
  'browser-lacks': {
    title: 'Denne browser kan ikke køre Pejling',
    text: 'Åbn filen i en nyere udgave af Edge, Chrome eller Chromium.',
  },
  'round-not-open': {
    title: 'Afstemningen er ikke åben',
    text: 'Det seneste, du gjorde, blev ikke gennemført. Åbn eller genåbn afstemningen, og prøv igen.',
    kept: 'Alt, der er registreret før, er bevaret.',
  },
  'code-used': {
    title: 'Koden er allerede brugt',
    text: 'Stemmen blev ikke registreret. Hver kode virker kun én gang. Brug en anden kode.',
  },
  'codes-in-use': {
    title: 'Der er allerede stemt med koderne',
    text: 'De gamle koder gælder stadig. Luk afstemningen, før du laver koder til en ny runde.',
  },
  'popup-blocked': {
    title: 'Browseren blokerede storskærmsvinduet',
    text: 'Tillad pop op-vinduer for Pejling: Klik på ikonet i adressefeltet, og tryk så F8 igen.',
  },
  'tables-have-slips': {
    title: 'Der er bordsedler fra borde, du vil fjerne',
    text: 'Den åbne afstemning beholder sine borde, og intet er ændret. Sæt antallet op igen, eller fortryd bordsedlerne først.',
    kept: 'Alle bordsedler er bevaret.',
  },
  'poll-has-votes': {
    title: 'Der er stemt, så punktet bliver stående',
    text: 'Ret titlen, eller flyt punktet. Skal stemmerne væk, så nulstil afstemningen først.',
    kept: 'Alle stemmer er bevaret.',
  },
  'too-many-roles': {
    title: 'Den åbne afstemning kan ikke få så mange roller',
    text: 'Roller med stemmer bliver i afstemningen, og der kan højst være ni i alt. Fjern en af de nye roller under Opsætning, og prøv igen. Intet er ændret i afstemningen.',
  },
  'export-failed': {
    title: 'Filen kunne ikke laves',
    text: 'Prøv igen.',
    kept: 'Resultatet er bevaret.',
  },
  'copy-failed': {
    title: 'Der kunne ikke kopieres',
    text: 'Browseren eller en regel på computeren tillader det ikke. Gem det som en fil i stedet.',
    kept: 'Resultatet er bevaret.',
  },
  'file-damaged': {
    title: 'Filen er beskadiget',
    text: 'Den er måske ikke kopieret færdig, eller nogen har rettet i den. Brug en anden kopi af filen. Det, du har åbent, er ikke ændret.',
  },
  'file-foreign': {
    title: 'Pejling kan ikke genkende filen',
    text: 'Ender dens navn på .pejling, er den beskadiget: Brug en anden kopi af den. Ellers er den fra et andet program: Vælg en fil, der ender på .pejling. Det, du har åbent, er ikke ændret.',
  },
  'file-newer': {
    title: 'Filen er gemt med en nyere udgave af Pejling',
    text: 'Åbn den på computeren med den nyere udgave, eller opdatér Pejling her. Det, du har åbent, er ikke ændret.',
  },
  'file-too-large': {
    title: 'Filen er for stor til at være en Pejling-fil',
    text: 'Vælg en anden fil. Det, du har åbent, er ikke ændret.',
  },
  'file-missing': {
    title: 'Filen eller mappen er der ikke længere',
    text: 'Sæt USB-nøglen i igen, eller gem filen et andet sted med Ctrl+Skift+S.',
    kept: 'Alt ligger stadig på denne computer.',
  },
  'file-read-only': {
    title: 'Pejling kan ikke skrive i filen eller mappen',
    text: 'Gem filen et andet sted med Ctrl+Skift+S, for eksempel i Dokumenter.',
    kept: 'Alt ligger stadig på denne computer.',
  },
  'file-disk-full': {
    title: 'Der er ikke plads til filen',
    text: 'Filen er, som den var. Frigør plads på drevet, eller gem filen et andet sted med Ctrl+Skift+S.',
    kept: 'Alt ligger stadig på denne computer.',
  },
  'file-in-use': {
    title: 'Filen bruges af et andet program',
    text: 'Luk det andet program, og tryk Ctrl+S igen, eller gem filen et andet sted med Ctrl+Skift+S.',
    kept: 'Alt ligger stadig på denne computer.',
  },
  'file-changed': {
    title: 'Filen er ændret et andet sted',
    text: 'Pejling har ikke skrevet i den. Gem din udgave et andet sted med Ctrl+Skift+S. Ctrl+S erstatter filen, og så forsvinder de ændringer, andre har lavet i den.',
    kept: 'Alt ligger stadig på denne computer.',
  },
  'file-not-allowed': {
    title: 'Browseren vil spørge, før der skrives i filen',
    text: 'Tryk Ctrl+S, og giv lov.',
    kept: 'Alt ligger stadig på denne computer.',
  },
  'file-no-dialog': {
    title: 'Browseren lader ikke Pejling vælge en fil',
    text: 'Det er måske en regel på computeren. Brug Pejling på en anden computer, eller bed IT om at tillade det for Pejling.',
    kept: 'Alt ligger stadig på denne computer.',
  },
  'file-failed': {
    title: 'Filen kunne ikke gemmes',
    text: 'Prøv igen, eller gem filen et andet sted med Ctrl+Skift+S.',
    kept: 'Alt ligger stadig på denne computer.',
  },
  'merge-other-workshop': {
    title: 'Filen er fra et andet arrangement',
    text: 'Du kan kun hente stemmer fra en fil med det samme arrangement. Gem dette arrangement som fil, og åbn filen på den anden computer, før der tastes. Intet er ændret her.',
  },
  'display-gone': {
    title: 'Skærmen er ikke længere tilsluttet',
    text: 'Tjek kablet, og vælg storskærm igen under Klargøring.',
    kept: 'Alle stemmer er gemt.',
  },
  'request-refused': {
    title: 'Handlingen blev ikke udført',
    text: 'Intet er ændret. Prøv igen.',
    kept: 'Sker det igen, så luk Pejling, og åbn programmet igen.',
  },
  unexpected: {
    title: 'Noget gik galt i Pejling',
    text: 'Fortsæt, hvor du slap.',
    kept: 'Alt, der er registreret, er bevaret. Sker det igen, så luk Pejling, og åbn programmet igen.',
  },
};

/** A file's failures where it was to be opened. */
const open = {
  'file-missing': {
    title: 'Filen eller mappen er der ikke længere',
    text: 'Sæt USB-nøglen i igen, eller vælg en anden fil med Ctrl+O. Det, du har åbent, er ikke ændret.',
  },
  'file-read-only': {
    title: 'Filen kan ikke åbnes',
    text: 'Du har ikke adgang til den. Bed den, der har lagt filen der, om adgang eller om en kopi. Det, du har åbent, er ikke ændret.',
  },
  'file-disk-full': {
    title: 'Filen kan ikke åbnes',
    text: 'Disken er fuld. Frigør plads på computeren, og åbn filen igen. Det, du har åbent, er ikke ændret.',
  },
  'file-in-use': {
    title: 'Filen bruges af et andet program',
    text: 'Luk det andet program, og åbn filen igen. Det, du har åbent, er ikke ændret.',
  },
  'file-not-allowed': {
    title: 'Browseren vil spørge, før filen åbnes',
    text: 'Åbn filen igen, og giv lov. Det, du har åbent, er ikke ændret.',
  },
  'file-no-dialog': {
    title: 'Browseren lader ikke Pejling vælge en fil',
    text: 'Det er måske en regel på computeren. Træk filen ind i vinduet i stedet. Det, du har åbent, er ikke ændret.',
  },
  'file-failed': {
    title: 'Filen kan ikke åbnes',
    text: 'Prøv igen, eller brug en anden kopi af filen. Det, du har åbent, er ikke ændret.',
  },
} satisfies Partial<Readonly<Record<AppErrorCode, ErrorWords>>>;

/** A file's failures where something was to be taken home, such as pictures of the results. */
const taken = {
  'file-missing': {
    title: 'Mappen er der ikke længere',
    text: 'Sæt USB-nøglen i igen, eller vælg en anden mappe.',
    kept: 'Resultaterne er bevaret.',
  },
  'file-read-only': {
    title: 'Pejling kan ikke skrive i filen eller mappen',
    text: 'Vælg en anden mappe, for eksempel Dokumenter.',
    kept: 'Resultaterne er bevaret.',
  },
  'file-disk-full': {
    title: 'Der er ikke plads på drevet',
    text: 'Frigør plads, eller vælg et andet drev.',
    kept: 'Resultaterne er bevaret.',
  },
  'file-in-use': {
    title: 'Filen bruges af et andet program',
    text: 'Luk det andet program, og prøv igen, eller vælg et andet navn.',
    kept: 'Resultaterne er bevaret.',
  },
  'file-not-allowed': {
    title: 'Browseren vil spørge, før der gemmes',
    text: 'Prøv igen, og giv lov.',
    kept: 'Resultaterne er bevaret.',
  },
  'file-no-dialog': {
    title: 'Browseren lader ikke Pejling vælge en mappe',
    text: 'Det er måske en regel på computeren. Gem alle som ZIP i stedet.',
    kept: 'Resultaterne er bevaret.',
  },
  'file-failed': {
    title: 'Det kunne ikke gemmes',
    text: 'Prøv igen, eller vælg en anden mappe.',
    kept: 'Resultaterne er bevaret.',
  },
} satisfies Partial<Readonly<Record<AppErrorCode, ErrorWords>>>;

/** By what was being done; saving has its words above. */
export const fileErrors = { open, export: taken };

export const errorPage = {
  carryOn: 'Fortsæt, hvor du slap',
  tryAgain: 'Prøv igen',
  detail: 'Til den, der skal hjælpe',
  missing: (features: string) => `Browseren mangler: ${features}.`,
  tables: (tables: string) => `Det gælder bord ${tables}.`,
};
