package safeguarding.platform.local.story;

import java.util.List;
import java.util.Locale;

/** The chairs of the demonstration, registered before the histories that name them. All of them are invented. */
final class Chairs {

    private static final List<Chair> ALL = List.of(
            new Chair("S1001", "Ruth", "Ashdown", "north-east", "north-west"),
            new Chair("S1002", "Martin", "Fableton", "north-east", "north-west"),
            new Chair("S1003", "Odile", "Mockbury", "north-east", "south-east"),
            new Chair("S1004", "Gwen", "Patternley", "north-west", "south-west"),
            new Chair("S1005", "Iain", "Sketchford", "south-east", "south-west"),
            new Chair("S1006", "Bimpe", "Talewell", "south-east", "north-east"),
            new Chair("S1007", "Colin", "Quillham", "south-west", "south-east"),
            new Chair("S1008", "Farah", "Inklewick", "south-west", "north-west"));

    private final GatewayClient administrator;

    Chairs(GatewayClient administrator) {
        this.administrator = administrator;
    }

    private record Chair(String staffId, String given, String family, String area, String otherArea) {

        String body() {
            return String.format(Locale.ROOT, """
                    {"staffId": "%1$s", "details": {"given": "%2$s", "family": "%3$s", "areas": ["%4$s", "%5$s"],
                     "conferencesPerMonth": 24, "chairsFrom": "2009-01-01",
                     "registration": {"socialWorkerNumber": "SW99%6$s", "from": "2008-04-01"}}}
                    """, staffId, given, family, area, otherArea, staffId.substring(1));
        }
    }

    /** Registers each of them, once however often it is asked for. */
    void register() {
        ALL.forEach(chair -> administrator.send("/conference/v1/chairs", chair.body()));
    }
}
