/** The pre-flight check before the room fills. */
import type { preflight as danish } from '../../da/prepare/preflight';

export const preflight: typeof danish = {
  heading: 'Pre-flight check',
  intro: 'Go through these four points before the room fills.',
  done: 'Ready',
  todo: 'To do',
  warned: (title, sentences) => `“${title}”: ${sentences}`,
  correct: 'Correct',
  correctLabel: (title) => `Correct “${title}” in the run sheet`,
  screenTitle: 'Projector',
  screenText:
    'Open the projector window, move it to the projector and double-click it for full screen. The test picture must show all four corners.',
  screenTextDesktop:
    'The projector window fills the whole projector by itself. The test picture must show all four corners.',
  screenOpen: (width, height) => `The projector window is open: ${width} × ${height} pixels.`,
  screenClosed: 'The projector window is not open.',
  secondScreenYes: 'A second screen is connected.',
  secondScreenNo:
    'There is only one screen. Connect the projector and choose “Extend” with the Windows key + P.',
  screenLent:
    'The projector is handed over: the room does not see Pejling. Press F10 to take it back.',
  displayLabel: 'Show the projector window on',
  displayAutomatic: 'Automatic: the screen you are not using',
  displayOwn: 'This screen',
  displayNumber: (number) => `Screen ${number}`,
  displaySize: (width, height) => `${width}\u00a0×\u00a0${height}`,
  displayHasAudience: 'The projector window is here',
  displayMove: 'Press F8 to move the projector window.',
  storageTitle: 'Storage',
  storageText: 'Pejling writes a sample to the disk and reads it back.',
  storageGood: 'The computer saves as it should.',
  storageFree: (gigabytes: string) => `There is ${gigabytes} GB of free space on the disk.`,
  storageLow: (gigabytes: string) =>
    `There is only ${gigabytes} GB of room. Make room until there is at least 1 GB before the room fills.`,
  storageUnknown:
    'The browser does not say how much room there is on the disk. Check that there is at least 1 GB.',
  screenIsOwn:
    'The projector window is on your own screen. Choose the projector here, and press F8.',
  dialogsRefused:
    'The browser or a rule on this computer does not let Pejling choose files. The event can still be saved to your downloads, but the file is not kept up to date: save again after each poll.',
  storageChecking: 'Testing …',
  storageAgain: 'Test the storage again',
  slipsTitle: 'Table slips and participant sheets',
  slipsText: 'Put a table slip on each table and a participant sheet at each seat.',
  slipsPrinted: 'The slips are printed and laid out',
  countPapers:
    'Among the printouts are also a card for the table host, envelopes for the sheets and a duplicate of the slip. They make a recount possible.',
  slipsGo: 'Go to printouts',
  practiceTitle: 'Practice question',
  practiceText:
    'Try the whole run with a harmless question: “Have you been here before?” The numbers stay out of the results.',
  practiceGo: 'Try the practice question',
  practiceAgain: 'Back to the practice question',
};
