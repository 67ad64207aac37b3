package safeguarding.reviewing.health.year;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.health.NoScore;

/**
 * What was answered about a child for a year, 1 April to 31 March: yes or no, and no day. Null where nobody answered. Masks
 * itself; only the year is ever in an event.
 *
 * @param year calendar year in which it ends
 * @param convicted whether the child was convicted in it
 * @param healthCheck whether the checks of a child under five are up to date
 * @param immunisations whether they are up to date
 * @param dentalCheck whether a dentist saw the child
 * @param healthAssessment whether the child had its assessment
 * @param substanceMisuse whether the child was found to misuse substances
 * @param interventionReceived whether such a child received an intervention
 * @param interventionOffered whether one was offered to a child that received none
 * @param score of strengths and difficulties, 0 to 40
 * @param noScoreBecause why there is no score
 */
@Embeddable
public record YearAnswers(
        @Column(name = "return_year", nullable = false) int year,
        @Column(name = "convicted") @Nullable Boolean convicted,
        @Column(name = "health_check") @Nullable Boolean healthCheck,
        @Column(name = "immunisations") @Nullable Boolean immunisations,
        @Column(name = "dental_check") @Nullable Boolean dentalCheck,
        @Column(name = "health_assessment") @Nullable Boolean healthAssessment,
        @Column(name = "substance_misuse") @Nullable Boolean substanceMisuse,
        @Column(name = "intervention_received") @Nullable Boolean interventionReceived,
        @Column(name = "intervention_offered") @Nullable Boolean interventionOffered,
        @Column(name = "score") @Nullable Integer score,

        @Enumerated(EnumType.STRING) @Column(name = "no_score_because") @Nullable
        NoScore noScoreBecause) {

    /** Whether nothing is answered. */
    public boolean none() {
        return answers().stream().allMatch(Optional::isEmpty);
    }

    /** Whether this says nothing else than what was said before, and perhaps more. */
    boolean onlyAddsTo(YearAnswers before) {
        var then = before.answers();
        var now = answers();
        return year == before.year
                && IntStream.range(0, now.size())
                        .allMatch(at -> then.get(at).isEmpty() || then.get(at).equals(now.get(at)));
    }

    private List<Optional<?>> answers() {
        return List.of(
                Optional.ofNullable(convicted),
                Optional.ofNullable(healthCheck),
                Optional.ofNullable(immunisations),
                Optional.ofNullable(dentalCheck),
                Optional.ofNullable(healthAssessment),
                Optional.ofNullable(substanceMisuse),
                Optional.ofNullable(interventionReceived),
                Optional.ofNullable(interventionOffered),
                Optional.ofNullable(score),
                Optional.ofNullable(noScoreBecause));
    }

    @Override
    public String toString() {
        return "YearAnswers[" + year + "]";
    }
}
