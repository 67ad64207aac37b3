package safeguarding.reviewing.performance.store.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.performance.store.Children;

/** C2.9: challenges that reviewing officers raised. */
@ApplicationScoped
class ChallengesOpened implements Indicator {

    @Override
    public Definition definition() {
        return Definition.number(
                        "challenges-opened",
                        "Challenges raised",
                        "Challenges that reviewing officers raised in the period, informal ones among them.",
                        "C2.9",
                        "Children Act 1989 s25B; IRO Handbook 2010",
                        "challenges")
                .brokenDownBy(ChallengeSql.TOPIC, ChallengeSql.LEVEL, Children.AGE, Children.AREA);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return ChallengeSql.on(facts, "c.raised_on").group("level", ChallengeSql.level());
    }
}
