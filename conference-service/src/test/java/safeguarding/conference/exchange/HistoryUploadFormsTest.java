package safeguarding.conference.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** What comes along with files from other systems, and what is refused as a whole. */
@QuarkusTest
@RealServers(service = "conference")
class HistoryUploadFormsTest {

    private static final String PATH = "/v1/imports/conference-histories";

    private final String councilId = Families.councilChildId();

    @Inject
    HistoryUploads uploads;

    @Test
    void takesAFileWithByteOrderMarkWindowsLineEndsBlankLinesAndNoEndOfTheLastLine() {
        var file = "\uFEFF" + line("a") + "\r\n\r\n   \r\n" + line("b") + "\r\n" + line("c");

        var job = HistoryUploads.upload(file);

        assertThat(uploads.finished(job)).containsOnly(entry("created", 3L));
        assertThat(HistoryUploads.lines(job)).containsExactly(1, 4, 5);
    }

    @Test
    void reportsALineThatBreaksOffAndTakesTheOthers() {
        var broken = line("b");

        var job = HistoryUploads.upload(line("a") + "\n" + broken.substring(0, broken.length() / 2));

        assertThat(uploads.finished(job)).containsOnly(entry("created", 1L), entry("rejected", 1L));
    }

    @Test
    void reportsWhatWouldBeLostSilently() {
        var twoOnOneLine = line("a") + line("b");
        var namedTwice = line("c").replace("\"relatedPeople\"", "\"addresses\": [], \"relatedPeople\"");
        var notUtf8 = new String(new byte[] {'{', (byte) 0xE9, '}'}, StandardCharsets.ISO_8859_1);

        var job = HistoryUploads.upload(
                (twoOnOneLine + "\n" + namedTwice + "\n" + notUtf8).getBytes(StandardCharsets.ISO_8859_1), "");

        assertThat(uploads.finished(job)).containsOnly(entry("rejected", 3L));
    }

    @Test
    void takesTheLastOfTwoLinesAboutOneChild() {
        var file = line("a") + "\n" + line("a").replace("S1042", "S77") + "\n"
                + line("a").replace("S1042", "S77");

        assertThat(uploads.finished(HistoryUploads.upload(file)))
                .containsOnly(entry("created", 1L), entry("updated", 1L), entry("unchanged", 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maybe", "1", "TRUE", "yes", "true&dryRun=false"})
    void makesNoRealRunOfADryRunThatIsMisspelt(String dryRun) {
        HistoryUploads.upload(line("a").getBytes(StandardCharsets.UTF_8), "?dryRun=" + dryRun)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv", "application/octet-stream"})
    void refusesAnotherKindOfBody(String contentType) {
        var answer = caseSystem()
                .contentType(contentType)
                .body(line("a").getBytes(StandardCharsets.UTF_8))
                .post(PATH);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void refusesAFileWithoutARecord() {
        for (var empty : List.of("", "\r\n\r\n", "\uFEFF")) {
            HistoryUploads.upload(empty).then().statusCode(400).contentType(containsString("problem+json"));
        }
    }

    @Test
    void refusesAFileWithTooManyLinesAsAWhole() {
        HistoryUploads.upload("{}\n".repeat(100_001)).then().statusCode(413);
    }

    @Test
    void refusesAnUploadWithoutAKeyAndAnotherOneUnderAKnownKey() {
        Call.as(TestTokens.of("case-system").machine())
                .contentType("application/x-ndjson")
                .body(line("a").getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(400);
        var key = UUID.randomUUID().toString();
        uploads.finished(under(key, line("a")));
        under(key, line("b")).then().statusCode(422);
    }

    private io.restassured.response.Response under(String key, String line) {
        return Call.as(TestTokens.of("case-system").machine())
                .header("Idempotency-Key", key)
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post(PATH);
    }

    private static io.restassured.specification.RequestSpecification caseSystem() {
        return Call.creating(TestTokens.of("case-system").machine());
    }

    private String line(String child) {
        return Histories.line(councilId + child, councilId + child);
    }
}
