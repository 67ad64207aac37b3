package safeguarding.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.JournalLife;
import safeguarding.platform.journal.RecordedEventRow;

/** Two relays of which one takes its snapshot, falls asleep, and wakes up when the other has published and noted. */
class TwoRelaysTest {

    private final UUID aggregate = Identifiers.next();
    private final List<String> failures = new ArrayList<>();

    @Test
    void doesNotLeadWithASnapshotThatAnotherInstanceHasOvertaken() throws Exception {
        try (var proof = Proof.fresh()) {
            // given
            var written = List.of(proof.journal.record(aggregate), proof.journal.record(aggregate));
            var other = proof.relay();
            var sleeper = sleeping(proof, "repeatable read", () -> Proof.drain(other));

            // when
            var outcome = sleeper.publishNext();

            // then
            assertThat(failures).containsExactly("40001");
            assertThat(outcome).isEqualTo(new Outcome.NotLeading());
            assertThat(proof.topic.deliveries()).extracting(Delivered::eventId).containsExactlyElementsOf(written);
            assertThat(proof.relay().publishNext()).isEqualTo(new Outcome.NothingNew());
        }
    }

    @Test
    void goesOnAtOnceWhenTheOtherInstanceHadNothingToNote() throws Exception {
        try (var proof = Proof.fresh()) {
            // given
            var written = proof.journal.record(aggregate);
            var sleeper = sleeping(proof, "repeatable read", () -> {});

            // when
            var outcome = sleeper.publishNext();

            // then
            assertThat(outcome).isEqualTo(new Outcome.Published(1, 0, false));
            assertThat(proof.topic.deliveries()).extracting(Delivered::eventId).containsExactly(written);
        }
    }

    @Test
    void wouldPublishAgainWhatIsPublishedIfItReadWithoutHoldingTheCursor() throws Exception {
        try (var proof = Proof.fresh()) {
            // given: the twin reads the position, sleeps, and publishes what it saw then
            var written = proof.journal.record(aggregate);
            var relay = proof.relay();
            try (var connection = proof.journal.asService().getConnection()) {
                var life = JournalLife.read(connection);
                Proof.drain(relay);

                // when
                var seen = RecordedEventRow.list(
                        connection,
                        "select %s from event_journal j where %s"
                                .formatted(
                                        RecordedEventRow.COLUMNS,
                                        life.relayed().window(life.current()).condition("j")));
                proof.publisher().publish(proof.topic.name(), seen);
            }

            // then
            assertThat(proof.topic.deliveries()).extracting(Delivered::eventId).containsExactly(written, written);
        }
    }

    private interface Meanwhile {
        void happen() throws Exception;
    }

    /** A relay whose transaction takes its snapshot before the meantime and asks for the cursor after it. */
    private JournalRelay sleeping(Proof proof, String isolation, Meanwhile meanwhile) {
        var source = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    var result = invoke(proof.journal.asService(), method, arguments);
                    return result instanceof Connection connection
                            ? sleepy(Connection.class, connection, isolation, meanwhile)
                            : result;
                });
        return new JournalRelay(source, proof.publisher(), proof.topic.name(), 100);
    }

    private <T> T sleepy(Class<T> type, T real, String isolation, Meanwhile meanwhile) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    var result = invoke(real, method, arguments);
                    if (result instanceof Statement statement
                            && method.getName().equals("createStatement")) {
                        return sleepy(Statement.class, statement, isolation, meanwhile);
                    }
                    if (real instanceof Statement statement
                            && arguments != null
                            && String.valueOf(arguments[0]).contains(isolation)) {
                        statement.execute("select pg_current_snapshot()");
                        meanwhile.happen();
                    }
                    return result;
                }));
    }

    private Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof SQLException sql) {
                failures.add(sql.getSQLState());
            }
            throw failed.getCause();
        }
    }
}
