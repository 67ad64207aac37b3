package safeguarding.licensing.law.lawfulness;

import safeguarding.licensing.law.time.Days;

/**
 * Something that has to be said of days, and is no breach.
 *
 * @param rule id in the list of rules
 * @param citation where it stands
 * @param when the days it is about
 * @param sentence what is to be said
 */
public record Note(String rule, String citation, Days when, String sentence) {}
