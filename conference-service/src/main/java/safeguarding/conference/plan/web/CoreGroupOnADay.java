package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.CoreGroupTimescale;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;

/** The core group of a plan as it stood on a day and was known on another, and what was due. */
@ApplicationScoped
class CoreGroupOnADay {

    private final KnownCoreGroups coreGroups;
    private final KnownDeadlines deadlines;

    CoreGroupOnADay(KnownCoreGroups coreGroups, KnownDeadlines deadlines) {
        this.coreGroups = coreGroups;
        this.deadlines = deadlines;
    }

    CoreGroupView show(ProtectionPlan plan, AsAt asAt, KnownOn knownOn) {
        var group = coreGroups
                .of(Set.of(plan.childId()), List.of(plan), asAt, knownOn)
                .getFirst();
        var counted = deadlines.about(List.of(plan.id()), knownOn).stream()
                .filter(deadline -> deadline.state() != Deadline.State.WITHDRAWN)
                .filter(deadline -> !deadline.startsOn().isAfter(asAt.day()))
                .toList();
        var first = by(CoreGroupTimescale.FIRST, counted);
        var later = by(CoreGroupTimescale.LATER, counted);
        return new CoreGroupView(
                plan.id(),
                asAt.day(),
                knownOn.day(),
                knownOn.provisional(),
                first.stream().findFirst().orElse(null),
                waitedFor(asAt, first, later),
                later,
                group.members(),
                group.meetings());
    }

    private static List<Deadline> by(String rule, List<Deadline> counted) {
        return counted.stream()
                .filter(deadline -> deadline.ruleId().equals(rule))
                .toList();
    }

    private static @Nullable Deadline waitedFor(AsAt asAt, List<Deadline> first, List<Deadline> later) {
        return Stream.concat(first.stream(), later.stream())
                .filter(deadline -> asAt.covers(deadline.startsOn(), deadline.metOn()))
                .findFirst()
                .orElse(null);
    }
}
