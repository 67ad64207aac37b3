package safeguarding.platform.local.council;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.local.council.CareCourse.Kind;
import safeguarding.platform.local.council.ReviewingOfficers.Officer;

/** A child in care in the form in which a council's case system hands it over. */
final class CareLines {

    private static final int SIX_WEEKS = 42;
    private static final int THREE_MONTHS = 85;
    private static final int SEEN_ALONE_FROM = 4;
    private static final LocalDate MIDWAY_KNOWN = LocalDate.of(2012, 4, 1);
    private static final LocalDate CHANGED_HANDS = LocalDate.of(2012, 4, 2);
    private static final LocalDate LEFT_SOON = LocalDate.of(2011, 6, 30);

    private final LocalDate today;

    CareLines(LocalDate today) {
        this.today = today;
    }

    /** @param elder council's ids of siblings whose lines come before */
    ObjectNode of(CareCourse course, Officer officer, List<String> elder, CareCalendar calendar, Chance chance) {
        var line = JsonNodeFactory.instance.objectNode();
        line.set("child", child(course));
        var siblings = line.putArray("siblings");
        elder.forEach(siblings::add);
        var period = line.putArray("periodsOfCare").addObject();
        var stretches = new CareStretches(course, today, chance.of("stretches"));
        stretches.write(period.putArray("episodes"), endReason(course, chance));
        if (course.kind() == Kind.SHORT_BREAKS) {
            stays(period, course, chance);
        }
        name(period, course, officer, chance);
        var reviews = calendar.reviews();
        new CareReviews(course, today, chance.of("reviews")).write(period.putArray("reviews"), reviews);
        visits(period, course, calendar, stretches, chance.of("visits"));
        new CarePlanning(course, today, chance.of("planning")).write(period, reviews);
        new CareDisputes(course, today, chance.of("disputes")).write(period, officer);
        midway(period, course, reviews, officer, chance.of("midway"));
        return line;
    }

    private static ObjectNode child(CareCourse course) {
        var child = course.child();
        var home = course.family().home();
        var node = JsonNodeFactory.instance.objectNode().put("councilChildId", child.councilChildId());
        node.putObject("name")
                .put("given", child.given())
                .put("family", course.family().name());
        node.put("dateOfBirth", child.born().toString());
        var characteristics = node.putObject("characteristics")
                .put("sex", child.sex())
                .put("ethnicity", course.kind() == Kind.UNACCOMPANIED ? "AOTH" : child.ethnicity());
        if (child.sex().equals("F")) {
            characteristics.put("mother", false);
        }
        node.putObject("identifiers").put("nhsNumber", child.nhsNumber()).put("upnUnknownReason", "UN4");
        node.putObject("responsibility")
                .put("area", home.area().code())
                .put("team", home.team())
                .put("socialWorker", home.keyWorker());
        if (course.kind() == Kind.UNACCOMPANIED) {
            node.putObject("unaccompanied");
        }
        return node.put("holdsFrom", course.startedOn().toString());
    }

    private @Nullable String endReason(CareCourse course, Chance chance) {
        var end = course.endedOn();
        if (end == null) {
            return null;
        }
        if (end.equals(course.child().eighteenthBirthday())) {
            return chance.in(40) ? "E17" : "E5";
        }
        if (course.mayBeAdopted(today)) {
            return chance.in(40) ? "E11" : "E12";
        }
        if (course.mayHaveGuardian(today)) {
            return "E44";
        }
        return switch (course.kind()) {
            case REMAND -> "E14";
            case UNACCOMPANIED -> "E8";
            default -> List.of("E4A", "E4A", "E4A", "E4B", "E41", "E8").get(chance.between(0, 5));
        };
    }

    private void stays(ObjectNode period, CareCourse course, Chance chance) {
        var stays = period.putArray("stays");
        var from = course.startedOn();
        while (from.plusDays(3).isBefore(today)) {
            stays.addObject()
                    .put("from", from.toString())
                    .put("to", from.plusDays(chance.between(1, 3)).toString());
            from = from.plusDays(chance.between(21, 42));
        }
    }

    private void name(ObjectNode period, CareCourse course, Officer officer, Chance chance) {
        var named = period.putArray("irosNamed");
        var until = course.until(today);
        var first = WorkingDays.after(course.startedOn(), chance.in(94) ? chance.between(1, 5) : chance.between(7, 14));
        if (!first.isBefore(until)) {
            return;
        }
        boolean before =
                course.startedOn().isBefore(LEFT_SOON) && course.family().number() % 3 == 0;
        var firstOfficer = before ? ReviewingOfficers.whoLeft() : officer;
        named.addObject().put("staffId", firstOfficer.staffId()).put("from", first.toString());
        if (before && CHANGED_HANDS.isBefore(until)) {
            named.addObject()
                    .put("staffId", officer.staffId())
                    .put("from", CHANGED_HANDS.toString())
                    .put("handOverReason", "The officer has left the unit (invented).");
        }
    }

    private void visits(
            ObjectNode period, CareCourse course, CareCalendar calendar, CareStretches stretches, Chance chance) {
        var visits = period.putArray("visits");
        int apart = stretches.lasting() || course.kind() == Kind.SHORT_BREAKS ? THREE_MONTHS : SIX_WEEKS;
        for (var day : calendar.visits(stretches.placed(), apart)) {
            boolean seen = chance.in(96);
            boolean alone = seen && course.child().ageOn(day) >= SEEN_ALONE_FROM && chance.in(86);
            var visit = visits.addObject()
                    .put("visitedOn", day.toString())
                    .put("visitedBy", course.family().home().keyWorker())
                    .put("seen", seen)
                    .put("seenAlone", alone);
            if (!seen) {
                visit.put("notSeenBecause", "Nobody was at home (invented).");
            } else if (!alone) {
                visit.put(
                        "notAloneBecause", course.child().ageOn(day) < SEEN_ALONE_FROM ? "not-able" : "child-refused");
            }
        }
    }

    private void midway(ObjectNode period, CareCourse course, List<LocalDate> reviews, Officer officer, Chance chance) {
        var contacts = period.putArray("irosContacts");
        for (int number = 0; number < reviews.size(); number++) {
            var day = reviews.get(number).plusDays(number == 0 ? chance.between(30, 42) : chance.between(70, 90));
            var next = number + 1 < reviews.size() ? reviews.get(number + 1) : course.until(today);
            if (day.isBefore(next) && !day.isBefore(MIDWAY_KNOWN) && chance.in(84)) {
                contacts.addObject()
                        .put("kind", "midway-check")
                        .put("on", day.toString())
                        .put("by", officer.staffId())
                        .put("midwayOutcome", chance.in(88) ? "on-track" : "drift-raised");
            }
        }
    }
}
