package safeguarding.conference.retention.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.keeping.Destruction;
import safeguarding.platform.keeping.DestructionState;
import safeguarding.platform.keeping.Destructions;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Destructions of records. */
@Path("/v1/destructions")
@Produces(MediaType.APPLICATION_JSON)
public class DestructionsResource {

    private final KeysetPages pages;
    private final Destructions destructions;
    private final RetentionViews views;
    private final Access access;

    DestructionsResource(KeysetPages pages, Destructions destructions, RetentionViews views, Access access) {
        this.pages = pages;
        this.destructions = destructions;
        this.views = views;
        this.access = access;
    }

    /** Destructions in one state, the earliest proposed first. */
    @GET
    @RolesAllowed({"adoption-records-keeper", "conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "listDestructions",
            summary = "List destructions of records",
            description =
                    "In one state, the earliest proposed first. Those that are done are shown to whoever may read this list: no record is left to hide.")
    @APIResponse(
            responseCode = "200",
            description = "Destructions of records of children whom the caller may see, and those that are done.")
    public Page<DestructionView> list(
            @Parameter(
                            description = "Where the destruction stands; proposed when absent.",
                            schema =
                                    @Schema(
                                            enumeration = {"proposed", "refused", "approved", "destroyed"},
                                            defaultValue = "proposed"))
                    @QueryParam("state")
                    @Nullable
                    String state,
            @BeanParam PageRequest page) {
        var asked = Codes.readOrNull("state", state, DestructionState.class);
        var wanted = asked == null ? DestructionState.PROPOSED : asked;
        var visible = access.toList("x.child_id");
        var query = pages.list("listDestructions")
                .select("x.id")
                .from("destruction x")
                .where("x.state = :state", "state", wanted.name());
        var ids = (wanted == DestructionState.DESTROYED ? query : query.visible(visible))
                .orderBy(Key.id("x.id"))
                .ids(page);
        var found =
                destructions.all(ids.items()).stream().collect(Collectors.toMap(Destruction::id, Function.identity()));
        access.shown(found.values().stream().map(Destruction::childId).toList());
        return new Page<>(
                ids.items().stream()
                        .map(id -> views.show(Objects.requireNonNull(found.get(id))))
                        .toList(),
                ids.next());
    }
}
