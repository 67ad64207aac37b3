package safeguarding.conference.returns.census;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A history of a child as the law allows it, from a seed: one or two plans, reviews, changes of category, endings. */
final class LawfulHistory {

    private static final List<String> CATEGORIES = List.of("neglect", "physical", "sexual", "emotional");
    /** Days before the end of the story on which nothing new begins. */
    private static final LocalDate LAST = LocalDate.of(2019, 1, 1);

    private final Random chance;
    private final String councilChildId;
    private final List<String> enquiries = new ArrayList<>();
    private final List<String> conferences = new ArrayList<>();
    private LocalDate day;
    private int number;

    private LawfulHistory(long seed, String councilChildId) {
        this.chance = new Random(seed);
        this.councilChildId = councilChildId;
        this.day = LocalDate.of(2014, 4, 1).plusDays(chance.nextInt(700));
    }

    /** The line of an import. */
    static String line(long seed, String councilChildId) {
        var history = new LawfulHistory(seed, councilChildId);
        var times = 1 + history.chance.nextInt(2);
        for (var i = 0; i < times && history.day.isBefore(LAST); i++) {
            history.enquiry();
        }
        return """
            {"child": {"councilChildId": "%s", "name": {"given": "Child"}, "dateOfBirth": "2009-04-17",\
             "characteristics": {"sex": "F", "ethnicity": "MWAS", "disabilities": ["NONE"]},\
             "identifiers": {"upnUnknownReason": "UN4"},\
             "responsibility": {"area": "north-east"}, "holdsFrom": "2013-01-10"},\
             "section47Enquiries": [%s], "conferences": [%s]}""".formatted(
                        councilChildId, String.join(", ", history.enquiries), String.join(", ", history.conferences));
    }

    private void enquiry() {
        day = weekday(day);
        var reference = councilChildId + "-s47-" + ++number;
        enquiries.add("{\"reference\": \"%s\", \"strategyDiscussionOn\": \"%s\"}".formatted(reference, day));
        day = weekday(day.plusDays(8L + chance.nextInt(9)));
        var planMade = chance.nextInt(4) > 0;
        conferences.add("""
            {"reference": "%s-c%d", "kind": "initial", "requestedOn": "%s", "enquiryReference": "%s", "heldOn": "%s",\
             "quorum": "met", "decision": %s}""".formatted(
                        councilChildId,
                        ++number,
                        day.minusDays(5),
                        reference,
                        day,
                        planMade
                                ? "{\"outcome\": \"plan-made\", \"category\": \"%s\", \"earlierPlansElsewhere\": %d}"
                                        .formatted(category(), chance.nextInt(2))
                                : "{\"outcome\": \"no-plan\", \"followUp\": \"child-in-need\"}"));
        if (planMade) {
            reviews();
        }
        day = day.plusDays(30L + chance.nextInt(300));
    }

    private void reviews() {
        var ends = chance.nextInt(3) > 0;
        var times = 1 + chance.nextInt(4);
        for (var i = 0; i < times; i++) {
            day = weekday(day.plusDays(i == 0 ? 60L + chance.nextInt(25) : 120L + chance.nextInt(50)));
            var last = i == times - 1;
            var outcome = last && ends
                    ? "{\"outcome\": \"ended\", \"endingReason\": \"harm-no-longer-likely\"}"
                    : chance.nextInt(3) == 0
                            ? "{\"outcome\": \"category-changed\", \"category\": \"%s\"}".formatted(category())
                            : "{\"outcome\": \"continued\"}";
            conferences.add(
                    "{\"reference\": \"%s-c%d\", \"kind\": \"review\", \"heldOn\": \"%s\", \"quorum\": \"met\", \"decision\": %s}"
                            .formatted(councilChildId, ++number, day, outcome));
        }
        if (!ends) {
            day = LAST;
        }
    }

    private String category() {
        return CATEGORIES.get(chance.nextInt(CATEGORIES.size()));
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.plusDays(2);
            case DayOfWeek.SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
