package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.MadeInError;

/**
 * Something that brings the next review forward (C1.4), as it was written down.
 *
 * @param notedOn civil date from which it is known
 * @param day by which the review is wanted, or on which detention or accommodation ends; not before {@code notedOn}
 * @param toParent of accommodation that stops: whether the child would go to a parent or a person with parental
 *     responsibility
 * @param withdrawal why it never was; null for one that stands
 */
public record ReviewCall(
        UUID id,
        CallKind kind,
        LocalDate notedOn,
        LocalDate day,
        boolean toParent,
        @Nullable MadeInError withdrawal) {

    /** The reason as the clock takes it. */
    public BroughtForward reason() {
        return switch (kind) {
            case IRO_ASKS -> new BroughtForward.IroAsks(notedOn, day);
            case WELFARE_NOT_SAFEGUARDED -> new BroughtForward.WelfareNotSafeguarded(notedOn, day);
            case DETAINED -> new BroughtForward.Detained(notedOn, day);
            case ACCOMMODATION_STOPS -> new BroughtForward.AccommodationStops(notedOn, day, toParent);
        };
    }

    ReviewCall withdrawn(MadeInError why) {
        return new ReviewCall(id, kind, notedOn, day, toParent, why);
    }

    boolean stands() {
        return withdrawal == null;
    }
}
