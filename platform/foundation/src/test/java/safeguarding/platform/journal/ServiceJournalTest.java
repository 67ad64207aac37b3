package safeguarding.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.sample.Parcel;
import safeguarding.platform.sample.Parcels;
import safeguarding.platform.sample.SampleService;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.MovableClock;

@QuarkusTest
@TestProfile(SampleService.class)
@RealServers(service = "sample", topics = "safeguarding.sample.v1")
class ServiceJournalTest {

    private static final LocalDate DAY = LocalDate.of(2013, 11, 28);

    @Inject
    Parcels parcels;

    @Inject
    EventJournal journal;

    @Inject
    MovableClock clock;

    @Inject
    Sql sql;

    @AfterEach
    void backToRealTime() {
        clock.restartAt(Clock.systemUTC().instant());
    }

    @Test
    void recordsTheEventsOfAnAggregateInOrderWithItsChange() {
        // given
        var parcel = send("books");

        // when
        QuarkusTransaction.requiringNew().run(() -> {
            var found = parcels.findById(parcel);
            found.open(DAY, Set.of());
            found.open(DAY, Set.of());
            parcels.save(found);
        });

        // then
        assertThat(eventsOf(parcel)).containsExactly("1 parcel-sent", "2 parcel-opened");
    }

    @Test
    void keepsNeitherChangeNorEventWhenTheBodyBreaksItsSchema() {
        // given
        var parcel = Parcel.send("Not Allowed By Pattern", DAY, Set.of());

        // then
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> parcels.save(parcel)))
                .hasStackTraceContaining("parcel-sent breaks its schema: /label (pattern)");
        assertThat(sql.list("select 1 from parcel where id = ?", row -> 1, parcel.id()))
                .isEmpty();
        assertThat(eventsOf(parcel.id())).isEmpty();
    }

    @Test
    void refusesABodyThatTheBrokerWouldNotTake() {
        var parcel = Parcel.send("x".repeat(70_000), DAY, Set.of());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> parcels.save(parcel)))
                .hasStackTraceContaining("65536 are allowed");
    }

    @Test
    void refusesAnEventThatIsNotInTheCatalogue() {
        var unknown = new CatalogueEvent("parcel-lost", 1, "parcel", UUID.randomUUID(), DAY, Set.of(), null, Map.of());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> journal.record(List.of(unknown))))
                .hasStackTraceContaining("the catalogue has no event-catalogue/sample/parcel-lost.v1.schema.json");
    }

    @Test
    void recordsNothingOutsideATransaction() {
        var event = new CatalogueEvent(
                "parcel-opened",
                1,
                "parcel",
                UUID.randomUUID(),
                DAY,
                Set.of(),
                null,
                Map.of("occurredOn", "2013-11-28"));

        assertThatThrownBy(() -> journal.record(List.of(event))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAChangeOfAnAggregateThatSomebodyElseHasChanged() {
        // given
        var parcel = send("toys");

        // then
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    var mine = parcels.findById(parcel);
                    QuarkusTransaction.requiringNew().run(() -> {
                        var theirs = parcels.findById(parcel);
                        theirs.open(DAY, Set.of());
                        parcels.save(theirs);
                    });
                    mine.open(DAY, Set.of());
                    parcels.save(mine);
                }))
                .satisfies(refusal -> assertThat(
                                refusal instanceof ProblemException problem
                                        ? problem
                                        : Objects.requireNonNull(refusal.getCause()))
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                problem -> assertThat(problem.type()).isEqualTo(ProblemType.STALE_VERSION)));
        assertThat(eventsOf(parcel)).containsExactly("1 parcel-sent", "2 parcel-opened");
    }

    @Test
    void takesTheTimeOfTheMovedClock() {
        // given
        clock.restartAt(Instant.parse("2013-11-28T09:00:00Z"));

        // when
        var parcel = send("shoes");

        // then
        var recorded = sql.one(
                "select recorded_at from event_journal where aggregate_id = ?",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                parcel);
        assertThat(recorded).isBetween(Instant.parse("2013-11-28T09:00:00Z"), Instant.parse("2013-11-28T09:05:00Z"));
    }

    private UUID send(String label) {
        var parcel = Parcel.send(label, DAY, Set.of());
        QuarkusTransaction.requiringNew().run(() -> parcels.save(parcel));
        return parcel.id();
    }

    private List<String> eventsOf(UUID parcel) {
        return sql.list(
                "select aggregate_version || ' ' || event_name from event_journal where aggregate_id = ? order by seq",
                row -> row.getString(1),
                parcel);
    }
}
