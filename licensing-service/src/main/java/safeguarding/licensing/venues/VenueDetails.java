package safeguarding.licensing.venues;


/**
 * What a registration of a venue is asked for.
 *
 * @param from first civil date that is asked for
 * @param to last civil date that is asked for
 * @param premises where
 * @param capacity how many people may be there at once
 * @param children how many children attend at most
 * @param attendants how many adults attend to the children then
 * @param facilities what the premises have for children
 * @param wantedConditions conditions that the applicant proposes, in words
 */
public record VenueDetails(
        LocalDate from,
        LocalDate to,
        Premises premises,
        int capacity,
        int children,
        int attendants,
        Set<Facility> facilities,
        List<String> wantedConditions) {

    public VenueDetails {
        facilities = Collections.unmodifiableSet(new TreeSet<>(facilities));
        wantedConditions = List.copyOf(wantedConditions);
    }

    LicenceTerm term() {
        return new LicenceTerm(from, to);
    }

    /** The same for another term. */
    VenueDetails during(LicenceTerm term) {
        return new VenueDetails(
                term.from(), term.to(), premises, capacity, children, attendants, facilities, wantedConditions);
    }
}
