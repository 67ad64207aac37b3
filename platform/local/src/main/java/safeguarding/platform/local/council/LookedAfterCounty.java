package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.platform.local.council.ReviewingOfficers.Officer;

/**
 * The looked-after children of the demonstration on the morning of its last day, some of whom have a protection plan as well.
 * The same seed makes the same children on every machine. Everybody and everything in it is invented.
 */
public final class LookedAfterCounty {

    private static final int DIARY_DAYS = 42;
    private static final int ONE_FAMILY_IN = 211;

    private final List<String> histories = new ArrayList<>();
    private final List<Booking> bookings = new ArrayList<>();
    private final Set<String> restricted;

    LookedAfterCounty(List<Family> conferenced, LocalDate today, Chance chance) {
        var ofConferences = conferenced.stream()
                .filter(family -> family.number() % ONE_FAMILY_IN == 0)
                .flatMap(family -> family.children().stream())
                .map(YoungPerson::councilChildId)
                .collect(Collectors.toSet());
        var courses = new CareCourses(conferenced, ofConferences, today, chance.of("courses")).all();
        this.restricted = courses.stream()
                .filter(CareCourse::restricted)
                .map(course -> course.child().councilChildId())
                .collect(Collectors.toSet());
        var officers = new ReviewingOfficers();
        var lines = new CareLines(today);
        var ofFamily = new HashMap<Family, Officer>();
        var elder = new HashMap<Family, List<String>>();
        for (var course : courses) {
            var family = course.family();
            int more = course.inCareOn(today) ? 1 : 0;
            var officer = ofFamily.containsKey(family)
                    ? officers.more(ofFamily.get(family), more)
                    : officers.take(family.home().area(), more);
            ofFamily.put(family, officer);
            var own = chance.of(course.child().councilChildId());
            var calendar = new CareCalendar(course, today, own.of("calendar"));
            var before = elder.computeIfAbsent(family, each -> new ArrayList<>());
            histories.add(lines.of(course, officer, before, calendar, own).toString());
            before.add(course.child().councilChildId());
            book(course, calendar);
        }
    }

    /**
     * A review in the diary.
     *
     * @param on civil day for which it is booked
     * @param afternoon whether it begins after noon
     */
    public record Booking(String councilChildId, LocalDate on, boolean afternoon) {}

    private void book(CareCourse course, CareCalendar calendar) {
        var day = calendar.booked(DIARY_DAYS);
        // Every eighth is left to be booked.
        if (day != null && !course.restricted() && course.family().number() % 8 != 0) {
            bookings.add(new Booking(
                    course.child().councilChildId(), day, course.family().number() % 2 == 0));
        }
    }

    /** Everything that is known, one child a line, in the form of the import of looked-after histories. */
    public List<String> histories() {
        return List.copyOf(histories);
    }

    /** What is in the diary of the coming six weeks. */
    public List<Booking> bookings() {
        return List.copyOf(bookings);
    }

    /** The council's ids of children whose records only named people may read, here as elsewhere. */
    public List<String> restricted() {
        return restricted.stream().sorted().toList();
    }

    /** The reviewing officers, each as the body of a registration. */
    public static List<String> officers() {
        return ReviewingOfficers.all().stream().map(LookedAfterCounty::body).toList();
    }

    private static String body(Officer officer) {
        var areas = officer.areas().stream().map(area -> "\"" + area + "\"").collect(Collectors.joining(", "));
        var until = officer.until().isEmpty() ? "" : ", \"reviewsTo\": \"" + officer.until() + "\"";
        return String.format(
                Locale.ROOT,
                "{\"staffId\": \"%1$s\", \"details\": {\"given\": \"%2$s\", \"family\": \"%3$s\", \"areas\": [%4$s],"
                        + " \"fullTimePercent\": %5$d, \"reviewsFrom\": \"2008-09-01\"%6$s,"
                        + " \"registration\": {\"socialWorkerNumber\": \"SW98%7$s\", \"from\": \"2008-04-01\"}}}",
                officer.staffId(),
                officer.given(),
                officer.family(),
                areas,
                officer.percent(),
                until,
                officer.staffId().substring(1));
    }
}
