package safeguarding.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.Path;
import safeguarding.audit.population.Populated;
import safeguarding.audit.population.Taken;
import safeguarding.audit.population.Telling;
import safeguarding.audit.programmes.Programmed;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "qa-audit")
class SamplesTest {

    private static final String REPLACED =
            "{\"reason\": \"record-not-available\", \"words\": \"It is with the court.\"}";

    private String area = "";
    private String audit = "";

    @BeforeEach
    void anAreaOfItsOwn() {
        area = "area-" + UUID.randomUUID();
        audit = Programmed.audit("child-protection-plan");
    }

    @Test
    void drawsTheFirstOfTheOrderAndSaysHow() {
        Populated.plans(12, area);

        var drawn = Sampled.draw(audit, body("\"size\": 5, \"seed\": \"2013-11-28\""));
        drawn.then()
                .statusCode(201)
                .body("auditId", equalTo(Path.idOf(audit)))
                .body("caseKind", equalTo("child-protection-plan"))
                .body(
                        "queryInWords",
                        equalTo("Children with a child protection plan on 28 November 2013, of area " + area + "."))
                .body("seed", equalTo("2013-11-28"))
                .body("allotment", equalTo("proportional"))
                .body("frameSize", equalTo(12))
                .body("frameDigest", matchesPattern("[0-9a-f]{64}"))
                .body("drawn", equalTo(5))
                .body("remark", nullValue());
        var sample = Path.of(drawn);
        List<String> frame = Call.as("qa-officer")
                .get(sample + "/frame")
                .then()
                .statusCode(200)
                .extract()
                .path("items.caseKey");
        var expected = frame.stream()
                .sorted(Comparator.comparing((String key) -> sha256("2013-11-28:" + key))
                        .thenComparing(key -> key))
                .limit(5)
                .toList();
        assertThat(keysOf(sample)).isEqualTo(expected);
    }

