package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.plan.CoreGroupMeeting;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the meetings of core groups. */
@ApplicationScoped
class PanacheMeetings extends AggregateRepository<CoreGroupMeeting> {}
