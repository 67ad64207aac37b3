package safeguarding.reviewing.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a child and others took part in a review, as somebody tells it. Masks what was written.
 *
 * @param code how the child took part (C5); null while nobody said
 * @param attendance who was to take part, in order
 * @param seenAlone null while nobody said
 * @param wishesToChair whether the child wished to chair; null while nobody said
 * @param chairedByChild whether it did
 * @param guardian the part of the children's guardian; null while nobody said
 * @param outOfArea null for a child that is not placed out of the area
 */
public record Participation(
        @Nullable ParticipationCode code,
        List<Attendance> attendance,
        @Nullable SeenAlone seenAlone,
        @Nullable Boolean wishesToChair,
        boolean chairedByChild,
        RightsExplained rights,
        @Nullable GuardiansPart guardian,
        List<PlanLookedAt> plans,
        @Nullable PlacedOutOfArea outOfArea) {

    public Participation {
        attendance = List.copyOf(attendance);
        plans = List.copyOf(plans);
    }

    /** Whether it says of somebody that they took part. */
    boolean saysWhoTookPart() {
        return chairedByChild
                || attendance.stream().anyMatch(each -> each.presence().present());
    }

    /** Whether the list of those who took part says that the child did; empty where it says nothing of the child. */
    Optional<Boolean> childPresent() {
        return attendance.stream()
                .filter(each -> each.as() == Participant.CHILD)
                .map(each -> each.presence().present())
                .findFirst();
    }

    /** The days that have to have passed. */
    List<LocalDate> days() {
        var days = new ArrayList<>(rights.days());
        if (seenAlone != null && seenAlone.on() != null) {
            days.add(seenAlone.on());
        }
        if (outOfArea != null) {
            outOfArea.notifications().forEach(each -> days.add(each.on()));
        }
        return days;
    }

    @Override
    public String toString() {
        return "Participation[" + code + "]";
    }
}
