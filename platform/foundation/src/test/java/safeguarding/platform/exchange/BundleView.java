package safeguarding.platform.exchange;

import java.util.UUID;

/** A bundle as it is shown. */
public record BundleView(UUID id, String label, int weight) {

    static BundleView of(Bundle bundle) {
        return new BundleView(bundle.id(), bundle.label(), bundle.weight());
    }
}
