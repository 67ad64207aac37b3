package safeguarding.audit.population.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safeguarding.audit.neighbours.PopulationQuestion;

/** A question about cases as conditions of a query. */
record AskedCases(List<String> conditions, Map<String, Object> values) {

    static AskedCases of(PopulationQuestion question) {
        var asked = new AskedCases(new ArrayList<>(), new LinkedHashMap<>());
        asked.add("p.kind = :kind", "kind", question.kind().name());
        asked.values.put("asAt", question.asAt());
        asked.values.put("asAtText", question.asAt().toString());
        asked.conditions.add(OnADay.OPEN);
        asked.anyOf("p.area = any (:areas)", "areas", question.areas());
        asked.anyOf("p.team = any (:teams)", "teams", question.teams());
        asked.anyOf("coalesce(e.need, p.category) = any (:categories)", "categories", question.categories());
        asked.months(question);
        asked.atLeast("p.late_reviews", "reviewsLate", question.reviewsLateAtLeast());
        asked.atLeast("p.missed_core_groups", "coreGroupsMissed", question.coreGroupsMissedAtLeast());
        return asked;
    }

    private void months(PopulationQuestion question) {
        if (question.monthsAtLeast() != null) {
            add(
                    "cast(p.started_on + make_interval(months => :monthsAtLeast) as date) <= :asAt",
                    "monthsAtLeast",
                    question.monthsAtLeast());
        }
        if (question.monthsAtMost() != null) {
            add(
                    "cast(p.started_on + make_interval(months => :monthsTooMany) as date) > :asAt",
                    "monthsTooMany",
                    question.monthsAtMost() + 1);
        }
    }

    private void atLeast(String column, String name, @org.jspecify.annotations.Nullable Integer number) {
        if (number != null) {
            add(OnADay.late(column) + " >= :" + name, name, number);
        }
    }

    private void anyOf(String condition, String name, List<String> codes) {
        if (!codes.isEmpty()) {
            add(condition, name, codes);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
