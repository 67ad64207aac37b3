package safeguarding.platform.exchange;

import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be sent. */
public record SendBundleRequest(
        @NotBlank String label, int weight, @Nullable Set<String> marks) {}
