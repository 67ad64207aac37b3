package safeguarding.licensing.law.performance;

import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;

/** Hours at the place, performing, and breaks, by the age on the day (H7). They bind without a licence too. */
final class PlaceRules {

    private final Limits limits;
    private final Findings findings;

    PlaceRules(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    void check(StageDay day) {
        measure(day, LimitKind.EARLIEST_AT_PLACE, day.arrival());
        if (!day.night()) {
            measure(day, LimitKind.LATEST_AT_PLACE, day.departure());
        }
        measure(day, LimitKind.AT_PLACE, day.presence());
        measure(day, LimitKind.PERFORMING, day.performing());
        var rest = limit(day, LimitKind.REST_LENGTH);
        if (rest != null) {
            measure(day, LimitKind.IN_ONE_GO, day.longestGo(rest.amount()));
            breaks(day, rest);
        }
    }

    private void breaks(StageDay day, Limit rest) {
        var dueBeyond = limit(day, LimitKind.PRESENCE_BEFORE_MEAL);
        var meal = limit(day, LimitKind.MEAL_LENGTH);
        if (dueBeyond == null || meal == null || day.presence() <= dueBeyond.amount()) {
            return;
        }
        var longestMeal = day.longestMeal();
        findings.measure(meal, day.day(), longestMeal);
        var beside = day.breaks(rest.amount()) - (meal.isBrokenBy(longestMeal) ? 0 : 1);
        measure(day, besideTheMeal(day), beside);
    }

    private LimitKind besideTheMeal(StageDay day) {
        var longest = limit(day, LimitKind.PRESENCE_FOR_SECOND_REST);
        return longest != null && day.presence() >= longest.amount()
                ? LimitKind.RESTS_WHEN_PRESENT_LONGEST
                : LimitKind.RESTS_BESIDE_MEAL;
    }

    private void measure(StageDay day, LimitKind kind, int found) {
        var limit = limit(day, kind);
        if (limit != null) {
            findings.measure(limit, day.day(), found);
        }
    }

    private @Nullable Limit limit(StageDay day, LimitKind kind) {
        return limits.on(day.day(), kind, day.age());
    }
}
