package safeguarding.reviewing.exchange;

import java.time.LocalDate;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Histories of children who do not exist. */
final class Histories {

    private Histories() {}

    /** A council child id that no other test uses. */
    static String councilChildId() {
        return "H" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    /** A child with two episodes, an IRO, two reviews, visits, a plan for permanence with its line, a challenge; in care. */
    static String line(String councilId, String officer) {
        return """
                {"child": {"councilChildId": "%1$s", "name": {"given": "Posy", "family": "Sampleford"}, "dateOfBirth": "2008-02-11",
                 "characteristics": {"sex": "F", "ethnicity": "WBRI", "mother": false}, "identifiers": {"nhsNumber": "9434765918", "upnUnknownReason": "UN4"},
                 "responsibility": {"area": "north-east", "team": "ne-1", "socialWorker": "S2301"}, "holdsFrom": "2012-09-03"},
                 "periodsOfCare": [{"episodes": [
                 {"startedOn": "2012-09-03", "reason": "S", "legalStatus": "V2", "categoryOfNeed": "N1", "placement": {"type": "U4", "provider": "PR1", "carer": "FC-1"},
                  "endedOn": "2013-05-20", "endReason": "X1", "placeChangeReason": "CARPL"},
                 {"startedOn": "2013-05-20", "reason": "B", "legalStatus": "C2", "categoryOfNeed": "N1", "placement": {"type": "U6", "provider": "PR1", "carer": "FC-2"}}],
                 "irosNamed": [{"staffId": "%2$s", "from": "2012-09-06"}],
                 "reviews": [
                 {"held": {"openedOn": "2012-09-27", "meeting": true, "finishedOn": "2012-09-27"},
                  "participation": {"code": "PN1", "attendance": [{"as": "child", "presence": "in-person"}], "seenAlone": {"on": "2012-09-24"}, "chairedByChild": false},
                  "decisions": [{"made": {"kind": "decision", "wording": "Her school is asked for a plan.", "owner": "S2301", "dueOn": "2012-10-26"}, "done": {"doneOn": "2012-10-19"}}],
                  "record": {"decisionsSentOn": "2012-10-02", "decisionsReceivedOn": "2012-10-03", "writtenOn": "2012-10-12", "distributedOn": "2012-10-19"}},
                 {"held": {"openedOn": "2012-12-17", "meeting": true, "finishedOn": "2012-12-17"}}],
                 "visits": [{"visitedOn": "2012-09-07", "visitedBy": "S2301", "seen": true, "seenAlone": true},
                  {"visitedOn": "2012-10-15", "visitedBy": "S2301", "seen": true, "seenAlone": true}],
                 "permanencePlans": [{"decidedOn": "2012-12-17", "route": "return-home", "twinTrack": false},
                  {"decidedOn": "2013-04-15", "route": "long-term-fostering", "twinTrack": false, "considered": {"reviewOpenedOn": "2012-12-17"}}],
                 "elements": [{"kind": "health-plan", "agreedOn": "2012-10-01", "significant": false}],
                 "lines": [{"line": "long-term-fostering", "startedOn": "2013-04-15", "steps": [{"step": "carers-matched", "on": "2013-05-13"}, {"step": "placed-long-term", "on": "2013-05-20"}], "endedOn": "2013-05-20", "end": "achieved"}],
                 "challenges": [{"raisedBy": "%2$s", "matter": {"raisedOn": "2013-01-14", "topic": "drift", "concern": "Nothing moved."},
                  "talks": [{"on": "2013-01-16", "with": "The team manager", "result": "No day was named."}],
                  "stages": [{"level": "team-manager", "startedOn": "2013-01-21", "addressedTo": "The manager"}],
                  "outcome": {"on": "2013-02-04", "resolution": "agreed", "effect": "practice-changed"}}],
                 "irosContacts": [{"kind": "midway-check", "on": "2012-11-07", "by": "%2$s", "midwayOutcome": "on-track"}]}]}
                """.formatted(councilId, officer).replace("\n", " ").strip();
    }

    /** Any life in care that may be: one or two periods, each with episodes, reviews and visits in their time. */
    static String any(String councilId, String officer, RandomGenerator chance) {
        var day = LocalDate.of(2009, 1, 5).plusDays(chance.nextInt(900));
        var periods = new StringBuilder();
        int many = 1 + chance.nextInt(2);
        for (int number = 0; number < many; number++) {
            var end = number + 1 < many || chance.nextBoolean() ? day.plusDays(60 + chance.nextInt(700)) : null;
            periods.append(number == 0 ? "" : ", ").append(period(day, end, officer, chance));
            day = end == null ? day : end.plusDays(chance.nextInt(200));
        }
        return """
                {"child": {"councilChildId": "%s", "dateOfBirth": "%s", "responsibility": {"area": "north-east"}},
                 "periodsOfCare": [%s]}
                """.formatted(councilId, LocalDate.of(1997 + chance.nextInt(11), 5, 4), periods)
                .replace("\n", " ")
                .strip();
    }

    private static String period(LocalDate begins, @Nullable LocalDate ends, String officer, RandomGenerator chance) {
        var moved = begins.plusDays(20 + chance.nextInt(30));
        var second = chance.nextBoolean();
        var end = ends == null ? "" : ", \"endedOn\": \"%s\", \"endReason\": \"E4A\"".formatted(ends);
        var first =
                """
                {"startedOn": "%s", "reason": "S", "legalStatus": "V2", "categoryOfNeed": "N1",
                 "placement": {"type": "U6", "provider": "PR1", "carer": "A"}%s}
                """.formatted(begins, second ? ", \"endedOn\": \"%s\", \"endReason\": \"X1\"".formatted(moved) : end);
        var next = second ? """
                , {"startedOn": "%s", "reason": "P", "legalStatus": "V2", "categoryOfNeed": "N1",
                 "placement": {"type": "K2", "provider": "PR3", "carer": "B"}%s}
                """.formatted(moved, end) : "";
        var review = begins.plusDays(1 + chance.nextInt(50));
        return """
                {"episodes": [%s%s], "irosNamed": [{"staffId": "%s", "from": "%s"}],
                 "reviews": [{"held": {"openedOn": "%s", "meeting": true, "finishedOn": "%s"}}],
                 "visits": [{"visitedOn": "%s", "visitedBy": "S1", "seen": true, "seenAlone": true}]}
                """.formatted(
                        first,
                        next,
                        officer,
                        begins.plusDays(chance.nextInt(9)),
                        review,
                        review.plusDays(chance.nextInt(9)),
                        begins.plusDays(chance.nextInt(50)));
    }
}
