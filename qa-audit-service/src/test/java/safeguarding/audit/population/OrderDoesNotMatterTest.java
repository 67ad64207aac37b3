package safeguarding.audit.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.PopulationCase;
import safeguarding.audit.neighbours.PopulationQuestion;
import safeguarding.audit.neighbours.Populations;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

/** Events in any order, each as often as it likes, make the same population at every instant. */
@QuarkusTest
@RealServers(service = "qa-audit")
class OrderDoesNotMatterTest {

    private static final String AREA = "order-" + UUID.randomUUID();

    private static final Instant LATER_THAN_ALL = Instant.parse("2999-01-01T00:00:00Z");

    @Inject
    Populations populations;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void makesTheSamePopulationAtEveryInstant(long seed) throws SQLException {
        var told = Lives.of(8, AREA + seed, new Random(seed));
        Taken.in(told);
        var expected = everyInstant(told);
        var stood = standing(told);
        assertThat(stood).isNotEmpty();
        for (var turn = 0; turn < 3; turn++) {
            forget(told);
            Taken.in(shuffled(told, new Random(seed * 31 + turn)));
            assertThat(standing(told)).isEqualTo(stood);
            assertThat(everyInstant(told)).isEqualTo(expected);
        }
    }

    private static List<IncomingEvent> shuffled(List<IncomingEvent> told, Random random) {
        var events = new ArrayList<>(told);
        IntStream.range(0, told.size() / 3).forEach(n -> events.add(told.get(random.nextInt(told.size()))));
        Collections.shuffle(events, random);
        return events;
    }

    private List<List<String>> everyInstant(List<IncomingEvent> told) {
        var areas = told.stream().map(OrderDoesNotMatterTest::area).distinct().toList();
        return told.stream()
                .map(event -> Instant.parse(java.util.Objects.requireNonNull(event.time())))
                .map(instant -> List.of(CaseKind.CHILD_PROTECTION_PLAN, CaseKind.LOOKED_AFTER).stream()
                        .flatMap(kind -> populations
                                .asKnown(
                                        PopulationQuestion.all(kind, LocalDate.of(2013, 11, 28))
                                                .within(areas),
                                        instant,
                                        LATER_THAN_ALL)
                                .stream())
                        .map(OrderDoesNotMatterTest::shown)
                        .toList())
                .toList();
    }

    private static String area(IncomingEvent event) {
        return event.data().replaceFirst("(?s).*\"area\":\"([^\"]*)\".*", "$1");
    }

    private static String shown(PopulationCase found) {
        return String.join(
                " ",
                found.caseKey().value(),
                String.valueOf(found.area()),
                String.valueOf(found.team()),
                found.startedOn().toString(),
                String.valueOf(found.endedOn()),
                String.valueOf(found.firstCategory()),
                String.valueOf(found.category()),
                String.valueOf(found.legalStatus()),
                "" + found.reviewsLate(),
                "" + found.coreGroupsMissed(),
                "" + found.visitsLate(),
                found.workers().stream().sorted().toList().toString());
    }

    /** The table of lists, row by row, of the children of these events. */
    private static List<String> standing(List<IncomingEvent> told) throws SQLException {
        try (var owner = RunningServers.asOwner("qa-audit");
                var query = owner.prepareStatement("select (p.*)::text from population_case p"
                        + " where p.child_id = any (?) order by p.kind, p.record_id")) {
            query.setArray(1, owner.createArrayOf("uuid", Lives.children(told).toArray()));
            var rows = new ArrayList<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
            return rows;
        }
    }

    private static void forget(List<IncomingEvent> told) throws SQLException {
        try (var owner = RunningServers.asOwner("qa-audit")) {
            for (var table : List.of("told_fact", "told_destruction", "population_case")) {
                try (var delete = owner.prepareStatement("delete from " + table + " where child_id = any (?)")) {
                    delete.setArray(
                            1, owner.createArrayOf("uuid", Lives.children(told).toArray()));
                    delete.executeUpdate();
                }
            }
        }
    }
}
