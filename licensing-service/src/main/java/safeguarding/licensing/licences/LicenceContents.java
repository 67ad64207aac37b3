package safeguarding.licensing.licences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import safeguarding.licensing.neighbours.LicenceContent;
import safeguarding.licensing.neighbours.LicenceKind;

/** What the kinds of licences are asked for, by kind. */
@ApplicationScoped
public class LicenceContents {

    private final Map<LicenceKind, LicenceContent> byKind;

    LicenceContents(Instance<LicenceContent> contents) {
        this.byKind = contents.stream().collect(Collectors.toUnmodifiableMap(LicenceContent::kind, content -> content));
    }

    /** What a licence is for. */
    public LicenceContent of(LicenceKind kind) {
        return Optional.ofNullable(byKind.get(kind))
                .orElseThrow(() -> new IllegalStateException("No feature keeps what is asked for: " + kind));
    }
}
