package safeguarding.conference.involvement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import safeguarding.conference.involvement.InvitationForm;
import safeguarding.conference.involvement.web.OpenedInvolvement.Opened;
import safeguarding.conference.neighbours.ChildrenInWords;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.caller.Purpose;

/** Takes what was sent with an open web form, as the agency it was made for: rows, fields and the access log are the agency's. */
@ApplicationScoped
class AnsweringForm {

    private final OpenedInvolvement opened;
    private final OwnInvitations own;
    private final TakingAnswers answers;
    private final ChildrenInWords children;
    private final CurrentCaller current;
    private final FormPages pages;

    AnsweringForm(
            OpenedInvolvement opened,
            OwnInvitations own,
            TakingAnswers answers,
            ChildrenInWords children,
            CurrentCaller current,
            FormPages pages) {
        this.opened = opened;
        this.own = own;
        this.answers = answers;
        this.children = children;
        this.current = current;
        this.pages = pages;
    }

    /** The open form, as it stands. */
    String show(InvitationForm form, String session) {
        actFor(form);
        var found = opened.toRead(form.lineId());
        return pages.form(session, null, shown(found), null, List.of());
    }

    /** Takes an answer, a report or both; what cannot be taken is said and nothing of it is stored. */
    String take(InvitationForm form, String session, SentForm sent) {
        actFor(form);
        var found = opened.byForm(form.lineId());
        var faults = FormFaults.of(sent);
        return faults.isEmpty()
                ? pages.form(session, answers.take(found, sent), shown(found), null, faults)
                : pages.form(session, null, shown(found), sent, faults);
    }

    private FormPages.Shown shown(Opened found) {
        return new FormPages.Shown(
                own.show(found.line(), found.conference(), found.visible()), children.of(found.visible()));
    }

    /** From here on the request is the agency's, through this form. */
    private void actFor(InvitationForm form) {
        current.actAs(
                new Caller(
                        "invitation-form:" + form.id(),
                        "invitation-form",
                        Set.of("partner-agency"),
                        Set.of(),
                        null,
                        form.agency(),
                        null),
                Purpose.CONFERENCE);
    }
}
