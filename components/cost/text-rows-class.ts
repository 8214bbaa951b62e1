/** For tables whose cells hold sentences: the first lines of a row stand on one line, however long each cell is. */
export const textRowsClass = '[&_tbody_:is(td,th)]:align-baseline';
