package safeguarding.conference.expectation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Circumstances, rules and expected agencies of this service. */
public interface Expectations {

    /** Who works with a child; empty while nobody has written it down. */
    Optional<ChildCircumstances> ofChild(UUID childId);

    /** Who works with these children, as far as it is written down. */
    List<ChildCircumstances> ofChildren(Collection<UUID> childIds);

    /** Keeps circumstances. A second record about one child is refused with {@code conflict}. */
    ChildCircumstances save(ChildCircumstances circumstances);

    /** The rule as it stands. */
    Optional<ExpectationRule> rule(UUID ruleId);

    /** The rules in force on a civil date, in the order of their identifiers. */
    List<ExpectationRule> rulesOn(LocalDate day);

    /** Keeps a rule with what happened to it. */
    ExpectationRule save(ExpectationRule rule);

    /** The expectation as it stands. */
    Optional<ExpectedAgency> expected(UUID expectedAgencyId);

    /** All of a conference, removed ones too, in the order in which they came. */
    List<ExpectedAgency> at(UUID conferenceId);

    /** Lets nobody else work out the expectations of a conference until the transaction ends. */
    void holdStill(UUID conferenceId);

    /** Keeps expectations with what happened to them. A second one of the same agency is refused with {@code conflict}. */
    void saveAll(List<ExpectedAgency> expected);
}
