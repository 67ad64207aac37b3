package safeguarding.conference.census.finding;

import safeguarding.platform.importing.Finding;

/**
 * One rule of the census.
 *
 * @param id as the census names it; for rules that the census does not have, the rule of the unit or a name of ours
 * @param severity {@code error} or {@code query}
 * @param refuses whether what breaks it contradicts itself: the child's record is not taken in then
 * @param sentence what holds where the rule is kept
 * @param mend what would mend it
 */
public record CensusRule(String id, String severity, boolean refuses, String sentence, String mend) {

    /** What the report of an import says where the rule is broken. */
    public Finding at(String path) {
        return Finding.of(id, path, "Broken (%s): %s To mend it: %s".formatted(severity, sentence, mend));
    }
}
