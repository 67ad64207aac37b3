package safeguarding.conference.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;

/** The pages of the form: no script, strict headers, every value escaped, usable on a narrow telephone. */
@QuarkusTest
@RealServers(service = "conference")
class FormPagesTest {

    private String line = "";

    @BeforeEach
    void invite() {
        var child = Families.registeredAs(Families.child(Families.councilChildId(), "north-east")
                .replace("\"family\": \"Hale\"", "\"family\": \"<script>x()</script>\""));
        var conference = Conferences.requested(child);
        Conferences.action(
                        conference,
                        "bookings",
                        "{\"startsAt\": \"%sT10:00:00Z\", \"mode\": \"hybrid\", \"venue\": \"Room \\\"1\\\" & <2>\"}"
                                .formatted(Conferences.workingDayAfter(8)))
                .then()
                .statusCode(200);
        var agency = "gp-" + UUID.randomUUID();
        Conferences.expect(conference, agency, "gp");
        line = Agencies.line(conference, agency);
        Agencies.invite(line);
    }

    @Test
    void carryStrictHeadersAndNoScript() {
        var link = Agencies.formLink(line);
        for (var answer : List.of(RestAssured.given().get(link.path()), Agencies.enter(link, link.code()))) {
            answer.then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .header("Referrer-Policy", "same-origin")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", containsString("form-action 'self'"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Content-Security-Policy", not(containsString("script-src")));
            assertThat(answer.asString())
                    .doesNotContain("<script")
                    .doesNotContain("onclick")
                    .doesNotContain("http-equiv")
                    .contains(
                            "<html lang=\"en-GB\">",
                            "name=\"viewport\" content=\"width=device-width, initial-scale=1\"");
        }
    }

    @Test
    void escapeWhateverAValueHolds() {
        var link = Agencies.formLink(line);

        var page = Agencies.enter(link, link.code()).asString();

        assertThat(page)
                .contains("&lt;script&gt;x()&lt;/script&gt;", "Room &quot;1&quot; &amp; &lt;2&gt;")
                .doesNotContain("<script>x()");
    }

    @Test
    void giveEveryFieldALabelAndNoWidthThatANarrowScreenHasNot() {
        var link = Agencies.formLink(line);
        var page = Agencies.enter(link, link.code()).asString();

        var ids = Pattern.compile("<(?:input type=\"text\"|textarea)[^>]* id=\"([a-z-]+)\"|<textarea id=\"([a-z-]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();

        assertThat(ids).hasSize(9);
        assertThat(ids).allSatisfy(id -> assertThat(page).contains("<label for=\"" + id + "\">"));
        assertThat(Pattern.compile("(?<!max-)width:\\s*[0-9.]+(?:px|rem|em)")
                        .matcher(page.replaceAll("\\.choice input\\{[^}]*}", ""))
                        .results())
                .isEmpty();
    }
}
