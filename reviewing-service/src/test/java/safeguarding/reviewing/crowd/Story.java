package safeguarding.reviewing.crowd;

import static safeguarding.reviewing.fixture.LookedAfter.child;
import static safeguarding.reviewing.fixture.LookedAfter.councilChildId;
import static safeguarding.reviewing.fixture.LookedAfter.happens;
import static safeguarding.reviewing.fixture.LookedAfter.registeredAs;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.Challenged;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.Visited;

/**
 * A child of whom everything is told that the service can be told.
 *
 * @param reference the council's number of the child
 * @param officer the named IRO
 */
record Story(String reference, UUID childId, UUID officer) {

    static final String AREA = "area-told";

    /** A child who became looked after on a day, and is so still when nothing else is said. */
    static Story since(LocalDate start, boolean ended) {
        var reference = councilChildId();
        var childId = registeredAs(child(reference, AREA));
        var officer = Officers.registered(AREA);
        var period = LookedAfter.period(childId, start.toString(), "C1");
        happens(period, "episodes", """
                {"startedOn": "%s", "reason": "P", "legalStatus": "C1", "placement": %s}
                """.formatted(start.plusDays(60), LookedAfter.OTHER_FOSTER))
                .then()
                .statusCode(200);
        Officers.named(
                        Officers.allocationOf(childId),
                        officer,
                        start.plusDays(3).toString())
                .then()
                .statusCode(200);
        reviews(period, start);
        planOf(period, start);
        Visited.alone(period, start.plusDays(5).toString());
        Visited.alone(period, start.plusDays(40).toString());
        var challenge = Challenged.raised(period, start.plusDays(45).toString());
        Challenged.goesTo(challenge, "team-manager", start.plusDays(50).toString())
                .then()
                .statusCode(200);
        Challenged.answered(challenge, "team-manager", start.plusDays(55).toString());
        if (ended) {
            happens(period, "endings", "{\"endedOn\": \"%s\", \"reason\": \"E4A\"}".formatted(start.plusDays(190)))
                    .then()
                    .statusCode(200);
        }
        return new Story(reference, childId, officer);
    }

    private static void reviews(String period, LocalDate start) {
        var review = Reviewed.held(period, start.plusDays(20));
        AtReview.told(review, """
                {"code": "PN1", "attendance": [{"as": "child", "presence": "in-person"}],
                 "seenAlone": {"on": "%s"}, "wishesToChair": false, "chairedByChild": false}
                """.formatted(start.plusDays(19))).then().statusCode(200);
        AtReview.decided(review, start.plusDays(80).toString());
        AtReview.decided(review, start.plusDays(81).toString());
        AtReview.added(review + "/words", """
                {"wording": "I like it here.", "gathered": "alone-with-the-iro", "gatheredBy": "S3001",
                 "gatheredOn": "%s", "readers": "everybody"}
                """.formatted(start.plusDays(19)));
        AtReview.contacted(
                Reviewed.chainOf(period), AtReview.midway(start.plusDays(60).toString()));
        Reviewed.held(period, start.plusDays(100));
    }

    private static void planOf(String period, LocalDate start) {
        var plan = CarePlanned.planOf(period);
        CarePlanned.agreed(plan, "contact", start.plusDays(30).toString());
        CarePlanned.followed(plan, "adoption", start.plusDays(35).toString());
    }
}
