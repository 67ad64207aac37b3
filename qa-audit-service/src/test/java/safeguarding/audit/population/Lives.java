package safeguarding.audit.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import safeguarding.platform.inbox.IncomingEvent;

/** Lives of children by chance: plans that are corrected, reopened and withdrawn, care, merges, restrictions, endings. */
final class Lives {

    private static final List<String> CATEGORIES = List.of("neglect", "physical", "sexual", "emotional");
    private static final Pattern CHILD = Pattern.compile("\"childIds\":\\[\"([^\"]*)\"");

    private final Telling telling = new Telling("2013-01-07T09:00:00Z");
    private final Random random;
    private final String area;

    private Lives(Random random, String area) {
        this.random = random;
        this.area = area;
    }

    /** Some children of one area, what happens to them mixed. */
    static List<IncomingEvent> of(int children, String area, Random random) {
        var lives = new Lives(random, area);
        for (var child = 0; child < children; child++) {
            lives.live(new UUID(random.nextLong(), random.nextLong()));
        }
        return lives.telling.told();
    }

    /** The children of events. */
    static List<UUID> children(List<IncomingEvent> told) {
        return told.stream()
                .map(event -> CHILD.matcher(event.data()))
                .filter(java.util.regex.Matcher::find)
                .map(found -> UUID.fromString(found.group(1)))
                .distinct()
                .toList();
    }

    private void live(UUID child) {
        telling.child(child, area, "team-" + random.nextInt(3));
        plan(child, LocalDate.of(2012, 1, 9).plusDays(random.nextInt(600)));
        if (random.nextInt(3) > 0) {
            care(child, LocalDate.of(2013, 1, 14).plusDays(random.nextInt(200)));
        }
        switch (random.nextInt(8)) {
            case 0 -> telling.conference("child-restricted", child, child, "area", area);
            case 1 ->
                telling.conference("child-restricted", child, child, "area", area)
                        .conference("child-unrestricted", child, child, "area", area);
            case 2 ->
                telling.conference(
                        "child-merged", child, child, "area", area, "mergeId", UUID.randomUUID(), "survives", false);
            case 3 -> telling.conference("child-withdrawn", child, child, "area", area);
            case 4 -> telling.reviewing("child-record-sealed", UUID.randomUUID(), child, "area", area);
            case 5 -> telling.conference("record-destroyed", UUID.randomUUID(), child, "area", area);
            default ->
                telling.conference(
                        "key-worker-changed", child, child, "area", area, "keyWorker", "S" + random.nextInt(50));
        }
    }

    private void plan(UUID child, LocalDate from) {
        var plan = new UUID(random.nextLong(), random.nextLong());
        telling.plan(plan, child, category(), from.toString());
        for (var turn = random.nextInt(5); turn > 0; turn--) {
            happen(plan, child, from);
        }
        for (var rule : List.of("B1.4", "B1.5", "B1.12")) {
            due(rule, plan, child, from.plusMonths(random.nextInt(9)));
        }
    }

    private void happen(UUID plan, UUID child, LocalDate from) {
        switch (random.nextInt(6)) {
            case 0 -> telling.conference("category-changed", plan, child, "area", area, "after", category());
            case 1 ->
                telling.conference(
                        "plan-ended",
                        plan,
                        child,
                        "area",
                        area,
                        "occurredOn",
                        from.plusDays(random.nextInt(700)).toString());
            case 2 -> telling.conference("plan-reopened", plan, child, "area", area, "startedOn", from.toString());
            case 3 ->
                telling.conference(
                        "plan-corrected",
                        plan,
                        child,
                        "area",
                        area,
                        "startedOn",
                        from.plusDays(random.nextInt(20)).toString(),
                        "category",
                        category(),
                        "latestCategory",
                        category());
            case 4 -> telling.conference("plan-withdrawn", plan, child, "area", area, "startedOn", from.toString());
            default ->
                telling.conference(
                        "lead-social-worker-changed",
                        plan,
                        child,
                        "area",
                        area,
                        "leadSocialWorker",
                        "S" + random.nextInt(50));
        }
    }

    private void due(String rule, UUID plan, UUID child, LocalDate day) {
        var deadline = new UUID(random.nextLong(), random.nextLong());
        telling.limit("deadline-opened", deadline, plan, child, rule, day.toString(), "state", "open", "area", area);
        switch (random.nextInt(4)) {
            case 0 ->
                telling.limit(
                        "deadline-met-late",
                        deadline,
                        plan,
                        child,
                        rule,
                        day.toString(),
                        "state",
                        "met-late",
                        "metOn",
                        day.plusDays(3).toString(),
                        "area",
                        area);
            case 1 ->
                telling.limit(
                        "deadline-met",
                        deadline,
                        plan,
                        child,
                        rule,
                        day.toString(),
                        "state",
                        "met",
                        "metOn",
                        day.toString(),
                        "area",
                        area);
            case 2 ->
                telling.limit(
                        "deadline-withdrawn",
                        deadline,
                        plan,
                        child,
                        rule,
                        day.toString(),
                        "state",
                        "withdrawn",
                        "area",
                        area);
            default -> {}
        }
    }

    private void care(UUID child, LocalDate from) {
        var period = new UUID(random.nextLong(), random.nextLong());
        telling.reviewing("became-looked-after", period, child, "area", area, "occurredOn", from.toString());
        for (var turn = random.nextInt(4); turn > 0; turn--) {
            switch (random.nextInt(4)) {
                case 0 ->
                    telling.reviewing(
                            "care-episode-started",
                            period,
                            child,
                            "area",
                            area,
                            "legalStatus",
                            "C" + (1 + random.nextInt(2)),
                            "occurredOn",
                            from.plusDays(random.nextInt(100)).toString());
                case 1 ->
                    telling.reviewing(
                            "ceased-to-be-looked-after",
                            period,
                            child,
                            "area",
                            area,
                            "occurredOn",
                            from.plusDays(100L + random.nextInt(300)).toString());
                case 2 ->
                    telling.reviewing(
                            "period-of-care-corrected",
                            period,
                            child,
                            "area",
                            area,
                            "startedOn",
                            from.toString(),
                            "episodes",
                            new ArrayList<>(List.of(Map.of("startedOn", from.toString(), "legalStatus", "V2"))));
                default -> telling.reviewing("period-of-care-withdrawn", period, child, "area", area);
            }
        }
    }

    private String category() {
        return CATEGORIES.get(random.nextInt(CATEGORIES.size()));
    }
}
