package safeguarding.conference.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.conference.children.identifiers.CensusCodes;
import safeguarding.conference.children.identifiers.Finding;
import safeguarding.conference.children.identifiers.NhsNumber;
import safeguarding.conference.children.identifiers.UniquePupilNumber;

class IdentifiersTest {

    @ParameterizedTest
    @MethodSource("vectors")
    void judgesEveryPublishedVector(String kind, String value, boolean sound) {
        var fault = kind.equals("NHS") ? new NhsNumber(value).fault() : new UniquePupilNumber(value).fault();

        assertThat(fault.isEmpty()).as(kind + " " + value).isEqualTo(sound);
    }

    static Stream<Object[]> vectors() throws IOException {
        try (var in = IdentifiersTest.class.getResourceAsStream("/rules/id_vectors.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> line.split(",", 4))
                            .map(row -> new Object[] {row[0], row[1], row[2].equals("1")})
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "943 476 5919, true",
        "943-476-5919, true",
        "9434765918, false",
        "9434765910, false",
        "943476591, false",
        "'', false"
    })
    void readsNhsNumbersHoweverTheyAreSpaced(String written, boolean sound) {
        assertThat(new NhsNumber(written).fault().isEmpty()).isEqualTo(sound);
    }

    @Test
    void tellsAWrongLengthFromAWrongCheckDigit() {
        assertThat(new NhsNumber("94347659190").fault()).isEqualTo(Optional.of(Finding.NHS_NUMBER_FORMAT));
        assertThat(new NhsNumber("9434765918").fault()).isEqualTo(Optional.of(Finding.NHS_NUMBER_CHECK_DIGIT));
        assertThat(new UniquePupilNumber("D93620011500").fault()).isEqualTo(Optional.of(Finding.UPN_FORMAT));
        assertThat(new UniquePupilNumber("A936200115001").fault()).isEqualTo(Optional.of(Finding.UPN_CHECK_LETTER));
    }

    @Test
    void masksItselfWhenPrinted() {
        assertThat(new NhsNumber("9434765919")).hasToString("NhsNumber[masked]");
        assertThat(new UniquePupilNumber("D936200115001")).hasToString("UniquePupilNumber[masked]");
        assertThat(new ChildName("Amina", "Hale", null).toString()).doesNotContain("Amina", "Hale");
    }

    @ParameterizedTest
    @CsvSource({
        "Sex, M, 2024-03-31, false",
        "Sex, M, 2024-04-01, true",
        "GenderCurrent, 1, 2024-03-31, true",
        "GenderCurrent, 1, 2024-04-01, false",
        "Ethnicity, WBRI, 2013-11-28, true"
    })
    void knowsWhenACodeIsInForce(String set, String code, String day, boolean inForce) {
        assertThat(CensusCodes.find(set, code).orElseThrow().inForceOn(java.time.LocalDate.parse(day)))
                .isEqualTo(inForce);
    }
}
