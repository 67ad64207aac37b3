package safeguarding.reviewing.performance.store.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.performance.store.Children;

/** C2.9: challenges by which something changed for the child. */
@ApplicationScoped
class ChallengesWithEffect implements Indicator {

    private static final String NOT_KNOWN = "effect-not-known";

    @Override
    public Definition definition() {
        return Definition.share(
                        "challenges-with-effect",
                        "Challenges with an effect",
                        "Challenges whose outcome is of the period: the share by which the plan for the child or what is"
                                + " done for it changed.",
                        "C2.9",
                        "Children Act 1989 s25B; IRO Handbook 2010")
                .brokenDownBy(ChallengeSql.EFFECT, ChallengeSql.TOPIC, Children.AGE, Children.AREA)
                .leavingOut(NOT_KNOWN, "Nobody can say yet whether anything changed.");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        var effect = ChallengeSql.code("'outcome' ->> 'effect'");
        return ChallengeSql.on(facts, "c.resolved_on")
                .excluded("case when %s = 'not-known-yet' then '%s' end".formatted(effect, NOT_KNOWN))
                .met(effect + " in ('plan-changed', 'practice-changed')")
                .group("effect", effect);
    }
}
