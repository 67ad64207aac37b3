package safeguarding.reviewing.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is bad but may be so in a period of care. Nothing here keeps it out. */
public final class CareQuality {

    private static final int SUPPORTED_FROM = 16;
    private static final int ADULT_AT = 18;
    private static final Set<String> PLACEMENT_CHANGED = Set.of("P", "T", "B", "U");

    private CareQuality() {}

    /**
     * The findings, in a fixed order.
     *
     * @param bornOn civil date of birth; null when not known
     * @param diedOn civil date of death; null for a living child
     */
    public static List<CareFinding> check(CareFacts facts, @Nullable LocalDate bornOn, @Nullable LocalDate diedOn) {
        var findings = new ArrayList<CareFinding>();
        flag(findings, supportedTooEarly(facts, bornOn), CareFinding.SUPPORTED_ACCOMMODATION_UNDER_16);
        flag(findings, bornOn == null, CareFinding.AGE_NOT_KNOWN);
        flag(findings, isAged(bornOn, ADULT_AT, facts.startedOn()), CareFinding.ADULT_WHEN_IT_BEGAN);
        flag(findings, LinkedStays.mostDaysInAYear(facts) > LinkedStays.MOST_DAYS, CareFinding.SHORT_BREAKS_TOO_LONG);
        flag(findings, changedWithoutReason(facts), CareFinding.PLACE_CHANGE_WITHOUT_REASON);
        flag(findings, diedOtherwise(facts, diedOn), CareFinding.DIED_ON_ANOTHER_DAY);
        return List.copyOf(findings);
    }

    private static boolean supportedTooEarly(CareFacts facts, @Nullable LocalDate bornOn) {
        return bornOn != null
                && facts.episodes().stream()
                        .filter(episode -> "K3".equals(episode.placement().type()))
                        .anyMatch(episode -> !isAged(bornOn, SUPPORTED_FROM, episode.startedOn()));
    }

    /** Whoever is born on 29 February is older from 1 March of a common year on. */
    private static boolean isAged(@Nullable LocalDate bornOn, int years, LocalDate on) {
        if (bornOn == null) {
            return false;
        }
        var birthday = bornOn.plusYears(years);
        var leapt = birthday.getDayOfMonth() == bornOn.getDayOfMonth() ? birthday : birthday.plusDays(1);
        return !leapt.isAfter(on);
    }

    private static boolean changedWithoutReason(CareFacts facts) {
        for (var i = 1; i < facts.episodes().size(); i++) {
            var end = facts.episodes().get(i - 1).end();
            if (PLACEMENT_CHANGED.contains(facts.episodes().get(i).reason())
                    && (end == null || end.placeChangeReason() == null)) {
                return true;
            }
        }
        return false;
    }

    private static boolean diedOtherwise(CareFacts facts, @Nullable LocalDate diedOn) {
        var end = facts.latest().end();
        return end != null && "E2".equals(end.reason()) && !Objects.equals(end.on(), diedOn);
    }

    private static void flag(List<CareFinding> findings, boolean wrong, CareFinding finding) {
        if (wrong) {
            findings.add(finding);
        }
    }
}
