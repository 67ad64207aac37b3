package safeguarding.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.neighbours.SampledCase;
import safeguarding.audit.neighbours.SampledCases;
import safeguarding.audit.population.Populated;
import safeguarding.audit.population.Taken;
import safeguarding.audit.population.Telling;
import safeguarding.audit.programmes.Programmed;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class SampleCasesTest {

    @Inject
    SampledCases sampled;

    private String area = "";
    private String audit = "";

    @BeforeEach
    void anAreaOfItsOwn() {
        area = "area-" + UUID.randomUUID();
        audit = Programmed.audit("child-protection-plan");
    }

    @Test
    void exchangesACaseForTheNextOfItsStratumAndKeepsBoth() {
        Populated.plans(6, area);
        var sample = Sampled.ofArea(audit, area, 3);
        var out = Sampled.cases(sample).get(1);

        var replaced = Sampled.replace(out, Sampled.tag(out));
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
        Sampled.listed("sampleId=" + Path.idOf(sample) + "&replaced=false").body("items", hasSize(3));
        Sampled.listed("sampleId=" + Path.idOf(sample) + "&replaced=true").body("items", hasSize(1));
        Sampled.redrawn(sample).body("sameCases", equalTo(true));
        Sampled.replace(out, Sampled.tag(out)).then().statusCode(409);
    }

    @Test
    void passesOverACaseThatWasSetAsideMeanwhile() {
        Populated.plans(3, area);
        var sample = Sampled.ofArea(audit, area, 2);
        var last = new Telling("2013-11-20T09:00:00Z");
        Populated.childOf(Sampled.frameKey(sample, 3))
                .ifPresent(child -> Taken.in(last.reviewing("child-restricted", child, child, "area", area)));
        var out = Sampled.cases(sample).getFirst();

        Sampled.replace(out, Sampled.tag(out))
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

        Sampled.replace(out, Sampled.tag(out)).then().statusCode(200).body("replacement.replacedByCaseId", nullValue());
    }

    @Test
    void letsTwoReplaceTwoCasesAtOnceByDifferentOnes() throws Exception {
        Populated.plans(8, area);
        var sample = Sampled.ofArea(audit, area, 2);
        var cases = Sampled.cases(sample);
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(cases.stream()
                    .map(each -> (Callable<Integer>)
                            () -> Sampled.replace(each, Sampled.tag(each)).statusCode())
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(Sampled.keysOf(sample)).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void declaresWhoMustNotAuditACase() {
        Populated.plans(2, area);
        var drawn = Sampled.cases(Sampled.ofArea(audit, area, 1)).getFirst();

        var tag = Sampled.tag(drawn);
        Sampled.declare(drawn, tag, "S1301").then().statusCode(200).body("conflicts.staffId", hasItem("S1301"));
        Sampled.declare(drawn, tag, "S1302").then().statusCode(412);
        Sampled.declare(drawn, Sampled.tag(drawn), "S1301")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(Sampled.tag(drawn)));
        Call.as("qa-manager")
                .body(Sampled.conflicts("S1301"))
                .put(drawn + "/conflicts")
                .then()
                .statusCode(428);
    }

    @Test
    void knowsWhoHoldsOrHeldTheCaseWithoutBeingTold() {
        Populated.plans(1, area);
        var drawn = Sampled.cases(Sampled.ofArea(audit, area, 1)).getFirst();
        Sampled.declare(drawn, Sampled.tag(drawn), "S1301").then().statusCode(200);

        var known = sampled.find(UUID.fromString(Path.idOf(drawn))).orElseThrow();
        // The key worker and the lead social worker of the events.
        assertThat(known.conflicted()).containsExactlyInAnyOrder("S1301", "S9001", "S9002");
        assertThat(known.childId()).isNotNull();
        assertThat(known.standing()).isTrue();
        Call.as("qa-manager").get(drawn).then().body("conflicts.staffId", equalTo(List.of("S1301")));
    }

    @Test
    void isFoundByItsAuditWhileItStands() {
        Populated.plans(3, area);
        var cases = Sampled.cases(Sampled.ofArea(audit, area, 2));
        Sampled.replace(cases.getFirst(), Sampled.tag(cases.getFirst())).then().statusCode(200);

        assertThat(sampled.ofAudit(UUID.fromString(Path.idOf(audit))))
                .extracting(SampledCase::number)
                .containsExactly(2, 3);
        assertThat(sampled.find(UUID.fromString(Path.idOf(cases.getFirst())))
                        .orElseThrow()
                        .standing())
                .isFalse();
    }
}
