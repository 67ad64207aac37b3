package safeguarding.licensing.chaperonebookings;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A chaperone has children of a production in care, at a place for a span of time. */
@Entity
@Table(name = "chaperone_booking")
public class ChaperoneBooking extends Aggregate {

    @Column(name = "chaperone_id", nullable = false, updatable = false)
    private UUID chaperoneId;

    @Column(name = "production_id", nullable = false, updatable = false)
    private UUID productionId;

    @Embedded
    private BookedPlace place;

    @Embedded
    private BookedSpan span;

    @Embedded
    private Care care;

    @Embedded
    private @Nullable Cancelling cancelling;

    /** For Hibernate. */
    protected ChaperoneBooking() {}

    private ChaperoneBooking(NewBooking booking, LocalDate on) {
        this.chaperoneId = booking.chaperoneId();
        this.productionId = booking.productionId();
        this.place = booking.place();
        this.span = booking.span();
        this.care = booking.care();
        happened(new BookingEvent.ChaperoneBooked(id(), on, booking));
    }

    /** A chaperone is booked. */
    static ChaperoneBooking book(NewBooking booking, LocalDate on) {
        return new ChaperoneBooking(booking, on);
    }

    /** It does not hold any more; refuses (409) a second time. */
    void cancel(String because, LocalDate on) {
        if (cancelling != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The booking was cancelled already.");
        }
        cancelling = new Cancelling(on, because);
        happened(new BookingEvent.BookingCancelled(id(), on, booking()));
    }

    /** What was booked. */
    public NewBooking booking() {
        return new NewBooking(chaperoneId, productionId, place, span, care);
    }

    /** That it does not hold any more; empty while it does. */
    public Optional<Cancelling> cancelling() {
        return Optional.ofNullable(cancelling);
    }
}