    @Test
    void drawsTheSameCasesFromTheSameSeed() {
        Populated.plans(12, area);
        var one = Sampled.ofArea(audit, area, 4);
        var other = Sampled.ofArea(audit, area, 4);
        assertThat(keysOf(other)).isEqualTo(keysOf(one)).hasSize(4);
        var third = Path.of(Sampled.draw(audit, body("\"size\": 4")));
        Call.as("qa-manager").get(third).then().body("seed", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void keepsEachStratumToItsShare() {
        Populated.plans(12, area);

        Sampled.draw(audit, body("\"size\": 4, \"strata\": [\"category\"], \"allotment\": \"equal\""))
                .then()
                .statusCode(201)
                .body("drawn", equalTo(4));
        var given = Path.of(
                Sampled.draw(
                        audit,
                        body(
                                "\"strata\": [\"category\"], \"allotment\": \"given\", \"numbers\": {\"neglect\": 3, \"emotional\": 1}")));
        assertThat(stratumsOf(given)).containsExactlyInAnyOrder("neglect", "neglect", "neglect", "emotional");
    }

    @Test
    void takesAllWhenThereAreFewerAndSaysSo() {
        Populated.plans(3, area);

        Sampled.draw(audit, body("\"size\": 10"))
                .then()
                .statusCode(201)
                .body("drawn", equalTo(3))
                .body("remark", containsString("all of them are in the sample, instead of 10"));
    }

    @Test
    void isDrawnAgainToTheSameCasesWhateverWasToldSince() {
        Populated.plans(9, area);
        var sample = Sampled.ofArea(audit, area, 4);
        Populated.plans(5, area);

        redrawn(sample)
                .body("sameFrame", equalTo(true))
                .body("sameCases", equalTo(true))
                .body("frameSizeNow", equalTo(9));
        Sampled.draw(audit, body("\"size\": 4")).then().body("frameSize", equalTo(14));
    }

    @Test
    void saysThatTheFrameIsAnotherOneWhenARecordWasDestroyed() {
        Populated.plans(4, area);
        var child = UUID.randomUUID();
        var telling = new Telling("2013-11-01T09:00:00Z")
                .child(child, area, "t")
                .plan(UUID.randomUUID(), child, "neglect", "2012-05-28");
        Taken.in(telling);
        var sample = Sampled.ofArea(audit, area, 5);
        Taken.in(telling.conference("record-destroyed", UUID.randomUUID(), child, "area", area));

        redrawn(sample)
                .body("sameFrame", equalTo(false))
                .body("sameCases", equalTo(false))
                .body("frameSizeThen", equalTo(5))
                .body("frameSizeNow", equalTo(4))
                .body("onlyThen", hasSize(1))
                .body("onlyNow", empty());
    }

    @Test
    void exchangesACaseForTheNextOfItsStratumAndKeepsBoth() {
        Populated.plans(6, area);
        var sample = Sampled.ofArea(audit, area, 3);
        var out = Sampled.cases(sample).get(1);

        var replaced = replace(out, tag(out));
        replaced.then()
                .statusCode(200)
                .body("replacement.reason", equalTo("record-not-available"))
                .body("replacement.words", equalTo("It is with the court."))
                .body("replacement.replacedByCaseId", notNullValue());
        String in = replaced.path("replacement.replacedByCaseId");
        Call.as("qa-manager")
                .get("/v1/sample-cases/" + in)
                .then()
                .body("number", equalTo(4))
                .body("place", equalTo(4))
                .body("replacesCaseId", equalTo(Path.idOf(out)));
        listed("sampleId=" + Path.idOf(sample) + "&replaced=false").body("items", hasSize(3));
        listed("sampleId=" + Path.idOf(sample) + "&replaced=true").body("items", hasSize(1));
        redrawn(sample).body("sameCases", equalTo(true));
        replace(out, tag(out)).then().statusCode(409);
    }

    @Test
    void passesOverACaseThatWasSetAsideMeanwhile() {
        Populated.plans(3, area);
        var sample = Sampled.ofArea(audit, area, 2);
        var last = new Telling("2013-11-20T09:00:00Z");
        Populated.childOf(frameKey(sample, 3))
                .ifPresent(child -> Taken.in(last.reviewing("child-restricted", child, child, "area", area)));
        var out = Sampled.cases(sample).getFirst();

        replace(out, tag(out))
                .then()
                .statusCode(200)
                .body("replacement.passedOver", equalTo(1))
                .body("replacement.replacedByCaseId", nullValue());
    }

    @Test
    void hasOneCaseLessWhenTheStratumHasNoFurtherOne() {
        Populated.plans(2, area);
        var sample = Sampled.ofArea(audit, area, 2);
        var out = Sampled.cases(sample).getFirst();

        replace(out, tag(out)).then().statusCode(200).body("replacement.replacedByCaseId", nullValue());
    }

    @Test
    void letsTwoReplaceTwoCasesAtOnceByDifferentOnes() throws Exception {
        Populated.plans(8, area);
        var sample = Sampled.ofArea(audit, area, 2);
        var cases = Sampled.cases(sample);
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(cases.stream()
                    .map(each ->
                            (Callable<Integer>) () -> replace(each, tag(each)).statusCode())
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(keysOf(sample)).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void declaresWhoMustNotAuditACase() {
        Populated.plans(2, area);
        var drawn = Sampled.cases(Sampled.ofArea(audit, area, 1)).getFirst();

        var tag = tag(drawn);
        declare(drawn, tag, "S1301").then().statusCode(200).body("conflicts.staffId", hasItem("S1301"));
        declare(drawn, tag, "S1302").then().statusCode(412);
        declare(drawn, tag(drawn), "S1301").then().statusCode(200).header("ETag", equalTo(tag(drawn)));
        Call.as("qa-manager")
                .body(conflicts("S1301"))
                .put(drawn + "/conflicts")
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"size\": 0",
                "\"size\": 501",
                "\"seed\": \"a b\", \"size\": 3",
                "\"allotment\": \"odd\", \"size\": 3",
                "\"seed\": \"x\"",
                "\"allotment\": \"given\"",
                "\"numbers\": {\"all\": 2}, \"size\": 3",
                "\"allotment\": \"given\", \"numbers\": {\"all\": 2}, \"size\": 3",
                "\"size\": 3, \"colour\": \"red\"",
                "\"size\": 3, \"strata\": [\"Area\"]"
            })
    void refusesADesignThatMakesNoSense(String design) {
        Sampled.draw(audit, body(design)).then().statusCode(400);
    }

    @Test
    void refusesADayToComeAndAnAuditThatIsOver() {
        Sampled.draw(audit, "{\"query\": {\"asAt\": \"2099-01-01\"}, \"size\": 3}")
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Call.as("qa-manager")
                .header("If-Match", Call.as("qa-manager").get(audit).header("ETag"))
                .body("{\"reason\": \"Nobody is there to do it.\"}")
                .post(audit + "/cancellations")
                .then()
                .statusCode(200);
        Sampled.draw(audit, body("\"size\": 3")).then().statusCode(422).body("rule", equalTo("SA5"));
    }

    @Test
    void keepsToTheAreasOfTheAudit() {
        Populated.plans(2, area);
        var ofArea = Programmed.audit("child-protection-plan", ", \"areas\": [\"" + area + "\"]");

        Sampled.draw(ofArea, "{\"query\": {\"areas\": [\"south-west\"]}, \"size\": 3}")
                .then()
                .statusCode(422)
                .body("rule", equalTo("SA6"));
        Sampled.draw(ofArea, "{\"query\": {\"asAt\": \"2013-11-28\"}, \"size\": 3}")
                .then()
                .statusCode(201)
                .body("query.areas", hasItem(area))
                .body("frameSize", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({"qa-officer", "head-of-safeguarding", "team-manager", "committee-member"})
    void isDrawnByTheManagerOnly(String role) {
        Call.creating(role)
                .body(body("\"size\": 3"))
                .post(audit + "/samples")
                .then()
                .statusCode(403);
    }

    @Test
    void isNotThereForWhoDoesNotSeeItsArea() {
        Populated.plans(2, area);
        var sample = Sampled.ofArea(audit, area, 1);
        var elsewhere = TestTokens.of("qa-officer").areas("south-west");

        Call.as(elsewhere).get(sample).then().statusCode(404);
        Call.as(elsewhere).get(sample + "/frame").then().statusCode(404);
        Call.as(elsewhere).get(Sampled.cases(sample).getFirst()).then().statusCode(404);
        Call.as(elsewhere)
                .get("/v1/sample-cases?sampleId=" + Path.idOf(sample))
                .then()
                .body("items", empty());
        Sampled.draw("/v1/audits/" + UUID.randomUUID(), body("\"size\": 1"))
                .then()
                .statusCode(404);
    }

    @Test
    void drawsOnceForOneKey() {
        Populated.plans(2, area);
        var key = UUID.randomUUID().toString();
        var one = Call.as("qa-manager")
                .header("Idempotency-Key", key)
                .body(body("\"size\": 1"))
                .post(audit + "/samples");
        var again = Call.as("qa-manager")
                .header("Idempotency-Key", key)
                .body(body("\"size\": 1"))
                .post(audit + "/samples");
        assertThat(again.header("Location")).isEqualTo(one.header("Location"));
        Call.as("qa-manager")
                .body(body("\"size\": 1"))
                .post(audit + "/samples")
                .then()
                .statusCode(400);
    }

    private String body(String more) {
        return "{\"query\": {\"areas\": [\"%s\"], \"asAt\": \"2013-11-28\"}, %s}".formatted(area, more);
    }

    private static io.restassured.response.Response replace(String drawn, String tag) {
        return Call.as("qa-officer").header("If-Match", tag).body(REPLACED).post(drawn + "/replacements");
    }

    private static io.restassured.response.Response declare(String drawn, String tag, String staff) {
        return Call.as("qa-officer")
                .header("If-Match", tag)
                .body(conflicts(staff))
                .put(drawn + "/conflicts");
    }

    private static String conflicts(String staff) {
        return "{\"conflicts\": [{\"staffId\": \"%s\", \"ground\": \"knows-the-family\"}]}".formatted(staff);
    }

    private static String tag(String drawn) {
        return Call.as("qa-officer").get(drawn).header("ETag");
    }

    private static io.restassured.response.ValidatableResponse redrawn(String sample) {
        return Call.as("qa-officer").post(sample + "/redraws").then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse listed(String query) {
        return Call.as("qa-officer").get("/v1/sample-cases?" + query).then().statusCode(200);
    }

    private static List<String> keysOf(String sample) {
        return listed("limit=200&sampleId=" + Path.idOf(sample)).extract().path("items.caseKey");
    }

    private static List<String> stratumsOf(String sample) {
        return listed("limit=200&sampleId=" + Path.idOf(sample)).extract().path("items.stratum");
    }

    private static String frameKey(String sample, int place) {
        List<Map<String, Object>> frame =
                Call.as("qa-officer").get(sample + "/frame").then().extract().path("items");
        return frame.stream()
                .filter(each -> String.valueOf(place).equals(String.valueOf(each.get("place"))))
                .map(each -> String.valueOf(each.get("caseKey")))
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
