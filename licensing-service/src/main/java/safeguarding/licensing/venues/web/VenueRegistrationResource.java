package safeguarding.licensing.venues.web;


/** What one registration of a venue is asked for. */
@Path("/v1/venue-registrations/{venueRegistrationId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VenueRegistrationResource {

    private final VenueRegistrations registrations;
    private final RegisteringVenues registering;
    private final AreaRecords records;
    private final VenueViews views;

    VenueRegistrationResource(
            VenueRegistrations registrations,
            RegisteringVenues registering,
            AreaRecords records,
            VenueViews views) {
        this.registrations = registrations;
        this.registering = registering;
        this.records = records;
        this.views = views;
    }

    /** The registration. */
    @GET
    @Transactional
    @Operation(
            operationId = "getVenueRegistration",
            summary = "Read what the registration of a venue is asked for",
            description = "With what is missing or against the law today.")
    @APIResponse(
            responseCode = "200",
            description = "The registration.",
            content = @Content(schema = @Schema(implementation = VenueRegistrationView.class)))
    public Response get(@PathParam("venueRegistrationId") UUID venueRegistrationId) {
        return answer(records.toRead(kind(registrations), registrations.find(venueRegistrationId)));
    }

    /** Replaces what is asked for. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceVenueRegistration",
            summary = "Write down what the registration of a venue is asked for, as of now",
            description = "The whole of it, while the licence is a draft or was returned.")
    @APIResponse(
            responseCode = "200",
            description = "The registration.",
            content = @Content(schema = @Schema(implementation = VenueRegistrationView.class)))
    @APIResponse(responseCode = "409", description = "The licence was handed in.")
    public Response replace(
            @PathParam("venueRegistrationId") UUID venueRegistrationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceVenueRegistrationRequest request) {
        var registration = records.toChange(kind(registrations), registrations.find(venueRegistrationId), ifMatch);
        return answer(registering.rewrite(registration, request.details().read()));
    }

    private Response answer(VenueRegistration registration) {
        return AreaRecords.changed(registration, views.of(registration));
    }

    static AreaRecordKind<VenueRegistration> kind(VenueRegistrations registrations) {
        return AreaRecordKind.ofTheCouncil(
                "listVenueRegistrations", RegisteringVenues.TYPE, "venue_registration", VenueRegistration.class, registrations::all);
    }
}
