/** Rooms: each laptop edits its own, and merging what several know gives one list, in whatever order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedRooms, roomOf, withOwnRoom, type Room } from './room';

const room = fc.record({
  id: fc.constantFrom('one', 'two', 'three'),
  name: fc.constantFrom('', 'Sal 1', 'Sal 2'),
  tables: fc.constantFrom([], [1, 2], [3]),
  present: fc.constantFrom(null, 40),
  edits: fc.nat({ max: 3 }),
});
const rooms = fc.uniqueArray(room, { selector: ({ id }) => id });

describe('merging rooms', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(rooms, rooms, rooms, (a, b, c) => {
        const once = mergedRooms(mergedRooms(a, b), c);
        expect(mergedRooms(mergedRooms(b, a), c)).toEqual(once);
        expect(mergedRooms(a, mergedRooms(c, b))).toEqual(once);
        expect(mergedRooms(once, a)).toEqual(once);
      }),
    );
  });

  it('keeps what was edited last of each', () => {
    const old: Room = { id: 'one', name: 'Sal 1', tables: [], present: null, edits: 1 };
    const renamed = { ...old, name: 'Foyer', edits: 2 };
    expect(mergedRooms([renamed], [old])).toEqual([renamed]);
    expect(mergedRooms([old], [renamed])).toEqual([renamed]);
  });
});

it('a laptop edits its own room and no other', () => {
  const other: Room = { id: 'two', name: 'Sal 2', tables: [3], present: 9, edits: 4 };
  const workshop = { roomId: 'one', rooms: [other] };
  const named = withOwnRoom(workshop, { name: 'Sal 1' });
  const own = { id: 'one', name: 'Sal 1', tables: [], present: null, edits: 1 };
  expect(named).toEqual([own, other]);
  expect(withOwnRoom({ roomId: 'one', rooms: named }, { tables: [1] })).toEqual([
    { ...own, tables: [1], edits: 2 },
    other,
  ]);
  expect(withOwnRoom({ roomId: null, rooms: [other] }, { name: 'x' })).toEqual([other]);
  expect(roomOf({ rooms: [other] }, 'one').name).toBe('');
});
