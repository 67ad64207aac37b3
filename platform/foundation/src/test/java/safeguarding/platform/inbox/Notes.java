package safeguarding.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static safeguarding.platform.exchange.Calls.count;

import java.time.Duration;

/** What the consumer of bundles has noted about one subject: one row for each effect, in the order of the effects. */
record Notes(String subject) {

    /** Waits until as many effects were had, and checks that they are these, each once and in order. */
    void awaitTaken(long... sequences) {
        await().atMost(Duration.ofSeconds(60)).until(() -> taken() >= sequences.length);
        assertThat(taken()).isEqualTo(sequences.length);
        for (var sequence : sequences) {
            assertThat(count("select count(*) from bundle_note where subject = ? and sequence = ?", subject, sequence))
                    .as("effects of event %d", sequence)
                    .isOne();
        }
        assertThat(count(
                        "select count(*) from (select sequence, lag(sequence) over (order by noted) as before"
                                + " from bundle_note where subject = ?) n where sequence < before",
                        subject))
                .as("effects out of order")
                .isZero();
    }

    long taken() {
        return count("select count(*) from bundle_note where subject = ?", subject);
    }

    /** How many aggregates of this subject wait for a cause, with a reason that begins so. */
    long parked(String cause, String reason) {
        return count(
                "select count(*) from inbox_parked where subject = ? and cause = ? and reason like ? || '%'",
                subject, cause, reason);
    }
}
