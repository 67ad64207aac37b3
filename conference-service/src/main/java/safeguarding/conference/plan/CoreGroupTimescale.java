package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;

/** The first core group counts from the start of the plan (B1.4), each later one from the one before (B1.11, a setting). */
@ApplicationScoped
public class CoreGroupTimescale {

    /** The rule of the first meeting. */
    public static final String FIRST = "B1.4";

    /** The rule of each later one. */
    public static final String LATER = "B1.11";

    private final CoreGroups coreGroups;
    private final DeadlineSeries series;
    private final BirthTimescale births;

    CoreGroupTimescale(CoreGroups coreGroups, DeadlineSeries series, BirthTimescale births) {
        this.births = births;
        this.coreGroups = coreGroups;
        this.series = series;
    }

    /**
     * Brings what is due in line with the meetings that were held, however late and in which order they were recorded. From a
     * meeting that a history tells of no next one counts: the later ones are not known.
     */
    void follow(ProtectionPlan plan) {
        var held = new TreeSet<LocalDate>();
        var heldHere = new TreeSet<LocalDate>();
        for (var meeting : coreGroups.meetings(plan.id())) {
            held.add(meeting.heldOn());
            if (!meeting.fromHistory()) {
                heldHere.add(meeting.heldOn());
            }
        }
        var subject = new DeadlineSubject(PlanDeadlines.PLAN, plan.id(), Set.of(plan.childId()), plan.area());
        if (!held.isEmpty()) {
            series.count(FIRST, subject, List.of(new Turn(plan.start().startedOn(), held.first())));
        } else if (!plan.fromHistory()) {
            series.count(
                    FIRST, subject, plan.open() ? List.of(new Turn(plan.start().startedOn(), null)) : List.of());
        }
        series.count(LATER, subject, DeadlineSeries.between(heldHere, plan.open()));
        births.follow(plan);
    }
}
