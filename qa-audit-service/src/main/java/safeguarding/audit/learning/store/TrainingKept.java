package safeguarding.audit.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.learning.ToldTraining;
import safeguarding.audit.neighbours.AnsweringTraining;
import safeguarding.audit.neighbours.AnsweringTrainings;
import safeguarding.platform.sql.Sql;

/** Keeps what was told of training. */
@ApplicationScoped
class TrainingKept implements ToldTraining, AnsweringTrainings {

    private static final String OF_FINDING = """
            select coalesce(c.training_id, a.training_id) as training_id, c.commissioned_on, c.starts_on, c.places,
                   coalesce(a.sessions, 0) as sessions, coalesce(a.attended, 0) as attended, a.last_attended_on
            from (select * from told_training where finding_id = ?) c
            full join (select training_id, count(*) as sessions, sum(attended) as attended,
                              max(attended_on) as last_attended_on
                       from told_training_session where finding_id = ? group by training_id) a
                   on a.training_id = c.training_id
            order by 1
            """;

    private final Sql sql;

    TrainingKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void commissioned(
            UUID trainingId, UUID findingId, LocalDate on, @Nullable LocalDate startsOn, @Nullable Integer places) {
        sql.update(
                "insert into told_training (training_id, finding_id, commissioned_on, starts_on, places)"
                        + " values (?, ?, ?, ?, ?) on conflict (training_id, finding_id) do update"
                        + " set commissioned_on = excluded.commissioned_on, starts_on = excluded.starts_on,"
                        + " places = excluded.places",
                trainingId,
                findingId,
                on,
                startsOn,
                places);
    }

    @Override
    public void attended(UUID eventId, UUID trainingId, UUID findingId, LocalDate on, int attended) {
        sql.update(
                "insert into told_training_session (event_id, training_id, finding_id, attended_on, attended)"
                        + " values (?, ?, ?, ?, ?) on conflict (event_id) do nothing",
                eventId,
                trainingId,
                findingId,
                on,
                attended);
    }

    @Override
    public List<AnsweringTraining> ofFinding(UUID findingId) {
        return sql.list(
                OF_FINDING,
                row -> new AnsweringTraining(
                        row.getObject("training_id", UUID.class),
                        row.getObject("commissioned_on", LocalDate.class),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("places", Integer.class),
                        row.getInt("sessions"),
                        row.getInt("attended"),
                        row.getObject("last_attended_on", LocalDate.class)),
                findingId,
                findingId);
    }
}
