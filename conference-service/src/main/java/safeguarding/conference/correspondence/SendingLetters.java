package safeguarding.conference.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.correspondence.composing.Composed;
import safeguarding.conference.correspondence.composing.ComposingLetter;
import safeguarding.conference.papers.PaperInItsTime;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;
import safeguarding.platform.time.CivilTime;

/** Sending letters. What goes is composed at that moment, by what is kept from whom then, and kept as it went. */
@ApplicationScoped
public class SendingLetters {

    /** A letter does not tell what is kept from its recipient. */
    public static final Rule TELLS_NOTHING_WITHHELD =
            new Rule("ours", "No external rule", "No letter tells in other words what is withheld from its recipient.");

    /** Somebody is reached as they said. */
    public static final Rule SAFE_CONTACT = new Rule(
            "ours", "No external rule", "A letter to somebody with a safe contact goes as the safe contact says.");

    private final Letters letters;
    private final WhatLettersTell told;
    private final StoppedLetters stopped;
    private final ComposingLetter composing;
    private final LastLetter last;
    private final Clock clock;

    SendingLetters(
            Letters letters,
            WhatLettersTell told,
            StoppedLetters stopped,
            ComposingLetter composing,
            LastLetter last,
            Clock clock) {
        this.letters = letters;
        this.told = told;
        this.stopped = stopped;
        this.composing = composing;
        this.last = last;
        this.clock = clock;
    }

    /**
     * It was sent.
     *
     * @param asSafeContactSays whether it went as the recipient's safe contact says; of no weight where there is none
     * @throws ProblemException {@code conflict} when it was sent or withdrawn, waits after a death, tells of a decision that was
     *     withdrawn, or its minutes were not sent; {@code rule-broken} when it tells what is withheld, the safe contact is not followed, or the day cannot be
     */
    public Letter send(
            Letter letter, ChildProtectionConference conference, LocalDate sentOn, Way by, boolean asSafeContactSays) {
        FactInItsTime.notAhead(sentOn, CivilTime.today(clock)).orRefuse();
        var holding = conference.holding();
        PaperInItsTime.afterTheConference(sentOn, holding == null ? null : holding.on())
                .orRefuse();
        refuseWaiting(letter, conference);
        var composed = composing.compose(conference, letter.to(), sentOn);
        permits(composed, asSafeContactSays).forEach(Verdict::orRefuse);
        letter.send(new LetterSent(sentOn, by, composed.text(), composed.html()));
        letters.save(letter);
        last.after(letter);
        return letter;
    }

    /** Whether a letter waits because a child of the family has died. */
    public boolean waits(Letter letter, ChildProtectionConference conference) {
        return letter.pending() && letter.to().addressee().ofFamily() && stopped.stopped(conference.childIds());
    }

    private void refuseWaiting(Letter letter, ChildProtectionConference conference) {
        if (waits(letter, conference)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "A child of the family has died: nothing goes to the family until a person releases it.");
        }
        if (letter.pending()) {
            told.isFinal(conference.id(), letter.to());
        }
    }

    private static List<Verdict> permits(Composed composed, boolean asSafeContactSays) {
        var told = composed.telling().stream().map(LetterField::code).sorted().toList();
        return List.of(
                told.isEmpty()
                        ? Verdict.permitted()
                        : TELLS_NOTHING_WITHHELD.refuses(
                                "Something that is withheld from the recipient stands in %s: withhold that too, or correct the wording."
                                        .formatted(String.join(", ", told))),
                composed.recipient().safeContact() == null || asSafeContactSays
                        ? Verdict.permitted()
                        : SAFE_CONTACT.refuses(
                                "The recipient has a safe contact: say that the letter goes as it says."));
    }
}
