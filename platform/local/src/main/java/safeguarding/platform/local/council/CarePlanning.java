package safeguarding.platform.local.council;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was planned for a child in care: the plan for permanence, the route that is followed, and how far it came. */
final class CarePlanning {

    private static final int BY_NOW = 100;

    private final CareCourse course;
    private final LocalDate today;
    private final Chance chance;

    CarePlanning(CareCourse course, LocalDate today, Chance chance) {
        this.course = course;
        this.today = today;
        this.chance = chance;
    }

    /** Most plans are in place by the second review; some are late, and a few are missing. */
    void write(ObjectNode period, List<LocalDate> reviews) {
        var elements = period.putArray("elements");
        element(elements, "health-plan", course.startedOn().plusDays(chance.between(12, 34)));
        element(elements, "placement-plan", course.startedOn().plusDays(chance.between(0, 6)));
        if (course.child().ageOn(course.startedOn()) > 3) {
            element(elements, "personal-education-plan", course.startedOn().plusDays(chance.between(14, 45)));
        }
        if (course.kind() == CareCourse.Kind.SHORT_BREAKS || reviews.size() < 2 || chance.in(5)) {
            return;
        }
        var decided = chance.in(92) ? reviews.get(1) : reviews.get(1).plusDays(chance.between(10, 70));
        if (!decided.isBefore(course.until(today))) {
            return;
        }
        var plans = period.putArray("permanencePlans");
        plans.addObject()
                .put("decidedOn", decided.toString())
                .put("route", first())
                .put("twinTrack", false);
        var lines = period.putArray("lines");
        if (course.mayBeAdopted(today)) {
            adoption(lines, decided.plusDays(chance.between(5, 30)));
        } else if (course.mayHaveGuardian(today)) {
            guardianship(lines, decided.plusDays(chance.between(5, 30)));
        } else if (course.mayStayForGood(today)) {
            forGood(lines);
        }
    }

    private String first() {
        if (course.mayBeAdopted(today)) {
            return "adoption";
        }
        if (course.mayHaveGuardian(today)) {
            return "special-guardianship";
        }
        return course.mayStayForGood(today) ? "long-term-fostering" : "return-home";
    }

    private void element(ArrayNode elements, String kind, LocalDate agreedOn) {
        if (agreedOn.isBefore(course.until(today))) {
            elements.addObject()
                    .put("kind", kind)
                    .put("agreedOn", agreedOn.toString())
                    .put("significant", false);
        }
    }

    private void adoption(ArrayNode lines, LocalDate start) {
        var line = line(lines, "adoption", start);
        if (line == null) {
            return;
        }
        var day = step(line, "agency-decision", start.plusDays(chance.between(40, 110)));
        day = step(line, "placement-order-applied", day.plusDays(chance.between(5, 40)));
        day = step(line, "placement-order-granted", day.plusDays(chance.between(60, 150)));
        boolean waits = chance.in(25);
        if (!waits) {
            day = step(line, "adopters-matched", day.plusDays(chance.between(30, 200)));
            step(line, "placed-for-adoption", day.plusDays(chance.between(8, 25)));
        }
        var endedOn = course.endedOn();
        if (endedOn != null) {
            step(line, "adoption-order-applied", endedOn.minusDays(30));
            arrived(line, "adoption-order-granted", endedOn, start);
        }
    }

    private void guardianship(ArrayNode lines, LocalDate start) {
        var line = line(lines, "special-guardianship", start);
        if (line == null) {
            return;
        }
        step(line, "guardians-assessed", start.plusDays(chance.between(30, 90)));
        var endedOn = course.endedOn();
        if (endedOn != null) {
            step(line, "guardianship-report-filed", endedOn.minusDays(20));
            arrived(line, "guardianship-order-granted", endedOn, start);
        }
    }

    private void forGood(ArrayNode lines) {
        var placed = course.goodFrom();
        var line = line(lines, "long-term-fostering", placed.minusDays(BY_NOW));
        if (line != null) {
            step(line, "carers-assessed", placed.minusDays(60));
            step(line, "carers-matched", placed.minusDays(14));
            arrived(line, "placed-long-term", placed, placed.minusDays(BY_NOW));
        }
    }

    private @Nullable ObjectNode line(ArrayNode lines, String route, LocalDate start) {
        if (!start.isBefore(course.until(today).minusDays(40))) {
            return null;
        }
        var line = lines.addObject().put("line", route).put("startedOn", start.toString());
        line.putArray("steps");
        return line;
    }

    /** Only what has happened, in its order. */
    private LocalDate step(ObjectNode line, String step, LocalDate day) {
        var steps = line.withArrayProperty("steps");
        var last = steps.isEmpty()
                ? LocalDate.parse(line.path("startedOn").asText())
                : LocalDate.parse(steps.path(steps.size() - 1).path("on").asText());
        if (day.isBefore(course.until(today)) && !day.isBefore(last)) {
            steps.addObject().put("step", step).put("on", day.toString());
        }
        return day;
    }

    private void arrived(ObjectNode line, String step, LocalDate day, LocalDate start) {
        var before = line.withArrayProperty("steps");
        boolean ready = before.findValuesAsText("step").stream()
                .anyMatch(taken -> taken.equals("adoption-order-applied")
                        || taken.equals("guardianship-report-filed")
                        || taken.equals("carers-matched"));
        if (ready && day.isBefore(today) && !day.isBefore(start)) {
            before.addObject().put("step", step).put("on", day.toString());
            line.put("endedOn", day.toString()).put("end", "achieved");
        }
    }
}
