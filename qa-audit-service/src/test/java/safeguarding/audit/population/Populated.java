package safeguarding.audit.population;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.cases.CaseKey;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.Populations;

/** Cases of tests. */
public final class Populated {

    private Populated() {}

    /** A child with a plan in an area. */
    public static UUID plan(String area, String category, String startedOn) {
        var child = UUID.randomUUID();
        Taken.in(new Telling("2013-11-01T09:00:00Z")
                .child(child, area, "ne-assessment-1")
                .plan(UUID.randomUUID(), child, category, startedOn));
        return child;
    }

    /** So many children with plans in an area, under neglect and emotional by turns. */
    public static void plans(int number, String area) {
        for (var n = 0; n < number; n++) {
            plan(area, n % 2 == 0 ? "neglect" : "emotional", "2012-05-%02d".formatted(1 + n % 28));
        }
    }

    /** The child of a case with a plan. */
    public static Optional<UUID> childOf(String caseKey) {
        return CDI.current()
                .select(Populations.class)
                .get()
                .childOf(CaseKind.CHILD_PROTECTION_PLAN, new CaseKey(caseKey));
    }
}
