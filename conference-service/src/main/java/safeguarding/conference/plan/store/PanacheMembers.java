package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.plan.CoreGroupMember;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the members of core groups. */
@ApplicationScoped
class PanacheMembers extends AggregateRepository<CoreGroupMember> {}
