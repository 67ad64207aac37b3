package safeguarding.reviewing.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.reviewing.ssda903.reading.CsvText;

class CsvTextTest {

    private static final String LETTERS = "ab,\"\r\n ;é\uFEFF0/=";

    /** Whatever is written is read as it was, and stands where it was found. */
    @Test
    void readsWhateverWasWritten() {
        var random = new Random(903);
        for (var turn = 0; turn < 5_000; turn++) {
            var records = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(record -> cells(random))
                    .toList();
            var text = String.join("", records.stream().map(CsvText::written).toList());

            var read = all(text);

            assertThat(read.stream().map(CsvText.Entry::cells).toList())
                    .as(text)
                    .isEqualTo(records);
            assertThat(read)
                    .allMatch(CsvText.Entry::sound)
                    .allMatch(entry -> entry.count() == entry.cells().size());
        }
    }

    private static List<String> cells(Random random) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(cell -> IntStream.range(0, random.nextInt(6))
                        .mapToObj(letter -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                        .reduce("", String::concat))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b^a,b^ | a/b a/b",
                "a,b~a,b~ | a/b a/b",
                "a,b | a/b",
                "a, | a/",
                "a,`b,c`^ | a/b,c",
                "a,`b``c` | a/b`c",
                "`a`^b | a b",
            })
    void readsLinesOfEveryKind(String text, String records) {
        var read = all(text.replace('`', '"').replace("^", "\r\n").replace('~', '\n'));

        assertThat(String.join(
                        " ",
                        read.stream()
                                .map(entry -> String.join("/", entry.cells()))
                                .toList()))
                .isEqualTo(records.replace('`', '"'));
        assertThat(read).allMatch(entry -> entry.sound() && entry.whole());
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(all("\uFEFFCHILD,DOB\n").getFirst().cells()).containsExactly("CHILD", "DOB");
    }

    @Test
    void namesTheLine() {
        assertThat(all("a\r\n\"b\nc\"\r\nd\n").stream().map(CsvText.Entry::line))
                .containsExactly(1, 2, 4);
    }

    @Test
    void seesWhereAQuoteIsNotClosed() {
        assertThat(all("a\n\"b,c\nd,e\n").getLast().whole()).isFalse();
        assertThat(all("a,\"b\nc\",d\n").getFirst().whole()).isFalse();
        assertThat(all("a,b\"c\n").getFirst().sound()).isFalse();
        assertThat(all("a,\"b\"c\n").getFirst().sound()).isFalse();
    }

    @Test
    void countsCellsWithoutEnd() {
        var many = all(",".repeat(100_000)).getFirst();

        assertThat(many.count()).isEqualTo(100_001);
        assertThat(many.cells()).hasSizeLessThan(100);
    }

    private static List<CsvText.Entry> all(String text) {
        var reader = new CsvText(text);
        var all = new ArrayList<CsvText.Entry>();
        for (var entry = reader.next(); entry.isPresent(); entry = reader.next()) {
            all.add(entry.get());
        }
        return all;
    }
}
