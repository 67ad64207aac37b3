package safeguarding.conference.returns.census;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.tokens.TestTokens;

/** The census as a returns officer gets it. */
public final class CensusExports {

    private static final Calls CALLS = Calls.forPurpose("statutory-return");
    private static final Pattern CHILD = Pattern.compile("<Child>.*?</Child>", Pattern.DOTALL);

    private CensusExports() {}

    /** A request for the statutory return. */
    public static Response get(String path) {
        return CALLS.as(TestTokens.of("returns-officer")).get(path);
    }

    /** The file of a year. */
    public static String file(int year) {
        var answer = get("/v1/returns/cin-census?year=" + year);
        answer.then().statusCode(200).contentType("application/xml");
        return new String(answer.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The Child with this id in a file; empty when it is not there. */
    public static Optional<String> child(String file, String councilChildId) {
        var found = CHILD.matcher(file)
                .results()
                .map(match -> match.group())
                .filter(child -> child.contains("<LAchildID>" + councilChildId + "</LAchildID>"))
                .toList();
        assertThat(found).as("a child stands in the file once").hasSizeLessThan(2);
        return found.stream().findFirst();
    }

    /** All Child elements of a file. */
    public static List<String> children(String file) {
        return CHILD.matcher(file).results().map(match -> match.group()).toList();
    }

    /** Rules and places of the findings about each child of a year; children without any are not there. */
    public static Map<UUID, List<String>> findings(int year) {
        return Stream.iterate(
                        get("/v1/returns/cin-census/findings?limit=200&year=" + year),
                        page -> page != null,
                        page -> page.path("next") == null
                                ? null
                                : get("/v1/returns/cin-census/findings?limit=200&year=" + year + "&cursor="
                                        + page.path("next")))
                .peek(page -> page.then().statusCode(200))
                .flatMap(page -> page.jsonPath().<Map<String, Object>>getList("items").stream())
                .collect(Collectors.toMap(
                        item -> UUID.fromString(String.valueOf(item.get("childId"))), CensusExports::rules));
    }

    private static List<String> rules(Map<String, Object> item) {
        List<?> findings = (List<?>) Objects.requireNonNull(item.get("findings"));
        return findings.stream()
                .map(finding -> (Map<?, ?>) finding)
                .map(finding -> finding.get("rule") + " " + finding.get("path"))
                .toList();
    }
}
