package safeguarding.licensing.law.employment;

import safeguarding.licensing.law.timetable.WorkTimetable;

/**
 * What a child does for one employer, and when.
 *
 * @param kind the kind of work
 * @param timetable when
 */
public record Job(KindOfWork kind, WorkTimetable timetable) {}
