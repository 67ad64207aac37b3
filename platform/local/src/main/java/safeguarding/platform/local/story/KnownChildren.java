package safeguarding.platform.local.story;

import java.util.Locale;

/** Finds children by the council's own id, as people do: their identifiers are made by the services. */
record KnownChildren(GatewayClient who) {

    /** The identifier of a child that was taken in. */
    String id(String councilChildId) {
        var found = who.find(
                "/conference/v1/children/searches",
                String.format(Locale.ROOT, "{\"councilChildId\": \"%s\"}", councilChildId));
        return found.path("items").path(0).path("child").path("childId").asText();
    }
}
