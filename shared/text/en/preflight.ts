/** The pre-flight check before the room fills. */
import type { preflight as danish } from '../da/preflight';

export const preflight: typeof danish = {
  heading: 'Pre-flight check',
  intro: 'Go through these four points before the room fills.',
  done: 'Ready',
  todo: 'To do',
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
    'The audience screen is handed over: the room does not see Pejling. Press F10 to take it back.',
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
  storageFree: (gigabytes) => `Pejling has ${gigabytes} GB of free space.`,
  storageChecking: 'Testing …',
  storageAgain: 'Test the storage again',
  slipsTitle: 'Table slips and participant sheets',
  slipsText: 'Put a table slip on each table and a participant sheet at each seat.',
  slipsPrinted: 'The slips are printed and laid out',
  slipsGo: 'Go to printouts',
  practiceTitle: 'Practice question',
  practiceText:
    'Try the whole run with a harmless question: “Have you been here before?” The numbers stay out of the results.',
  practiceGo: 'Try the practice question',
  practiceAgain: 'Back to the practice question',
};
