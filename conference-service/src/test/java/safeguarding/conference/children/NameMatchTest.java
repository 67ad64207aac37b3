package safeguarding.conference.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë, Smyth-Hale, zoe, SMYTH HALE, EXACT",
        "Zoë, Smyth-Hale, Hale, Zoe Smyth, EXACT",
        "Siobhan, O'Brien, siobhan, OBrien, EXACT",
        "Zoë, Smyth-Hale, Zoe, Smith Hale, CLOSE",
        "Zoë, Smyth-Hale, Zoe, Hale, CLOSE",
        "Tom, Hale, Tim, Hale, CLOSE",
        "Tom, Hale, Ben, Hale, POSSIBLE"
    })
    void judgesHowWellANameFits(String given, String family, String askedGiven, String askedFamily, NameMatch match) {
        var found = new ChildName(given, family, null);
        var asked = new ChildName(askedGiven, askedFamily, null);

        assertThat(NameMatch.judge(asked, found, true)).isEqualTo(match);
        assertThat(Collections.disjoint(NameMatch.keys(asked), found.keys()))
                .as("is found at all")
                .isFalse();
    }

    @Test
    void isOnlyPossibleWhenTheDateDiffers() {
        var name = new ChildName("Tom", "Hale", null);

        assertThat(NameMatch.judge(name, name, false)).isEqualTo(NameMatch.POSSIBLE);
    }

    @Test
    void doesNotFindAnotherNameAltogether() {
        var keys = NameMatch.keys(new ChildName("Ben", "Oakes", null));

        assertThat(Collections.disjoint(keys, new ChildName("Zoë", "Smyth-Hale", null).keys()))
                .isTrue();
    }

    @Test
    void triesTheDateWithDayAndMonthExchangedAndTheUnknownDay() {
        assertThat(LikelyDates.of(LocalDate.of(2009, 4, 7)))
                .containsExactly(LocalDate.of(2009, 4, 7), LocalDate.of(2009, 7, 4), LocalDate.of(2009, 4, 15));
        assertThat(LikelyDates.of(LocalDate.of(2009, 4, 17)))
                .containsExactly(LocalDate.of(2009, 4, 17), LocalDate.of(2009, 4, 15));
    }
}
