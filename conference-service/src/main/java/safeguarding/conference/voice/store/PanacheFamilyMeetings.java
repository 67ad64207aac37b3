package safeguarding.conference.voice.store;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.voice.FamilyMeeting;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps the chairs' meetings with families. */
@ApplicationScoped
public class PanacheFamilyMeetings extends AggregateRepository<FamilyMeeting> {}
