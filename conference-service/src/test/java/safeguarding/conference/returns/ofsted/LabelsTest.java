package safeguarding.conference.returns.ofsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.plan.Category;

/** The words of the lists are those of Annex A, in {@code annexa-columns.csv}. */
class LabelsTest {

    @Test
    void hasTheColumnsOfList5InTheirOrder() {
        assertThat(EnquiryColumns.all().stream().map(Column::header)).containsExactlyElementsOf(headers("5"));
    }

    @Test
    void hasTheColumnsOfList7InTheirOrder() {
        assertThat(PlanColumns.all().stream().map(Column::header)).containsExactlyElementsOf(headers("7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "F", "U", "0", "1", "2", "9", "?"})
    void saysGenderInAValueOfTheList(String code) {
        assertThat(values("Gender")).contains(Labels.gender(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WBRI", "WIRI", "WIRT", "WROM", "WOTH", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH",
                "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT", "XXXX"
            })
    void saysEthnicityInAValueOfTheList(String code) {
        assertThat(values("Ethnicity")).contains(Labels.ethnicity(code));
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryCategoryInAValueOfTheList(Category category) {
        assertThat(values("Initial Category of Abuse")).contains(Labels.category(category));
        assertThat(values("Latest Category of Abuse")).contains(Labels.category(category));
    }

    @Test
    void saysDisabilityInAValueOfTheList() {
        assertThat(values("Does the Child have a Disability")).contains(Labels.YES, Labels.NO, Labels.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "WOTH, a) White",
        "MWAS, b) Mixed",
        "AIND, c) Asian or Asian British",
        "BOTH, d) Black or black British",
        "CHNE, e) Other ethnic group",
        "OOTH, e) Other ethnic group",
        "NOBT, f) Not stated",
        ", f) Not stated"
    })
    void putsEachCodeIntoItsGroup(String code, String group) {
        assertThat(Labels.ethnicity(code)).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-04-17, 2026-04-16, 16",
        "2009-04-17, 2026-04-17, 17",
        "2012-02-29, 2025-02-28, 12",
        "2012-02-29, 2025-03-01, 13",
        "2026-04-18, 2026-04-17, ''",
        "2026-04-17, 2026-04-17, 0",
        ", 2026-04-17, ''"
    })
    void countsWholeYears(LocalDate bornOn, LocalDate asAt, String age) {
        assertThat(Labels.age(bornOn, asAt)).isEqualTo(age);
    }

    @Test
    void writesDaysAsAnnexADoes() {
        assertThat(Labels.day(LocalDate.of(2026, 3, 5))).isEqualTo("05/03/2026");
        assertThat(Labels.day(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1"})
    void leavesNoCellThatASpreadsheetWouldCompute(String text) {
        assertThat(Cells.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x=1", "a) Yes", "17/04/2009", "'x"})
    void leavesOtherCellsAsTheyAre(String text) {
        assertThat(Cells.safe(text)).isEqualTo(text);
    }

    private static List<String> headers(String list) {
        return rows().stream()
                .filter(row -> row.getFirst().equals(list))
                .map(row -> row.get(2))
                .toList();
    }

    private static Set<String> values(String header) {
        return rows().stream()
                .filter(row -> row.get(2).equals(header))
                .flatMap(row -> Arrays.stream(row.get(5).split("; ", -1)))
                .flatMap(value -> Arrays.stream(value.split(" / (?=[a-z]\\))", -1)))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static List<List<String>> rows() {
        try (var in = Objects.requireNonNull(
                LabelsTest.class.getResourceAsStream("/safeguarding/conference/returns/annexa-columns.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", 6)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
