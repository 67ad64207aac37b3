package safeguarding.licensing.law.schedule;

import safeguarding.licensing.law.time.Stretch;

/**
 * A part of a stay.
 *
 * @param occupation what the child does
 * @param when civil time in London
 */
public record Part(Occupation occupation, Stretch when) {}
