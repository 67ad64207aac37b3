package safeguarding.reviewing.dualstatus.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.Known;
import safeguarding.reviewing.dualstatus.DualStatusFigures;

/** Counts dual statuses. The area is the one that was responsible when the record last changed. */
@ApplicationScoped
class FiguresKept implements DualStatusFigures {

    private static final String COUNT = """
            select s.area,
                   count(distinct s.child_id) filter (where s.ended_on is null or s.ended_on > :day),
                   count(distinct s.child_id) filter (where (s.ended_on is null or s.ended_on > :day)
                       and s.began_on < cast(:longer as date)),
                   count(*) filter (where s.began_on >= :since),
                   count(*) filter (where s.ended_on >= :since and s.ended_on <= :day)
            from {dual_status s}
            where s.withdrawn_on is null and s.began_on <= :day and (s.ended_on is null or s.ended_on >= :since)
            group by s.area order by s.area""";

    private final Known known;

    FiguresKept(Known known) {
        this.known = known;
    }

    @Override
    public List<InArea> on(LocalDate day, LocalDate since, @Nullable LocalDate knownOn) {
        return known.list(
                COUNT,
                Map.of("day", day, "since", since, "longer", day.minusMonths(6)),
                knownOn,
                row -> new InArea(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)));
    }
}
