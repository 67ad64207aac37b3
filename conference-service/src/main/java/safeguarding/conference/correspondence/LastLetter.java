package safeguarding.conference.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import safeguarding.conference.papers.PapersDue;

/** B2.11 is met on the day on which the last of the letters about the decision was sent. */
@ApplicationScoped
class LastLetter {

    private final Letters letters;
    private final PapersDue due;

    LastLetter(Letters letters, PapersDue due) {
        this.letters = letters;
        this.due = due;
    }

    /** A letter was sent, or is not to be sent: it may have been the last that was waited for. */
    void after(Letter done) {
        var conferenceId = done.identity().conferenceId();
        var about = letters.of(conferenceId).stream()
                .filter(each -> each.to().kind() == LetterKind.DECISION
                        && each.withdrawal().isEmpty())
                .toList();
        if (done.to().kind() == LetterKind.DECISION && about.stream().noneMatch(Letter::pending)) {
            about.stream()
                    .flatMap(each -> each.sent().stream())
                    .map(LetterSent::on)
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> due.lettersSent(conferenceId, last));
        }
    }
}
