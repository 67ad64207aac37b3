package safeguarding.licensing.venues;


/** What premises have to show (H16, LC70 to LC72). */
final class VenueRules {

    static final Rule ATTENDED = new Rule(
            "H16",
            "Children and Young Persons Act 1933, s12",
            "Where more than 100 children attend, adults attend to them.");

    static final Rule EQUIPPED = new Rule(
            "LC70",
            "Practice of this service: the county's own scheme for venues",
            "Premises have toilets, changing rooms, first aid and drinking water for children.");

    static final Rule INSPECTED = new Rule(
            "LC71",
            "Practice of this service: the county's own scheme for venues",
            "Premises are registered only after an inspection of the last 12 months that found nothing in the way.");

    static final Rule ROOM = new Rule(
            "LC72",
            "Practice of this service: the county's own scheme for venues",
            "No more children attend than people may be there.");

    private static final int CHILDREN_WITHOUT_ATTENDANTS = 100;
    private static final int INSPECTION_MONTHS = 12;

    private static final List<Facility> NEEDED =
            List.of(Facility.TOILETS, Facility.CHANGING_ROOMS, Facility.FIRST_AID, Facility.DRINKING_WATER);

    private VenueRules() {}

    /** What is missing or against the law, but for the inspection. */
    static List<Shortfall> shortfalls(VenueDetails details) {
        var missing = new ArrayList<Shortfall>();
        if (details.children() > CHILDREN_WITHOUT_ATTENDANTS && details.attendants() == 0) {
            missing.add(bar(ATTENDED, "attendants", "More than 100 children attend, and no adult attends to them."));
        }
        NEEDED.stream()
                .filter(facility -> !details.facilities().contains(facility))
                .map(facility -> bar(EQUIPPED, "facilities", "There is nothing for: " + Codes.of(facility) + "."))
                .forEach(missing::add);
        if (details.children() > details.capacity()) {
            missing.add(bar(ROOM, "children", "More children attend than people may be there."));
        }
        return missing;
    }

    /** The first civil date whose inspection counts on a day: that of 12 months before. */
    static LocalDate inspectedSince(LocalDate on) {
        return on.minusMonths(INSPECTION_MONTHS);
    }

    /** What the last inspection stands in the way with; null for none. It bars the grant, and not the handing in. */
    static Optional<Shortfall> inspection(@Nullable KnownInspection last, boolean handedIn) {
        if (last == null) {
            return Optional.of(inspection("The premises were not inspected in the last 12 months.", handedIn));
        }
        return last.satisfying()
                ? Optional.empty()
                : Optional.of(inspection("What the inspection of %s saw is in the way.".formatted(last.on()), handedIn));
    }

    private static Shortfall inspection(String reason, boolean bars) {
        return new Shortfall(INSPECTED.id(), INSPECTED.citation(), "inspection", reason, bars);
    }

    private static Shortfall bar(Rule rule, String field, String reason) {
        return new Shortfall(rule.id(), rule.citation(), field, reason, true);
    }
}
