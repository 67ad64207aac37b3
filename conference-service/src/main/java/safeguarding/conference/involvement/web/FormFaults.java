package safeguarding.conference.involvement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safeguarding.conference.involvement.ReportSection;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.json.StorableText;

/** Finds what cannot be taken of what was sent with the web form, field by field. */
final class FormFaults {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_AUTHOR = 100;

    private FormFaults() {}

    /** All of it, in the order of the form; empty when nothing is wrong. */
    static List<FormFault> of(SentForm sent) {
        var sections = sent.sections();
        var faults = new ArrayList<FormFault>();
        author(sent.writtenBy(), !sections.isEmpty()).ifPresent(faults::add);
        sections.forEach(section -> text(section).ifPresent(faults::add));
        return faults;
    }

    private static Optional<FormFault> author(String author, boolean needed) {
        if (!StorableText.storable(author)) {
            return fault("author", "Who writes it holds a character that cannot be kept.");
        }
        if (needed && author.isEmpty()) {
            return fault("author", "Say who writes the report, as an office such as GP.");
        }
        return needed && author.length() > LONGEST_AUTHOR
                ? fault("author", "Who writes it can have 100 characters at most.")
                : Optional.empty();
    }

    private static Optional<FormFault> text(ReportSection section) {
        var name = Codes.of(section.code());
        if (section.text().length() > LONGEST_TEXT) {
            return fault(name, "“%s”: 20,000 characters at most.".formatted(FormSection.titled(name)));
        }
        return StorableText.storable(section.text())
                ? Optional.empty()
                : fault(name, "“%s”: a character cannot be kept.".formatted(FormSection.titled(name)));
    }

    private static Optional<FormFault> fault(String field, String message) {
        return Optional.of(new FormFault(field, message));
    }
}
