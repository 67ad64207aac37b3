package safeguarding.audit.population.web.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.links.Links;
import safeguarding.audit.population.rebuild.Proof;
import safeguarding.audit.population.rebuild.Proofs;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.paging.SignedCursor;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Comparing the population with what the publishers themselves say. */
@Path("/v1/population-proofs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"operator", "qa-manager"})
public class ProofsResource {

    private static final String KIND = "population proofs";

    private final Proofs proofs;
    private final SignedCursor cursors;
    private final CurrentCaller caller;
    private final Links links;
    private final Clock clock;

    ProofsResource(Proofs proofs, SignedCursor cursors, CurrentCaller caller, Links links, Clock clock) {
        this.proofs = proofs;
        this.cursors = cursors;
        this.caller = caller;
        this.links = links;
        this.clock = clock;
    }

    private record Place(UUID id) {}

    /** Asks for one. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "requestPopulationProof",
            summary = "Compare a population with what its publisher says",
            description =
                    "The publisher's list of open cases of a day is read through its API and compared key by key. What"
                            + " is restricted or sealed stands in neither.")
    @APIResponse(
            responseCode = "202",
            description = "The comparison will begin within a moment.",
            content = @Content(schema = @Schema(implementation = ProofView.class)))
    public Response request(@Valid @NotNull RequestProofRequest request) {
        var kind = Codes.read("caseKind", request.caseKind(), CaseKind.class);
        if (!kind.isTold()) {
            throw ProblemException.invalid("caseKind", "No service tells of such cases.");
        }
        var today = CivilTime.today(clock);
        var asAt =
                AsAt.of(request.asAt() == null ? today : request.asAt(), clock).day();
        var id = proofs.ask(kind, asAt, caller.caller().subject());
        var view = ProofView.of(proof(id), links);
        return Response.accepted(view).location(view.link()).build();
    }

    /** All of them. */
    @GET
    @Transactional
    @Operation(
            operationId = "listPopulationProofs",
            summary = "List comparisons of populations with their publishers, latest first",
            description = "With how many cases there are on either side.")
    @APIResponse(responseCode = "200", description = "One page of comparisons.")
    public Page<ProofView> list(@BeanParam PageRequest page) {
        var before = page.cursor() == null
                ? null
                : cursors.decode(KIND, page.cursor(), Place.class).id();
        var found = proofs.latest(before, page.size() + 1);
        var shown = found.subList(0, Math.min(found.size(), page.size()));
        return new Page<>(
                shown.stream().map(proof -> ProofView.of(proof, links)).toList(),
                found.size() > page.size()
                        ? cursors.encode(KIND, new Place(shown.getLast().id()))
                        : null);
    }

    /** One of them. */
    @GET
    @Path("/{proofId}")
    @Transactional
    @Operation(
            operationId = "getPopulationProof",
            summary = "Read what a comparison of a population found",
            description = "How many cases there are on either side, and the keys that are on one side only.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison.",
            content = @Content(schema = @Schema(implementation = ProofView.class)))
    public Response get(@PathParam("proofId") UUID proofId) {
        var proof = proof(proofId);
        return Response.ok(ProofView.of(proof, links))
                .tag(Versions.etag(proof.version()))
                .build();
    }

    private Proof proof(UUID proofId) {
        return proofs.find(proofId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such comparison."));
    }
}
