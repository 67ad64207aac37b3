package safeguarding.conference.correspondence.composing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.LetterField;

/**
 * Something that could stand in a letter. Masks itself.
 *
 * @param field its field, by which rulings judge it
 * @param subject the thing it tells of, by which a withholding names it; null when it has no identifier
 * @param person the person it is about; null when it is about nobody in particular
 * @param closed whether the place is not to be disclosed to anybody who does not live there
 * @param parts what it says, in named parts; {@code text} where there is but one
 * @param traces wordings by which it would be recognised in other texts
 */
public record Fact(
        LetterField field,
        @Nullable UUID subject,
        @Nullable UUID person,
        boolean closed,
        Map<String, String> parts,
        List<String> traces) {

    public Fact {
        parts = Map.copyOf(parts);
        traces = List.copyOf(traces);
    }

    /** A fact with one text. */
    public static Fact of(LetterField field, String text) {
        return new Fact(field, null, null, false, Map.of("text", text), List.of());
    }

    /** The same about somebody. */
    public Fact about(@Nullable UUID of) {
        return new Fact(field, subject, of, closed, parts, traces);
    }

    /** The same of a thing that has an identifier. */
    public Fact named(@Nullable UUID id) {
        return new Fact(field, id, person, closed, parts, traces);
    }

    /** The same, recognised by these wordings in other texts. */
    public Fact traced(Collection<String> wordings) {
        return new Fact(field, subject, person, closed, parts, List.copyOf(wordings));
    }

    /** The same, of a place that is not to be disclosed when that is so. */
    public Fact closed(boolean so) {
        return new Fact(field, subject, person, so, parts, traces);
    }

    @Override
    public String toString() {
        return "Fact[" + field + "]";
    }
}
