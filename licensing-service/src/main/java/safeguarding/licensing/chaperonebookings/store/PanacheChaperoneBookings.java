package safeguarding.licensing.chaperonebookings.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.chaperonebookings.BookedSpan;
import safeguarding.licensing.chaperonebookings.ChaperoneBooking;
import safeguarding.licensing.chaperonebookings.ChaperoneBookings;
import safeguarding.licensing.chaperonebookings.NewBooking;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.NameLocks;

/** Keeps bookings of chaperones. */
@ApplicationScoped
public class PanacheChaperoneBookings extends AggregateRepository<ChaperoneBooking> implements ChaperoneBookings {

    private static final String MEETING = "span.startsAt < ?1 and span.endsAt > ?2 and cancelling.on is null";

    private final NameLocks locks;

    PanacheChaperoneBookings(NameLocks locks) {
        this.locks = locks;
    }

    @Override
    public Optional<ChaperoneBooking> find(UUID bookingId) {
        return findByIdOptional(bookingId);
    }

    @Override
    public List<ChaperoneBooking> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public void hold(UUID chaperoneId) {
        locks.hold("chaperone", List.of(chaperoneId.toString()));
    }

    @Override
    public List<NewBooking> meeting(UUID chaperoneId, BookedSpan span) {
        return list(MEETING + " and chaperoneId = ?3 order by id", span.endsAt(), span.startsAt(), chaperoneId).stream()
                .map(ChaperoneBooking::booking)
                .toList();
    }

    @Override
    public List<NewBooking> between(Instant from, Instant to) {
        return list(MEETING + " order by id", to, from).stream()
                .map(ChaperoneBooking::booking)
                .toList();
    }
}
