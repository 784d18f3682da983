/** Danish words for the drejebog on the day: skipped, stretched, and on paper. */
export const day = {
  menu: (title: string): string => `Ret på dagen: ${title}`,
  longer: (minutes: number): string => `${minutes} min. længere`,
  shorter: (minutes: number): string => `${minutes} min. kortere`,
  skip: 'Spring over',
  takeIn: 'Tag med igen',
  skipped: 'Springes over',
  next: (title: string, time: string): string => `Næste: ${title} kl.\u00a0${time}`,
  paper: {
    moderators: 'Drejebog til moderatorer',
    wall: 'Program til væggen',
    intro: {
      moderators: 'Tider, minutter og det, der skal siges eller vises, punkt for punkt.',
      wall: 'Kun tider og titler, i stor skrift.',
    },
    word: 'Gem som Word',
    ends: (time: string): string => `Slut kl.\u00a0${time}`,
    minutes: (minutes: number): string => `${minutes} min.`,
    title: {
      moderators: (title: string): string => `Drejebog – ${title}`,
      wall: (title: string): string => `Program – ${title}`,
    },
    nothing: 'Der er ingen programpunkter endnu.',
  },
};
