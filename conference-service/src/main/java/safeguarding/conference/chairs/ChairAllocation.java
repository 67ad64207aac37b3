package safeguarding.conference.chairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.neighbours.ChairAnswer;
import safeguarding.conference.neighbours.ChairAnswer.Suitable;
import safeguarding.conference.neighbours.ChairAnswer.Unsuitable;
import safeguarding.conference.neighbours.ChairQuestion;

/**
 * B2.5, Working Together: the chair is a registered social worker who does not line-manage the case, and the same one for
 * reviews where possible. Area and capacity come from the register.
 *
 * @param question the conference
 * @param load conferences that each chair has in the month of the conference
 */
public record ChairAllocation(ChairQuestion question, Map<UUID, Integer> load) {

    private static final String RULE = "B2.5";
    private static final String CITATION =
            "Working Together to Safeguard Children: the conference chair is independent of operational and line management";
    private static final int SAME_CHAIR = 1000;

    public ChairAllocation {
        load = Map.copyOf(load);
    }

    /** The suitable first, best first; then the others, each with the reason. Equals stand in the order of staff numbers. */
    public List<ChairAnswer> rank(List<Chair> chairs) {
        return chairs.stream()
                .map(this::judge)
                .sorted(Comparator.comparingInt(ChairAllocation::score)
                        .reversed()
                        .thenComparing(ChairAllocation::staffId))
                .toList();
    }

    /** What the register says about one chair. */
    public ChairAnswer judge(Chair chair) {
        return byRule(chair).or(() -> byRegister(chair)).orElseGet(() -> suitable(chair));
    }

    private Optional<ChairAnswer> byRule(Chair chair) {
        if (chair.details().management().touches(question.teams(), question.keyWorkers())) {
            return refusedByRule(chair, "This chair line-manages the case.");
        }
        if (!chair.details().registration().holdsOn(question.heldOn())) {
            return refusedByRule(chair, "This chair is not a registered social worker on the day of the conference.");
        }
        return Optional.empty();
    }

    private Optional<ChairAnswer> byRegister(Chair chair) {
        var remit = chair.details().remit();
        if (!remit.holdsOn(question.heldOn())) {
            return refused(chair, "This chair does not work for the unit on the day of the conference.");
        }
        if (!remit.covers(question.area())) {
            return refused(chair, "This chair does not work in the area " + question.area() + ".");
        }
        if (left(chair) <= 0) {
            return refused(
                    chair, "This chair has all %d conferences of the month.".formatted(remit.conferencesPerMonth()));
        }
        return Optional.empty();
    }

    private ChairAnswer suitable(Chair chair) {
        var reasons = new ArrayList<String>();
        var same = chair.id().equals(question.previousChairId());
        if (same) {
            reasons.add("This chair had the conference before (B2.5: the same chair where possible).");
        }
        var remit = chair.details().remit();
        reasons.add("This chair works in the area " + question.area() + ".");
        reasons.add("%d of %d conferences of the month are free.".formatted(left(chair), remit.conferencesPerMonth()));
        return new Suitable(
                chair.id(), chair.staffId(), (same ? SAME_CHAIR : 0) + Math.min(left(chair), SAME_CHAIR - 1), reasons);
    }

    private int left(Chair chair) {
        return chair.details().remit().conferencesPerMonth() - load.getOrDefault(chair.id(), 0);
    }

    private static Optional<ChairAnswer> refusedByRule(Chair chair, String reason) {
        return Optional.of(new Unsuitable(chair.id(), chair.staffId(), RULE, CITATION, reason));
    }

    private static Optional<ChairAnswer> refused(Chair chair, String reason) {
        return Optional.of(new Unsuitable(chair.id(), chair.staffId(), null, null, reason));
    }

    private static int score(ChairAnswer answer) {
        return answer instanceof Suitable suitable ? suitable.score() : -1;
    }

    private static String staffId(ChairAnswer answer) {
        return switch (answer) {
            case Suitable suitable -> suitable.staffId();
            case Unsuitable unsuitable -> unsuitable.staffId();
            case ChairAnswer.Unknown unknown -> "";
        };
    }
}
