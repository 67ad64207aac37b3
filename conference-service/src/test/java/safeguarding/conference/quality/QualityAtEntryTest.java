package safeguarding.conference.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.census.finding.CensusRule;
import safeguarding.conference.census.finding.CensusRules;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.conference.plan.EndingOfPlan;
import safeguarding.conference.plan.OneOpenPlan;
import safeguarding.conference.rule.Breach;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

/** The table of rules in docs/domain/quality-at-entry.md is what the code does, and each rule fires on one side only. */
@QuarkusTest
@RealServers(service = "conference")
class QualityAtEntryTest {

    private static final Path TABLE = Path.of("..", "docs", "domain", "quality-at-entry.md");

    /** D5 and cin_rules.csv, where they touch conferences, section 47, plans and reviews. */
    private static final Set<String> TOUCHING = Set.of(
            ("1104 1105 2883 2884 2885 2889 2990 2991Q 4001 4003 4016 4017 8565 8615 8675Q 8715 8720 8730 8740 8831 8832"
                            + " 8839 8840 8841 8842Q 8868 8870Q 8875 8890 8905 8910 8915 8920 8925 8930 8935 8940")
                    .split(" "));

    private static final Set<String> REFUSING = Set.of(
            FactInItsTime.NOT_AHEAD.id(),
            FactInItsTime.AFTER_ITS_CAUSE.id(),
            FactInItsTime.AFTER_THE_REQUEST.id(),
            FactInItsTime.NOT_BEFORE_CONCEPTION.id(),
            EndingOfPlan.AFTER_START.id(),
            OneOpenPlan.RULE.id());

    @Inject
    Sql sql;

    @Inject
    Judging judging;

    @Test
    void everyRuleThatTouchesThisWorkStandsInTheTable() throws IOException {
        assertThat(rows().map(Row::rule).collect(Collectors.toSet())).containsAll(TOUCHING);
    }

    @Test
    void everyRowOfTheTableIsKeptInTheCode() throws IOException {
        var ofCensus = CensusRules.all().stream().map(CensusRule::id).collect(Collectors.toSet());
        assertThat(rows()).hasSizeGreaterThan(50).allSatisfy(row -> {
            switch (row.kept()) {
                case "flagged" -> {
                    var breach = Codes.read("code", row.code(), Breach.class);
                    assertThat(breach.rule().equals(row.rule())
                                    || breach.citation().contains(row.rule()))
                            .as("%s breaks %s", row.code(), row.rule())
                            .isTrue();
                }
                case "census" -> assertThat(ofCensus).contains(row.code());
                case "refused" -> assertThat(REFUSING).contains(row.code());
                default -> assertThat(row.kept()).isEqualTo("form");
            }
        });
    }

