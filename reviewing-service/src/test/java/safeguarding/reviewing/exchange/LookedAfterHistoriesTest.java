package safeguarding.reviewing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Adopted;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.Officers;

@QuarkusTest
@RealServers(service = "reviewing")
class LookedAfterHistoriesTest {

    private final String councilId = Histories.councilChildId();
    private final String officer = Officers.staffId();

    @Inject
    Sql sql;

    @Inject
    HistoryUploads uploads;

    @Test
    void takesInAHistoryWithTheDaysOnWhichItHappened() {
        registered();

        var job = HistoryUploads.upload(line());

        assertThat(uploads.finished(job)).containsOnly(entry("created", 1L));
        assertThat(told())
                .contains(
                        "child-registered 2012-09-03",
                        "became-looked-after 2012-09-03",
                        "care-episode-started 2013-05-20",
                        "iro-named 2012-09-06",
                        "review-opened 2012-09-27",
                        "review-finished 2012-12-17",
                        "visit-recorded 2012-09-07",
                        "review-decision-done 2012-10-19",
                        "permanence-plan-decided 2013-04-15",
                        "challenge-resolved 2013-02-04",
                        "iro-contact-recorded 2012-11-07");
    }

    @Test
    void announcesNothingOfThePast() {
        registered();
        uploads.finished(HistoryUploads.upload(line()));

        assertThat(told())
                .noneMatch(event -> event.startsWith("deadline-due-soon") || event.startsWith("deadline-overdue"));
        assertThat(deadlines("C1.1")).containsExactly("MET 2012-09-27");
        assertThat(deadlines("C2.2-allocated")).containsExactly("MET 2012-09-06");
        assertThat(deadlines("C2.2-told")).isEmpty();
        assertThat(deadlines("C1.3")).containsExactly("OVERDUE null");
        assertThat(deadlines("C2.8-written")).containsExactly("MET 2012-10-12", "OVERDUE null");
    }

    @Test
    void takesTheSameLineOnce() {
        registered();
        uploads.finished(HistoryUploads.upload(line()));
        var before = told();

        assertThat(uploads.finished(HistoryUploads.upload(line()))).containsOnly(entry("unchanged", 1L));

        assertThat(told()).isEqualTo(before);
    }

    @Test
    void addsWhatAChangedLineAddsAndTellsNothingElseAgain() {
        registered();
        uploads.finished(HistoryUploads.upload(line()));
        var before = told();
        var more = "{\"visitedOn\": \"2012-11-26\", \"visitedBy\": \"S2301\", \"seen\": true, \"seenAlone\": true}";

        assertThat(uploads.finished(
                        HistoryUploads.upload(line().replace("\"visits\": [", "\"visits\": [" + more + ", "))))
                .containsOnly(entry("updated", 1L));

        assertThat(told().stream().filter(event -> !event.startsWith("deadline-")))
                .hasSize((int) before.stream()
                                .filter(event -> !event.startsWith("deadline-"))
                                .count()
                        + 1)
                .contains("visit-recorded 2012-11-26");
    }

    @Test
    void putsRightWhatAChangedLineTellsOtherwise() {
        registered();
        uploads.finished(HistoryUploads.upload(line()));

        assertThat(uploads.finished(HistoryUploads.upload(line().replace(
                                "\"seenAlone\": true}", "\"seenAlone\": false, \"notAloneBecause\": \"not-able\"}")
                        .replace("2013-05-20", "2013-05-21"))))
                .containsOnly(entry("updated", 1L));

        assertThat(told().stream().map(event -> event.split(" ")[0]))
                .contains("visit-corrected", "period-of-care-corrected", "permanence-line-corrected");
    }

    @Test
    void takesNothingOfAChildWhoWasAdoptedAndSaysNotWhy() {
        registered();
        uploads.finished(HistoryUploads.upload(line()));
        var child = childId();
        Adopted.from("/v1/periods-of-care/"
                + sql.one(
                        "select id from period_of_care where child_id = ? and ended_on is null",
                        row -> row.getObject(1, UUID.class),
                        child));
        var told = told().size();

        assertThat(uploads.finished(HistoryUploads.upload(line()))).containsOnly(entry("unchanged", 1L));
        var changed = HistoryUploads.upload(line().replace("2013-05-20", "2013-05-21"));
        assertThat(uploads.finished(changed)).containsOnly(entry("rejected", 1L));
        assertThat(HistoryUploads.report(changed).getFirst())
                .contains("conflict")
                .doesNotContainIgnoringCase("adopt");
        assertThat(told()).hasSize(told);
    }

