package safeguarding.conference.quality.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import safeguarding.conference.census.CensusFlags;
import safeguarding.conference.quality.Judging;
import safeguarding.conference.quality.QualityRules;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;

/** Keeps flags: one statement for what is recorded of children, one for what a census file told of a child. */
@ApplicationScoped
public class FlagsKept implements Judging, CensusFlags {

    private static final String TOLD = """
            with told as (
                select distinct code, rule, place
                from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) t (code, rule, place)
            ),
            mended as (
                delete from flagged_fact g
                where g.child_id = ? and g.kind = 'census-record' and starts_with(g.place, ?)
                  and not exists (select from told t where t.code = g.code and t.place = g.place)
            )
            insert into flagged_fact (child_id, area, kind, fact_id, code, rule, place, flagged_on)
            select ?, ?, 'census-record', ?, code, rule, place, cast(? as date) from told
            on conflict (child_id, kind, fact_id, code, place) do nothing""";

    private final Sql sql;
    private final Clock clock;

    FlagsKept(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void judge(Collection<UUID> childIds) {
        sql.update(JudgedFacts.STATEMENT, childIds, CivilTime.today(clock));
    }

    @Override
    public void flag(UUID childId, String area, int year, Collection<Finding> findings) {
        var ofTheYear = year + " ";
        sql.update(
                TOLD,
                findings.stream().map(Finding::code).toList(),
                findings.stream()
                        .map(each -> QualityRules.of(each.code()).rule())
                        .toList(),
                findings.stream()
                        .map(each -> ofTheYear + (each.path() == null ? "" : each.path()))
                        .toList(),
                childId,
                ofTheYear,
                childId,
                area,
                childId,
                CivilTime.today(clock));
    }
}