    @Test
    void everyMarkOfAFactStandsInTheTable() throws IOException {
        var told = rows().filter(row -> row.kept().equals("flagged"))
                .map(Row::code)
                .collect(Collectors.toSet());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Breach.values()).map(Codes::of).toList());
    }

    @Test
    void everyRuleSaysWhatWouldMendIt() {
        assertThat(QualityRules.all()).allSatisfy(rule -> {
            assertThat(rule.mend()).as(rule.code()).endsWith(".");
            assertThat(rule.sentence()).as(rule.code()).endsWith(".");
        });
        assertThat(QualityRules.all().stream().map(QualityRule::code)).doesNotHaveDuplicates();
    }

    /** The plan began on 28 November 2013, a Thursday, in the conference of that day; the review was on 20 February 2014. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            held-on-weekend | conference | held_on = '2013-11-30' | held_on = '2013-11-29'
            held-after-death | child | died_on = '2013-11-27' | died_on = '2014-06-01'
            plan-started-after-death | child | died_on = '2013-11-27' | died_on = '2013-11-28'
            plan-ended-after-death | child | died_on = '2014-02-19' | died_on = '2014-02-20'
            unborn-at-initial | child | born_on = '2013-11-29' | born_on = '2013-11-28'
            unborn-at-initial | child | born_on = null, expected_on = '2013-12-24' | born_on = '2009-04-17', expected_on = null
            born-before-pre-birth | conference | kind = 'PRE_BIRTH' | kind = 'TRANSFER_IN'
            category-missing | protection_plan | latest_category = null | latest_category = 'NEGLECT'
            multiple-category | protection_plan | latest_category = 'MULTIPLE' | latest_category = 'NEGLECT'
            plan-without-conference | protection_plan | conference_id = null | conference_id = (select id from conference where child_ids @> array [protection_plan.child_id] order by id fetch first row only)
            ended-on-start-day | protection_plan | from_history = true, ended_on = started_on | ended_on = started_on + 1
            ended-without-conference | protection_plan | ended_by = null | ended_by = (select id from conference where child_ids @> array [protection_plan.child_id] order by id fetch first row only)
            ending-reason-missing | protection_plan | ending_reason = null | ending_reason = 'HARM_NO_LONGER_LIKELY'
            review-on-start-day | protection_plan | reviewed_on = array [started_on] | reviewed_on = array [started_on + 1]
            other-conference-not-stated | protection_plan | breaches = '{OTHER_CONFERENCE_NOT_STATED}' | other_conference_on = '2014-02-10'
            earlier-plans-disagree | protection_plan | breaches = '{EARLIER_PLANS_DISAGREE}' | breaches = '{}'
            plan-by-inquorate | conference_decision | breaches = '{PLAN_BY_INQUORATE}' | withdrawn_on = '2014-03-01', withdrawal_reason = 'x'
            late-without-cause | conference | breaches = '{LATE_WITHOUT_CAUSE}' | breaches = '{}'
            section-47-without-conference | section_47_enquiry | stage = 'OPEN', concluded_on = null | stage = 'CONFERENCE_HELD'
            nhs-number-format | child | findings = '{NHS_NUMBER_FORMAT}' | findings = '{}'
            """)
    void firesOnOneSideOfItsBoundaryOnly(String code, String table, String broken, String sound) throws SQLException {
        var child = planFromThe28thUntilThe20thOfFebruary();
        overdue(child);
        assertThat(flagged(child)).doesNotContain(code);

        write(table, child, broken);
        assertThat(flagged(child)).contains(code);

        write(table, child, sound);
        assertThat(flagged(child)).doesNotContain(code);
    }

    @Test
    void plansOverlapUntilTheEarlierEndedByTheStartOfTheLater() throws SQLException {
        var child = planFromThe28thUntilThe20thOfFebruary();
        Sittings.planMade("2014-02-24", "2014-03-06", child);

        write("protection_plan", child, "ended_on = '2014-03-07' where started_on = '2013-11-28' and");
        assertThat(flagged(child)).contains("plans-overlap");
        write("protection_plan", child, "ended_on = '2014-03-06' where started_on = '2013-11-28' and");
        assertThat(flagged(child)).doesNotContain("plans-overlap");
    }

    @Test
    void enquiriesOverlapUntilTheEarlierEndedByTheStartOfTheLater() throws SQLException {
        var child = Families.registered("north-east");
        Sittings.enquiry("2013-11-04", child);
        var later = Sittings.enquiry("2013-11-18", child);

        assertThat(flagged(child)).contains("section-47-open-twice").doesNotContain("section-47-overlaps");
        Call.as("chair")
                .get("/v1/flagged-facts?rule=8839&childId=" + child)
                .then()
                .body("items.factId", org.hamcrest.Matchers.contains(later));
        var ended = "stage = 'ENDED_WITHOUT_CONFERENCE', end_reason = 'NOT_SUBSTANTIATED', concluded_on = '%s'"
                + " where strategy_discussion_on = '2013-11-04' and";
        write("section_47_enquiry", child, ended.formatted("2013-11-19"));
        assertThat(flagged(child)).contains("section-47-overlaps").doesNotContain("section-47-open-twice");
        write("section_47_enquiry", child, ended.formatted("2013-11-18"));
        assertThat(flagged(child)).doesNotContain("section-47-overlaps", "section-47-open-twice");
    }

    private static UUID planFromThe28thUntilThe20thOfFebruary() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);
        return child;
    }

    /** As if the conference had never stopped the clock of the enquiry. */
    private static void overdue(UUID child) throws SQLException {
        asOwner(
                "update deadline set state = 'OVERDUE', met_on = null where rule_id = 'B1.3' and child_ids @> array ['%s'::uuid]"
                        .formatted(child));
    }

    private void write(String table, UUID child, String change) throws SQLException {
        var of = table.equals("child")
                ? "id = '%s'"
                : table.equals("conference") || table.startsWith("section")
                        ? "child_ids @> array ['%s'::uuid]"
                        : "child_id = '%s'";
        var kind = table.equals("conference") ? " and kind <> 'REVIEW'" : "";
        asOwner("update " + table + " set " + change + (change.endsWith(" and") ? " " : " where ") + of.formatted(child)
                + kind);
        QuarkusTransaction.requiringNew().run(() -> judging.judge(List.of(child)));
    }

    private static void asOwner(String statement) throws SQLException {
        try (var connection = RunningServers.asOwner("conference");
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private Set<String> flagged(UUID child) {
        return new TreeSet<>(
                sql.list("select code from flagged_fact where child_id = ?", row -> row.getString(1), child));
    }

    private static Stream<Row> rows() throws IOException {
        return Files.readString(TABLE)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| rule"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Row(cells[1].strip(), cells[3].strip(), cells[4].strip()));
    }

    private record Row(String rule, String kept, String code) {}
}