    @Test
    void takesALineAsAWholeOrNotAtAll() {
        registered();
        var beforeBirth =
                line().replace("\"outcome\": {\"on\": \"2013-02-04\"", "\"outcome\": {\"on\": \"2013-01-01\"");

        var job = HistoryUploads.upload(beforeBirth);

        assertThat(uploads.finished(job)).containsOnly(entry("rejected", 1L));
        assertThat(HistoryUploads.report(job).getFirst()).contains("CH2");
        assertThat(sql.list("select 1 from child where council_child_id = ?", row -> 1, councilId))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"dateOfBirth\": \"2008-02-11\"; \"dateOfBirth\": \"2012-10-11\"; A5",
                "\"endReason\": \"X1\"; \"endReason\": \"E4A\"; PC2",
                "\"reason\": \"B\"; \"reason\": \"L\"; PC3",
                "\"visitedOn\": \"2012-09-07\"; \"visitedOn\": \"2012-08-07\"; LV1",
                "\"code\": \"PN1\"; \"code\": \"PN7\"; C5",
                "\"step\": \"carers-matched\"; \"step\": \"carers-assessed\"; CP5"
            })
    void refusesWhatContradictsItselfWithTheRule(String told, String otherwise, String rule) {
        registered();

        var job = HistoryUploads.upload(line().replace(told, otherwise));

        assertThat(uploads.finished(job)).containsOnly(entry("rejected", 1L));
        assertThat(HistoryUploads.report(job).getFirst()).contains(rule);
    }

    @Test
    void keepsWhatIsBadButMayBeSoAndReportsIt() {
        var job = HistoryUploads.upload(line().replace(", \"placeChangeReason\": \"CARPL\"", ""));

        assertThat(uploads.finished(job)).containsOnly(entry("created", 1L));
        assertThat(HistoryUploads.report(job).getFirst())
                .contains("iro-not-registered", "nhs-number-check-digit", "place-change-without-reason");
    }

    @Test
    void saysInADryRunWhatARealRunWouldAndStoresNothing() {
        registered();
        var other = Histories.councilChildId();
        var lines = line() + "\n" + Histories.line(other, officer).replace("PN1", "PN7") + "\n" + line();

        var rehearsed = HistoryUploads.dryRun(lines);
        uploads.finished(rehearsed);
        assertThat(sql.list("select 1 from child where council_child_id = ?", row -> 1, councilId))
                .isEmpty();
        var real = HistoryUploads.upload(lines);
        uploads.finished(real);

        assertThat(HistoryUploads.report(rehearsed)).isEqualTo(HistoryUploads.report(real));
    }

    @Test
    void tiesSiblingsWhoNameEachOther() {
        registered();
        var other = Histories.councilChildId();
        var lines = withSibling(line(), other) + "\n" + withSibling(Histories.line(other, officer), councilId);

        var job = HistoryUploads.upload(lines);

        assertThat(uploads.finished(job)).containsOnly(entry("created", 2L));
        assertThat(sql.list(
                        "select 1 from sibling_tie t join child c on c.id in (t.first_child_id, t.second_child_id)"
                                + " where c.council_child_id = ?",
                        row -> 1,
                        councilId))
                .hasSize(1);
        assertThat(HistoryUploads.report(job).getFirst()).contains("ahead");
        assertThat(uploads.finished(HistoryUploads.upload(lines)))
                .containsOnly(entry("updated", 1L), entry("unchanged", 1L));
    }

    private static String withSibling(String line, String sibling) {
        return line.replace("\"periodsOfCare\"", "\"siblings\": [\"" + sibling + "\"], \"periodsOfCare\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void takesEveryLifeThatMayBe(long seed) {
        registered();
        var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var lines = IntStream.range(0, 40)
                .mapToObj(i -> Histories.any(councilId + i, officer, chance))
                .collect(Collectors.joining("\n"));

        assertThat(uploads.finished(HistoryUploads.upload(lines))).containsOnly(entry("created", 40L));
        assertThat(uploads.finished(HistoryUploads.upload(lines))).containsOnly(entry("unchanged", 40L));
    }

    @Test
    void takesTheExampleOfTheDocuments() throws IOException {
        var example = Files.readString(Path.of("..", "docs", "domain", "looked-after-histories.example.ndjson"));

        assertThat(uploads.finished(HistoryUploads.upload(example))).containsOnly(entry("created", 3L));
    }

    @Test
    void isForTheCaseSystemAndOperatorsOnly() {
        Call.creating("conference-admin")
                .contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/looked-after-histories")
                .then()
                .statusCode(403);
    }

    @Test
    void showsTheChildToThoseWhoReviewIt() {
        registered();
        uploads.finished(HistoryUploads.upload(line()));

        Call.as("iro")
                .get("/v1/reviews?childId=" + childId())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2));
    }

    private String line() {
        return Histories.line(councilId, officer);
    }

    private void registered() {
        Officers.register(officer, Officers.details("north-east")).then().statusCode(201);
    }

    private UUID childId() {
        return sql.one(
                "select id from child where council_child_id = ?", row -> row.getObject(1, UUID.class), councilId);
    }

    private List<String> told() {
        return sql.list(
                "select event_name || ' ' || occurred_on from event_journal where child_ids @> array[cast(? as uuid)]"
                        + " order by seq",
                row -> row.getString(1),
                childId());
    }

    private List<String> deadlines(String rule) {
        return sql.list(
                "select state || ' ' || coalesce(met_on::text, 'null') from deadline"
                        + " where child_ids @> array[cast(? as uuid)] and rule_id = ? and state <> 'WITHDRAWN'"
                        + " order by starts_on",
                row -> row.getString(1),
                childId(),
                rule);
    }
}
