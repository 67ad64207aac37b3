package safeguarding.reviewing.footprint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.neighbours.KnownReviews;
import safeguarding.reviewing.neighbours.KnownReviews.KnownChain;

/** Writing down what an IRO does for a child between its reviews, and keeping midway checks in line with it. */
@ApplicationScoped
public class LeavingFootprint {

    /** Nobody reviews a child that is not looked after. */
    public static final Rule SINCE_CARE_BEGAN = new Rule(
            "FP1",
            "Practice of this service: a footprint begins with the care",
            "An IRO is in contact with a child from the day on which it became looked after.");

    private static final String AFTER_FIRST = "C2.12-first";
    private static final String AFTER_LATER = "C2.12";

    private final Contacts contacts;
    private final KnownReviews reviews;
    private final DeadlineSeries series;
    private final Clock clock;

    LeavingFootprint(Contacts contacts, KnownReviews reviews, DeadlineSeries series, Clock clock) {
        this.contacts = contacts;
        this.reviews = reviews;
        this.series = series;
        this.clock = clock;
    }

    /** It was done; refuses with {@code rule-broken} what lies ahead (A5) or before the care (FP1). */
    public IroContact record(KnownChain chain, ContactMade made) {
        reviews.hold(chain.chainId());
        refuse(chain, made);
        return kept(IroContact.record(chain, made));
    }

    /** It was otherwise; refuses as {@link #record} does. */
    public IroContact correct(IroContact contact, ContactMade made, String reason) {
        reviews.hold(contact.chainId());
        refuse(reviews.chain(contact.chainId()).orElseThrow(), made);
        contact.correct(made, new Correction(today(), reason));
        return kept(contact);
    }

    /** It never was. */
    public IroContact withdraw(IroContact contact, String reason) {
        reviews.hold(contact.chainId());
        contact.withdraw(new MadeInError(today(), reason));
        return kept(contact);
    }

    /** Brings what is due half way in line with the reviews and the checks as they stand. */
    public void follow(UUID chainId) {
        reviews.chain(chainId).ifPresent(chain -> {
            var held = reviews.heldOf(chainId);
            var days = held.stream().map(LeavingFootprint::day).collect(Collectors.toCollection(TreeSet::new));
            var turns = MidwayChecks.after(days, new TreeSet<>(contacts.midwayChecks(chainId)), chain.open());
            held.forEach(review -> {
                var first = day(review).equals(days.first());
                var own = turns.stream()
                        .filter(turn -> turn.startsOn().equals(day(review)))
                        .toList();
                count(AFTER_FIRST, review, first ? own : List.of());
                count(AFTER_LATER, review, first ? List.of() : own);
            });
        });
    }

    /** Nothing is due half way after a review that never was. */
    public void forget(UUID reviewId) {
        reviews.find(reviewId).ifPresent(review -> {
            count(AFTER_FIRST, review, List.of());
            count(AFTER_LATER, review, List.of());
        });
    }

    private static LocalDate day(KnownReview review) {
        return Objects.requireNonNull(review.openedOn());
    }

    /** A midway check is due after one review; it stands with that. */
    private void count(String rule, KnownReview review, List<Turn> turns) {
        series.count(
                rule,
                new DeadlineSubject("looked-after-review", review.reviewId(), Set.of(review.childId()), review.area()),
                turns);
    }

    private IroContact kept(IroContact contact) {
        contacts.save(contact);
        follow(contact.chainId());
        return contact;
    }

    private void refuse(KnownChain chain, ContactMade made) {
        FactInItsTime.notAhead(made.on(), today()).orRefuse();
        if (made.on().isBefore(chain.startedOn())) {
            SINCE_CARE_BEGAN
                    .refuses("The child was not looked after on %s.".formatted(made.on()))
                    .orRefuse();
        }
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
