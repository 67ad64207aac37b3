package safeguarding.platform.local.council;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** How the reviews of a child in care went: who took part, what was decided and what became of it. */
final class CareReviews {

    private static final int CODED_FROM = 4;
    private static final LocalDate RULES = LocalDate.of(2011, 4, 1);
    private static final LocalDate DECISIONS_KNOWN = LocalDate.of(2012, 4, 1);
    private static final List<String> WORDINGS = List.of(
            "The personal education plan is brought up to date with the school.",
            "The health assessment is arranged.",
            "Contact with the grandparents is agreed in writing.",
            "Life story work begins.",
            "The pathway plan is drafted with the young person.",
            "The carers are offered respite.",
            "A place in the swimming club is paid for.");

    private final CareCourse course;
    private final LocalDate today;
    private final Chance chance;

    CareReviews(CareCourse course, LocalDate today, Chance chance) {
        this.course = course;
        this.today = today;
        this.chance = chance;
    }

    void write(ArrayNode reviews, List<LocalDate> days) {
        days.forEach(day -> write(reviews.addObject(), day));
    }

    private void write(ObjectNode review, LocalDate day) {
        var held = review.putObject("held").put("openedOn", day.toString()).put("meeting", true);
        var finished = day;
        if (chance.in(3)) {
            held.putArray("adjournments").addObject().put("on", day.toString()).put("reason", "Papers were missing.");
            finished = WorkingDays.after(day, chance.between(5, 18));
        }
        boolean over = finished.isBefore(course.until(today));
        if (over) {
            held.put("finishedOn", finished.toString());
        }
        takePart(review.putObject("participation"), day);
        decide(review.putArray("decisions"), day);
        if (over && !finished.isBefore(RULES)) {
            record(review.putObject("record"), finished);
        }
    }

    private void takePart(ObjectNode told, LocalDate day) {
        int age = course.child().ageOn(day);
        var code = age < CODED_FROM ? "PN0" : codeOfThatAge();
        told.put("code", code);
        var attendance = told.putArray("attendance");
        if (age >= CODED_FROM) {
            attendance
                    .addObject()
                    .put("as", "child")
                    .put("presence", code.compareTo("PN5") < 0 ? "in-person" : "absent");
        }
        came(attendance, "iro", 100);
        came(attendance, "social-worker", 98);
        came(attendance, "carer", 90);
        came(attendance, "parent", 55);
        came(attendance, "school", 45);
        var seen = told.putObject("seenAlone");
        if (age < CODED_FROM) {
            seen.put("notBecause", "too-young");
        } else if (chance.in(84)) {
            seen.put("on", seenOn(day).toString());
        } else {
            seen.put("notBecause", chance.in(70) ? "child-refused" : "not-done");
        }
        told.put("chairedByChild", code.equals("PN1") && age > 12 && chance.in(12));
    }

    private LocalDate seenOn(LocalDate review) {
        var day = review.minusDays(chance.between(0, 6));
        return day.isBefore(course.startedOn()) ? review : day;
    }

    private String codeOfThatAge() {
        return switch (chance.weighted(54, 8, 4, 6, 14, 9, 5)) {
            case 0 -> "PN1";
            case 1 -> "PN2";
            case 2 -> "PN3";
            case 3 -> "PN4";
            case 4 -> "PN5";
            case 5 -> "PN6";
            default -> "PN7";
        };
    }

    private void came(ArrayNode attendance, String who, int percent) {
        attendance.addObject().put("as", who).put("presence", chance.in(percent) ? "in-person" : "sent-apologies");
    }

    private void decide(ArrayNode decisions, LocalDate day) {
        if (day.isBefore(DECISIONS_KNOWN)) {
            return;
        }
        int first = chance.between(0, WORDINGS.size() - 1);
        for (int number = 0; number < chance.between(1, 2); number++) {
            var due = day.plusDays(chance.between(14, 84));
            var decision = decisions.addObject();
            decision.putObject("made")
                    .put("kind", chance.in(70) ? "decision" : "recommendation")
                    .put("wording", WORDINGS.get((first + number * 3) % WORDINGS.size()))
                    .put("owner", course.family().home().keyWorker())
                    .put("dueOn", due.toString());
            var done = chance.in(82) ? due.minusDays(chance.between(0, 12)) : due.plusDays(chance.between(3, 40));
            if (done.isBefore(today) && (chance.in(97) || due.isBefore(today.minusDays(120)))) {
                decision.putObject("done").put("doneOn", done.toString());
            }
        }
    }

    private void record(ObjectNode record, LocalDate finished) {
        boolean late = chance.in(8);
        var sent = WorkingDays.after(finished, late ? chance.between(6, 9) : chance.between(1, 5));
        put(record, "decisionsSentOn", sent);
        if (sent.isBefore(today)) {
            put(record, "decisionsReceivedOn", WorkingDays.after(sent, 1));
        }
        var written = WorkingDays.after(finished, late ? chance.between(16, 21) : chance.between(6, 15));
        put(record, "writtenOn", written);
        if (written.isBefore(today)) {
            put(record, "distributedOn", WorkingDays.after(written, chance.between(1, late ? 4 : 5)));
        }
    }

    /** What has not happened yet is not told. */
    private void put(ObjectNode record, String what, LocalDate day) {
        if (day.isBefore(today)) {
            record.put(what, day.toString());
        }
    }
}
