package safeguarding.licensing.venues.web;


/** What registrations of venues are asked for. */
@Path("/v1/venue-registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VenueRegistrationsResource {

    private final VenueRegistrations registrations;
    private final RegisteringVenues registering;
    private final AreaRecords records;
    private final VenueViews views;

    VenueRegistrationsResource(VenueRegistrations registrations, RegisteringVenues registering, AreaRecords records, VenueViews views) {
        this.registrations = registrations;
        this.registering = registering;
        this.records = records;
        this.views = views;
    }

    /** The registrations, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listVenueRegistrations",
            summary = "List what registrations of venues are asked for",
            description = "How each stands is said by its licence; the list of licences filters by it.")
    @APIResponse(
            responseCode = "200",
            description = "Registrations in the order in which they were asked for; with updatedSince those that have"
                    + " changed, and next is always there. A registration is never removed.")
    public Page<VenueRegistrationView> list(
            @Parameter(description = "Only registrations of this party.") @QueryParam("partyId") @Nullable UUID partyId,
            @Parameter(description = "Only registrations of this council.", schema = @Schema(maxLength = 3))
                    @QueryParam("council")
                    @Nullable
                    String council,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var kind = VenueRegistrationResource.kind(registrations);
        if (updatedSince != null) {
            if (partyId != null || council != null) {
                throw ProblemException.invalid(
                        "updatedSince", "The changes are not filtered: leave the other filters out.");
            }
            return records.changedSince(kind, updatedSince, page, views::of);
        }
        var query = records.list(kind)
                .whereGiven("r.party_id = :party", "party", partyId)
                .whereGiven("r.council = :council", "council", council);
        return records.page(kind, query, page, views::of);
    }

    /** Asks for a registration. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "askForVenueRegistration",
            summary = "Ask for the registration of a venue",
            description = "A licence in draft. Granted after an inspection (LC71).")
    @APIResponse(
            responseCode = "201",
            description = "The registration is asked for.",
            content = @Content(schema = @Schema(implementation = VenueRegistrationView.class)))
    public Response ask(@Valid @NotNull AskForVenueRegistrationRequest request) {
        var registration = registering.ask(
                request.partyId(), request.council(), request.details().read());
        return AreaRecords.created(views.link(registration.id()), registration, views.of(registration));
    }
}
