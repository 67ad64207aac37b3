package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Families whose plans ended and who come again. */
final class Returning {

    private static final int MONTHS_APART = 4;
    private static final int TOO_OLD = 17;

    private final Chance chance;

    Returning(Chance chance) {
        this.chance = chance;
    }

    /** One of them with so many children at most; null when there is none. */
    @Nullable
    Family of(List<Family> known, int most, LocalDate day) {
        var fit = known.stream()
                .filter(family -> family.children().size() <= most && couldReturn(family, day))
                .toList();
        return fit.isEmpty() ? null : chance.oneOf(fit);
    }

    private static boolean couldReturn(Family family, LocalDate day) {
        return family.children().stream().allMatch(child -> child.ageOn(day) >= 0 && child.ageOn(day) < TOO_OLD)
                && family.episodes().stream()
                        .allMatch(episode -> !episode.plans().isEmpty()
                                && episode.plans().values().stream().allMatch(plan -> isOver(plan, day)));
    }

    private static boolean isOver(PlanCourse plan, LocalDate day) {
        return plan.endedByConference()
                && plan.endedOn() != null
                && plan.endedOn().plusMonths(MONTHS_APART).isBefore(day);
    }
}
