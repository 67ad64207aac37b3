package safeguarding.platform.access;

import static safeguarding.platform.caller.Purpose.CONFERENCE;
import static safeguarding.platform.caller.Purpose.DIRECT_CARE;
import static safeguarding.platform.caller.Purpose.INDEPENDENT_REVIEW;
import static safeguarding.platform.caller.Purpose.INFORMATION_RIGHTS;
import static safeguarding.platform.caller.Purpose.LICENSING;
import static safeguarding.platform.caller.Purpose.QUALITY_ASSURANCE;
import static safeguarding.platform.caller.Purpose.SAFEGUARDING_ENQUIRY;
import static safeguarding.platform.caller.Purpose.STATUTORY_RETURN;
import static safeguarding.platform.caller.Purpose.SYSTEM_OPERATION;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import safeguarding.platform.caller.Purpose;

/**
 * Which purposes open children's records to which role, and for which operation: data, as in
 * {@code docs/operations/roles.md}. A role that is not named here is admitted for none.
 */
public final class Admission {

    private static final Set<Purpose> CASEWORK = Set.of(CONFERENCE, DIRECT_CARE, SAFEGUARDING_ENQUIRY);

    /** Who may open what an adoption order sealed (L12). */
    private static final String KEEPER = "adoption-records-keeper";

    /** Another service of the unit: it lists, to compare, and opens no record. */
    private static final String UNIT_SERVICE = "unit-service";

    private static final Map<String, Set<Purpose>> BY_ROLE = Map.ofEntries(
            Map.entry("chair", casework(QUALITY_ASSURANCE, INDEPENDENT_REVIEW)),
            Map.entry("conference-admin", casework(INDEPENDENT_REVIEW, STATUTORY_RETURN, INFORMATION_RIGHTS)),
            Map.entry("iro", casework(INDEPENDENT_REVIEW, QUALITY_ASSURANCE)),
            Map.entry(
                    "qa-manager",
                    casework(INDEPENDENT_REVIEW, QUALITY_ASSURANCE, LICENSING, STATUTORY_RETURN, INFORMATION_RIGHTS)),
            Map.entry("qa-officer", casework(INDEPENDENT_REVIEW, QUALITY_ASSURANCE, STATUTORY_RETURN)),
            Map.entry("licensing-officer", casework(LICENSING)),
            Map.entry("team-manager", casework(INDEPENDENT_REVIEW, QUALITY_ASSURANCE)),
            Map.entry(
                    "head-of-safeguarding",
                    casework(INDEPENDENT_REVIEW, QUALITY_ASSURANCE, LICENSING, STATUTORY_RETURN, INFORMATION_RIGHTS)),
            Map.entry(
                    "case-system",
                    casework(INDEPENDENT_REVIEW, STATUTORY_RETURN, INFORMATION_RIGHTS, SYSTEM_OPERATION)),
            Map.entry(KEEPER, Set.of(INDEPENDENT_REVIEW, INFORMATION_RIGHTS)),
            Map.entry("returns-officer", Set.of(STATUTORY_RETURN)),
            Map.entry(UNIT_SERVICE, Set.of(SYSTEM_OPERATION)),
            Map.entry("duty-team", CASEWORK),
            Map.entry("partner-agency", CASEWORK));

    /** Roles of the council's people who may open a restricted record in need, each by name. */
    private static final Set<String> BREAK_GLASS =
            Set.of("chair", "duty-team", "head-of-safeguarding", "iro", "qa-manager", "team-manager");

    private Admission() {}

    /** Those of a caller's roles that this purpose opens records to. */
    static Set<String> rolesFor(Set<String> roles, Purpose purpose, Operation operation) {
        return roles.stream()
                .filter(role -> of(role, operation).contains(purpose))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The purposes that open records to at least one of the roles. */
    public static Set<Purpose> purposesFor(Set<String> roles, Operation operation) {
        var admitted = EnumSet.noneOf(Purpose.class);
        roles.forEach(role -> admitted.addAll(of(role, operation)));
        return Set.copyOf(admitted);
    }

    /** Whether the roles reach children at all, but not for this purpose. */
    public static boolean wrongPurpose(Set<String> roles, Purpose purpose, Operation operation) {
        var admitted = purposesFor(roles, operation);
        return !admitted.isEmpty() && !admitted.contains(purpose);
    }

    /** The codes of purposes, for people. */
    public static String codes(Set<Purpose> purposes) {
        return purposes.stream().map(Purpose::code).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(", "));
    }

    private static Set<Purpose> of(String role, Operation operation) {
        var admitted = EnumSet.noneOf(Purpose.class);
        if (role.equals(UNIT_SERVICE) && operation != Operation.LIST) {
            return admitted;
        }
        admitted.addAll(BY_ROLE.getOrDefault(role, Set.of()));
        switch (operation) {
            case READ, LIST -> {}
            // Figures come from lists: nobody is looked for by name for them.
            case SEARCH -> admitted.remove(STATUTORY_RETURN);
            // Returns, complaints and disclosures read what there is, and change nothing of it.
            case CHANGE -> {
                admitted.remove(STATUTORY_RETURN);
                admitted.remove(INFORMATION_RIGHTS);
            }
            case OPEN_SEAL -> admitted.retainAll(KEEPER.equals(role) ? Set.of(Purpose.values()) : Set.of());
            case BREAK_GLASS -> admitted.retainAll(BREAK_GLASS.contains(role) ? CASEWORK : Set.of());
        }
        return admitted;
    }

    private static Set<Purpose> casework(Purpose... further) {
        var all = EnumSet.copyOf(CASEWORK);
        all.addAll(Set.of(further));
        return Set.copyOf(all);
    }
}
