package safeguarding.conference.convening.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.Conferences;
import safeguarding.conference.neighbours.Sitting;
import safeguarding.conference.neighbours.Sittings;
import safeguarding.platform.coding.Codes;

/** Tells agencies when and where conferences are held. */
@ApplicationScoped
class SittingsAhead implements Sittings {

    private final Conferences conferences;

    SittingsAhead(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public List<Sitting> of(Collection<UUID> conferenceIds) {
        return conferences.all(conferenceIds).stream()
                .map(SittingsAhead::sitting)
                .toList();
    }

    private static Sitting sitting(ChildProtectionConference conference) {
        var booking = conference.booking();
        return new Sitting(
                conference.id(),
                Codes.of(conference.kind()),
                booking == null ? null : booking.startsAt(),
                booking == null ? null : booking.endsAt(),
                booking == null ? null : booking.venue(),
                booking == null ? null : Codes.of(booking.mode()));
    }
}
