package safeguarding.reviewing.ofsted;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.missing.Absence;
import safeguarding.reviewing.missing.AbsenceKind;

/** One child of list 8 in its last period of care, seen at the end of a day. Masks itself. */
record LookedAfterRow(ListedChild child, LocalDate asAt) {

    private static final int MONTHS_COUNTED = 12;

    ListedChild.Period period() {
        return child.periods().getLast();
    }

    /** Its episodes that had begun by the day. */
    List<Episode> episodes() {
        return period().episodes().stream()
                .filter(episode -> !episode.startedOn().isAfter(asAt))
                .toList();
    }

    Episode latest() {
        return episodes().getLast();
    }

    @Nullable
    LocalDate ceasedOn() {
        var endedOn = period().endedOn();
        return endedOn == null || endedOn.isAfter(asAt) ? null : endedOn;
    }

    @Nullable
    String ceasedBecause() {
        var end = latest().end();
        return ceasedOn() == null || end == null ? null : end.reason();
    }

    /** Whether another period reached into the twelve months. */
    boolean again() {
        return child.periods().stream().limit(child.periods().size() - 1).anyMatch(each -> lasted(each.endedOn()));
    }

    LocalDate legalStatusFrom() {
        var status = latest().legalStatus();
        var from = latest().startedOn();
        for (var episode : episodes().reversed()) {
            if (!episode.legalStatus().equals(status)) {
                break;
            }
            from = episode.startedOn();
        }
        return from;
    }

    long placements() {
        return child.periods().stream()
                .flatMap(each -> PlacementsInCare.of(each.episodes()).stream())
                .filter(each -> !each.from().isAfter(asAt) && lasted(each.until()))
                .count();
    }

    boolean unaccompanied() {
        return child.person().unaccompanied() && lasted(child.person().unaccompaniedCeasedOn());
    }

    long absences(AbsenceKind kind) {
        return child.absences().stream()
                .filter(each -> each.kind() == kind && within(each.startedOn()))
                .count();
    }

    /** The last time the child was missing; null when it never was. */
    @Nullable
    Absence lastMissing() {
        return child.absences().stream()
                .filter(each -> each.kind() == AbsenceKind.MISSING)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private boolean within(LocalDate day) {
        return day.isAfter(monthsAgo()) && !day.isAfter(asAt);
    }

    /** Whether what ended then, or has not, lasted into the twelve months. */
    private boolean lasted(@Nullable LocalDate endedOn) {
        return endedOn == null || endedOn.isAfter(monthsAgo());
    }

    private LocalDate monthsAgo() {
        return asAt.minusMonths(MONTHS_COUNTED);
    }

    @Override
    public String toString() {
        return "LookedAfterRow[" + child.person().childId() + "]";
    }
}
