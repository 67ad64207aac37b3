package safeguarding.platform.measure.web;

import java.util.Set;
import safeguarding.platform.caller.Caller;

/** Who reads every number. All others read what {@code Suppression} leaves. */
final class Readers {

    /** Roles of the unit, and of the council's people and systems that hold the records themselves. */
    private static final Set<String> OF_THE_UNIT = Set.of(
            "chair",
            "conference-admin",
            "iro",
            "qa-manager",
            "qa-officer",
            "team-manager",
            "reform-manager",
            "licensing-officer",
            "head-of-safeguarding",
            "case-system");

    private Readers() {}

    static boolean belongsToTheUnit(Caller caller) {
        return caller.roles().stream().anyMatch(OF_THE_UNIT::contains);
    }
}
