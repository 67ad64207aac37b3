package safeguarding.conference.convening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/**
 * Where a conference stands, as its columns keep it. Each step asks the stage for a way on; where there is none, the
 * request ends with {@code conflict}.
 */
@Embeddable
class ConferenceProgress {

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private StageName stage = StageName.REQUESTED;

    @Embedded
    private @Nullable Booking booking;

    @Embedded
    private @Nullable Postponement postponement;

    @Embedded
    private @Nullable Cancellation cancellation;

    @Embedded
    private @Nullable Holding holding;

    /** A conference that was asked for. */
    ConferenceProgress() {}

    void book(Booking planned) {
        become(
                switch (stage()) {
                    case ConferenceStage.Requested requested -> requested.book(planned);
                    case ConferenceStage.Postponed postponed -> postponed.book(planned);
                    case ConferenceStage.Scheduled scheduled -> {
                        if (planned.startsAt().isAfter(scheduled.booking().startsAt())) {
                            throw conflict("The conference is booked: a later start is a postponement with a reason.");
                        }
                        yield scheduled.rebook(planned);
                    }
                    case ConferenceStage.Held held -> throw conflict("The conference has been held.");
                    case ConferenceStage.Cancelled cancelled -> throw conflict("The conference has been cancelled.");
                });
    }

    void postpone(Postponement given) {
        if (!(stage() instanceof ConferenceStage.Scheduled scheduled)) {
            throw conflict("Only a conference that is booked can be postponed.");
        }
        become(scheduled.postpone(given));
    }

    void cancel(Cancellation given) {
        become(
                switch (stage()) {
                    case ConferenceStage.Requested requested -> requested.cancel(given);
                    case ConferenceStage.Scheduled scheduled -> scheduled.cancel(given);
                    case ConferenceStage.Postponed postponed -> postponed.cancel(given);
                    case ConferenceStage.Held held -> throw conflict("The conference has been held.");
                    case ConferenceStage.Cancelled cancelled ->
                        throw conflict("The conference has been cancelled already.");
                });
    }

    void hold(Holding fact) {
        become(
                switch (stage()) {
                    case ConferenceStage.Requested requested -> requested.hold(fact);
                    case ConferenceStage.Scheduled scheduled -> scheduled.hold(fact);
                    case ConferenceStage.Postponed postponed -> postponed.hold(fact);
                    case ConferenceStage.Cancelled cancelled -> cancelled.hold(fact);
                    case ConferenceStage.Held held ->
                        throw conflict("The conference has been recorded as held already: correct that.");
                });
    }

    void correct(Holding fact) {
        if (!(stage() instanceof ConferenceStage.Held held)) {
            throw conflict("The conference is not recorded as held: there is nothing to correct.");
        }
        become(held.correct(fact));
    }

    /** Whatever is recorded of it never was. */
    void never(Cancellation given) {
        become(new ConferenceStage.Cancelled(given));
        booking = null;
        postponement = null;
        holding = null;
    }

    /** What stood before a conference was held stays with it: a booking, the last postponement, a cancellation. */
    private void become(ConferenceStage next) {
        stage = next.name();
        switch (next) {
            case ConferenceStage.Requested requested -> booking = null;
            case ConferenceStage.Scheduled scheduled -> booking = scheduled.booking();
            case ConferenceStage.Postponed postponed -> {
                booking = null;
                postponement = postponed.postponement();
            }
            case ConferenceStage.Cancelled cancelled -> cancellation = cancelled.cancellation();
            case ConferenceStage.Held held -> holding = held.holding();
        }
    }

    ConferenceStage stage() {
        return switch (stage) {
            case REQUESTED -> new ConferenceStage.Requested();
            case SCHEDULED -> new ConferenceStage.Scheduled(Objects.requireNonNull(booking));
            case POSTPONED -> new ConferenceStage.Postponed(Objects.requireNonNull(postponement));
            case CANCELLED -> new ConferenceStage.Cancelled(Objects.requireNonNull(cancellation));
            case HELD -> new ConferenceStage.Held(Objects.requireNonNull(holding));
        };
    }

    @Nullable
    Booking booking() {
        return booking;
    }

    @Nullable
    Postponement postponement() {
        return postponement;
    }

    @Nullable
    Cancellation cancellation() {
        return cancellation;
    }

    @Nullable
    Holding holding() {
        return holding;
    }

    private static ProblemException conflict(String sentence) {
        return ProblemException.of(ProblemType.CONFLICT, sentence);
    }
}
