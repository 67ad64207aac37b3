package safeguarding.audit.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;

/** What the unit does with feedback: asks, hears, and forgets the words of whoever wants that. */
@ApplicationScoped
public class Gathering {

    /** Kind of aggregate of a collection. */
    public static final String COLLECTION = "feedback-collection";

    /** Kind of aggregate of a response. */
    public static final String RESPONSE = "feedback-response";

    private final FeedbackCollections collections;
    private final FeedbackResponses responses;
    private final SpokenWords words;
    private final Clock clock;

    Gathering(FeedbackCollections collections, FeedbackResponses responses, SpokenWords words, Clock clock) {
        this.collections = collections;
        this.responses = responses;
        this.words = words;
        this.clock = clock;
    }

    /** People are asked. */
    public FeedbackCollection open(CollectionDetails details) {
        return collections.save(FeedbackCollection.open(details, today()));
    }

    /** They are asked otherwise. */
    public FeedbackCollection change(FeedbackCollection collection, CollectionDetails after) {
        collection.change(after, today());
        return collections.save(collection);
    }

    /** Nobody answers after this day; refuses a day ahead (A5). */
    public FeedbackCollection close(FeedbackCollection collection, LocalDate on) {
        FactInItsTime.notAhead(on, today()).orRefuse();
        collection.close(on);
        return collections.save(collection);
    }

    /**
     * Somebody said something; refuses a day ahead (A5), and what does not answer the collection (QA35).
     *
     * @param said the words; null when nothing was said in words
     */
    public FeedbackResponse receive(
            FeedbackCollection collection, @Nullable String area, ResponseDetails details, @Nullable String said) {
        FactInItsTime.notAhead(details.heardOn(), today()).orRefuse();
        var asked = collection.details();
        FeedbackRules.answers(
                        asked.audience(),
                        asked.opensOn(),
                        collection.closedOn().orElse(null),
                        details.from(),
                        details.heardOn())
                .orRefuse();
        var kept = responses.save(FeedbackResponse.receive(collection, area, details, today()));
        if (said != null) {
            words.keep(kept.id(), said);
        }
        return kept;
    }

    /** The person took the consent back: the words go. */
    public FeedbackResponse withdrawConsent(FeedbackResponse response) {
        response.withdrawConsent(today());
        words.forget(response.id());
        return responses.save(response);
    }

    /** It was recorded in error: the words go too. */
    public FeedbackResponse withdraw(FeedbackResponse response, String reason) {
        response.withdraw(new MadeInError(today(), reason));
        words.forget(response.id());
        return responses.save(response);
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
