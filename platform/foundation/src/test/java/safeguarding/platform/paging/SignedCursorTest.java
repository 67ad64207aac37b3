package safeguarding.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

class SignedCursorTest {

    private final SignedCursor cursors = SignedCursors.signedWith("a-key");

    private record Place(String snapshot, long seq) {}

    @Test
    void comesBackAsItWentOut() {
        var place = new Place("98:100:98", 7);

        assertThat(cursors.decode("events", cursors.encode("events", place), Place.class))
                .isEqualTo(place);
    }

    @Test
    void isGoodForItsOwnOperationOnly() {
        var cursor = cursors.encode("events", new Place("98:100:98", 7));

        assertRefused(() -> cursors.decode("plans", cursor, Place.class));
    }

    @Test
    void isRefusedWhenAnybodyHasChangedIt() {
        var cursor = cursors.encode("events", new Place("98:100:98", 7));

        for (int i = 0; i < cursor.length(); i++) {
            var changed = new StringBuilder(cursor);
            changed.setCharAt(i, cursor.charAt(i) == 'A' ? 'Q' : 'A');
            assertRefused(() -> cursors.decode("events", changed.toString(), Place.class));
        }
    }

    @Test
    void isRefusedWhenItWasSignedWithAnotherKey() {
        var stranger = SignedCursors.signedWith("another-key").encode("events", new Place("98:100:98", 7));

        assertRefused(() -> cursors.decode("events", stranger, Place.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4711", "====", "ä", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesWhatIsNoCursor(String text) {
        assertRefused(() -> cursors.decode("events", text, Place.class));
    }

    @Test
    void staysShortForTheSnapshotOfABusyDatabase() {
        var inFlight = LongStream.range(0, 200)
                .map(i -> 987_654_321_000L + 7 * i)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));

        assertThat(cursors.encode("events", new Place("987654321000:987654322500:" + inFlight, 7)))
                .hasSizeLessThan(2048);
    }

    private static void assertRefused(ThrowingCallable decoding) {
        assertThatThrownBy(decoding)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.BAD_CURSOR));
    }
}
