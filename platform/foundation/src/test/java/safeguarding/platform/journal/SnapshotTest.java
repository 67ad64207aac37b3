package safeguarding.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {

    @Test
    void readsAndWritesTheTextOfTheDatabase() {
        assertThat(Snapshot.parse("98:10000000000:98,10000000"))
                .isEqualTo(new Snapshot(98, 10_000_000_000L, List.of(98L, 10_000_000L)))
                .extracting(Snapshot::text)
                .isEqualTo("98:10000000000:98,10000000");
    }

    @Test
    void putsLiteralIdsIntoTheCondition() {
        assertThat(Snapshot.parse("98:100:98").cannotSee("j.xid"))
                .isEqualTo("(j.xid >= '100'::xid8 or j.xid in ('98'::xid8))");
        assertThat(Snapshot.parse("100:100:").cannotSee("j.xid")).isEqualTo("j.xid >= '100'::xid8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1:2", "1:2:x", "2:1:", "0:0:", "1:2:3:4", "1:2:'; drop table event_journal"})
    void refusesWhatIsNoSnapshot(String text) {
        assertThatThrownBy(() -> Snapshot.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
