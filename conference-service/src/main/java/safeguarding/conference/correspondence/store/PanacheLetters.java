package safeguarding.conference.correspondence.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.correspondence.Letter;
import safeguarding.conference.correspondence.LetterRelease;
import safeguarding.conference.correspondence.Letters;
import safeguarding.conference.correspondence.Withheld;
import safeguarding.conference.correspondence.Withholding;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.conference.papers.PapersDue;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.Sql;

/** Keeps letters, what is kept from whom in them, and what was released. */
@ApplicationScoped
public class PanacheLetters extends AggregateRepository<Letter> implements Letters {

    private static final String CONFERENCES = """
            select c.id from conference c
            where (c.child_ids && ?
                   or c.child_ids && array(select r.child_id from related_person r
                                           where r.linked_child_id = any(?) and r.removed_on is null)
                   or c.child_ids && array(select r.linked_child_id from related_person r
                                           where r.child_id = any(?) and r.linked_child_id is not null
                                             and r.removed_on is null))
            """;

    private static final String STOPPED = CONFERENCES + """
             and (exists (select from letter l where l.conference_id = c.id and l.held_on is not null
                                                 and l.withdrawn_on is null)
                  or exists (select from deadline d where d.aggregate_id = c.id and d.rule_id = ?
                                                      and d.state = 'WITHDRAWN')
                  or exists (select from deadline d where d.aggregate_id = c.id and d.rule_id = ?)
                     and not exists (select from deadline d where d.aggregate_id = c.id and d.rule_id = ?))
            """;

    private final PanacheWithholdings withholdings;
    private final PanacheLetterReleases releases;
    private final SamePerson persons;
    private final Sql sql;

    PanacheLetters(PanacheWithholdings withholdings, PanacheLetterReleases releases, SamePerson persons, Sql sql) {
        this.withholdings = withholdings;
        this.releases = releases;
        this.persons = persons;
        this.sql = sql;
    }

    @Override
    public Optional<Letter> find(UUID letterId) {
        return findByIdOptional(letterId);
    }

    @Override
    public List<Letter> of(UUID conferenceId) {
        return list("conferenceId = ?1 order by id", conferenceId);
    }

    @Override
    public List<UUID> conferencesOfFamilyOf(UUID childId) {
        var records = persons.recordsOf(childId);
        return sql.list(CONFERENCES + " order by c.id", row -> row.getObject(1, UUID.class), records, records, records);
    }

    @Override
    public List<UUID> stoppedConferencesOfFamilyOf(UUID childId) {
        var records = persons.recordsOf(childId);
        return sql.list(
                STOPPED + " order by c.id",
                row -> row.getObject(1, UUID.class),
                records,
                records,
                records,
                PapersDue.LETTER,
                PapersDue.RECORD,
                PapersDue.LETTER);
    }

    @Override
    public Optional<Withholding> withholding(UUID withholdingId) {
        return withholdings.findByIdOptional(withholdingId);
    }

    @Override
    public List<Withholding> withholdings(UUID childId) {
        return withholdings.list("childId = ?1 order by id", childId);
    }

    @Override
    public List<Withheld> keptFrom(UUID childId, UUID personId) {
        return withholdings
                .list("childId = ?1 and withheld.keptFrom = ?2 and endedOn is null order by id", childId, personId)
                .stream()
                .map(Withholding::withheld)
                .toList();
    }

    @Override
    public List<LetterRelease> releases(Collection<UUID> childIds) {
        return releases.list("childId in ?1 order by id", childIds);
    }

    @Override
    public Withholding save(Withholding withholding) {
        return withholdings.save(withholding);
    }

    @Override
    public LetterRelease save(LetterRelease release) {
        return releases.save(release);
    }
}
