package safeguarding.audit.neighbours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.cases.CaseKey;
import safeguarding.audit.cases.CaseKind;

/** The cases that can be audited, for those who choose among them. */
public interface Populations {

    /**
     * Keeps everybody from telling of cases until the end of the transaction, so that what is known does not change
     * meanwhile.
     *
     * @return the instant, by the clock of the database, up to which everything that was taken in is known now
     */
    Instant holdStill();

    /**
     * The cases that were open on the day of the question, by case key, without those that are set aside.
     *
     * @param recordedBy what the publishers had recorded by this instant, itself included
     * @param takenBy what was taken in here by this instant, as {@link #holdStill} gave it
     */
    List<PopulationCase> asKnown(PopulationQuestion question, Instant recordedBy, Instant takenBy);

    /** The case as known now, if it can still be audited: empty when it is set aside or its record was destroyed. */
    Optional<PopulationCase> stillThere(CaseKind kind, CaseKey caseKey);

    /** The child of a case; empty for a case that is no child, and for one whose record was destroyed. */
    Optional<UUID> childOf(CaseKind kind, CaseKey caseKey);

    /** Staff numbers of all who hold or held the case, or manage who does, as far as is told. */
    Set<String> workersOf(CaseKind kind, CaseKey caseKey);
}
