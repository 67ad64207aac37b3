package safeguarding.reviewing.performance.store.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.reviewing.performance.store.Children;

/** C2.10: challenges that went to Cafcass. */
@ApplicationScoped
class ChallengesToCafcass implements Indicator {

    private static final String FIRST_REFERRAL = "(select min(cast(told.one ->> 'on' as date))"
            + " from jsonb_array_elements(cast(c.course as jsonb) -> 'referrals') as told (one))";

    @Override
    public Definition definition() {
        return Definition.number(
                        "challenges-to-cafcass",
                        "Challenges referred to Cafcass",
                        "Challenges of which the first referral to Cafcass was made in the period, whatever stage they had"
                                + " reached, each once.",
                        "C2.10",
                        "Children Act 1989 s25B(3)",
                        "challenges")
                .brokenDownBy(ChallengeSql.TOPIC, Children.AGE, Children.AREA);
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return ChallengeSql.on(facts, FIRST_REFERRAL);
    }
}
