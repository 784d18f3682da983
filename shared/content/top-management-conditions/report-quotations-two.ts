/** Quotations from the report of 2015, part two. */
import type { LinesActivity } from '../../domain/workshop/pack';
import { quotationsFrom } from '../writing/quotations';
import { topManagement } from '../writing/source-documents';
import { both } from '../writing/writing';

export const reportQuotationsTwo: readonly LinesActivity[] = quotationsFrom(topManagement, [
  {
    id: 'quote-bundsgaard',
    person: 'Jacob Bundsgaard (S)',
    post: both('borgmester', 'mayor'),
    of: 'Aarhus Kommune',
    about: both('økonomi', 'finances'),
    quote:
      'Vi kan ikke i en overskuelig horisont forvente en markant større samfundsøkonomisk vækst. Derfor er min analyse af rammevilkårene, at nye politiske initiativer skal finansieres ved at frigøre ressourcer i den eksisterende drift gennem omstillinger, effektiviseringer og nye løsninger. Det er en afgørende opgave for topledelsen at hjælpe politikerne med den udfordring.',
  },
  {
    id: 'quote-svenningsen',
    person: 'Lars Svenningsen',
    post: both('kommunaldirektør', 'chief executive'),
    of: 'Nyborg Kommune',
    about: both('økonomi', 'finances'),
    quote:
      'Det er klart, at økonomien presser os, men det er en virkelighed, som vi må forholde os til nu og fremover ved at have fokus på effektiviseringer, strukturændringer og tilpasninger, hvor vi skal have mange forskellige redskaber i værktøjskassen.',
  },
  {
    id: 'quote-schmidt',
    person: 'Kasper A. Schmidt',
    post: both('direktør', 'director'),
    of: 'Københavns Kommune',
    about: both('effektivisering', 'efficiency'),
    quote:
      'Vi skal nedbringe vores forbrug af ressourcer på de administrative processer og anvende en større andel af ressourcerne på den direkte kerneydelse. Der er fortsat muligheder for at digitalisere manuelle funktioner og koncentrere flere ressourcer om den direkte kerneydelse.',
  },
  {
    id: 'quote-s-christiansen',
    person: 'Steen Christiansen (S)',
    post: both('borgmester', 'mayor'),
    of: 'Albertslund Kommune',
    about: both('samarbejde på tværs af kommuner', 'cooperation across municipalities'),
    quote:
      'Er der noget, som vil forandre sig fremover, så er det, at der hos topledelsen gerne skal være mere forståelse for forskellige politiske miljøer og dagsordener og en evne til at kunne agere sammen med andre kommuner og deres politiske ledere. For vi skal samarbejde mere, og derfor skal topledelserne kunne gebærde sig i mange forskellige politiske miljøer.',
  },
  {
    id: 'quote-broholm-1',
    person: 'Anders Broholm (V)',
    post: both('udvalgsformand', 'committee chair'),
    of: 'Frederikshavn Kommune',
    about: both('samarbejde på tværs af kommuner', 'cooperation across municipalities'),
    quote:
      'Hvis der er noget, som har ændret sig, så er det, at der bliver mere samarbejde med andre kommuner. Vi er ikke for små, men hvis vi skal løse opgaverne mere effektivt og med højere kvalitet, så skal vi samarbejde mere.',
  },
  {
    id: 'quote-j-petersen',
    person: 'Jan Petersen (S)',
    post: both('borgmester', 'mayor'),
    of: 'Norddjurs Kommune',
    about: both('digitalisering', 'digitalisation'),
    quote:
      'Der er ingen tvivl om, at den teknologiske udvikling i fremtiden vil ændre både den måde, vi i dag løser opgaver på, og den måde, vi møder borgerne på. Og her skal topledelse have fokus.',
  },
  {
    id: 'quote-hosbond',
    person: 'Jesper Hosbond Jensen',
    post: both('kommunaldirektør', 'chief executive'),
    of: 'Syddjurs Kommune',
    about: both('data', 'data'),
    quote:
      'Vi skal som topledelse have en offensiv tilgang til at anvende data til at understøtte vores kvalitetsudvikling og effektivisering – både internt, når vi sammenligner vores egne institutioner, og eksternt i sammenligning med andre kommuner. De kommende år vil skabe nye datamuligheder, og det skal vi udnytte til mere direkte at belyse effekterne af det, vi skaber i de udførende led.',
  },
  {
    id: 'quote-kildesgaard',
    person: 'Laila Kildesgaard',
    post: both('kommunaldirektør', 'chief executive'),
    of: 'Bornholms Regionskommune',
    about: both('netværksledelse', 'network leadership'),
    quote:
      'At vi på Bornholm har reddet vores slagteri – det handler rigtig meget om netværksledelse. Det er jo ikke mig, der bestemmer, men det er mig, der skal være med til at samle op og sørge for, at alle aktører synes, det er en god idé. Det med netværksledelse og personlig gennemslagskraft bliver vigtigt i den type processer.',
  },
  {
    id: 'quote-beckman',
    person: 'Pernille Beckman (V)',
    post: both('borgmester', 'mayor'),
    of: 'Greve Kommune',
    about: both('samspillet med politikerne', 'interplay with politicians'),
    quote:
      'Topledelsen skal udfordre mig og turde tænke højt med mig. De skal være tydelige, men de må ikke blive en del af udfordringen.',
  },
  {
    id: 'quote-broholm-2',
    person: 'Anders Broholm (V)',
    post: both('udvalgsformand', 'committee chair'),
    of: 'Frederikshavn Kommune',
    about: both('samspillet med politikerne', 'interplay with politicians'),
    quote:
      'Vi skal ikke løse sager, men vi skal helt tæt på de faglige og styringsmæssige dilemmaer og diskussioner. At vi er tæt på, er simpelthen forudsætningen for, at vi kan træffe vores valg på vegne af borgerne.',
  },
  {
    id: 'quote-mose-olsen',
    person: 'Diana Mose Olsen (SF)',
    post: both('udvalgsformand', 'committee chair'),
    of: 'Esbjerg Kommune',
    about: both('reformer', 'reforms'),
    quote:
      'Når vi skal føre nationale reformer ud i livet, er det topledelsen, der skal lave rammen for os. De skal pege på, hvad der er vores muligheder her hos os. Hvad er vores rum? Hvordan passer det med de ting, vi allerede politisk har besluttet, og hvordan forener vi reformen med vores egne mål?',
  },
  {
    id: 'quote-runchel',
    person: 'Jette Runchel',
    post: both('kommunaldirektør', 'chief executive'),
    of: 'Albertslund Kommune',
    about: both('netværksledelse', 'network leadership'),
    quote:
      'Vi skal i dag meget mere ud og facilitere forskellige former for samarbejder og begå os i sammenhænge, hvor vi undersøger og skaber muligheder og vi ikke nødvendigvis har hverken et mandat eller det sidste ord.',
  },
]);
