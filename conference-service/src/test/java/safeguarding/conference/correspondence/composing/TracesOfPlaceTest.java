package safeguarding.conference.correspondence.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracesOfPlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7 Larkspur Yard; 7 Larkspur Yard|Larkspur Yard",
                "7a Larkspur Yard/Guildford; 7a Larkspur Yard|Larkspur Yard",
                "Flat 2/14 Copper Street/Guildford; Flat 2|Copper Street",
                "Flat 2, 14 Copper Street/Guildford; Flat 2, 14 Copper Street|Copper Street",
                "Rose Cottage/Mill Lane/Guildford; Rose Cottage|Mill Lane",
                "Rose Cottage, 5 Mill Lane; Rose Cottage, 5 Mill Lane|Rose Cottage|Mill Lane",
                "Rose Cottage/5 Mill Lane; Rose Cottage|Mill Lane",
                "12-14 Broadway/Woking; 12-14 Broadway|Broadway"
            })
    void areItsLineAndItsStreetOrHouseAndNeverItsTown(String address, String traces) {
        assertThat(TracesOfPlace.of(List.of(address.split("/")), null)).containsExactly(traces.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"GU1 9ZZ"})
    void areItsPostcode(String postcode) {
        assertThat(TracesOfPlace.of(List.of("7 Larkspur Yard", "Guildford"), postcode))
                .contains(postcode);
    }
}
