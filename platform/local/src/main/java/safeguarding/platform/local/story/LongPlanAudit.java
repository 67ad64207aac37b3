package safeguarding.platform.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import safeguarding.platform.local.home.Refusal;

/**
 * The audit of plans of eighteen months and over: its cases are drawn by area from what conference-service has told by its
 * events, and given to the officers in turn. The first officer has begun two.
 *
 * @param audit identifier of the audit
 */
record LongPlanAudit(GatewayClient manager, GatewayClient officer, GatewayClient reader, String audit) {

    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);
    private static final int BEGUN = 2;

    void draw(LocalDate today) {
        untilAllIsTold(today);
        var sample = manager.send("/qa-audit/v1/audits/" + audit + "/samples", String.format(Locale.ROOT, """
                        {"query": {"monthsAtLeast": 18, "asAt": "%s"}, "strata": ["area"], "allotment": "proportional",
                         "size": 24, "seed": "long-plans-2013"}
                        """, today))
                .path("sampleId")
                .asText();
        give(sample);
    }

    private void give(String sample) {
        var begun = 0;
        var turn = 0;
        for (var drawn : cases(sample)) {
            var staffId = AuditRegister.OFFICERS.get(turn++ % AuditRegister.OFFICERS.size());
            var caseAudit = manager.send(
                    "/qa-audit/v1/case-audits",
                    String.format(Locale.ROOT, "{\"sampleCaseId\": \"%s\", \"auditor\": \"%s\"}", drawn, staffId));
            if (staffId.equals(AuditRegister.OFFICERS.getFirst()) && begun++ < BEGUN) {
                begin(caseAudit.path("caseAuditId").asText());
            }
        }
    }

    private List<String> cases(String sample) {
        var ids = new ArrayList<String>();
        manager.get("/qa-audit/v1/sample-cases?limit=200&sampleId=" + sample)
                .body()
                .path("items")
                .forEach(drawn -> ids.add(drawn.path("sampleCaseId").asText()));
        return ids;
    }

    private void begin(String caseAudit) {
        var place = "/qa-audit/v1/case-audits/" + caseAudit;
        var now = officer.get(place);
        if (now.body().path("state").asText().equals("allocated")) {
            officer.act(place + "/starts", now.version(), "{}");
        }
    }

    /** The population is what events have told: all plans of the day have to be there, and nothing on its way. */
    private void untilAllIsTold(LocalDate today) {
        var onPlans = reader.get("/conference/v1/indicators/children-on-plans?asAt=" + today)
                .body()
                .path("numerator")
                .asInt();
        long began = System.nanoTime();
        var before = told(today);
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        for (var now = told(today); now.plans() != onPlans || !now.equals(before); now = told(today)) {
            if (System.nanoTime() - began > LIMIT.toNanos()) {
                throw new Refusal("Quality assurance knows of " + now.plans() + " of " + onPlans
                        + " plans. How far it is: GET /qa-audit/v1/populations/child-protection-plan as qa-manager."
                        + " ./suite run goes on with it.");
            }
            before = now;
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /**
     * What quality assurance was told.
     *
     * @param plans open plans of the day, those that are set aside too
     * @param facts facts of all children and days
     */
    private record Told(int plans, long facts) {}

    private Told told(LocalDate today) {
        JsonNode population = manager.get("/qa-audit/v1/populations/child-protection-plan?asAt=" + today)
                .body();
        var plans = population.path("open").asInt();
        for (var aside : population.path("setAside")) {
            plans += aside.path("cases").asInt();
        }
        var facts = 0L;
        for (var publisher : population.path("publishers")) {
            facts += publisher.path("facts").asLong();
        }
        return new Told(plans, facts);
    }
}
