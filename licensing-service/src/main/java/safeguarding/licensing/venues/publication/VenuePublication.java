package safeguarding.licensing.venues.publication;


/** Publishes what happens to registrations of venues. */
@ApplicationScoped
public class VenuePublication implements Publication<VenueEvent> {

    private final Links links;

    VenuePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<VenueEvent> about() {
        return VenueEvent.class;
    }

    @Override
    public CatalogueEvent translate(VenueEvent event) {
        return switch (event) {
            case RegistrationWritten written -> written(written);
        };
    }

    private CatalogueEvent written(RegistrationWritten written) {
        var body = EventBody.of(written.on())
                .with("partyId", written.partyId())
                .with("council", written.council())
                .with("from", written.details().from())
                .with("to", written.details().to())
                .link(links.to("/v1/venue-registrations/" + written.licenceId()));
        return new CatalogueEvent(
                "venue-registration-asked",
                1,
                RegisteringVenues.TYPE,
                written.licenceId(),
                written.on(),
                Set.of(),
                null,
                body);
    }
}
