package safeguarding.reviewing.iros;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.reviewing.neighbours.OfficerAnswer;
import safeguarding.reviewing.neighbours.OfficerAnswer.Suitable;
import safeguarding.reviewing.neighbours.OfficerAnswer.Unsuitable;
import safeguarding.reviewing.neighbours.OfficerQuestion;

/**
 * C2.3: the IRO is a registered social worker and has no hand in the case. Siblings have one officer (C2.15), a child keeps
 * its officer, and then whoever has most room goes first (C2.11).
 *
 * @param question the child
 * @param limits how many children an officer has
 * @param load children that each officer has on the day
 */
public record OfficerAllocation(OfficerQuestion question, CaseloadLimits limits, Map<UUID, Integer> load) {

    /** The rule on independence. */
    public static final Rule INDEPENDENT = new Rule(
            "C2.3",
            "Children Act 1989 s25A; SI 2010/959 reg 46: a registered social worker, independent of the case",
            "The IRO is a registered social worker and neither works on the case nor manages it nor controls its resources.");

    private static final int OF_A_SIBLING = 4000;
    private static final int THE_SAME = 2000;
    private static final int ROOM = 500;

    public OfficerAllocation {
        load = Map.copyOf(load);
    }

    /** The suitable first, best first; then the others, each with the reason. Equals stand in the order of staff numbers. */
    public List<OfficerAnswer> rank(List<ReviewingOfficer> officers) {
        return officers.stream()
                .map(this::judge)
                .sorted(Comparator.comparingInt(OfficerAllocation::score)
                        .reversed()
                        .thenComparing(OfficerAllocation::staffId))
                .toList();
    }

    /** What the register says about one officer. */
    public OfficerAnswer judge(ReviewingOfficer officer) {
        return dependence(officer)
                .map(reason -> (OfficerAnswer) new Unsuitable(
                        officer.id(), officer.staffId(), INDEPENDENT.id(), INDEPENDENT.citation(), reason))
                .or(() -> absence(officer)
                        .map(reason -> new Unsuitable(officer.id(), officer.staffId(), null, null, reason)))
                .orElseGet(() -> suitable(officer));
    }

    private Optional<String> dependence(ReviewingOfficer officer) {
        var child = question.child();
        var control = officer.details().control();
        if (officer.staffId().equals(child.socialWorker())) {
            return Optional.of("This officer is the child's social worker.");
        }
        if (officer.staffId().equals(child.socialWorkerManager())
                || control.manages(child.team(), child.socialWorker())) {
            return Optional.of("This officer manages, or has managed, the case.");
        }
        if (control.pays(child.team(), child.area())) {
            return Optional.of("This officer controls the resources of the case.");
        }
        return officer.details().registration().holdsOn(question.on())
                ? Optional.empty()
                : Optional.of("This officer is not a registered social worker on that day.");
    }

    private Optional<String> absence(ReviewingOfficer officer) {
        var remit = officer.details().remit();
        if (!remit.holdsOn(question.on())) {
            return Optional.of("This officer does not work for the unit on that day.");
        }
        return remit.covers(question.child().area())
                ? Optional.empty()
                : Optional.of("This officer does not work in the area %s."
                        .formatted(question.child().area()));
    }

    private OfficerAnswer suitable(ReviewingOfficer officer) {
        var reasons = new ArrayList<String>();
        var sibling = question.ofSiblings().contains(officer.id());
        if (sibling) {
            reasons.add("This officer is the IRO of a sibling (C2.15: siblings have one IRO).");
        }
        var same = officer.id().equals(question.before());
        if (same) {
            reasons.add("This officer was the child's IRO before.");
        }
        var percent = officer.details().remit().fullTimePercent();
        var children = load.getOrDefault(officer.id(), 0);
        reasons.add("%d on the caseload; %d to %d are advised (C2.11)."
                .formatted(children, limits.lowest(percent), limits.highest(percent)));
        var room = Math.clamp((long) limits.highest(percent) - children, -ROOM, ROOM);
        var score = (sibling ? OF_A_SIBLING : 0) + (same ? THE_SAME : 0) + ROOM + room;
        return new Suitable(officer.id(), officer.staffId(), score, reasons, warning(children + 1, percent, same));
    }

    private @Nullable String warning(int children, int percent, boolean same) {
        return !same && limits.judge(children, percent) == CaseloadStanding.ABOVE
                ? "With this child the officer has %d children; the rule warns above %d (C2.11)."
                        .formatted(children, limits.highest(percent))
                : null;
    }

    private static int score(OfficerAnswer answer) {
        return answer instanceof Suitable suitable ? suitable.score() : -1;
    }

    private static String staffId(OfficerAnswer answer) {
        return switch (answer) {
            case Suitable suitable -> suitable.staffId();
            case Unsuitable unsuitable -> unsuitable.staffId();
            case OfficerAnswer.Unknown unknown -> Objects.toString(unknown.officerId());
        };
    }
}
