package safeguarding.conference.convening.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.Conferences;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;

/** Tells the other features about conferences. */
@ApplicationScoped
class ConferencesKnown implements KnownConferences {

    private final Conferences conferences;

    ConferencesKnown(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public Optional<KnownConference> find(UUID conferenceId) {
        return conferences.find(conferenceId).map(ChildProtectionConference::known);
    }

    @Override
    public List<KnownConference> find(Collection<UUID> conferenceIds) {
        return conferences.all(conferenceIds).stream()
                .map(ChildProtectionConference::known)
                .toList();
    }
}
