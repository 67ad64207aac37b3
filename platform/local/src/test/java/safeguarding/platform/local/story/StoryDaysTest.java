package safeguarding.platform.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryDaysTest {

    @Test
    void areThoseOfTheReadmeWhenTheCouncilBegins() {
        var days = new StoryDays(Instant.parse("2013-11-28T09:02:00Z"));

        assertThat(days.today()).isEqualTo(LocalDate.of(2013, 11, 28));
        assertThat(days.before()).isEqualTo(LocalDate.of(2013, 11, 18));
        assertThat(days.start()).hasToString("2013-11-28T14:00:00Z");
        assertThat(days.tag()).isEqualTo("131128");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-02-03T12:59:59Z, 2014-02-03T14:00:00Z",
        "2014-02-03T13:59:59Z, 2014-02-03T14:00:00Z",
        "2014-02-03T14:00:01Z, 2014-02-03T15:00:00Z",
        "2014-02-03T22:30:00Z, 2014-02-03T23:00:00Z",
        "2014-02-03T23:30:00Z, 2014-02-03T14:00:00Z",
        "2014-01-31T09:00:00Z, 2014-01-31T14:00:00Z",
        "2014-02-01T09:00:00Z, 2014-02-03T14:00:00Z",
        "2014-02-02T20:00:00Z, 2014-02-03T14:00:00Z",
        "2014-07-01T22:30:00Z, 2014-07-01T14:00:00Z",
        "2014-07-01T23:30:00Z, 2014-07-02T14:00:00Z"
    })
    void bookTheConferenceForLaterOnTheSameDayInEnglandOrForMonday(Instant now, Instant start) {
        assertThat(new StoryDays(now).start()).isEqualTo(start);
    }
}
