package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Making the link of an agency's web form. The one before opens nothing any more. */
@ApplicationScoped
public class MakingForm {

    private final InvitationForms forms;
    private final InvolvementSettings settings;
    private final Clock clock;

    MakingForm(InvitationForms forms, InvolvementSettings settings, Clock clock) {
        this.forms = forms;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the unit sends, each by another way; it is told once and stored nowhere.
     *
     * @param token what the link ends with
     * @param code what is entered before anything is named
     * @param usableUntil instant (UTC) until which it can be opened
     */
    public record Made(String token, String code, Instant usableUntil) {

        @Override
        public String toString() {
            return "Made[masked]";
        }
    }

    /**
     * Makes it.
     *
     * @throws ProblemException {@code conflict} when the agency is not invited, or the conference was held or cancelled
     */
    public Made make(AgencyInvolvement line, KnownConference conference) {
        InvitingAgencies.refuseReleased(line);
        if (line.invitedOn() == null || conference.over() || conference.heldOn() != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "There is no open invitation: none was sent, or the conference is over.");
        }
        var today = CivilTime.today(clock);
        forms.standing(line.id()).ifPresent(before -> {
            before.replace(today);
            forms.save(before);
        });
        var made = new Made(
                FormSecrets.token(), FormSecrets.code(), clock.instant().plus(settings.formUsableFor()));
        forms.save(InvitationForm.make(
                line.identity(),
                FormSecrets.digest(made.token()),
                FormSecrets.digest(made.token(), made.code()),
                today,
                made.usableUntil()));
        return made;
    }
}
