package safeguarding.audit.population;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import safeguarding.platform.inbox.IncomingEvent;

/** The journals of many children with plans, about ten events each, in the form of the catalogue. */
final class Crowd {

    private static final List<String> AREAS = List.of("north-east", "north-west", "south-east", "south-west");
    private static final List<String> CATEGORIES = List.of("neglect", "physical", "sexual", "emotional");

    private final Random random = new Random(11);
    private final List<IncomingEvent> told = new ArrayList<>();
    private Instant now = Instant.parse("2012-01-02T09:00:00Z");

    private Crowd() {}

    /** The events of so many children. */
    static List<IncomingEvent> of(int children) {
        var crowd = new Crowd();
        for (var child = 0; child < children; child++) {
            crowd.child(crowd.id(), AREAS.get(child % AREAS.size()));
        }
        return crowd.told;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void child(UUID child, String area) {
        var plan = id();
        var from = LocalDate.of(2012, 1, 9).plusDays(random.nextInt(600));
        var category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        tell(
                "child-registered",
                child,
                1,
                child,
                area,
                "\"team\": \"%s-1\", \"keyWorker\": \"S%d\"".formatted(area, random.nextInt(400)));
        tell(
                "plan-started",
                plan,
                1,
                child,
                area,
                "\"occurredOn\": \"%s\", \"category\": \"%s\", \"earlierPlans\": 0".formatted(from, category));
        due("B1.4", plan, child, area, from.plusDays(14));
        due("B1.5", plan, child, area, from.plusMonths(3));
        due("B1.6", plan, child, area, from.plusMonths(9));
        if (random.nextInt(3) == 0) {
            tell("plan-ended", plan, 2, child, area, "\"occurredOn\": \"%s\"".formatted(from.plusMonths(10)));
        } else {
            tell("category-changed", plan, 2, child, area, "\"after\": \"neglect\"");
        }
    }

    private void due(String rule, UUID plan, UUID child, String area, LocalDate day) {
        var deadline = id();
        var fields =
                "\"rule\": \"%s\", \"aboutType\": \"plan\", \"aboutId\": \"%s\", \"startsOn\": \"%s\", \"dueOn\": \"%s\""
                        .formatted(rule, plan, day.minusDays(10), day);
        tell("deadline-opened", deadline, 1, child, area, fields + ", \"state\": \"open\"");
        var late = random.nextInt(3) == 0;
        tell(
                late ? "deadline-met-late" : "deadline-met",
                deadline,
                2,
                child,
                area,
                fields
                        + ", \"state\": \"%s\", \"metOn\": \"%s\""
                                .formatted(late ? "met-late" : "met", late ? day.plusDays(4) : day));
    }

    private void tell(String name, UUID subject, long sequence, UUID child, String area, String fields) {
        now = now.plusMillis(50);
        told.add(new IncomingEvent(
                id(),
                "safeguarding.conference." + name + ".v1",
                "/conference",
                subject.toString(),
                sequence,
                now.toString(),
                null,
                "{\"childIds\": [\"%s\"], \"area\": \"%s\", %s, \"link\": \"http://localhost:8080/conference/v1/plans/%s\"}"
                        .formatted(child, area, fields, subject)));
    }
}
