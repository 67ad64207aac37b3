package safeguarding.reviewing.desk.web;

import java.util.UUID;

/** A child on a desk. Covered: the officer stands in and is not the named IRO. */
record DeskChild(UUID periodId, UUID childId, boolean covered) {}
