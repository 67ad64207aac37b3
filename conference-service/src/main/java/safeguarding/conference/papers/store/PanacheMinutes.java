package safeguarding.conference.papers.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.papers.ConferenceMinutes;
import safeguarding.conference.papers.MinutesAddendum;
import safeguarding.conference.papers.MinutesCorrection;
import safeguarding.conference.papers.MinutesRegister;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.sql.Sql;

/** Keeps minutes, what was added to them, and what was asked. */
@ApplicationScoped
public class PanacheMinutes extends AggregateRepository<ConferenceMinutes> implements MinutesRegister {

    private final PanacheAddenda addenda;
    private final PanacheMinutesCorrections corrections;

    private final Sql sql;

    PanacheMinutes(PanacheAddenda addenda, PanacheMinutesCorrections corrections, Sql sql) {
        this.addenda = addenda;
        this.corrections = corrections;
        this.sql = sql;
    }

    @Override
    public Optional<ConferenceMinutes> find(UUID minutesId) {
        return findByIdOptional(minutesId);
    }

    @Override
    public Optional<ConferenceMinutes> of(UUID conferenceId) {
        return find("conferenceId", conferenceId).firstResultOptional();
    }

    @Override
    public List<MinutesAddendum> addenda(UUID minutesId) {
        return addenda.list("minutesId = ?1 order by id", minutesId);
    }

    @Override
    public Optional<MinutesCorrection> correction(UUID correctionId) {
        return corrections.findByIdOptional(correctionId);
    }

    @Override
    public List<MinutesCorrection> corrections(UUID minutesId) {
        return corrections.list("minutesId = ?1 order by id", minutesId);
    }

    @Override
    public boolean hasSection(UUID childId, UUID sectionId) {
        var ids = sql.list(
                "select m.id from conference_minutes m where m.child_ids && ? order by m.id",
                row -> row.getObject(1, UUID.class),
                List.of(childId));
        return list("id in ?1", ids).stream()
                        .anyMatch(minutes -> minutes.sections().has(sectionId))
                || addenda.find("id = ?1 and minutesId in ?2", sectionId, ids).count() > 0;
    }

    @Override
    public ConferenceMinutes save(ConferenceMinutes minutes) {
        try {
            return super.save(minutes);
        } catch (ConstraintViolationException refused) {
            throw "conference_minutes_once".equals(refused.getConstraintName())
                    ? ProblemException.of(ProblemType.CONFLICT, "The conference has minutes already.")
                    : refused;
        }
    }

    @Override
    public MinutesAddendum save(MinutesAddendum addendum) {
        return addenda.save(addendum);
    }

    @Override
    public MinutesCorrection save(MinutesCorrection correction) {
        return corrections.save(correction);
    }
}
