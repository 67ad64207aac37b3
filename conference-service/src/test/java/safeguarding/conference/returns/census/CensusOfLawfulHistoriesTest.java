package safeguarding.conference.returns.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import safeguarding.conference.census.CensusUploads;
import safeguarding.conference.census.CensusXml;
import safeguarding.conference.exchange.HistoryUploads;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.returns.ReturnYear;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;

/** What this service recorded makes a clean census, but for what it does not hold, and that is named. */
@QuarkusTest
@RealServers(service = "conference")
class CensusOfLawfulHistoriesTest {

    /** What no conference holds; everything else has to be sound. */
    private static final List<String> NOT_HELD = List.of(
            "8600 CINdetails[0].CINreferralDate",
            "assessments-not-held CINdetails[0].Assessments",
            "8866 CINdetails[0].ReferralSource",
            "8610 CINdetails[0].PrimaryNeedCode");

    @Inject
    HistoryUploads uploads;

    @Inject
    Sql sql;

    @Test
    void breaksNoRuleOfTheCensusInAnyYear() {
        var council = Families.councilChildId();
        var lines = IntStream.range(0, 60)
                .mapToObj(seed -> LawfulHistory.line(seed, council + "h" + seed))
                .collect(Collectors.joining("\n"));
        assertThat(uploads.finished(HistoryUploads.upload(lines + "\n"))).containsOnly(entry("created", 60L));
        var ours = ours(council + "h");

        var looked = 0;
        for (var year = 2015; year <= 2020; year++) {
            var file = CensusExports.file(year);
            var findings = CensusExports.findings(year);
            for (var child : ours.entrySet()) {
                var written = CensusExports.child(file, child.getValue());
                if (written.isEmpty()) {
                    assertThat(findings).doesNotContainKey(child.getKey());
                    continue;
                }
                looked++;
                var found = findings.getOrDefault(child.getKey(), List.of()).stream()
                        .filter(finding -> !finding.matches("(2991Q|B1\\.[0-9]|A1|8870Q) .*"))
                        .toList();
                assertThat(found)
                        .as("%s of %d: %s", child.getValue(), year, written)
                        .containsExactlyInAnyOrderElementsOf(NOT_HELD);
            }
        }
        assertThat(looked).isGreaterThan(80);
    }

    @Test
    void saysWhatWasDecidedToday() {
        var child = Families.registered("north-east");
        Conferences.planFor(child);
        var today = LocalDate.now(safeguarding.platform.time.CivilTime.ZONE);
        var year = ReturnYear.of(today).march();

        var written =
                CensusExports.child(CensusExports.file(year), councilId(child)).orElseThrow();

        assertThat(written)
                .contains("<S47ActualStartDate>" + today + "</S47ActualStartDate><InitialCPCtarget>")
                .contains("<DateOfInitialCPC>" + today + "</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired>")
                .contains("<ReferralNFA>0</ReferralNFA><ChildProtectionPlans><CPPstartDate>" + today
                        + "</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>"
                        + "<LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>"
                        + "<NumberOfPreviousCPP>0</NumberOfPreviousCPP></ChildProtectionPlans>")
                .contains("<Sex>F</Sex>")
                .doesNotContain("Amina");
    }

    @Test
    void namesAYearThatIsNotOver() {
        var today = LocalDate.now(safeguarding.platform.time.CivilTime.ZONE);
        var year = ReturnYear.of(today).march();

        assertThat(CensusExports.get("/v1/returns/cin-census/findings?year=" + year)
                        .<List<String>>path("ofTheFile.rule"))
                .contains("year-not-over");
        assertThat(CensusExports.get("/v1/returns/cin-census/findings?year=" + (year - 1))
                        .<List<String>>path("ofTheFile.rule"))
                .doesNotContain("year-not-over");
    }

    @Test
    void takesReferralAndAssessmentsFromTheCensusAndTheRestFromTheRecord() {
        var council = Families.councilChildId();
        var told = CensusXml.of(council)
                .replace("<Year>2016", "<Year>2027")
                .replace("2016-03-31", "2027-03-31")
                .replace("<GenderCurrent>2</GenderCurrent>", "<Sex>F</Sex>")
                .replaceAll("(?s)<Section47>.*?</Section47>", "")
                .replaceAll("(?s)<ChildProtectionPlans>.*?</ChildProtectionPlans>", "")
                .replaceAll("2015-(0[56])", "2026-$1");
        var job = CensusUploads.upload(told);
        assertThat(CensusUploads.outcomes(job)).containsExactly("created");
        var child = sql.one(
                "select id from child where council_child_id = ?", row -> row.getObject(1, UUID.class), council);
        Conferences.planFor(child);

        var written = CensusExports.child(CensusExports.file(2027), council).orElseThrow();

        assertThat(written).contains("<CINreferralDate>2026-05-05</CINreferralDate><ReferralSource>6</ReferralSource>");
        assertThat(written).contains("<AssessmentAuthorisationDate>2026-06-10</AssessmentAuthorisationDate>");
        assertThat(written).contains("<CPPstartDate>" + Conferences.today());
        assertThat(CensusExports.findings(2027).getOrDefault(child, List.of()).stream()
                        .filter(finding -> !finding.matches("(8875|8870Q|A1) .*")))
                .isEmpty();
    }

    private Map<UUID, String> ours(String prefix) {
        return sql
                .list(
                        "select id, council_child_id from child where council_child_id like ?",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)),
                        prefix + "%")
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String councilId(UUID child) {
        return sql.one("select council_child_id from child where id = ?", row -> row.getString(1), child);
    }
}
