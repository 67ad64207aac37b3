package safeguarding.conference.performance.store.conferences;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/** B4.1, B4.2: the median of the working days to the initial conference, counted for each child. */
@ApplicationScoped
class DaysToInitialConference implements Indicator {

    private final InitialConferencesInTime inTime;

    DaysToInitialConference(InitialConferencesInTime inTime) {
        this.inTime = inTime;
    }

    @Override
    public Definition definition() {
        var definition = Definition.median(
                        "initial-conferences-median-days",
                        "Working days to the initial conference, median",
                        "Initial conferences held in the period, counted once for each child: the middle one of the working"
                                + " days from the strategy discussion that started section 47, the lower of two. The same"
                                + " are left out as of those in time.",
                        "B4.2",
                        "Children in need census, table C4",
                        "working days")
                .brokenDownBy(Children.AREA);
        for (var left : inTime.definition().exclusions()) {
            definition = definition.leavingOut(left.code(), left.title());
        }
        return definition;
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return inTime.cases(facts).counting(InitialConferencesInTime.DAYS);
    }
}
