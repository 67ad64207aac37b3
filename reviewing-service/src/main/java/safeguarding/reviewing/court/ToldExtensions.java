package safeguarding.reviewing.court;

import java.util.List;

/** What the court extended, in order. */
public record ToldExtensions(List<ToldExtension> all) {

    public ToldExtensions {
        all = List.copyOf(all);
    }
}
