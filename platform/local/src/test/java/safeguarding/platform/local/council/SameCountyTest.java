package safeguarding.platform.local.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameCountyTest {

    private static final DemonstrationCounty COUNTY = DemonstrationCounty.ofTheReport();

    @ParameterizedTest
    @CsvSource({"ar-EG-u-nu-arab, Pacific/Kiritimati", "th-TH-u-ca-buddhist-nu-thai, Pacific/Pago_Pago", "tr-TR, UTC"})
    void isTheSameWhereverItIsMade(String language, String zone) {
        var usualLanguage = Locale.getDefault();
        var usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var there = DemonstrationCounty.ofTheReport();

            assertThat(there.histories()).isEqualTo(COUNTY.histories());
            assertThat(there.diary()).isEqualTo(COUNTY.diary());
            assertThat(there.restricted()).isEqualTo(COUNTY.restricted());
        } finally {
            Locale.setDefault(usualLanguage);
            TimeZone.setDefault(usualZone);
        }
    }

    @Test
    void chanceFallsAsItDidOnTheFirstMachine() {
        var chance = new Chance(1).of("any");

        assertThat(new int[] {chance.between(1, 1000), chance.between(1, 1000), chance.weighted(5, 5, 90)})
                .containsExactly(928, 472, 2);
    }

    @Test
    void anotherSeedMakesAnotherCountyWithTheSameFigures() {
        var other = DemonstrationCounty.of(7);

        assertThat(other.histories()).isNotEqualTo(COUNTY.histories());
        assertThat(new Ledger(other.histories()).plans().stream().filter(plan -> plan.openOn(COUNTY.today())))
                .hasSize(900);
    }
}
