package safeguarding.platform.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import safeguarding.platform.local.council.Agency;

/** The organisations that come to conferences: registered, and named in the rules where they are the same for every child. */
record Agencies(GatewayClient administrator) {

    private static final String RULES = "/conference/v1/expectation-rules";
    private static final Map<String, String> FOR_EVERY_CHILD =
            Map.of("social-care", "council-social-care", "police", "police-public-protection");

    /** Registers each of them, once however often it is asked for. */
    void register(List<Agency> agencies) {
        agencies.forEach(agency -> administrator.send("/conference/v1/organisations", body(agency)));
        administrator.get(RULES).body().path("items").forEach(this::name);
    }

    private static String body(Agency agency) {
        var body = GatewayClient.JSON.createObjectNode().put("code", agency.code());
        var details = body.putObject("details").put("name", agency.name()).put("openFrom", "2000-01-01");
        details.putArray("kinds").add(agency.kind());
        if (agency.client() != null) {
            details.putArray("clients").add(agency.client());
        }
        return body.toString();
    }

    private void name(JsonNode item) {
        var rule = (ObjectNode) item.path("rule");
        var agency = FOR_EVERY_CHILD.get(rule.path("kind").asText());
        if (agency == null
                || rule.has("organisation")
                || !rule.path("circumstance").asText().equals("every-child")) {
            return;
        }
        var place = RULES + "/" + item.path("ruleId").asText();
        rule.put("organisation", agency);
        administrator.replace(
                place,
                administrator.get(place).version(),
                GatewayClient.JSON.createObjectNode().set("rule", rule).toString());
    }
}
