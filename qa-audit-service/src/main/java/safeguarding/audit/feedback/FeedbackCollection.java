package safeguarding.audit.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A time in which people are asked. */
@Entity
@Table(name = "feedback_collection")
public class FeedbackCollection extends Aggregate {

    @Embedded
    private CollectionDetails details;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    /** For Hibernate. */
    protected FeedbackCollection() {}

    private FeedbackCollection(CollectionDetails details, LocalDate on) {
        this.details = details;
        happened(new FeedbackEvent.Opened(id(), on, details));
    }

    /** A collection that is new. */
    static FeedbackCollection open(CollectionDetails details, LocalDate on) {
        return new FeedbackCollection(details, on);
    }

    /** Takes what holds now. What stays the same leaves no trace. */
    void change(CollectionDetails after, LocalDate on) {
        refuseClosed();
        if (!details.equals(after)) {
            details = after;
            happened(new FeedbackEvent.Changed(id(), on, after));
        }
    }

    /** Nobody answers after this day; what was said by then may still be written down. */
    void close(LocalDate on) {
        refuseClosed();
        closedOn = on;
        happened(new FeedbackEvent.Closed(id(), on, details));
    }

    private void refuseClosed() {
        if (closedOn != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The collection was closed on %s.".formatted(closedOn));
        }
    }

    /** Everything about it that can change. */
    public CollectionDetails details() {
        return details;
    }

    /** Last civil date on which people answered; empty while it is open. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}
