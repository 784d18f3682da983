/**
 * Rooms («rum»): each laptop's copy of a workshop is one. Its random id is noted on what is typed there (never on ballots), and its
 * name tells people which laptop that was: «Sal 2», «Taster B».
 */

export interface Room {
  /** The id of the laptop's copy. */
  readonly id: string;
  /** May be empty. */
  readonly name: string;
  /** Numbers of the tables that are typed there, ascending; none if the laptops don't share the tables. */
  readonly tables: readonly number[];
  /** People present there, 1 … 999; null if the laptops don't split the hall. */
  readonly present: number | null;
  /** How often it was edited. Only its own laptop edits it, so of two versions the one edited more often is the newer. */
  readonly edits: number;
}

export type RoomDetails = Omit<Room, 'id' | 'edits'>;

/** What a workshop knows of rooms. */
interface Rooms {
  readonly roomId: string | null;
  readonly rooms: readonly Room[];
}

/** The room of this id; without details if it was given none. */
export function roomOf({ rooms }: Pick<Rooms, 'rooms'>, id: string): Room {
  const known = rooms.find((room) => room.id === id);
  return known ?? { id, name: '', tables: [], present: null, edits: 0 };
}

/** The rooms that others than this copy were given. */
export function otherRooms({ rooms, roomId }: Rooms) {
  return rooms.filter(({ id }) => id !== roomId);
}

/** The rooms after this copy's own was edited; unchanged while the copy has no id. */
export function withOwnRoom(workshop: Rooms, details: Partial<RoomDetails>): readonly Room[] {
  const { roomId } = workshop;
  if (roomId === null) return workshop.rooms;
  const old = roomOf(workshop, roomId);
  return sorted([...otherRooms(workshop), { ...old, ...details, edits: old.edits + 1 }]);
}

/** The rooms that either laptop knows, each as it was edited last. It does not matter who merges whom, or how often. */
export function mergedRooms(own: readonly Room[], other: readonly Room[]): readonly Room[] {
  const merged = new Map<string, Room>();
  for (const room of [...own, ...other]) {
    const known = merged.get(room.id);
    if (!known || isNewer(room, known)) merged.set(room.id, room);
  }
  return sorted([...merged.values()]);
}

function isNewer(one: Room, other: Room): boolean {
  if (one.edits !== other.edits) return one.edits > other.edits;
  return textOf(one) > textOf(other);
}

function textOf({ name, tables, present }: Room): string {
  return JSON.stringify([name, tables, present]);
}

function sorted(rooms: readonly Room[]): readonly Room[] {
  return [...rooms].sort((a, b) => (a.id < b.id ? -1 : 1));
}
