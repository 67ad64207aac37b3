package safeguarding.audit.comparisons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.GradedCases;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.KnownAudits;

/** Finds an audit and those before it in its series. */
@ApplicationScoped
public class ComparingAudits {

    /** An audit and seven before it: four years of a six-monthly one. */
    static final int MOST = 8;

    private final KnownAudits audits;
    private final GradedCases graded;

    ComparingAudits(KnownAudits audits, GradedCases graded) {
        this.audits = audits;
        this.graded = graded;
    }

    /** The audits of a series up to this one, the earliest first; eight at most. */
    public List<ComparedAudit> upTo(KnownAudit audit) {
        var series = new ArrayList<ComparedAudit>();
        @Nullable KnownAudit next = audit;
        while (next != null && series.size() < MOST) {
            series.add(new ComparedAudit(next, graded.ofAudit(next.auditId())));
            @Nullable UUID before = next.previousId();
            next = before == null ? null : audits.find(before).orElse(null);
        }
        Collections.reverse(series);
        return List.copyOf(series);
    }
}
