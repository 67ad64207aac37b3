package safeguarding.audit.feedback.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.feedback.FeedbackCollection;
import safeguarding.audit.feedback.Gathering;
import safeguarding.audit.links.Links;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.problem.ProblemException;

/** One collection of feedback. */
@Path("/v1/feedback-collections/{collectionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CollectionResource {

    private final Gathering gathering;
    private final FeedbackSight sight;
    private final AreaRecords records;
    private final ReadingCollections reading;
    private final ResponseRates rates;
    private final Links links;

    CollectionResource(
            Gathering gathering,
            FeedbackSight sight,
            AreaRecords records,
            ReadingCollections reading,
            ResponseRates rates,
            Links links) {
        this.gathering = gathering;
        this.sight = sight;
        this.records = records;
        this.reading = reading;
        this.rates = rates;
        this.links = links;
    }

    /** The collection. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getFeedbackCollection",
            summary = "Read a collection of feedback",
            description = "Who was asked, and how. What people said stands in the responses.")
    @APIResponse(
            responseCode = "200",
            description = "The collection.",
            content = @Content(schema = @Schema(implementation = CollectionView.class)))
    public Response get(
            @PathParam("collectionId") UUID collectionId,
            @Parameter(description = "As it was known at the end of this civil day; absent: as it is known now.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return records.answer(
                sight.collectionKind(), sight.collection(collectionId), knownOn, ifNoneMatch, this::shown);
    }

    /** How many answered. */
    @GET
    @Path("/response-rates")
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "reform-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getFeedbackRates",
            summary = "Read how many answered a collection of feedback",
            description =
                    "By who was asked, with numerator and denominator. Outside quality assurance small numbers are"
                            + " not told, nor what would give them back.")
    @APIResponse(responseCode = "200", description = "The rates as of now.")
    public RatesView rates(@PathParam("collectionId") UUID collectionId) {
        return rates.of(sight.collection(collectionId));
    }

    /** Replaces what is written about the collection. */
    @PUT
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "replaceFeedbackCollection",
            summary = "Write down a collection of feedback as of now",
            description = "The whole of it: what is left out is gone.")
    @APIResponse(
            responseCode = "200",
            description = "The collection as it stands.",
            content = @Content(schema = @Schema(implementation = CollectionView.class)))
    @APIResponse(responseCode = "409", description = "It was closed.")
    public Response replace(
            @PathParam("collectionId") UUID collectionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceCollectionRequest request) {
        var it = sight.collectionToChange(collectionId, ifMatch);
        return changed(gathering.change(it, reading.read(request.details())));
    }

    /** Closes the collection. */
    @POST
    @Path("/closures")
    @RolesAllowed({"qa-manager", "qa-officer"})
    @Transactional
    @Operation(
            operationId = "endFeedbackCollection",
            summary = "Close a collection of feedback",
            description = "What was said by the last day may still be written down (QA35).")
    @APIResponse(
            responseCode = "200",
            description = "The collection as it stands.",
            content = @Content(schema = @Schema(implementation = CollectionView.class)))
    @APIResponse(responseCode = "409", description = "It was closed before.")
    @APIResponse(responseCode = "422", description = "The day lies ahead (A5).")
    public Response close(
            @PathParam("collectionId") UUID collectionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CloseCollectionRequest request) {
        var it = sight.collectionToChange(collectionId, ifMatch);
        if (request.closedOn().isBefore(it.details().opensOn())) {
            throw ProblemException.invalid("closedOn", "It does not close before it opens.");
        }
        return changed(gathering.close(it, request.closedOn()));
    }

    private Response changed(FeedbackCollection it) {
        return AreaRecords.changed(it, shown(it));
    }

    private CollectionView shown(FeedbackCollection it) {
        return CollectionView.of(it, links);
    }
}
