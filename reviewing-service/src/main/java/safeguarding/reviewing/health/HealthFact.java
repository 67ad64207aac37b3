package safeguarding.reviewing.health;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the return OC2 asks of a child, on a day. Masks itself.
 *
 * @param kind what was done or found; never in an event
 * @param on day on which it was done or found; never in the future
 * @param upToDate whether the immunisations are up to date; for immunisations alone. Never in an event; null when not said
 * @param score strengths and difficulties, 0 to 40. Never in an event; null when not said
 * @param noScoreBecause why there is no score (SDQ_REASON of the return). Never in an event; null when not said
 * @param interventionReceived whether the child received an intervention; for substance misuse alone. Never in an event; null when not said
 * @param interventionOffered whether an intervention was offered to a child who received none. Never in an event; null when not said
 */
@Embeddable
public record HealthFact(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false)
        HealthKind kind,

        @Column(name = "told_on", nullable = false) LocalDate on,
        @Column(name = "up_to_date") @Nullable Boolean upToDate,
        @Column(name = "score") @Nullable Integer score,

        @Enumerated(EnumType.STRING) @Column(name = "no_score_because") @Nullable
        NoScore noScoreBecause,

        @Column(name = "intervention_received") @Nullable Boolean interventionReceived,
        @Column(name = "intervention_offered") @Nullable Boolean interventionOffered) {

    /** Whether this says nothing else than what was said before, and perhaps more. */
    boolean onlyAddsTo(HealthFact before) {
        return Objects.equals(kind, before.kind)
                && Objects.equals(on, before.on)
                && adds(before.upToDate, upToDate)
                && adds(before.score, score)
                && adds(before.noScoreBecause, noScoreBecause)
                && adds(before.interventionReceived, interventionReceived)
                && adds(before.interventionOffered, interventionOffered);
    }

    private static boolean adds(@Nullable Object before, @Nullable Object now) {
        return before == null || before.equals(now);
    }

    @Override
    public String toString() {
        return "HealthFact[masked]";
    }
}
