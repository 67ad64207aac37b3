package safeguarding.conference.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.correspondence.composing.Recipients;
import safeguarding.conference.rule.Belonging;
import safeguarding.platform.time.CivilTime;

/** Writing letters about conferences. */
@ApplicationScoped
public class WritingLetters {

    private final Letters letters;
    private final WhatLettersTell told;
    private final StoppedLetters stopped;
    private final Recipients recipients;
    private final LastLetter last;
    private final Clock clock;

    WritingLetters(
            Letters letters,
            WhatLettersTell told,
            StoppedLetters stopped,
            Recipients recipients,
            LastLetter last,
            Clock clock) {
        this.letters = letters;
        this.told = told;
        this.stopped = stopped;
        this.recipients = recipients;
        this.last = last;
        this.clock = clock;
    }

    /**
     * A letter is to be sent. To the family of a child who has died it waits from the beginning.
     *
     * @throws ProblemException {@code conflict} when there is nothing yet that it could tell, {@code rule-broken} when child or
     *     recipient do not belong to the conference
     */
    public Letter begin(ChildProtectionConference conference, LetterTo to) {
        Belonging.when(conference.childIds().contains(to.childId()), "The conference is not about this child.")
                .orRefuse();
        recipients.of(conference.id(), to);
        told.isThere(conference.id(), to);
        var letter = Letter.begin(conference.id(), conference.area(), to, CivilTime.today(clock));
        if (to.addressee().ofFamily() && stopped.stopped(conference.childIds())) {
            letter.hold(CivilTime.today(clock));
        }
        return letters.save(letter);
    }

    /** It is not to be sent; refused with {@code conflict} when it was. */
    public Letter withdraw(Letter letter, String reason) {
        letter.withdraw(new LetterWithdrawal(CivilTime.today(clock), reason));
        letters.save(letter);
        last.after(letter);
        return letter;
    }
}
