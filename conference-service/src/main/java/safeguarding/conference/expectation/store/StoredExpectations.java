package safeguarding.conference.expectation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.expectation.ChildCircumstances;
import safeguarding.conference.expectation.ExpectationRule;
import safeguarding.conference.expectation.Expectations;
import safeguarding.conference.expectation.ExpectedAgency;
import safeguarding.platform.sql.Sql;

/** Keeps circumstances, rules and expectations. */
@ApplicationScoped
public class StoredExpectations implements Expectations {

    private static final long EXPECTATIONS = 0x4578706563746564L;

    private final PanacheCircumstances circumstances;
    private final PanacheExpectationRules rules;
    private final PanacheExpectedAgencies expected;
    private final Sql sql;

    StoredExpectations(
            PanacheCircumstances circumstances,
            PanacheExpectationRules rules,
            PanacheExpectedAgencies expected,
            Sql sql) {
        this.circumstances = circumstances;
        this.rules = rules;
        this.expected = expected;
        this.sql = sql;
    }

    @Override
    public Optional<ChildCircumstances> ofChild(UUID childId) {
        return circumstances.find("childId", childId).firstResultOptional();
    }

    @Override
    public List<ChildCircumstances> ofChildren(Collection<UUID> childIds) {
        return circumstances.list("childId in ?1 order by childId", childIds);
    }

    @Override
    public ChildCircumstances save(ChildCircumstances each) {
        return circumstances.save(each);
    }

    @Override
    public Optional<ExpectationRule> rule(UUID ruleId) {
        return rules.findByIdOptional(ruleId);
    }

    @Override
    public List<ExpectationRule> rulesOn(LocalDate day) {
        return rules.list("order by id").stream()
                .filter(rule -> rule.expects().inForceOn(day))
                .toList();
    }

    @Override
    public ExpectationRule save(ExpectationRule rule) {
        return rules.save(rule);
    }

    @Override
    public Optional<ExpectedAgency> expected(UUID expectedAgencyId) {
        return expected.findByIdOptional(expectedAgencyId);
    }

    @Override
    public List<ExpectedAgency> at(UUID conferenceId) {
        return expected.list("conferenceId = ?1 order by id", conferenceId);
    }

    @Override
    public void holdStill(UUID conferenceId) {
        sql.one(
                "select pg_advisory_xact_lock(?)",
                row -> true,
                EXPECTATIONS ^ conferenceId.getMostSignificantBits() ^ conferenceId.getLeastSignificantBits());
    }

    @Override
    public void saveAll(List<ExpectedAgency> several) {
        expected.saveAll(several);
    }
}
