package safeguarding.reviewing.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.neighbours.KnownReviews;

/** Writing down what a child says for its review, and what it changed. */
@ApplicationScoped
public class HearingChild {

    private final Voices voices;
    private final KnownReviews reviews;
    private final Clock clock;

    HearingChild(Voices voices, KnownReviews reviews, Clock clock) {
        this.voices = voices;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The child said something; refuses with {@code rule-broken} what lies ahead (A5). */
    public ChildsWords record(KnownReview review, WordsSpoken spoken) {
        FactInItsTime.notAhead(spoken.on(), today()).orRefuse();
        return voices.save(ChildsWords.record(review, spoken));
    }

    /** It was recorded wrongly; refuses as {@link #record} does. */
    public ChildsWords correct(ChildsWords words, WordsSpoken spoken, String reason) {
        FactInItsTime.notAhead(spoken.on(), today()).orRefuse();
        words.correct(spoken, new Correction(today(), reason));
        return voices.save(words);
    }

    /**
     * Whether the words changed something, and why.
     *
     * @param inPlainWords the same for the child; null while nobody has written it
     * @throws ProblemException {@code rule-broken} while the review has not opened (RP1)
     */
    public ChildsWords changed(ChildsWords words, boolean changed, String because, @Nullable String inPlainWords) {
        if (reviews.find(words.part().reviewId()).map(KnownReview::openedOn).isEmpty()) {
            ParticipationRules.ONCE_OPENED.refuses("The review has not opened.").orRefuse();
        }
        words.changed(new Influence(changed, because, inPlainWords, today()));
        return voices.save(words);
    }

    /** It was never said. */
    public ChildsWords withdraw(ChildsWords words, String reason) {
        words.withdraw(new MadeInError(today(), reason));
        return voices.save(words);
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
