/** Which file the program was started with. */
import { expect, it } from 'vitest';
import { workshopFileIn } from './file-arguments';

it.each([
  [['/opt/pejling', 'a.pejling'], '/home/ane/a.pejling'],
  [['/opt/pejling', '/mnt/stick/Årsmøde 2026.pejling'], '/mnt/stick/Årsmøde 2026.pejling'],
  [['/opt/pejling', '../b.PEJLING'], '/home/b.PEJLING'],
  [['/opt/pejling', 'a.pejling', 'b.pejling', '--flag', 'c.txt'], '/home/ane/b.pejling'],
  // Linux desktops pass `file:` addresses with encoded letters.
  [['/opt/pejling', 'file:///mnt/%C3%85rs%20m%C3%B8de.pejling'], '/mnt/Års møde.pejling'],
])('in %j it is %s', (argv, expected) => {
  expect(workshopFileIn(argv, '/home/ane')).toBe(expected);
});

it.each([
  [[]],
  [['/opt/pejling']],
  [['/opt/pejling', '.']],
  [['/opt/pejling', '--open=a.pejling', '-x.pejling']],
  [['/opt/pejling', 'a.pejling.exe', 'pejling']],
  [['/opt/pejling', 'file://elsewhere/a%.pejling']],
])('there is none in %j', (argv) => {
  expect(workshopFileIn(argv, '/home/ane')).toBeNull();
});
