package safeguarding.platform.local.story;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Records that only named people may read: restricted by the head of safeguarding, as in life. */
record RestrictedRecords(GatewayClient head, String service, List<String> readers) {

    private String body() {
        return String.format(
                Locale.ROOT,
                "{\"restricted\": true, \"namedReaders\": [%s], \"reason\": \"Family of a member of staff (invented).\"}",
                readers.stream().map(reader -> "\"" + reader + "\"").collect(Collectors.joining(", ")));
    }

    /** Restricts what is not restricted yet. */
    void restrict(List<String> councilChildIds) {
        var children = new KnownChildren(head, service);
        for (var councilChildId : councilChildIds) {
            var place = "/" + service + "/v1/children/" + children.id(councilChildId) + "/restriction";
            var now = head.get(place);
            if (!now.body().path("restricted").asBoolean()) {
                head.replace(place, now.version(), body());
            }
        }
    }
}
