package safeguarding.conference.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.neighbours.KnownConference;

class OutcomeOfConferenceTest {

    @ParameterizedTest
    @CsvSource({
        "false, true, PLAN_MADE, true",
        "false, true, NO_PLAN, true",
        "false, true, ADJOURNED, true",
        "false, true, INQUORATE, false",
        "false, true, CONTINUED, false",
        "false, true, CATEGORY_CHANGED, false",
        "false, true, ENDED, false",
        "false, false, PLAN_MADE, false",
        "false, false, NO_PLAN, false",
        "false, false, INQUORATE, true",
        "true, true, CONTINUED, true",
        "true, true, CATEGORY_CHANGED, true",
        "true, true, ENDED, true",
        "true, true, ADJOURNED, true",
        "true, true, PLAN_MADE, false",
        "true, true, NO_PLAN, false",
        "true, false, ENDED, false",
        "true, false, INQUORATE, true",
    })
    void permitsWhatTheKindAndTheQuorumAllow(boolean review, boolean couldDecide, Outcome outcome, boolean permitted) {
        var child = UUID.randomUUID();
        var conference = new KnownConference(
                UUID.randomUUID(),
                review,
                null,
                LocalDate.parse("2013-11-28"),
                couldDecide,
                false,
                Set.of(child),
                "north-east");

        assertThat(OutcomeOfConference.permits(conference, outcome).isPermitted())
                .isEqualTo(permitted);
    }
}
