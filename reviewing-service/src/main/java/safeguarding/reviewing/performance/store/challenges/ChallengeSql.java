package safeguarding.reviewing.performance.store.challenges;

import java.util.Locale;
import java.util.stream.Stream;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Facts;
import safeguarding.reviewing.performance.store.Children;

/** Challenges as SQL: {@code c} is the challenge. One that was withdrawn never was. */
final class ChallengeSql {

    /** It was talked over and went to no level. */
    private static final String INFORMAL = "informal";

    static final Breakdown TOPIC = groups(
            "topic",
            "What was challenged",
            "care-plan",
            "drift",
            "placement",
            "visits",
            "education",
            "health",
            "contact",
            "review-decisions",
            "voice-of-the-child",
            "other");

    static final Breakdown EFFECT =
            groups("effect", "What changed", "plan-changed", "practice-changed", "nothing-changed", "not-known-yet");

    static final Breakdown LEVEL = groups(
            "level",
            "Highest level that it has gone to",
            INFORMAL,
            "team-manager",
            "service-manager",
            "head-of-service",
            "director");

    private ChallengeSql() {}

    static CaseQuery on(Facts facts, String day) {
        return Children.brokenDown(CaseQuery.happening(facts.of("iro_challenge") + " c", day), facts, "c", day)
                .where("c.withdrawn_on is null")
                .group("topic", code("'matter' ->> 'topic'"));
    }

    /** The level of the latest stage, as far as it has gone. */
    static String level() {
        return "coalesce(%s, '%s')".formatted(code("'stages' -> -1 ->> 'level'"), INFORMAL);
    }

    /** A code of the course of the challenge, as it stands in answers. */
    static String code(String path) {
        return "lower(replace(cast(c.course as jsonb) -> " + path + ", '_', '-'))";
    }

    private static Breakdown groups(String by, String title, String... codes) {
        return new Breakdown(
                by,
                title,
                Stream.of(codes).map(code -> new Group(code, title(code))).toList());
    }

    private static String title(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }
}
