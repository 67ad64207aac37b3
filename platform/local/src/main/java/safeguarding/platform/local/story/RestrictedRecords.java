package safeguarding.platform.local.story;

import java.util.List;

/** Records that only named people may read: restricted by the head of safeguarding, as in life. */
record RestrictedRecords(GatewayClient head) {

    private static final String BODY = """
            {"restricted": true, "namedReaders": ["S1001", "S1101"], "reason": "Family of a member of staff (invented)."}
            """;

    /** Restricts what is not restricted yet. */
    void restrict(List<String> councilChildIds) {
        var children = new KnownChildren(head);
        for (var councilChildId : councilChildIds) {
            var place = "/conference/v1/children/" + children.id(councilChildId) + "/restriction";
            var now = head.get(place);
            if (!now.body().path("restricted").asBoolean()) {
                head.replace(place, now.version(), BODY);
            }
        }
    }
}
