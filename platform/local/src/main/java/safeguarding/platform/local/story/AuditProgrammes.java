package safeguarding.platform.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The programmes of two years, agreed by the head of safeguarding. */
record AuditProgrammes(GatewayClient manager, GatewayClient head) {

    /** Opens the programme of a year and lets it be agreed; its identifier. */
    String open(int startsIn, String title, String purpose) {
        var id = manager.send(
                        "/qa-audit/v1/audit-programmes", String.format(Locale.ROOT, """
                        {"startsIn": %d, "title": "%s", "purpose": "%s"}""", startsIn, title, purpose))
                .path("programmeId")
                .asText();
        var place = "/qa-audit/v1/audit-programmes/" + id;
        var now = head.get(place);
        if (!now.body().hasNonNull("agreedOn")) {
            head.act(place + "/agreements", now.version(), "{}");
        }
        return id;
    }

    /** The identifiers of all audits, by reference. */
    Map<String, String> audits() {
        var ids = new LinkedHashMap<String, String>();
        JsonNode page = manager.get("/qa-audit/v1/audits?limit=200").body();
        page.path("items")
                .forEach(audit -> ids.put(
                        audit.path("reference").asText(), audit.path("auditId").asText()));
        return ids;
    }
}
