package safeguarding.audit.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to feedback. No event holds a word of anybody. */
public sealed interface FeedbackEvent extends DomainEvent {

    /** The collection. */
    UUID collectionId();

    /** Civil date on which it happened. */
    LocalDate on();

    /** Code of the area; null for the whole council, or when not known. */
    @Nullable
    String area();

    /** People are asked. */
    record Opened(UUID collectionId, LocalDate on, CollectionDetails details) implements FeedbackEvent {
        @Override
        public @Nullable String area() {
            return details.area();
        }
    }

    /** They are asked otherwise. */
    record Changed(UUID collectionId, LocalDate on, CollectionDetails details) implements FeedbackEvent {
        @Override
        public @Nullable String area() {
            return details.area();
        }
    }

    /** Nobody answers any more. */
    record Closed(UUID collectionId, LocalDate on, CollectionDetails details) implements FeedbackEvent {
        @Override
        public @Nullable String area() {
            return details.area();
        }
    }

    /** Somebody said something. */
    record Received(
            UUID responseId,
            UUID collectionId,
            LocalDate on,
            @Nullable String area,
            ResponseDetails details) implements FeedbackEvent {}

    /** Somebody took the consent back: the words are gone. */
    record ConsentWithdrawn(
            UUID responseId,
            UUID collectionId,
            LocalDate on,
            @Nullable String area) implements FeedbackEvent {}

    /** It was recorded in error. */
    record Withdrawn(
            UUID responseId,
            UUID collectionId,
            LocalDate on,
            @Nullable String area) implements FeedbackEvent {}
}
