package safeguarding.conference.involvement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of the web form as its page shows it.
 *
 * @param name of the field
 * @param title as the form asks
 * @param text what was written there; empty at first
 * @param fault what is wrong with it; null when nothing is
 */
record FormField(
        String name, String title, String text, @Nullable String fault) {

    static FormField of(String name, String title, @Nullable String text, List<FormFault> faults) {
        return new FormField(
                name,
                title,
                text == null ? "" : text,
                faults.stream()
                        .filter(fault -> name.equals(fault.field()))
                        .map(FormFault::message)
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public String toString() {
        return "FormField[" + name + "]";
    }
}
