package safeguarding.licensing.permits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.licensing.law.timetable.DayHours;
import safeguarding.licensing.law.timetable.WeeklyPattern;
import safeguarding.licensing.neighbours.KnownParties;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.Signable;
import safeguarding.licensing.neighbours.SignableContent;

/** What a work permit is asked for, in words for whoever signs. */
@ApplicationScoped
class PermitInWords implements SignableContent {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final WorkPermits permits;
    private final KnownParties parties;

    PermitInWords(WorkPermits permits, KnownParties parties) {
        this.permits = permits;
        this.parties = parties;
    }

    @Override
    public LicenceKind kind() {
        return LicenceKind.WORK_PERMIT;
    }

    @Override
    public Signable signable(UUID licenceId) {
        var permit = permits.find(licenceId).orElseThrow();
        var details = permit.details();
        var lines = new ArrayList<Signable.Line>();
        lines.add(
                line("Employer", parties.find(permit.employerId()).orElseThrow().name()));
        lines.add(line("Kind of work", details.kind().title()));
        lines.add(line(
                "Place of work",
                String.join(", ", details.workplace().lines()) + ", "
                        + details.workplace().postcode()));
        lines.add(line("Starts on", DAY.format(details.startsOn())));
        details.timetable().patterns().forEach(pattern -> lines.add(line("Hours", inWords(pattern))));
        new TreeMap<>(details.timetable().singleDays())
                .forEach(
                        (day, hours) -> lines.add(line(DAY.format(day), hours.isEmpty() ? "No work" : inWords(hours))));
        return new Signable("Work: " + details.jobTitle(), lines);
    }

    private static Signable.Line line(String label, String text) {
        return new Signable.Line(label, text);
    }

    private static String inWords(WeeklyPattern pattern) {
        var week = new TreeMap<>(pattern.hours())
                .entrySet().stream()
                        .map(day ->
                                day.getKey().getDisplayName(TextStyle.FULL, Locale.UK) + " " + inWords(day.getValue()))
                        .collect(Collectors.joining("; "));
        return "%s, %s from %s to %s"
                .formatted(
                        week,
                        on(pattern),
                        DAY.format(pattern.days().first()),
                        DAY.format(pattern.days().last()));
    }

    private static String on(WeeklyPattern pattern) {
        return switch (pattern.which()) {
            case ALL_DAYS -> "on all such days";
            case SCHOOL_DAYS -> "on days with school";
            case DAYS_WITHOUT_SCHOOL -> "on days without school";
        };
    }

    private static String inWords(List<DayHours> spells) {
        return spells.stream().map(PermitInWords::inWords).collect(Collectors.joining(" and "));
    }

    private static String inWords(DayHours hours) {
        var breaks = hours.breaks().stream()
                .map(each -> " with a break from %s to %s".formatted(each.from(), each.until()))
                .collect(Collectors.joining());
        return "%s to %s%s".formatted(hours.from(), hours.until(), breaks);
    }
}
