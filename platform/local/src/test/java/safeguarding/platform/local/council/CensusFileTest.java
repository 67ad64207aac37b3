package safeguarding.platform.local.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CensusFileTest {

    private static final DemonstrationCounty COUNTY = DemonstrationCounty.ofTheReport();
    private static final List<CensusFile> FILES = COUNTY.census();

    @Test
    void areOfTheYearsThatHaveEndedEarlierOnesFirst() {
        assertThat(FILES).extracting(CensusFile::year).isSorted().endsWith(2012, 2013);
        assertThat(FILES).extracting(CensusFile::children).allMatch(children -> children > 0);
    }

    @Test
    void sayOfThePlansWhatTheHistoriesSay() {
        var ledger = new Ledger(COUNTY.histories());
        for (var file : FILES) {
            var ends = LocalDate.of(file.year(), 3, 31);
            var open = ledger.plans().stream().filter(plan -> plan.openOn(ends)).count();
            assertThat(count(file, "</CPPstartDate>(?!<CPPendDate>)"))
                    .as("open plans at the end of %s".formatted(ends))
                    .isEqualTo(open);
        }
    }

    @Test
    void sayNothingThatACensusDoesNot() {
        assertThat(FILES)
                .extracting(CensusFile::xml)
                .noneMatch(xml -> xml.contains("S1001") || xml.contains("north-") || xml.contains("Sampleton"));
    }

    private static long count(CensusFile file, String pattern) {
        return Pattern.compile(pattern).matcher(file.xml()).results().count();
    }
}
