package safeguarding.conference.voice.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.voice.FamilyMeeting;
import safeguarding.conference.voice.HeardWords;
import safeguarding.conference.voice.Voices;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps what families said. */
@ApplicationScoped
public class PanacheVoices extends AggregateRepository<HeardWords> implements Voices {

    private final PanacheFamilyMeetings meetings;

    PanacheVoices(PanacheFamilyMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<HeardWords> find(UUID wordsId) {
        return findByIdOptional(wordsId);
    }

    @Override
    public List<HeardWords> at(UUID conferenceId) {
        return list("conferenceId = ?1 order by id", conferenceId);
    }

    @Override
    public List<FamilyMeeting> before(UUID conferenceId) {
        return meetings.list("conferenceId = ?1 order by id", conferenceId);
    }

    @Override
    public FamilyMeeting save(FamilyMeeting meeting) {
        return meetings.save(meeting);
    }
}
