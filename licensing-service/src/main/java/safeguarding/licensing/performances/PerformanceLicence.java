package safeguarding.licensing.performances;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownChild;
import safeguarding.licensing.neighbours.KnownProduction;
import safeguarding.licensing.performances.PerformanceEvent.Asked;
import safeguarding.licensing.performances.PerformanceEvent.HeadTeacherHeard;
import safeguarding.licensing.performances.PerformanceEvent.PerformanceAskedFor;
import safeguarding.licensing.performances.PerformanceEvent.PerformanceRewritten;
import safeguarding.licensing.performances.PerformanceEvent.SchoolLeaveDecided;
import safeguarding.platform.aggregate.Aggregate;

/** What is asked for in a performance licence of one child in one production; its identifier is that of the licence. */
@Entity
@Table(name = "performance_licence")
public class PerformanceLicence extends Aggregate {

    @Column(name = "production_id", nullable = false, updatable = false)
    private UUID productionId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "content", nullable = false)
    private PerformanceContent content;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Embedded
    private @Nullable HeadTeacherView view;

    @Embedded
    private @Nullable SchoolLeave leave;

    /** For Hibernate. */
    protected PerformanceLicence() {}

    private PerformanceLicence(
            UUID licenceId, KnownProduction production, KnownChild child, PerformanceContent content, LocalDate on) {
        super(licenceId);
        this.productionId = production.productionId();
        this.childId = child.childId();
        this.area = child.area();
        take(content);
        happened(new PerformanceAskedFor(asked(), on, production.councils()));
    }

    /** A licence was asked for, and begun under this identifier. */
    static PerformanceLicence askFor(
            UUID licenceId, KnownProduction production, KnownChild child, PerformanceContent content, LocalDate on) {
        return new PerformanceLicence(licenceId, production, child, content, on);
    }

    /** It is asked for otherwise. */
    void rewrite(KnownProduction production, PerformanceContent after, LocalDate on) {
        take(after);
        happened(new PerformanceRewritten(asked(), on, production.councils()));
    }

    /** The head teacher says something to it; what was said before stays in the history. */
    void hear(HeadTeacherView said, LocalDate on) {
        view = said;
        happened(new HeadTeacherHeard(asked(), on, said.on(), said.opinion()));
    }

    /** The school decides about leave of absence; what it decided before stays in the history. */
    void decide(SchoolLeave decision, LocalDate on) {
        leave = decision;
        happened(new SchoolLeaveDecided(asked(), on, decision.on(), decision.granted()));
    }

    private void take(PerformanceContent after) {
        content = after;
        firstDay = after.days().first();
        lastDay = after.days().last();
    }

    private Asked asked() {
        return new Asked(id(), productionId, childId, area, firstDay, lastDay);
    }

    public UUID productionId() {
        return productionId;
    }

    public UUID childId() {
        return childId;
    }

    /** Everything that the application holds beside the child and the production. */
    public PerformanceContent content() {
        return content;
    }

    /** What the head teacher says to it; empty while nothing is recorded. */
    public Optional<HeadTeacherView> view() {
        return Optional.ofNullable(view);
    }

    /** Whether the school grants leave of absence; empty while nothing is recorded. */
    public Optional<SchoolLeave> leave() {
        return Optional.ofNullable(leave);
    }
}
