package safeguarding.conference.involvement.web;

import safeguarding.conference.involvement.WrittenReport;
import safeguarding.conference.involvement.web.OpenedInvolvement.Opened;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.conference.involvement.HandingInReport;
import safeguarding.conference.involvement.InvitationForm;
import safeguarding.conference.involvement.RecordingInvolvement;
import safeguarding.conference.involvement.ReportSection;
import safeguarding.conference.neighbours.ChildrenInWords;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.caller.Purpose;

/** Takes what was sent with an open web form, as the agency it was made for: rows, fields and the access log are the agency's. */
@ApplicationScoped
class AnsweringForm {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_AUTHOR = 100;

    private final OpenedInvolvement opened;
    private final OwnInvitations own;
    private final RecordingInvolvement recording;
    private final HandingInReport handingIn;
    private final ChildrenInWords children;
    private final CurrentCaller current;
    private final FormPages pages;

    AnsweringForm(
            OpenedInvolvement opened,
            OwnInvitations own,
            RecordingInvolvement recording,
            HandingInReport handingIn,
            ChildrenInWords children,
            CurrentCaller current,
            FormPages pages) {
        this.opened = opened;
        this.own = own;
        this.recording = recording;
        this.handingIn = handingIn;
        this.children = children;
        this.current = current;
        this.pages = pages;
    }

    /** The open form, as it stands. */
    String show(InvitationForm form, String session) {
        actFor(form);
        var found = opened.toRead(form.lineId());
        return page(found, session, null, null);
    }

    /** Takes an answer, a report or both; what cannot be taken is said and nothing of it is stored. */
    String take(InvitationForm form, String session, SentForm sent) {
        actFor(form);
        var found = opened.byForm(form.lineId());
        var sections = sent.sections();
        var wrong = wrong(sent, sections);
        if (wrong != null) {
            return page(found, session, null, wrong);
        }
        var said = new ArrayList<String>();
        answer(found, sent.answer).ifPresent(said::add);
        if (!sections.isEmpty()) {
            var author = Objects.requireNonNull(sent.author).strip();
            handingIn.handIn(
                    found.line(), found.conference(), new WrittenReport(List.copyOf(found.visible()), sections, author));
            said.add("Your report has been handed in.");
        }
        return page(found, session, said.isEmpty() ? null : String.join(" ", said), null);
    }

    private Optional<String> answer(Opened found, @Nullable String answer) {
        return switch (answer == null ? "" : answer) {
            case "in-person" -> accepted(found, MeetingMode.IN_PERSON);
            case "video" -> accepted(found, MeetingMode.VIDEO);
            case "phone" -> accepted(found, MeetingMode.PHONE);
            case "apologies" -> {
                recording.apologise(found.line(), found.conference());
                yield Optional.of("Your apologies have been sent.");
            }
            default -> Optional.empty();
        };
    }

    private Optional<String> accepted(Opened found, MeetingMode mode) {
        recording.accept(found.line(), found.conference(), mode);
        return Optional.of("You have accepted the invitation.");
    }

    private static @Nullable String wrong(SentForm sent, List<ReportSection> sections) {
        if (sections.stream().anyMatch(section -> section.text().length() > LONGEST_TEXT)) {
            return "A section can have 20,000 characters at most. Nothing was sent.";
        }
        var author = sent.author == null ? "" : sent.author.strip();
        if (!sections.isEmpty() && (author.isEmpty() || author.length() > LONGEST_AUTHOR)) {
            return "Say who writes the report, as an office such as GP. Nothing was sent.";
        }
        return null;
    }

    private String page(Opened found, String session, @Nullable String said, @Nullable String wrong) {
        var invitation = own.show(found.line(), found.conference(), found.visible());
        return pages.form(invitation, children.of(found.visible()), session, said, wrong);
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
