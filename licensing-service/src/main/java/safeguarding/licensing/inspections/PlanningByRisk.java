package safeguarding.licensing.inspections;


/** Says who is to be visited first. */
@ApplicationScoped
public class PlanningByRisk {

    private static final List<LicenceKind> VISITED = List.of(
            LicenceKind.PERFORMANCE_LICENCE,
            LicenceKind.BODY_APPROVAL,
            LicenceKind.VENUE_REGISTRATION,
            LicenceKind.EMPLOYER_REGISTRATION,
            LicenceKind.WORK_PERMIT);

    private final KnownRisks risks;
    private final LicencesOnDays licences;
    private final Clock clock;

    PlanningByRisk(KnownRisks risks, LicencesOnDays licences, Clock clock) {
        this.risks = risks;
        this.licences = licences;
        this.clock = clock;
    }

    /**
     * Parties that hold something in force today, or were visited or complained of: the most urgent first, and of the same
     * urgency in the order of identifiers.
     *
     * @param most how many at most
     */
    public List<RiskFacts> mostUrgent(int most) {
        var today = today();
        var facts = new HashMap<UUID, RiskFacts>();
        VISITED.stream()
                .flatMap(kind -> licences.holders(kind, today).stream())
                .forEach(each -> facts.put(each, RiskFacts.none(each)));
        risks.on(today).forEach(each -> facts.put(each.partyId(), each));
        return facts.values().stream()
                .sorted(Comparator.comparingInt(this::score)
                        .reversed()
                        .thenComparing(each -> each.partyId().toString()))
                .limit(most)
                .toList();
    }

    /** How urgent a visit is today (LC66). */
    public int score(RiskFacts facts) {
        return RiskScore.of(facts, today());
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
