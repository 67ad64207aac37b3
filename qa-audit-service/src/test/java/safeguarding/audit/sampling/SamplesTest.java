package safeguarding.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.population.Populated;
import safeguarding.audit.population.Taken;
import safeguarding.audit.population.Telling;
import safeguarding.audit.programmes.Programmed;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class SamplesTest {
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
        assertThat(Sampled.keysOf(sample)).isEqualTo(expected);
    }

    @Test
    void drawsTheSameCasesFromTheSameSeed() {
        Populated.plans(12, area);
        var one = Sampled.ofArea(audit, area, 4);
        var other = Sampled.ofArea(audit, area, 4);
        assertThat(Sampled.keysOf(other)).isEqualTo(Sampled.keysOf(one)).hasSize(4);
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
        assertThat(Sampled.stratumsOf(given)).containsExactlyInAnyOrder("neglect", "neglect", "neglect", "emotional");
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

        Sampled.redrawn(sample)
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

        Sampled.redrawn(sample)
                .body("sameFrame", equalTo(false))
                .body("sameCases", equalTo(false))
                .body("frameSizeThen", equalTo(5))
                .body("frameSizeNow", equalTo(4))
                .body("onlyThen", hasSize(1))
                .body("onlyNow", empty());
    }

    @Test
    void isListedByItsAuditAndStandsInTheChanges() {
        Populated.plans(3, area);
        var sample = Sampled.ofArea(audit, area, 2);
        var since = "/v1/samples?updatedSince=" + end("/v1/samples");
        var cases = "/v1/sample-cases?updatedSince=" + end("/v1/sample-cases");
        var other = Sampled.ofArea(audit, area, 1);

        Call.as("qa-officer")
                .get("/v1/samples?auditId=" + Path.idOf(audit))
                .then()
                .statusCode(200)
                .body("items.sampleId", equalTo(List.of(Path.idOf(sample), Path.idOf(other))));
        Call.as("qa-officer").get(since).then().body("items.sampleId", equalTo(List.of(Path.idOf(other))));
        Call.as("qa-officer").get(cases).then().body("items.sampleId", equalTo(List.of(Path.idOf(other))));
        Call.as("qa-officer").get(since + "&auditId=" + Path.idOf(audit)).then().statusCode(400);
    }

    /** Where the changes of a list end now. */
    private static String end(String list) {
        var next = "begin";
        while (true) {
            var page = Call.as("qa-officer").get(list + "?limit=200&updatedSince=" + next);
            page.then().statusCode(200);
            next = page.path("next");
            if (page.<List<Object>>path("items").isEmpty()) {
                return next;
            }
        }
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

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
