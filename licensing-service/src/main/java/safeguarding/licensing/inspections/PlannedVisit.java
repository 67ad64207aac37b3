package safeguarding.licensing.inspections;


/**
 * A visit that is planned.
 *
 * @param partyId who is visited
 * @param licenceId the licence that it is about; null for none
 * @param reason why
 * @param plannedOn civil date on which it is to take place
 */
@Embeddable
public record PlannedVisit(
        @Column(name = "party_id", nullable = false, updatable = false) UUID partyId,
        @Nullable @Column(name = "licence_id", updatable = false) UUID licenceId,
        @Enumerated(EnumType.STRING) @Column(name = "reason", nullable = false) VisitReason reason,
        @Column(name = "planned_on", nullable = false) LocalDate plannedOn) {}
