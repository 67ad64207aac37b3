package safeguarding.licensing.children;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may sign for a child, and who could once. The first verified first. Masks itself. */
public record Signatories(List<Signatory> all) {

    public Signatories {
        all = List.copyOf(all);
    }

    /** The one with this identifier. */
    public Optional<Signatory> find(UUID signatoryId) {
        return all.stream()
                .filter(each -> each.signatoryId().equals(signatoryId))
                .findFirst();
    }

    Signatories with(Signatory another) {
        return new Signatories(Stream.concat(all.stream(), Stream.of(another)).toList());
    }

    Signatories instead(Signatory changed) {
        return new Signatories(all.stream()
                .map(each -> each.signatoryId().equals(changed.signatoryId()) ? changed : each)
                .toList());
    }

    @Override
    public String toString() {
        return "Signatories[masked]";
    }
}
