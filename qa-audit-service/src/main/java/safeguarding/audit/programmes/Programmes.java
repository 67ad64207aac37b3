package safeguarding.audit.programmes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The programmes of the years. */
public interface Programmes {

    /** The programme; empty when there is none. */
    Optional<AuditProgramme> find(UUID programmeId);

    /** The programme of the year that begins in April of this one; empty when there is none. */
    Optional<AuditProgramme> of(ProgrammeYear year);

    /** The programmes with these identifiers. */
    List<AuditProgramme> all(Collection<UUID> ids);

    /** Keeps others from taking past audits into a year until the end of the transaction. */
    void holdStill(ProgrammeYear year);

    /** Keeps everybody else from the programme until the end of the transaction, and reads it anew. */
    void hold(AuditProgramme programme);

    /** Keeps the programme with what happened. */
    AuditProgramme save(AuditProgramme programme);
}
