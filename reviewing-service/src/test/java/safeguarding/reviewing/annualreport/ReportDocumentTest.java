package safeguarding.reviewing.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reported;

/** The report as a document: escaped, without script, and readable with a keyboard, on a narrow screen and on paper. */
@QuarkusTest
@RealServers(service = "reviewing")
class ReportDocumentTest {

    private static final String YEAR = "1999-00";

    private static Response page(String path, String accept) {
        return Call.as(Reported.MANAGER).accept(accept).get(Reported.of(YEAR) + path);
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void isGivenToWhoeverWouldRatherHaveIt() {
        for (var accept : List.of("text/html", "text/html, application/json;q=0.5", "text/*")) {
            page("", accept)
                    .then()
                    .statusCode(200)
                    .contentType(equalTo("text/html;charset=UTF-8"))
                    .header("Vary", containsString("Accept"));
        }
        for (var accept : List.of("*/*", "application/json", "application/json, text/html;q=0.5")) {
            page("", accept).then().statusCode(200).contentType(containsString("application/json"));
        }
        ProblemAssert.of(page("", "image/png")).hasStatus(406);
    }

    @Test
    void escapesWhateverIsSaid() {
        Reported.says(YEAR, "summary", "<script>x()</script> & \\\"more\\\"\\n{report.year}")
                .then()
                .statusCode(200);

        assertThat(page("?state=draft", "text/html").asString())
                .contains("&lt;script&gt;x()&lt;/script&gt; &amp; &quot;more&quot;\n{report.year}")
                .doesNotContain("<script");
    }

    @Test
    void showsItsOwnStyleAndNothingElse() throws NoSuchAlgorithmException {
        var answer = page("", "text/html");
        var style = found(answer.asString(), "<style>(.*?)</style>").getFirst();
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        // A browser obeys all of several.
        assertThat(answer.headers().getValues("Content-Security-Policy")).hasSize(1);
        answer.then()
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header(
                        "Content-Security-Policy",
                        containsString(
                                "style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("script-src")));
        assertThat(answer.asString()).doesNotContain("<script", "onclick", "http-equiv", "<link", "<img", " style=");
    }

    @Test
    void isReadableForEverybody() {
        var page = page("", "text/html").asString();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<html lang=\"en-GB\">",
                        "content=\"width=device-width, initial-scale=1\"",
                        "<main>",
                        "@media print");
        assertThat(found(page, "<(h1)>")).hasSize(1);
        assertThat(found(page, " id=\"([^\"]+)\"")).doesNotHaveDuplicates().hasSize(10);
        assertThat(found(page, "<li><a href=\"#([^\"]+)\"")).isEqualTo(found(page, "<h2 id=\"([^\"]+)\""));
        assertThat(found(page, "<(table)")).hasSameSizeAs(found(page, "<(caption)>"));
        assertThat(found(page, "<(th)[ >]")).hasSameSizeAs(found(page, "<(th) scope=\"(?:col|row)\""));
        assertThat(found(page, "<(table)"))
                .hasSameSizeAs(
                        found(page, "<(div) class=\"wide\" role=\"region\" aria-label=\"[^\"]+\" tabindex=\"0\">"));
        assertThat(found(page, "((?<!max-)width:\\s*[0-9.]+(?:px|rem|em))")).isEmpty();
    }

    @Test
    void saysCodesInWords() {
        LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");

        var page = Call.as(Reported.MANAGER).accept("text/html").get(Reported.of("2013-14") + "?state=draft");

        assertThat(page.asString()).contains("Interim care order (C1)");
    }

    @Test
    void saysWhereNothingIsWritten() {
        var page = Call.as(Reported.MANAGER).accept("text/html").get(Reported.of("1996-97"));

        assertThat(found(page.asString(), "<h2 id=\"([a-z-]+)\">[^<]*</h2>\\s*<p>Nothing is written here"))
                .containsExactly("summary", "priorities");
    }

    @Test
    void saysWhatItIs() {
        assertThat(page("?state=draft", "text/html").asString())
                .contains("report of the year 1999/00", "Draft, as at 31 March 2000. It is not published");
        Reported.publishes("1998-99", "{\"reason\": \"Late <b>of</b> all.\"}")
                .then()
                .statusCode(201);

        var edition = Call.as("committee-member").accept("text/html").get(Reported.of("1998-99") + "/editions/1");

        assertThat(edition.asString())
                .contains("Edition 1, published on", "as at 31 March 1999.", "Late &lt;b&gt;of&lt;/b&gt; all.")
                .contains("are not shown");
    }
}
