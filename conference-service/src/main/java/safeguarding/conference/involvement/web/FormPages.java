package safeguarding.conference.involvement.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.ChildInWords;
import safeguarding.platform.markup.EscapedMarkup;
import safeguarding.platform.time.CivilTime;

/** The pages of the web form: plain HTML, no script, readable on a narrow telephone. */
@ApplicationScoped
class FormPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new EscapedMarkup())
            .strictRendering(true)
            .build();

    static {
        ENGINE.putTemplate("page", parsed("page.html"));
    }

    private final Template code = parsed("code.html");
    private final Template form = parsed("form.html");
    private final Template closed = parsed("closed.html");
    private final Template refused = parsed("refused.html");

    /** What the open form shows: the invitation, and the children in words. */
    record Shown(OwnInvitationView invitation, List<ChildInWords> children) {}

    private static Template parsed(String file) {
        try (var page = FormPages.class.getResourceAsStream("/templates/forms/" + file)) {
            return ENGINE.parse(new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("A page of the form cannot be read", e);
        }
    }

    /** Asks for the code; names nothing. */
    String code(@Nullable Integer triesLeft) {
        return code.data("triesLeft", triesLeft).render();
    }

    /** Says that the link opens nothing. */
    String closed() {
        return closed.render();
    }

    /** Says why what was sent is not taken, and gives it back to whoever wrote it; names nobody. */
    String refused(String because, SentForm sent) {
        return refused.data("because", because)
                .data(
                        "written",
                        sections(sent, List.of()).stream()
                                .filter(field -> !field.text().isEmpty())
                                .toList())
                .render();
    }

    /**
     * The open form.
     *
     * @param session what it is sent with
     * @param said what became of what was sent last; null at first
     * @param sent what was sent and cannot be taken, to be shown again; null when there is none
     * @param faults what is wrong with it
     */
    String form(String session, @Nullable String said, Shown shown, @Nullable SentForm sent, List<FormFault> faults) {
        var invitation = shown.invitation();
        return form.data("invitation", invitation)
                .data(
                        "children",
                        shown.children().stream().map(FormPages::inWords).toList())
                .data("when", invitation.startsAt() == null ? null : moment(invitation.startsAt()))
                .data("reportDue", due(invitation))
                .data("reported", invitation.report().receivedAt() != null)
                .data("author", FormField.of("author", "", sent == null ? null : sent.writtenBy(), faults))
                .data("sections", sections(sent, faults))
                .data("answer", sent == null ? null : sent.answer)
                .data("session", session)
                .data("said", said)
                .data("faults", faults)
                .render();
    }

    private static List<FormField> sections(@Nullable SentForm sent, List<FormFault> faults) {
        return FormSection.ALL.stream()
                .map(section -> FormField.of(
                        section.name(), section.title(), sent == null ? null : sent.text(section.name()), faults))
                .toList();
    }

    private static @Nullable String due(OwnInvitationView invitation) {
        var dueAt = invitation.report().dueAt();
        return dueAt == null ? null : moment(dueAt);
    }

    private static String inWords(ChildInWords child) {
        var born = child.dateOfBirth();
        return born == null ? child.name() : child.name() + ", born " + DAY.format(born);
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(CivilTime.ZONE));
    }
}
