package safeguarding.licensing.venues.web;


/** Shows what registrations of venues are asked for. */
@ApplicationScoped
class VenueViews {

    private final VenueContent content;
    private final Links links;
    private final Clock clock;

    VenueViews(VenueContent content, Links links, Clock clock) {
        this.content = content;
        this.links = links;
        this.clock = clock;
    }

    VenueRegistrationView of(VenueRegistration registration) {
        return new VenueRegistrationView(
                registration.id(),
                links.party(registration.partyId()),
                registration.council(),
                link(registration.firstId()),
                VenueFields.of(registration.details()),
                content.shortfalls(registration.id(), CivilTime.today(clock)).stream()
                        .map(VenueShortfallView::of)
                        .toList(),
                links.licence(registration.id()),
                link(registration.id()));
    }

    URI link(UUID registrationId) {
        return links.to("/v1/venue-registrations/" + registrationId);
    }
}
