/** Programmes as they come from spreadsheets, documents and e-mails. Expected values are read by eye. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOf } from '../workshop/agenda-times';
import { greetingLines, pastedItems } from './pasted-agenda';

/** «09:30 talk 15 Velkomst» for each item. */
const read = (text: string) =>
  pastedItems(text).map(({ kind, title, minutes, start }) =>
    [start === null ? '--:--' : timeOf(start), kind, minutes, title].join(' '),
  );

const DAY = [
  '09:30 talk 15 Velkomst',
  '09:45 talk 30 Oplæg om rekruttering',
  '10:15 break 15 Pause',
  '10:30 exercise 60 Bordøvelse',
  '11:30 lunch 45 Frokost',
];

describe('a programme', () => {
  it.each([
    [
      'lines of a mail',
      '09.30 Velkomst\n09.45 Oplæg om rekruttering\n10.15 Pause\n10.30 Bordøvelse\n11.30 Frokost',
    ],
    [
      'spans',
      '9.30-9.45 Velkomst\n9.45–10.15: Oplæg om rekruttering\nkl. 10.15 – 10.30 Pause\n(10:30-11:30) Bordøvelse\n11.30 til 12.15 Frokost',
    ],
    [
      'whole hours beside others',
      'Kl. 9.30 - 9.45 Velkomst\n9.45-10.15 Oplæg om rekruttering\n10.15 Pause\n10.30 Bordøvelse\nkl. 11.30 Frokost, 45 min.',
    ],
    [
      'columns of a spreadsheet',
      '09:30\tVelkomst\t15\r\n09:45\tOplæg om rekruttering\t30\r\n10:15\tPause\t15\r\n10:30\tBordøvelse\t60\r\n11:30\tFrokost\t45\r\n',
    ],
    [
      'columns in another order, with headings',
      'Punkt\tStart\tSlut\nVelkomst\t09:30:00\t09:45:00\nOplæg om rekruttering\t09:45:00\t10:15:00\nPause\t10:15:00\t10:30:00\nBordøvelse\t10:30:00\t11:30:00\nFrokost\t11:30:00\t12:15:00',
    ],
    [
      'a column of lengths as times',
      '09:30\t0:15\tVelkomst\n09:45\t0:30\tOplæg om rekruttering\n10:15\t0:15\tPause\n10:30\t1:00\tBordøvelse\n11:30\t0:45\tFrokost',
    ],
    [
      'numbers and tabs',
      '1.\t9.30\tVelkomst\n2.\t9.45\tOplæg om rekruttering\n3.\t10.15\tPause\n4.\t10.30\tBordøvelse\n5.\t11.30\tFrokost',
    ],
    [
      'bullets',
      '• 09.30 Velkomst\n• 09.45 Oplæg om rekruttering\n• 10.15 Pause\n• 10.30 Bordøvelse\n• 11.30 Frokost',
    ],
    [
      'times behind the words, and an end alone',
      'Velkomst (9.30)\nOplæg om rekruttering (9.45-10.15)\nPause kl. 10.15\nBordøvelse, kl. 10.30-11.30\nFrokost (11.30)\n12.15',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(DAY);
  });

  it.each([
    ['minutes behind', 'Oplæg\t20 min', ['--:-- talk 20 Oplæg']],
    ['minutes in brackets', 'Oplæg (25 minutter)', ['--:-- talk 25 Oplæg']],
    ['minutes in words', 'Bordøvelse på 30 min.', ['--:-- exercise 30 Bordøvelse']],
    ['minutes before', '20 min.: Oplæg', ['--:-- talk 20 Oplæg']],
    ['hours', 'Drøftelse – 1 time og 15 min.', ['--:-- discussion 75 Drøftelse']],
    ['an hour', 'Workshop, 1 t.', ['--:-- exercise 60 Workshop']],
    ['English', '9:30 Coffee break 15 mins', ['09:30 break 15 Coffee break']],
    [
      'columns that say more',
      '9.30\tVelkomst\tBorgmesteren',
      ['09:30 talk 20 Velkomst – Borgmesteren'],
    ],
    ['over midnight', '23.30-00.15 Natmad', ['23:30 talk 45 Natmad']],
    [
      'the end of the day',
      '15.00 Oplæg\n15.30 Tak for i dag',
      ['15:00 talk 30 Oplæg', '15:30 talk 0 Tak for i dag'],
    ],
    ['one line', 'Kaffe', ['--:-- break 15 Kaffe']],
    [
      'the same line again, numbered',
      '1. Kaffe\n2. Oplæg\n3. Kaffe',
      ['--:-- break 15 Kaffe', '--:-- talk 20 Oplæg', '--:-- break 15 Kaffe'],
    ],
    [
      'words of headings further down',
      '9.30\tVelkomst\nEmne\tHvem',
      ['09:30 talk 20 Velkomst', '--:-- talk 20 Emne – Hvem'],
    ],
    [
      'words of an end before the end',
      'Tak for i dag\nMiddag',
      ['--:-- talk 20 Tak for i dag', '--:-- talk 20 Middag'],
    ],
    ['numbers without words', '12\t15', ['--:-- talk 20 12 – 15']],
    [
      'a next start after midnight',
      '23.30 Oplæg\n0.30 Pause',
      ['23:30 talk 60 Oplæg', '00:30 break 15 Pause'],
    ],
    [
      'a next start half a day later',
      '8.00 Oplæg\n20.00 Middag',
      ['08:00 talk 20 Oplæg', '20:00 talk 20 Middag'],
    ],
    ['more than an item may last', 'Rejse (20 timer)', ['--:-- talk 600 Rejse']],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, text, items) => {
    expect(read(text)).toEqual(items);
  });

  it.each([
    ['a date', '12.03.2027 Chefkonference', '12.03.2027 Chefkonference'],
    ['a year', '2025 er slut', '2025 er slut'],
    ['a number of things', '3 udsagn om samarbejde', '3 udsagn om samarbejde'],
    ['good advice', '10 gode råd', '10 gode råd'],
    ['no hour', '25.10 noget', '25.10 noget'],
    ['no minute', '9.60 noget', '9.60 noget'],
    ['a version', 'Om udgave 2.10', 'Om udgave 2.10'],
    ['a long exercise', 'En 30 minutters øvelse', 'En 30 minutters øvelse'],
  ])('takes %s for no time', (_, text, title) => {
    expect(pastedItems(text)).toMatchObject([{ title, start: null }]);
  });

  it('takes the kind from plain words, and else it is a talk', () => {
    const kindOf = (line: string) => pastedItems(line)[0]?.kind;
    const kinds = Object.entries({
      break: ['Pause', 'Kort kaffepause', 'Kaffe og kage', 'Coffee'],
      lunch: ['Frokost i kantinen', 'Let frokost', 'Lunch'],
      exercise: ['Øvelse: top tre', 'Gruppearbejde', 'Summegrupper', 'Group work'],
      discussion: ['Paneldebat', 'Fælles drøftelse', 'Dialog ved bordene', 'Discussion'],
      poll: [
        'Afstemning',
        'AFSTEMNING: Hvor er potentialet størst?',
        'Afstemning 2 – Hvad gør vi nu?',
        'Afstemning nr. 3 om rekruttering',
        'Live-afstemning: Hvor langt er vi?',
        'Vote: Where next?',
        'Poll on pay',
      ],
      talk: [
        'Afstemning af forventninger',
        'Afstemningsresultater',
        'Vote of thanks',
        'Om afstemningen',
        'Forventningsafstemning',
        'Pollen og allergi',
        'Velkomst og kaffe',
        'Oplæg: løn',
        'Frokostnetværket fortæller',
        'Breakout',
        'Afslutning',
      ],
    });
    for (const [kind, lines] of kinds) {
      for (const line of lines) expect([line, kindOf(line)]).toEqual([line, kind]);
    }
  });

  it('shares the time until the next start among the lines that do not say how long they take', () => {
    expect(read('9.00 Velkomst\nOplæg\nSpørgsmål (10 min.)\n10.00 Pause')).toEqual([
      '09:00 talk 25 Velkomst',
      '--:-- talk 25 Oplæg',
      '--:-- talk 10 Spørgsmål',
      '10:00 break 15 Pause',
    ]);
  });

  it('shares minutes that can’t be shared evenly, the first lines get one more', () => {
    expect(read('9.00 Velkomst\nOplæg\nSpørgsmål\n9.50 Pause')).toEqual([
      '09:00 talk 17 Velkomst',
      '--:-- talk 17 Oplæg',
      '--:-- talk 16 Spørgsmål',
      '09:50 break 15 Pause',
    ]);
  });

  it('shares nothing where the lines that say how long they take leave none', () => {
    expect(read('9.00 Oplæg (40 min.)\nSpørgsmål\n9.30 Pause')).toEqual([
      '09:00 talk 40 Oplæg',
      '--:-- talk 20 Spørgsmål',
      '09:30 break 15 Pause',
    ]);
  });

  it('loses no word of a title, whatever stands around it', () => {
    const title = fc
      .array(fc.stringMatching(/^[a-zæøå]{3,9}$/), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    const minutes = fc.integer({ min: 5, max: 90 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(title, minutes), { minLength: 2 }),
        fc.constantFrom(
          (when: string, what: string, long: number) => `${when} ${what} (${long} min.)`,
          (when: string, what: string, long: number) => `${when}\t${what}\t${long}`,
          (when: string, what: string, long: number) => `${what}\t${when}\t${long} min`,
        ),
        (parts, write) => {
          let at = 8 * 60;
          const lines = parts.map(([what, long]) => {
            const line = write(timeOf(at), what, long);
            at += long;
            return line;
          });
          const items = pastedItems(lines.join('\n'));
          expect(items.map(({ title: own, minutes: long }) => [own, long])).toEqual(parts);
        },
      ),
    );
  });
});

describe('what people write', () => {
  it.each([
    ['Oplæg 1,5 time', '--:-- talk 90 Oplæg'],
    ['Pause 0,5 time', '--:-- break 30 Pause'],
    ['Frokost 1,25 t', '--:-- lunch 75 Frokost'],
    ['Oplæg (1½ time)', '--:-- talk 90 Oplæg'],
    ['Oplæg, ½ time', '--:-- talk 30 Oplæg'],
    ['Oplæg 2 timer', '--:-- talk 120 Oplæg'],
    ['1:30 PM Lunch', '13:30 lunch 45 Lunch'],
    ['12:15 pm Lunch', '12:15 lunch 45 Lunch'],
    ['12 a.m. Goodbye', '00:00 talk 0 Goodbye'],
    ['3 PM Vote: Where?', '15:00 poll 10 Vote: Where?'],
    ['1 pm - 2:30 pm Workshop', '13:00 exercise 90 Workshop'],
    ['9.00 The 5 pm rule', '09:00 talk 20 The 5 pm rule'],
    ['9.00 PMU og fremtiden', '09:00 talk 20 PMU og fremtiden'],
    ['Afstemning: Skal vi mødes kl. 10', '--:-- poll 10 Afstemning: Skal vi mødes kl. 10'],
    [
      '11.00 Afstemning: Skal mødet vare 2 timer',
      '11:00 poll 10 Afstemning: Skal mødet vare 2 timer',
    ],
    ['Afstemning: Hvad nu? (15 min.)', '--:-- poll 15 Afstemning: Hvad nu?'],
    ['Afstemning:', '--:-- poll 10 Afstemning:'],
    ['Rangordning: Hvad først?', '--:-- poll 10 Rangordning: Hvad først?'],
    [
      'Spørgsmål på en skala: Hvor langt er I?',
      '--:-- poll 10 Spørgsmål på en skala: Hvor langt er I?',
    ],
    ['Skala for drift', '--:-- talk 20 Skala for drift'],
    ['10:00-09:00 X', '--:-- talk 20 10:00-09:00 X'],
    ['9.30 - 3 gode råd', '09:30 talk 20 3 gode råd'],
    ['9h30 Velkomst', '09:30 talk 20 Velkomst'],
  ])('«%s» is read as «%s»', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  it('times that stand above their titles are theirs', () => {
    expect(read('9.00\nVelkomst\n9.30\nPause\n9.45\nOplæg\n10.30')).toEqual([
      '09:00 talk 30 Velkomst',
      '09:30 break 15 Pause',
      '09:45 talk 45 Oplæg',
    ]);
  });

  it('a question may stand below its vote', () => {
    expect(read('10.00 Afstemning:\nHvor er potentialet størst?\n10.20 Pause')).toEqual([
      '10:00 poll 20 Afstemning: Hvor er potentialet størst?',
      '10:20 break 15 Pause',
    ]);
  });

  it('lines between parts are no items, and cells of a spreadsheet are one, however many lines they have', () => {
    expect(read('09:00\t"Velkomst\nog ""kaffe"""\t15\n-------\n* * *\n09:15\tPause\t15')).toEqual([
      '09:00 talk 15 Velkomst og "kaffe"',
      '09:15 break 15 Pause',
    ]);
  });

  it('of a line that is no title nothing is read', () => {
    const long = `Velkomst${', 9-'.repeat(20_000)} 20 min.`;
    expect(pastedItems(long)).toEqual([
      { kind: 'talk', title: long, minutes: 20, start: null, details: [] },
    ]);
  });
});

describe('lines with bullets', () => {
  const detailed = (text: string) =>
    pastedItems(text).map(({ title, minutes, details }) => [title, minutes, ...details]);

  it('below an item with a time, or a vote, are what it asks', () => {
    const text =
      '9.00 Drøftelse ved bordene\n- Hvad virker?\n• Hvad gør vi på mandag?\nAfstemning: Hvem skal med?\n- Alle\n- Ingen\n10.00 Pause';
    expect(detailed(text)).toEqual([
      ['Drøftelse ved bordene', 30, 'Hvad virker?', 'Hvad gør vi på mandag?'],
      ['Afstemning: Hvem skal med?', 30, 'Alle', 'Ingen'],
      ['Pause', 15],
    ]);
  });

  it('are items where nothing above them has a time, where they have one, and below breaks and the end', () => {
    expect(detailed('Formiddag\n- Velkomst\n- Pause')).toEqual([
      ['Formiddag', 20],
      ['Velkomst', 20],
      ['Pause', 15],
    ]);
    expect(
      detailed('9.00 Pause\n- Kaffe\n9.30 Oplæg\n- Drøftelse (10 min.)\n- 9.50 Debat'),
    ).toEqual([
      ['Pause', 15],
      ['Kaffe', 15],
      ['Oplæg', 10],
      ['Drøftelse', 10],
      ['Debat', 25],
    ]);
    expect(detailed('9.00 Oplæg\n9.30 Tak for i dag\n- Husk skiltet')).toEqual([
      ['Oplæg', 30],
      ['Tak for i dag', 20],
      ['Husk skiltet', 20],
    ]);
  });
});

describe('a mail', () => {
  const PROGRAMME = '9.00 Velkomst\n9.15 Frokost\n10.00 Tak for i dag';
  const titles = (text: string) => pastedItems(text).map(({ title }) => title);

  it.each([
    ['Kære alle\nHer er programmet:', 'Venlig hilsen\nJens'],
    ['Hej Birgitte', 'Med venlig hilsen\nJens Hansen\nKonsulent'],
    ['Hello all', 'Kind regards\nJens'],
    ['Dear all', 'Mvh Jens'],
  ])('loses its greeting «%s» … «%s»', (above, below) => {
    const text = `${above}\n${PROGRAMME}\n${below}`;
    expect(titles(text)).toEqual(['Velkomst', 'Frokost', 'Tak for i dag']);
    expect(greetingLines(text)).toEqual(`${above}\n${below}`.split('\n'));
  });

  it('keeps such words where they are items', () => {
    expect(titles('Kære leder\nPause')).toEqual(['Kære leder', 'Pause']);
    expect(titles(`Ankomst\n${PROGRAMME}\nAfslutning`)).toHaveLength(5);
    expect(titles('9.00 Velkomst\nHej til de nye\nHilsen fra ministeren\n9.15 Pause')).toHaveLength(
      4,
    );
    expect(greetingLines(PROGRAMME)).toEqual([]);
  });
});
