package safeguarding.conference.drift.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import safeguarding.conference.drift.DriftRule;
import safeguarding.conference.drift.DriftSwitches;
import safeguarding.platform.measure.Indicator;

/** A figure for each rule of drift. */
@ApplicationScoped
class DriftFigures {

    private final DriftSwitches switches;

    DriftFigures(DriftSwitches switches) {
        this.switches = switches;
    }

    /** DR1. */
    @Produces
    @Singleton
    Indicator approachingFifteenMonths() {
        return new DriftFigure("drift-approaching-15-months", DriftRule.DR1, switches);
    }

    /** DR2. */
    @Produces
    @Singleton
    Indicator eighteenMonths() {
        return new DriftFigure("drift-18-months", DriftRule.DR2, switches);
    }

    /** DR3. */
    @Produces
    @Singleton
    Indicator sameCategory() {
        return new DriftFigure("drift-same-category", DriftRule.DR3, switches);
    }

    /** DR4. */
    @Produces
    @Singleton
    Indicator tasksUnchanged() {
        return new DriftFigure("drift-tasks-unchanged", DriftRule.DR4, switches);
    }

    /** DR5. */
    @Produces
    @Singleton
    Indicator coreGroupsMissed() {
        return new DriftFigure("drift-core-groups-missed", DriftRule.DR5, switches);
    }

    /** DR6. */
    @Produces
    @Singleton
    Indicator leadChanged() {
        return new DriftFigure("drift-lead-changed", DriftRule.DR6, switches);
    }

    /** DR7. */
    @Produces
    @Singleton
    Indicator secondPlan() {
        return new DriftFigure("drift-second-plan", DriftRule.DR7, switches);
    }

    /** DR8. */
    @Produces
    @Singleton
    Indicator siblingOnPlan() {
        return new DriftFigure("drift-sibling-on-plan", DriftRule.DR8, switches);
    }
}
