package safeguarding.platform.local.council;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.local.council.ReviewingOfficers.Officer;

/** What reviewing officers disputed, a few children in a hundred: talked over, taken to a level, and what came of it. */
final class CareDisputes {

    private static final LocalDate KNOWN = LocalDate.of(2012, 4, 1);
    private static final List<String> TOPICS =
            List.of("drift", "care-plan", "placement", "education", "health", "contact", "visits", "review-decisions");
    private static final List<String> LEVELS = List.of("team-manager", "service-manager", "head-of-service");
    private static final List<String> EFFECTS = List.of("plan-changed", "practice-changed", "nothing-changed");

    private final CareCourse course;
    private final LocalDate today;
    private final Chance chance;

    CareDisputes(CareCourse course, LocalDate today, Chance chance) {
        this.course = course;
        this.today = today;
        this.chance = chance;
    }

    void write(ObjectNode period, Officer officer) {
        var earliest = course.startedOn().isBefore(KNOWN) ? KNOWN : course.startedOn();
        var raised = WorkingDays.atOrBefore(earliest.plusDays(chance.between(40, 330)));
        if (!chance.in(6) || !raised.isBefore(course.until(today).minusDays(2))) {
            return;
        }
        var challenge = period.putArray("challenges").addObject().put("raisedBy", officer.staffId());
        challenge
                .putObject("matter")
                .put("raisedOn", raised.toString())
                .put("topic", chance.oneOf(TOPICS))
                .put("concern", "What the last review decided has not moved (invented).");
        var day = WorkingDays.after(raised, chance.between(1, 4));
        if (day.isBefore(today)) {
            challenge
                    .putArray("talks")
                    .addObject()
                    .put("on", day.toString())
                    .put("with", "The team manager")
                    .put("result", "Looked into until next week (invented).");
        }
        goFormal(challenge, day);
    }

    private void goFormal(ObjectNode challenge, LocalDate talked) {
        int levels = chance.weighted(35, 40, 18, 7);
        var day = talked;
        var stages = challenge.putArray("stages");
        for (int level = 0; level < levels; level++) {
            day = WorkingDays.after(day, chance.between(3, 7));
            if (day.isBefore(today)) {
                stages.addObject()
                        .put("level", LEVELS.get(level))
                        .put("startedOn", day.toString())
                        .put("addressedTo", "The " + LEVELS.get(level).replace('-', ' '));
            }
        }
        var settled = WorkingDays.after(day, chance.between(3, 9));
        if (settled.isBefore(today)) {
            challenge
                    .putObject("outcome")
                    .put("on", settled.toString())
                    .put("resolution", chance.in(70) ? "agreed" : chance.in(50) ? "partly-agreed" : "not-agreed")
                    .put("effect", chance.oneOf(EFFECTS));
        }
    }
}
