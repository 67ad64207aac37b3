package safeguarding.conference.involvement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.conference.involvement.HandingInReport;
import safeguarding.conference.involvement.RecordingInvolvement;
import safeguarding.conference.involvement.WrittenReport;
import safeguarding.conference.involvement.web.OpenedInvolvement.Opened;

/** What was sent with a web form becomes an answer to the invitation, a report, or both. */
@ApplicationScoped
class TakingAnswers {

    private final RecordingInvolvement recording;
    private final HandingInReport handingIn;

    TakingAnswers(RecordingInvolvement recording, HandingInReport handingIn) {
        this.recording = recording;
        this.handingIn = handingIn;
    }

    /** Takes it, and says what was taken; null when nothing was sent. */
    @Nullable
    String take(Opened found, SentForm sent) {
        var said = new ArrayList<String>();
        answer(found, sent.answer == null ? "" : sent.answer).ifPresent(said::add);
        var sections = sent.sections();
        if (!sections.isEmpty()) {
            said.add(report(found, new WrittenReport(List.copyOf(found.visible()), sections, sent.writtenBy())));
        }
        return said.isEmpty() ? null : String.join(" ", said);
    }

    private String report(Opened found, WrittenReport written) {
        var stood = handingIn.stands(found.line(), written);
        handingIn.handIn(found.line(), found.conference(), written);
        return stood ? "You had sent this report already: it stands as it was." : "Your report has been handed in.";
    }

    /** After the conference an answer comes too late, and the report sent with it does not. */
    private Optional<String> answer(Opened found, String answer) {
        if (found.conference().heldOn() != null) {
            return answer.isEmpty()
                    ? Optional.empty()
                    : Optional.of("The conference has been held: an answer to the invitation is no longer taken.");
        }
        return switch (answer) {
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
}
