package safeguarding.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors were worked out by another program in another language (docs/domain/sampling.md says how). */
class DrawingVectorsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/sampling/drawing-order-vectors.csv", numLinesToSkip = 1)
    void placesACaseByTheDigestOfSeedAndKey(String seed, String key, String digest, int place) {
        assertThat(new DrawingOrder(seed).digest(key)).isEqualTo(digest);
        assertThat(place).isBetween(1, 12);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/sampling/frame-digest-vectors.csv", numLinesToSkip = 1)
    void digestsAFrameLineByLine(String name, @Nullable String cases, String digest) {
        assertThat(new Frame(new TreeMap<>(strata(cases))).digest())
                .describedAs(name)
                .isEqualTo(digest);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/sampling/allotment-vectors.csv", numLinesToSkip = 1)
    void sharesTheSizeAmongTheStrata(String allotment, int size, @Nullable String frame, @Nullable String numbers) {
        var shared = Allotment.valueOf(allotment.toUpperCase(Locale.ROOT)).among(numbers(frame), size);
        assertThat(shared).containsExactlyEntriesOf(numbers(numbers));
        numbers(frame)
                .forEach((stratum, cases) -> assertThat(shared.get(stratum)).isLessThanOrEqualTo(cases));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "en-GB", "ar-EG", "th-TH-u-ca-buddhist"})
    void drawsTheSameWhateverTheLanguageOfTheMachine(String language) {
        var usual = Locale.getDefault();
        var expected = Draw.of(frame(200), design("2013-11-28"));
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(Draw.of(frame(200), design("2013-11-28"))).isEqualTo(expected);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void drawsInTheOrderOfTheVectors() {
        var rows = DrawingVectors.rows();
        rows.forEach((seed, placed) -> {
            var shuffled = new java.util.ArrayList<>(placed);
            Collections.shuffle(shuffled, new Random(3));
            shuffled.sort(new DrawingOrder(seed));
            assertThat(shuffled).isEqualTo(placed);
        });
    }

    @Test
    void drawsTheSameInWhateverOrderTheCasesCome() {
        var frame = frame(300);
        var reversed = new TreeMap<String, String>(Collections.reverseOrder());
        reversed.putAll(frame.strata());
        assertThat(Draw.of(new Frame(new TreeMap<>(reversed)), design("x"))).isEqualTo(Draw.of(frame, design("x")));
    }

    @Test
    void drawsOthersWithAnotherSeed() {
        assertThat(Draw.of(frame(300), design("x")).cases())
                .isNotEqualTo(Draw.of(frame(300), design("y")).cases());
    }

    @Test
    void takesAllOfAFrameThatIsTooSmall() {
        assertThat(Draw.of(frame(9), design("x")).cases()).hasSize(9);
        assertThat(Draw.of(frame(10), design("x")).cases()).hasSize(10);
        assertThat(Draw.of(frame(11), design("x")).cases()).hasSize(10);
    }

    private static Design design(String seed) {
        return new Design(List.of("area"), Allotment.PROPORTIONAL, 10, new TreeMap<>(), seed);
    }

    private static Frame frame(int size) {
        var strata = new TreeMap<String, String>();
        IntStream.range(0, size).forEach(n -> strata.put("%032x".formatted(n * 7919L), n % 3 == 0 ? "east" : "west"));
        return new Frame(strata);
    }

    private static Map<String, String> strata(@Nullable String cases) {
        var read = new TreeMap<String, String>();
        Arrays.stream(cases == null ? new String[0] : cases.split(" "))
                .map(each -> each.split("="))
                .forEach(each -> read.put(each[0], each[1]));
        return read;
    }

    private static Map<String, Integer> numbers(@Nullable String text) {
        var read = new LinkedHashMap<String, Integer>();
        strata(text).forEach((stratum, number) -> read.put(stratum, Integer.parseInt(number)));
        return read;
    }
}
