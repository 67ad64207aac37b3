package safeguarding.reviewing.crowd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.testing.crowd.ExplainedDatabase;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.time.CivilTime;

/**
 * The children of the large register: 10,000, or as many as {@code -Dcrowd=100000} asks for. Each is one of four who were
 * looked after once, or, one in ten, one who is. What is told of them goes through the service; the rest are copies.
 */
final class Crowd {

    static final int CHILDREN = Integer.getInteger("crowd", 10_000);

    private static final int OVER = 4;

    /** Rows are copied by the million: indexes that keep no rule are made once, afterwards. */
    private static final String INDEXES_AWAY = """
            create table crowd_index as
            select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made
            from pg_index i join pg_class c on c.oid = i.indrelid
            where c.relnamespace = 'public'::regnamespace and not i.indisunique
                and not exists (select from pg_constraint k where k.conindid = i.indexrelid);
            do $$
            declare
                each record;
            begin
                for each in select name from crowd_index loop
                    execute 'drop index ' || each.name;
                end loop;
            end
            $$""";

    private static final String INDEXES_BACK = """
            set maintenance_work_mem = '512MB';
            do $$
            declare
                each record;
            begin
                for each in select made from crowd_index loop
                    execute each.made;
                end loop;
            end
            $$;
            drop table crowd_index""";

    private static boolean there;

    private Crowd() {}

    /** Fills the register on first use. */
    static synchronized void gather() {
        if (!there) {
            there = true;
            run(INDEXES_AWAY);
            var each = CHILDREN * 9 / 10 / OVER;
            for (var template = 0; template < OVER; template++) {
                var story = Story.since(LocalDate.of(2012 + 2 * template, 2, 1), true);
                multiply(story, template, template * each + 1, (template + 1) * each);
            }
            multiply(Story.since(today().minusDays(200), false), OVER, OVER * each + 1, CHILDREN);
            run(INDEXES_BACK);
            run("vacuum analyze");
        }
    }

    private static void multiply(Story story, int template, int from, int to) {
        try (var script = Crowd.class.getResourceAsStream("multiply.sql")) {
            run(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{told}", story.childId().toString())
                    .replace("{officer}", story.officer().toString())
                    .replace("{reference}", story.reference())
                    .replace("{template}", Integer.toString(template))
                    .replace("{from}", Integer.toString(from))
                    .replace("{to}", Integer.toString(to))
                    .replace("{children}", Integer.toString(CHILDREN)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String sql) {
        var database = RunningServers.database(ExplainedDatabase.NAME);
        try (var connection = RunningServers.postgres().connectAsSuperuser(database.name());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A child by its place in the register. */
    static UUID child(int place) {
        try (var connection = RunningServers.asOwner(ExplainedDatabase.NAME);
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select id from child where council_child_id = 'crowd-" + place + "'")) {
            row.next();
            return row.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An officer of sixty children: those around this place in the register. */
    static String officerOf(int place) {
        return "0190a5ff-0000-7000-8000-%012x".formatted(place / 60);
    }

    static LocalDate today() {
        return CivilTime.today(Clock.systemUTC());
    }
}
