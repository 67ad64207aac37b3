package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import safeguarding.platform.time.CivilTime;

/** Opening a web form with its code, and finding it again while it is open. */
@ApplicationScoped
public class OpeningForm {

    private final InvitationForms forms;
    private final InvolvementSettings settings;
    private final Clock clock;

    OpeningForm(InvitationForms forms, InvolvementSettings settings, Clock clock) {
        this.forms = forms;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a code. */
    public sealed interface Opened {

        /** It opened the form. The session is told once and stored nowhere. */
        record Yes(InvitationForm form, String session) implements Opened {
            @Override
            public String toString() {
                return "Yes[masked]";
            }
        }

        /** It was wrong. */
        record WrongCode(int triesLeft) implements Opened {}

        /** There is no such form that awaits a code. */
        record No() implements Opened {}
    }

    /** Whether a code can be entered for a token. */
    public boolean awaitsCode(String token) {
        return forms.of(FormSecrets.digest(token))
                .filter(form -> form.awaitsCode(clock.instant()))
                .isPresent();
    }

    /** Tries a code. */
    public Opened open(String token, String code) {
        var found = forms.locked(FormSecrets.digest(token)).filter(form -> form.awaitsCode(clock.instant()));
        if (found.isEmpty()) {
            return new Opened.No();
        }
        var form = found.get();
        var session = FormSecrets.token();
        var now = clock.instant();
        var opened = form.open(
                FormSecrets.digest(token, code),
                FormSecrets.digest(session),
                now,
                now.plus(settings.formOpenFor()),
                CivilTime.today(clock));
        forms.save(form);
        if (opened) {
            return new Opened.Yes(form, session);
        }
        return form.triesLeft() > 0 ? new Opened.WrongCode(form.triesLeft()) : new Opened.No();
    }

    /** The form that this session has opened. */
    public Optional<InvitationForm> openFor(String token, String session) {
        return forms.of(FormSecrets.digest(token))
                .filter(form -> form.isOpenFor(FormSecrets.digest(session), clock.instant()));
    }
}
