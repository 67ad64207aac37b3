package safeguarding.conference.correspondence.composing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.LetterField;

/** Facts that are being gathered, each of what is known only. */
final class Gathered {

    private final List<Fact> facts = new ArrayList<>();
    private @Nullable UUID person;

    /** What is added from now on is about this person. */
    Gathered about(@Nullable UUID of) {
        person = of;
        return this;
    }

    void add(LetterField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(Fact.of(field, text).about(person));
        }
    }

    void addDay(LetterField field, @Nullable LocalDate day) {
        if (day != null) {
            add(field, PlainWords.of(day));
        }
    }

    /** A text by which it would be recognised in other texts. */
    void addTraced(LetterField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(Fact.of(field, text).about(person).traced(List.of(text)));
        }
    }

    /** A place by which it would be recognised in other texts, not to be disclosed when that is so. */
    void addClosed(LetterField field, @Nullable String text, boolean so) {
        if (text != null && !text.isBlank()) {
            facts.add(Fact.of(field, text).about(person).traced(List.of(text)).closed(so));
        }
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    List<Fact> all() {
        return facts;
    }
}
