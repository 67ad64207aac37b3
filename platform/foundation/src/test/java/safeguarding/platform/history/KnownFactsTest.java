package safeguarding.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.rehearsal.Note;
import safeguarding.platform.rehearsal.WithoutBackgroundWork;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.time.MovableClock;

@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class KnownFactsTest {

    private static final LocalDate MONDAY = LocalDate.of(2013, 8, 12);

    @Inject
    KnownFacts facts;

    @Inject
    EntityManager entities;

    @Inject
    MovableClock clock;

    private final UUID id = Identifiers.next();

    @BeforeEach
    void beginOnMonday() {
        clock.restartAt(Instant.parse("2013-08-12T09:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> entities.persist(new Note(id, "first")));
    }

    @Test
    void givesBackWhatWasKnownOnEachDay() {
        clock.moveTo(Instant.parse("2013-08-14T09:00:00Z"));
        say("second");
        clock.moveTo(Instant.parse("2013-08-16T09:00:00Z"));
        forget();
        clock.moveTo(Instant.parse("2013-08-17T09:00:00Z"));

        assertThat(knownOn(MONDAY.minusDays(1))).isNull();
        assertThat(knownOn(MONDAY)).isEqualTo("first");
        assertThat(knownOn(MONDAY.plusDays(1))).isEqualTo("first");
        assertThat(knownOn(MONDAY.plusDays(2))).isEqualTo("second");
        assertThat(knownOn(MONDAY.plusDays(3))).isEqualTo("second");
        assertThat(knownOn(MONDAY.plusDays(4))).isNull();
    }

    @Test
    void whatChangesOnTheStrokeOfMidnightBelongsToTheNewDay() {
        clock.restartAt(Instant.parse("2013-08-12T22:59:59.900Z"));
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("select set_config('safeguarding.now', '2013-08-12T23:00:00Z', true)")
                    .getSingleResult();
            entities.find(Note.class, id).say("second");
        });
        clock.moveTo(Instant.parse("2013-08-14T09:00:00Z"));

        assertThat(knownOn(MONDAY)).isEqualTo("first");
        assertThat(knownOn(MONDAY.plusDays(1))).isEqualTo("second");
    }

    @Test
    void listsEveryVersionWithItsTime() {
        clock.moveTo(Instant.parse("2013-08-14T09:00:00Z"));
        say("second");

        var versions = facts.versionsOf(Note.class, id);

        assertThat(versions).extracting(version -> version.fact().words()).containsExactly("first", "second");
        assertThat(versions.getFirst().recordedTo())
                .isEqualTo(versions.getLast().recordedFrom());
        assertThat(versions.getFirst().recordedFrom()).isBetween("2013-08-12T09:00:00Z", "2013-08-12T09:01:00Z");
        assertThat(versions.getLast().recordedTo()).isNull();
    }

    @Test
    void severalChangesInOneTransactionKeepTheirOrder() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var words : new String[] {"second", "third", "fourth"}) {
                entities.find(Note.class, id).say(words);
                entities.flush();
            }
        });

        assertThat(facts.versionsOf(Note.class, id))
                .extracting(version -> version.fact().words())
                .containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void aChangeOfNothingButBookkeepingWritesNoVersion() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update note set version = version + 1 where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());

        assertThat(facts.versionsOf(Note.class, id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update note_history set words = 'else'",
                "delete from note_history",
                "insert into note_history select n.*, now() from note n",
                "truncate note_history",
                "alter table note disable trigger all"
            })
    void theServiceCannotRewriteHistory(String sql) throws SQLException {
        say("second");

        try (var connection = RunningServers.asRuntimeRole("conference");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
        }
    }

    private void say(String words) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.find(Note.class, id).say(words));
    }

    private void forget() {
        QuarkusTransaction.requiringNew().run(() -> entities.remove(entities.find(Note.class, id)));
    }

    private @Nullable String knownOn(LocalDate day) {
        var known = facts.list(Note.class, KnownOn.of(day, clock), "v.id = :id", Map.of("id", id)).stream()
                .map(Note::words)
                .toList();
        return known.isEmpty() ? null : known.getFirst();
    }
}
