package safeguarding.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.settings.SafeguardingSettings;

/**
 * Whether a caller could have seen a child at some moment until now, by the versions of what the policy is computed from.
 * The caller's own roles and claims are those of the token: what they were before is not known here.
 */
@ApplicationScoped
public class PastSight {

    private static final String IN_AREAS = """
            exists (select 1 from child_visibility_versions past_v where past_v.child_id = %1$s%3$s
                    and coalesce(past_v.recorded_to, 'infinity') > %2$s
                    and past_v.sealed is not true
                    and (not past_v.restricted or exists (
                        select 1 from child_named_reader_versions past_r
                        where past_r.child_id = past_v.child_id and past_r.staff_id = :pastStaffId
                          and greatest(past_v.recorded_from, past_r.recorded_from, %2$s)
                            < least(past_v.recorded_to, past_r.recorded_to, past_r.readable_until, :pastNow))))""";

    private static final String INVOLVED = """
            exists (select 1 from child_agency_versions past_a
                    join child_visibility_versions past_i on past_i.child_id = past_a.child_id
                    cross join lateral (
                        select greatest(past_a.recorded_from, past_i.recorded_from, %2$s,
                                        cast(past_a.involved_from as timestamp) at time zone 'Europe/London') as since,
                               least(past_a.recorded_to, past_i.recorded_to,
                                     cast(past_a.involved_to as timestamp) at time zone 'Europe/London',
                                     :pastNow) as until) past_t
                    where past_a.child_id = %1$s and past_a.agency = :pastAgency and past_t.since < past_t.until
                      and past_i.sealed is not true
                      and (not past_i.restricted or exists (
                          select 1 from child_named_reader_versions past_n
                          where past_n.child_id = past_a.child_id and past_n.staff_id = past_a.agency
                            and past_n.readable_until is null
                            and greatest(past_t.since, past_n.recorded_from)
                              < least(past_t.until, past_n.recorded_to))))""";

    private final Clock clock;
    private final String service;

    PastSight(Clock clock, SafeguardingSettings settings) {
        this.clock = clock;
        this.service = settings.service();
    }

    /**
     * The condition that a child could have been seen since something about it was recorded.
     *
     * @param childIdColumn SQL name of a column that holds one child's identifier; never from outside
     * @param sinceColumn SQL name of the column with the instant of recording; never from outside
     */
    public RowPredicate predicate(Caller caller, String childIdColumn, String sinceColumn) {
        var alternatives = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        parameters.put("pastNow", clock.instant().atOffset(ZoneOffset.UTC));
        for (var reach : Reach.of(caller.roles(), service)) {
            switch (reach) {
                case AREAS -> {
                    parameters.put("pastStaffId", caller.staffId() == null ? "" : caller.staffId());
                    alternatives.add(IN_AREAS.formatted(childIdColumn, sinceColumn, areas(caller, parameters)));
                }
                case INVOLVED -> {
                    parameters.put("pastAgency", caller.agency() == null ? "" : caller.agency());
                    alternatives.add(INVOLVED.formatted(childIdColumn, sinceColumn));
                }
                // Who opened a sealed record is told nothing of it afterwards.
                case SEALED, NONE -> {}
            }
        }
        return alternatives.isEmpty()
                ? new RowPredicate("(1 = 0)", Map.of())
                : new RowPredicate("(" + String.join(" or ", alternatives) + ")", parameters);
    }

    private static String areas(Caller caller, Map<String, Object> parameters) {
        if (caller.seesEveryArea()) {
            return "";
        }
        if (caller.areas().isEmpty()) {
            return " and 1 = 0";
        }
        parameters.put("pastAreas", new TreeSet<>(caller.areas()));
        return " and past_v.area = any(:pastAreas)";
    }
}
