package safeguarding.conference.expectation.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.expectation.ExpectationRule;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the rules on who is expected. */
@ApplicationScoped
class PanacheExpectationRules extends AggregateRepository<ExpectationRule> {}
