package safeguarding.reviewing.ssda903.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.careplan.CarePlans;
import safeguarding.reviewing.careplan.LineCourse;
import safeguarding.reviewing.careplan.LineKind;
import safeguarding.reviewing.careplan.Written;
import safeguarding.reviewing.ssda903.files.HeldAdoptionLines;

/** Reads the routes to adoption of care plans. */
@ApplicationScoped
class HeldAdoptionLinesKept implements HeldAdoptionLines {

    private final Sql sql;
    private final CarePlans plans;

    HeldAdoptionLinesKept(Sql sql, CarePlans plans) {
        this.sql = sql;
        this.plans = plans;
    }

    @Override
    public Map<UUID, List<LineCourse>> of(Collection<UUID> childIds) {
        var ids = sql.list(
                "select id from care_plan where child_id = any (?) and withdrawn_on is null",
                row -> row.getObject(1, UUID.class),
                childIds);
        var lines = new HashMap<UUID, List<LineCourse>>();
        for (var plan : plans.all(ids)) {
            plan.lines().stream()
                    .filter(Written::stands)
                    .map(Written::fact)
                    .filter(line -> line.kind() == LineKind.ADOPTION)
                    .forEach(line -> lines.computeIfAbsent(plan.childId(), child -> new ArrayList<>())
                            .add(line));
        }
        lines.values().forEach(all -> all.sort(Comparator.comparing(LineCourse::startedOn)));
        return lines;
    }
}
