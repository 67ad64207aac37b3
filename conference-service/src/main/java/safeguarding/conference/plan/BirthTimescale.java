package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.conference.plan.BirthSettings.Practice;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;

/**
 * B1.10: a plan that began before the birth is reviewed after it; in London's practice a core group will do. Counted anew
 * from all that is known, whenever the birth, a review or a core group is recorded, corrected or withdrawn. A plan that
 * another system recorded first has none: nobody knows what was done after the birth.
 */
@ApplicationScoped
public class BirthTimescale {

    /** The rule of London's practice. */
    public static final String LONDON = "B1.10-london";

    /** The rule of Liverpool's practice. */
    public static final String LIVERPOOL = "B1.10-liverpool";

    private final KnownChildren children;
    private final CoreGroups coreGroups;
    private final DeadlineSeries series;
    private final BirthSettings settings;

    BirthTimescale(KnownChildren children, CoreGroups coreGroups, DeadlineSeries series, BirthSettings settings) {
        this.children = children;
        this.coreGroups = coreGroups;
        this.series = series;
        this.settings = settings;
    }

    /** Brings what is due after the birth in line with what is known. */
    public void follow(ProtectionPlan plan) {
        var practice = settings.practice();
        if (practice == Practice.NONE || plan.fromHistory()) {
            return;
        }
        var subject = new DeadlineSubject(PlanDeadlines.PLAN, plan.id(), Set.of(plan.childId()), plan.area());
        var bornOn = children.find(plan.childId()).map(KnownChild::dateOfBirth).orElse(null);
        series.count(
                practice == Practice.LONDON ? LONDON : LIVERPOOL,
                subject,
                plan.withdrawal() == null && bornOn != null
                        ? turns(plan.start().startedOn(), bornOn, meeting(plan, practice), plan.open())
                        : List.of());
    }

    /** Civil dates of what meets it. */
    private List<LocalDate> meeting(ProtectionPlan plan, Practice practice) {
        return practice == Practice.LONDON
                ? Stream.concat(
                                plan.reviewedOn().stream(),
                                coreGroups.meetings(plan.id()).stream().map(CoreGroupMeeting::heldOn))
                        .toList()
                : plan.reviewedOn();
    }

    /**
     * What is due after the birth; nothing for a plan that began on the day of the birth or later.
     *
     * @param waiting whether the plan runs
     */
    static List<Turn> turns(LocalDate startedOn, LocalDate bornOn, List<LocalDate> meeting, boolean waiting) {
        if (!startedOn.isBefore(bornOn)) {
            return List.of();
        }
        @Nullable
        LocalDate metOn = meeting.stream()
                .filter(day -> !day.isBefore(bornOn))
                .min(LocalDate::compareTo)
                .orElse(null);
        return metOn != null || waiting ? List.of(new Turn(bornOn, metOn)) : List.of();
    }
}
