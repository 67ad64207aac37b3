package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import safeguarding.conference.neighbours.ChairQuestion;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.neighbours.KnownChildren;

/** Puts the question who could chair a conference (B2.5). */
@ApplicationScoped
class ChairQuestions {

    private final Conferences conferences;
    private final KnownChildren children;

    ChairQuestions(Conferences conferences, KnownChildren children) {
        this.conferences = conferences;
        this.children = children;
    }

    /** Who could chair it if it were held on this day? */
    ChairQuestion of(ChildProtectionConference conference, LocalDate day) {
        var known = children.find(conference.childIds());
        return new ChairQuestion(
                conference.id(),
                day,
                conference.area(),
                known.stream().map(KnownChild::team).filter(Objects::nonNull).collect(Collectors.toSet()),
                known.stream()
                        .map(KnownChild::keyWorker)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                conferences.previousChair(conference).orElse(null));
    }
}
