/** Nine quotations from the conference of 2025. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { quotationsFrom } from '../writing/quotations';
import { reformConference } from '../writing/source-documents';
import { both } from '../writing/writing';

export const conferenceQuotations: readonly LinesActivity[] = quotationsFrom(reformConference, [
  {
    id: 'quote-jacobsen',
    person: 'Lasse Jacobsen',
    post: both('kommunaldirektør', 'chief executive'),
    of: 'Viborg Kommune',
    about: both('reformer og faglig ledelse', 'reforms and professional leadership'),
    quote:
      'Det er et direktionsansvar at udnytte reformerne til at skabe mere kvalitet og værdi både ved at styrke den faglige ledelse og fokusere hele ledelseskæden mod driften. I de borgernære enheder skal personalelederne ikke være administratorer, men derimod sikre faglig kvalitet. Direktionerne skal samtidig bistå de nye kommunalbestyrelser. Større handlerum lokalt kalder på en tydelig politisk målstyring.',
  },
  {
    id: 'quote-lyrskov',
    person: 'Lone Lyrskov',
    post: both('kommunaldirektør', 'chief executive'),
    of: 'Silkeborg Kommune',
    about: both('ledelsesspænd', 'spans of control'),
    quote:
      'Direktionerne har ansvar for, at der er faglig ledelse tæt på medarbejderne. Derfor skal vi med mellemrum give ledelsesspændene et eftersyn, og reformerne er en god anledning. Fx kalder forandringerne på ældreområdet på faglig ledelse tæt på. I Silkeborg Kommune har vi gennemført en proces, hvor de store afdelinger vurderer, om der er behov for at styrke det faglige ledelsesniveau. Det har ført til f lere ændringer fx korrektion af ledelsesspændet og til større delegation.',
    shown:
      'Direktionerne har ansvar for, at der er faglig ledelse tæt på medarbejderne. Derfor skal vi med mellemrum give ledelsesspændene et eftersyn, og reformerne er en god anledning. Fx kalder forandringerne på ældreområdet på faglig ledelse tæt på. I Silkeborg Kommune har vi gennemført en proces, hvor de store afdelinger vurderer, om der er behov for at styrke det faglige ledelsesniveau. Det har ført til flere ændringer fx korrektion af ledelsesspændet og til større delegation.',
  },
  {
    id: 'quote-thune',
    person: 'Jakob Thune',
    post: both('kommunaldirektør', 'chief executive'),
    of: 'Hvidovre Kommune',
    about: both('ledelsesfællesskab', 'leadership community'),
    quote:
      'Hvis cheferne på tværs af fagsøjler har forskelligt fagligt perspektiv på løsning af opgaven, kan det være en udfordring for de faglige ledere eller medarbejdere at skabe gode helhedsløsninger på tværs. Derfor arbejder vi i Hvidovre med udvikling af ledelsesfællesskab fx gennem makkerledelse og duo- og trioledelse på tværs af afdelinger og i hele ledelseskæden.',
  },
  {
    id: 'quote-skaarup',
    person: 'Flemming Skaarup',
    post: both('direktør', 'director'),
    of: 'Kolding Kommune',
    about: both('kvalitet og faglighed', 'quality and professionalism'),
    quote:
      'Forskning viser, resultaterne i folkeskolen i høj grad forklares af den undervisning og didaktik, der praktiseres på den enkelte skole og af det faglige fællesskab på skolen. Derfor skal vi have maksimal fokus på kernefagligheden og den pædagogiske kvalitet og mindre fokus på faglig frihed for frihedens egen skyld.',
  },
  {
    id: 'quote-nyborg-1',
    person: 'Tanja Nyborg',
    post: both('direktør', 'director'),
    of: 'Aarhus Kommune',
    about: both('helhed', 'the whole'),
    quote:
      'Det er direktionernes opgave at rydde mange af barriererne for helhed af vejen, men også at sørge for en fælles tilgang til opgaven på tværs af afdelingerne. I folkeskolen, PPR, familieafdelingen og dagtilbud bør der fx udvikles et fælles børnesyn, der understøtter fælles syn på retning og mål, og skaber fælles handling, der faktisk sker.',
  },
  {
    id: 'quote-lassen',
    person: 'Peter Lassen',
    post: both('økonomichef', 'head of finance'),
    of: 'Rudersdal Kommune',
    about: both('stabe', 'staff functions'),
    quote:
      'Vi udvikler en forretningspartnermodel mellem stabene og fagområderne, hvor hovedet skal være vendt ud mod forretningen. Vi hjælper med at passe på pengene og hjælper med at udvikle forretningsområderne.',
  },
  {
    id: 'quote-jansfort',
    person: 'Hanne Jansfort',
    post: both('HR-chef', 'head of HR'),
    of: 'Viborg Kommune',
    about: both('stabe', 'staff functions'),
    quote:
      'Vi skal i de centrale stabe løfte rutinemæssig administration væk fra bordet hos lederne i de borgernære enheder, også selv om disse ledere måske kan løse opgaven med lidt mindre tidsforbrug.',
  },
  {
    id: 'quote-nyborg-2',
    person: 'Tanja Nyborg',
    post: both('direktør', 'director'),
    of: 'Aarhus Kommune',
    about: both('stabe og kerneopgaven', 'staff functions and the core task'),
    quote:
      'Vi vil løfte vores administrative og rådgivningsmæssige opgaver på nye måder. Det sker ved at sætte formålet forrest - Det handler om børnene - og derefter nytænke, hvordan vi løfter den understøttende opgave gennem aktivitetsreduktion, effektivisering og digitalisering. Det skal resultere i at dygtige faglige ledere skal kunne koncentrere sig om at løfte den faglige kvalitet og ikke bruge deres tid til administration. Vi skal have rette fagperson til rette opgave.',
  },
  {
    id: 'quote-kure',
    person: 'Sanne Kure',
    post: both('stabschef', 'head of staff'),
    of: 'Social- og Sundhedsforvaltningen i Gladsaxe Kommune',
    about: both('borgernes stemme og civilsamfundet', 'the citizens’ voice and civil society'),
    quote:
      'Vi har i staben fokus på de fælles temaer i reformerne, som er med til at skabe et fælles mindset og retning for udviklingsarbejdet, fx i forhold til styrkelse af borgernes stemme, hele frisættelsesdagsordenen og forløsning af potentialerne i et stærkere samarbejde med civilsamfundet.',
  },
]);
