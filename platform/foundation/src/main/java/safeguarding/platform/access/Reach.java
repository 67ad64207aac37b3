package safeguarding.platform.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a role sees: which children come into question for it at all. A role that is not named here sees none. */
public enum Reach {
    /** The children of the areas named in the caller's token, restricted ones only as a named reader, sealed ones never. */
    AREAS,
    /**
     * The children the caller's agency is involved with on the day, wherever they live; restricted ones only where the
     * agency is named, sealed ones never.
     */
    INVOLVED,
    /** Records that an adoption order sealed (L12), each for a time after it was opened by name and with a ground. */
    SEALED,
    /** No child. */
    NONE;

    private static final Map<String, Reach> BY_ROLE = Map.ofEntries(
            Map.entry("chair", AREAS),
            Map.entry("conference-admin", AREAS),
            Map.entry("iro", AREAS),
            Map.entry("qa-manager", AREAS),
            Map.entry("qa-officer", AREAS),
            Map.entry("licensing-officer", AREAS),
            Map.entry("team-manager", AREAS),
            Map.entry("head-of-safeguarding", AREAS),
            Map.entry("case-system", AREAS),
            Map.entry("duty-team", AREAS),
            Map.entry("partner-agency", INVOLVED),
            Map.entry("adoption-records-keeper", SEALED),
            Map.entry("reform-manager", NONE),
            // Reads the council's returns as a whole, and no record by itself.
            Map.entry("returns-officer", NONE),
            // Hands over what health did, and reads nothing.
            Map.entry("cp-is", NONE),
            Map.entry("committee-member", NONE),
            Map.entry("analyst", NONE),
            Map.entry("operator", NONE),
            // Another service of the unit, which compares what it was told with what there is.
            Map.entry("unit-service", AREAS));

    /**
     * Roles that reach children in one service only. Whoever licenses children at work must not learn that a child has a plan or
     * is looked after (decision 1318).
     */
    private static final Map<String, String> ONLY_IN = Map.of("licensing-officer", "licensing");

    /**
     * What the roles of a caller reach together; empty when they reach no child.
     *
     * @param service short name of the service that is asked
     */
    static Set<Reach> of(Set<String> roles, String service) {
        return roles.stream()
                .filter(role -> ONLY_IN.getOrDefault(role, service).equals(service))
                .map(role -> BY_ROLE.getOrDefault(role, NONE))
                .filter(reach -> reach != NONE)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reach.class)));
    }
}
