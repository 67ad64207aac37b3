package safeguarding.platform.local.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Targets of the unit and figures of others to compare with. The report gives none of them: they are invented. */
record Yardsticks(GatewayClient head) {

    private static final String INVENTED =
            "Invented for the demonstration: the report of 28 November 2013 names the %s without its figure.";
    private static final String TIMELY = "initial-conferences-in-time";

    private static final List<Yardstick> ALL = List.of(
            Yardstick.target(TIMELY, "2012-13", 75),
            Yardstick.target(TIMELY, "2013-14", 75),
            Yardstick.neighbours(TIMELY, "2012-13", 67),
            Yardstick.neighbours(TIMELY, "2013-14", 70));

    /** Nothing stands there in this service, or what is there stands already and needs its version to be changed. */
    private static final Set<Integer> LEFT_ALONE = Set.of(404, 405, 412, 428);

    private record Yardstick(String indicator, String place, String year, String body) {

        static Yardstick target(String indicator, String year, double value) {
            return new Yardstick(
                    indicator,
                    "targets",
                    year,
                    String.format(
                            Locale.ROOT,
                            "{\"value\": %.1f, \"direction\": \"at-least\", \"source\": \"%s\"}",
                            value,
                            String.format(Locale.ROOT, INVENTED, "performance target")));
        }

        static Yardstick neighbours(String indicator, String year, double value) {
            return new Yardstick(
                    indicator,
                    "comparators",
                    year,
                    String.format(
                            Locale.ROOT,
                            "{\"group\": \"statistical-neighbours\", \"value\": %.1f, \"source\": \"%s\"}",
                            value,
                            String.format(Locale.ROOT, INVENTED, "average of statistical neighbours")));
        }

        String path() {
            return "/conference/v1/indicators/" + indicator + "/" + place + "/" + year;
        }
    }

    /**
     * Sets what is not set.
     *
     * @return how many of them stand now
     */
    long set() {
        return ALL.stream().filter(this::stands).count();
    }

    private boolean stands(Yardstick yardstick) {
        var answer = head.put(yardstick.path(), yardstick.body());
        if (answer.status() >= 300 && !LEFT_ALONE.contains(answer.status())) {
            throw GatewayClient.refused("PUT " + yardstick.path(), answer);
        }
        return answer.status() != 404 && answer.status() != 405;
    }
}
