package safeguarding.conference.expectation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.expectation.ServiceKnown;

/** Who works with a child and the family. */
@Schema(description = "Who works with a child and the family. The age is the child's own.")
public record CircumstancesRequest(
        @Schema(required = true, description = "The whole of it: what is left out is gone.") @NotNull @Size(max = 50)
        List<@NotNull @Valid ServiceFields> services) {

    List<ServiceKnown> read() {
        return services.stream().map(ServiceFields::read).toList();
    }
}
