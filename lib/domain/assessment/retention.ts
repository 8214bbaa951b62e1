/** Days an unfinished assessment is kept after its last answer. */
export const unfinishedDays = 30;
/** Days a finished assessment and its reports are kept. */
export const finishedDays = 365;
