package safeguarding.platform.local.journey;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What a service has written down, counted by nobody's code but this. */
record Register(WholeSuite suite, String service) {

    Register(WholeSuite suite) {
        this(suite, "conference");
    }

    /** Children on plans at the end of a day. */
    String onPlans(String day) {
        return one(
                "select count(distinct child_id) from protection_plan where started_on <= date '%1$s' and (ended_on is null or ended_on > date '%1$s')"
                        .formatted(day));
    }

    /** Of a hundred children of initial conferences between two days, those within 15 working days (B4.1). */
    String inTime(String from, String to) {
        return one("""
                with working_day as (
                    select day, row_number() over (order by day) as number
                    from (select cast(day as date) as day from generate_series(date '2012-01-01', date '2013-12-31', '1 day') as day) days
                    where extract(isodow from day) < 6 and day not in (%s))
                select round(100.0 * sum(cardinality(c.child_ids)) filter (where held.number - begun.number <= 15)
                    / sum(cardinality(c.child_ids)), 1)
                from conference c
                join section_47_enquiry e on e.id = c.enquiry_id
                join working_day held on held.day = c.held_on
                join working_day begun on begun.day = e.strategy_discussion_on
                where c.kind in ('INITIAL', 'PRE_BIRTH') and c.quorum <> 'NOT_MET'
                  and c.held_on between date '%s' and date '%s'""".formatted(HOLIDAYS, from, to));
    }

    /** Rows of a table that fulfil a condition. */
    int count(String table, String condition) {
        return Integer.parseInt(one("select count(*) from " + table + " where " + condition));
    }

    /** The same of what follows by itself from events: waited for some minutes. */
    int countOnceAtLeast(int least, String table, String condition) {
        var end = Instant.now().plus(Duration.ofMinutes(5));
        int found = count(table, condition);
        while (found < least && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            found = count(table, condition);
        }
        return found;
    }

    private static final String HOLIDAYS =
            "date '2012-01-02', '2012-04-06', '2012-04-09', '2012-05-07', '2012-06-04', '2012-06-05',"
                    + " '2012-08-27', '2012-12-25', '2012-12-26', '2013-01-01', '2013-03-29', '2013-04-01', '2013-05-06', '2013-05-27',"
                    + " '2013-08-26', '2013-12-25', '2013-12-26'";

    private String one(String query) {
        return list(query).getFirst();
    }

    private List<String> list(String query) {
        try (var connection = suite.topology().postgresql().connectAsSuperuser(service);
                var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
