package safeguarding.licensing.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LicenceNumberTest {

    private static final int MANY = 2000;

    @Test
    void isReadHoweverItIsTyped() {
        var number = LicenceNumber.of("WP");

        assertThat(number.text()).matches("WP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]");
        assertThat(LicenceNumber.typed(number.text())).contains(number);
        assertThat(LicenceNumber.typed(number.text().toLowerCase(Locale.ROOT).replace("-", " ")))
                .contains(number);
        assertThat(LicenceNumber.typed(number.text().replace('0', 'O').replace('1', 'l')))
                .contains(number);
    }

    @Test
    void isRefusedWithAnyOneCharacterMistyped() {
        var number = LicenceNumber.of("PL").text();
        var characters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (int at = 3; at < number.length(); at++) {
            if (number.charAt(at) == '-') {
                continue;
            }
            for (var other : characters.toCharArray()) {
                if (other != number.charAt(at)) {
                    var mistyped = number.substring(0, at) + other + number.substring(at + 1);
                    assertThat(LicenceNumber.typed(mistyped)).as(mistyped).isEmpty();
                }
            }
        }
    }

    @Test
    void isNoTextOfAnotherKind() {
        assertThat(LicenceNumber.typed("")).isEmpty();
        assertThat(LicenceNumber.typed("WP-7F3K-9QXD")).isEmpty();
        assertThat(LicenceNumber.typed("WP-7F3K-9QXU-1")).isEmpty();
        assertThat(LicenceNumber.typed("'; drop table licence; --")).isEmpty();
    }

    @Test
    void isAnotherEachTime() {
        assertThat(Stream.generate(() -> LicenceNumber.of("WP")).limit(MANY).distinct())
                .hasSize(MANY);
    }
}
