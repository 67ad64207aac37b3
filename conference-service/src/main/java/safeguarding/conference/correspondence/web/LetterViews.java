package safeguarding.conference.correspondence.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.correspondence.Letter;
import safeguarding.conference.correspondence.LetterField;
import safeguarding.conference.correspondence.LetterSent;
import safeguarding.conference.correspondence.LetterWithdrawal;
import safeguarding.conference.correspondence.SendingLetters;
import safeguarding.conference.correspondence.composing.Composed;
import safeguarding.conference.correspondence.composing.ComposingLetter;
import safeguarding.conference.links.Links;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.time.CivilTime;

/** Shows letters to the unit. */
@ApplicationScoped
class LetterViews {

    private final SendingLetters sending;
    private final ComposingLetter composing;
    private final Links links;
    private final Clock clock;

    LetterViews(SendingLetters sending, ComposingLetter composing, Links links, Clock clock) {
        this.sending = sending;
        this.composing = composing;
        this.links = links;
        this.clock = clock;
    }

    /** The letter with its text: as it would go now, or as it was sent. */
    LetterView show(Letter letter, ChildProtectionConference conference) {
        var sent = letter.sent().orElse(null);
        if (sent != null) {
            return view(letter, conference, null, sent.text(), sent.html());
        }
        if (!letter.pending()) {
            return item(letter, conference);
        }
        var composed = composing.compose(conference, letter.to(), CivilTime.today(clock));
        return view(letter, conference, composed, composed.text(), composed.html());
    }

    /** The letter without its text. */
    LetterView item(Letter letter, ChildProtectionConference conference) {
        return view(letter, conference, null, null, null);
    }

    private LetterView view(
            Letter letter,
            ChildProtectionConference conference,
            @Nullable Composed composed,
            @Nullable String text,
            @Nullable String html) {
        var to = letter.to();
        return new LetterView(
                letter.id(),
                conference.id(),
                to.childId(),
                Codes.of(to.kind()),
                Codes.of(to.addressee()),
                to.personId(),
                to.agency(),
                to.easyRead(),
                letter.begunOn(),
                state(letter, conference),
                letter.sent().map(LetterSent::on).orElse(null),
                letter.sent().map(LetterSent::by).map(Codes::of).orElse(null),
                letter.withdrawal().map(LetterWithdrawal::on).orElse(null),
                letter.withdrawal().map(LetterWithdrawal::reason).orElse(null),
                composed == null ? null : composed.recipient().safeContact(),
                composed == null ? null : codes(composed.keptBack()),
                composed == null ? null : codes(composed.telling()),
                text,
                html,
                links.to("/v1/letters/" + letter.id()));
    }

    private String state(Letter letter, ChildProtectionConference conference) {
        if (letter.sent().isPresent()) {
            return "sent";
        }
        if (!letter.pending()) {
            return "withdrawn";
        }
        return sending.waits(letter, conference) ? "waiting" : "pending";
    }

    private static List<String> codes(Set<LetterField> fields) {
        return fields.stream().map(LetterField::code).sorted().toList();
    }
}
