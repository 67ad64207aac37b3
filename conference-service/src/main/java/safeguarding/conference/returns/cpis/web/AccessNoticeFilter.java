package safeguarding.conference.returns.cpis.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which notices a list shows; what is absent does not matter.
 *
 * @param childId a child who was looked up
 * @param acknowledged whether somebody has seen to it
 * @param keyWorker staff number of the key worker of a child
 */
public record AccessNoticeFilter(
        @Parameter(description = "A child who was looked up.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "Whether somebody has seen to it.") @QueryParam("acknowledged") @Nullable
        Boolean acknowledged,

        @Parameter(description = "Staff number of the key worker of the child.") @QueryParam("keyWorker") @Nullable
        String keyWorker) {}
