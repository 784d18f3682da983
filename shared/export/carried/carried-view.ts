/** Numbers of one round as they are seen in one place: on its slides, or in its table. */

export interface CarriedFigure {
  /** The names on the way to the number: «rows», the theme, «votes»; in a table the row and the column. */
  readonly at: readonly string[];
  readonly value: number;
}

export interface CarriedView {
  /** The round's id. */
  readonly round: string;
  /** The round's number, 1 for the first. */
  readonly number: number;
  /** The question. */
  readonly title: string;
  /** Of the whole room, by role, or before and after; or a table, which has all of them. */
  readonly part: 'result' | 'groups' | 'comparison' | 'table';
  /** Which kind of slide, and which statement where there is a slide for each: «statement 2»; «table». */
  readonly view: string;
  readonly figures: readonly CarriedFigure[];
}
