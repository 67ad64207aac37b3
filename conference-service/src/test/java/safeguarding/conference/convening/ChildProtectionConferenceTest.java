package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.problem.ProblemException;

class ChildProtectionConferenceTest {

    private static final LocalDate TODAY = LocalDate.parse("2013-11-28");

    @Test
    void goesFromRequestToBookingToHeld() {
        var conference = requested();

        conference.book(booking("2013-12-12T10:00:00Z"), TODAY);
        conference.hold(held("2013-12-12"), List.of(), Set.of());

        assertThat(conference.stage().name()).isEqualTo(StageName.HELD);
    }

    @Test
    void waitsForAnotherBookingWhenPostponed() {
        var conference = requested();
        conference.book(booking("2013-12-12T10:00:00Z"), TODAY);

        conference.postpone("The interpreter is ill.", "S7", TODAY);

        assertThat(conference.stage().name()).isEqualTo(StageName.POSTPONED);
        assertThat(conference.booking()).isNull();
        conference.book(booking("2013-12-16T10:00:00Z"), TODAY);
        assertThat(conference.stage().name()).isEqualTo(StageName.SCHEDULED);
    }

    @Test
    void takesALaterStartAsAPostponementOnly() {
        var conference = requested();
        conference.book(booking("2013-12-12T10:00:00Z"), TODAY);

        assertThatThrownBy(() -> conference.book(booking("2013-12-12T10:01:00Z"), TODAY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("postponement");
        conference.book(booking("2013-12-12T09:59:00Z"), TODAY);
        assertThat(conference.booking()).isEqualTo(booking("2013-12-12T09:59:00Z"));
    }

    @Test
    void isPostponedOnlyWhenBooked() {
        assertThatThrownBy(() -> requested().postpone("No reason.", "S7", TODAY))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void isNeitherBookedNorCancelledNorHeldAgainOnceHeld() {
        var conference = requested();
        conference.hold(held("2013-11-28"), List.of(), Set.of());

        assertThatThrownBy(() -> conference.book(booking("2013-12-12T10:00:00Z"), TODAY))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> conference.cancel(new Cancellation(TODAY, "Too late.")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> conference.hold(held("2013-11-28"), List.of(), Set.of()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void canBeRecordedAsHeldThoughItWasCancelled() {
        var conference = requested();
        conference.cancel(new Cancellation(TODAY, "No longer needed."));

        conference.hold(held("2013-11-28"), List.of(), Set.of(Breach.HELD_THOUGH_CANCELLED));

        assertThat(conference.stage().name()).isEqualTo(StageName.HELD);
        assertThat(conference.breaches()).containsExactly(Breach.HELD_THOUGH_CANCELLED);
    }

    private static ChildProtectionConference requested() {
        return ChildProtectionConference.request(
                UUID.randomUUID(),
                ConferenceKind.INITIAL,
                List.of(UUID.randomUUID(), UUID.randomUUID()),
                "north-east",
                ConferenceOrigin.UNKNOWN,
                null,
                TODAY,
                false);
    }

    private static Booking booking(String startsAt) {
        var start = Instant.parse(startsAt);
        return new Booking(start, start.plusSeconds(5400), "Room 4", MeetingMode.IN_PERSON, null);
    }

    private static Holding held(String on) {
        return new Holding(LocalDate.parse(on), QuorumFound.MET, null, 0, null);
    }
}
