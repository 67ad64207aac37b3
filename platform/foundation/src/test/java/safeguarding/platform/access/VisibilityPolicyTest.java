package safeguarding.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.access.Decision.Permitted;
import safeguarding.platform.access.Decision.Refused;
import safeguarding.platform.access.Decision.WrongPurpose;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.Purpose;
import safeguarding.platform.rehearsal.WithoutBackgroundWork;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.MovableClock;

@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class VisibilityPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2013, 11, 28);

    @Inject
    AccessPolicy policy;

    @Inject
    ChildVisibility visibility;

    @Inject
    EntityManager entities;

    @Inject
    MovableClock clock;

    private final Map<String, UUID> children = new HashMap<>();

    @BeforeEach
    void placeChildren() {
        clock.restartAt(Instant.parse("2013-11-28T10:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> {
            for (var area : new String[] {"north-east", "south-west", null}) {
                for (var restricted : List.of(Set.<String>of(), Set.of("S1"), Set.of("S2", "S1"))) {
                    placeChild(area, restricted);
                }
            }
            placeBrokenGlass();
            placeInvolved();
            placeSealed();
        });
        children.put("unknown", UUID.randomUUID());
    }

    @Test
    void oneRecordAndAListAreDecidedAlikeForEveryCallerAndChild() {
        for (var operation : List.of(Operation.READ, Operation.CHANGE, Operation.BREAK_GLASS, Operation.OPEN_SEAL)) {
            for (var purpose : List.of(
                    Purpose.CONFERENCE, Purpose.STATUTORY_RETURN, Purpose.LICENSING, Purpose.INDEPENDENT_REVIEW)) {
                for (var caller : callers()) {
                    agreesFor(caller, purpose, operation);
                }
            }
        }
    }

    private void agreesFor(Caller caller, Purpose purpose, Operation operation) {
        var listed = listedFor(caller, purpose, operation);
        for (var child : children.entrySet()) {
            var record = ProtectedRecord.ofChild(child.getValue());
            var decision = policy.decide(caller, record, purpose, operation);
            assertThat(decision instanceof Permitted)
                    .describedAs("%s, %s, %s and %s: %s", caller, purpose, operation, child.getKey(), decision)
                    .isEqualTo(listed.contains(child.getValue()));
        }
    }

    @Test
    void theGridHoldsBothAnswersForEachKindOfCaller() {
        assertThat(listedFor(caller("chair", Set.of("*"), "S9", null))).hasSizeBetween(1, children.size() - 2);
        assertThat(listedFor(caller("partner-agency", Set.of(), null, "gp-elm")))
                .hasSize(3);
        assertThat(listedFor(
                        caller("adoption-records-keeper", Set.of(), "S7", null),
                        Purpose.INDEPENDENT_REVIEW,
                        Operation.LIST))
                .hasSize(3);
        assertThat(listedFor(caller("analyst", Set.of("*"), "S1", null))).isEmpty();
    }

    @Test
    void aChildIsSeenInItsAreaOnly() {
        assertThat(decide(caller("chair", Set.of("north-east"), "S9", null), child("north-east", Set.of())))
                .isInstanceOf(Permitted.class);
        assertThat(decide(caller("chair", Set.of("north-east"), "S9", null), child("south-west", Set.of())))
                .isEqualTo(new Refused("other-area"));
        assertThat(decide(caller("chair", Set.of("north-east"), "S9", null), child(null, Set.of())))
                .isEqualTo(new Refused("other-area"));
        assertThat(decide(caller("chair", Set.of("*"), "S9", null), child(null, Set.of())))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void aRestrictedChildIsSeenByItsNamedReadersOnly() {
        var restricted = child("north-east", Set.of("S1"));

        assertThat(decide(caller("chair", Set.of("*"), "S1", null), restricted)).isInstanceOf(Permitted.class);
        assertThat(decide(caller("chair", Set.of("*"), "S2", null), restricted)).isEqualTo(new Refused("restricted"));
        assertThat(decide(caller("case-system", Set.of("*"), null, null), restricted))
                .isEqualTo(new Refused("restricted"));
    }

    @Test
    void brokenGlassHoldsUntilItsInstant() {
        var reader = caller("chair", Set.of("*"), "S7", null);

        assertThat(decide(reader, named("glass"))).isInstanceOf(Permitted.class);
        clock.moveTo(Instant.parse("2013-11-28T12:00:00Z"));
        assertThat(decide(reader, named("glass"))).isEqualTo(new Refused("restricted"));
        assertThat(listedFor(reader)).doesNotContain(named("glass"));
    }

    @Test
    void whoHasBrokenTheGlassReadsAndChangesNothing() {
        var reader = caller("chair", Set.of("*"), "S7", null);
        var record = ProtectedRecord.ofChild(named("glass"));

        assertThat(policy.decide(reader, record, Purpose.CONFERENCE, Operation.CHANGE))
                .isEqualTo(new Refused("restricted"));
        assertThat(policy.decide(
                        caller("chair", Set.of("*"), "S1", null), record, Purpose.CONFERENCE, Operation.CHANGE))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void theGlassIsBrokenByNameInOnesOwnAreaAndByNoMachineOrPartner() {
        var restricted = ProtectedRecord.ofChild(child("north-east", Set.of("S1")));

        assertThat(breaking(caller("chair", Set.of("north-east"), "S9", null), restricted))
                .isInstanceOf(Permitted.class);
        assertThat(breaking(caller("chair", Set.of("south-west"), "S9", null), restricted))
                .isEqualTo(new Refused("other-area"));
        assertThat(breaking(caller("chair", Set.of("*"), null, null), restricted))
                .isEqualTo(new Refused("restricted"));
        for (var role : List.of("partner-agency", "case-system", "conference-admin", "analyst")) {
            assertThat(breaking(caller(role, Set.of("*"), "S9", "gp-elm"), restricted))
                    .as(role)
                    .isEqualTo(new Refused("role-sees-no-child"));
        }
    }

    @Test
    void aPurposeThatIsNotTheRolesOwnOpensNothing() {
        var child = ProtectedRecord.ofChild(named("involved-since-today"));
        var practice = caller("partner-agency", Set.of(), null, "gp-elm");

        assertThat(policy.decide(practice, child, Purpose.DIRECT_CARE, Operation.READ))
                .isInstanceOf(Permitted.class);
        assertThat(policy.decide(practice, child, Purpose.QUALITY_ASSURANCE, Operation.READ))
                .isEqualTo(new WrongPurpose(
                        Set.of(Purpose.CONFERENCE, Purpose.DIRECT_CARE, Purpose.SAFEGUARDING_ENQUIRY)));
        assertThat(policy.decide(
                        caller("conference-admin", Set.of("*"), "S1", null),
                        child,
                        Purpose.STATUTORY_RETURN,
                        Operation.CHANGE))
                .isInstanceOf(WrongPurpose.class);
    }

    @Test
    void eachOfSeveralRolesOpensWhatIsItsOwnForThePurpose() {
        var both = new Caller("x", "x", Set.of("partner-agency", "chair"), Set.of("north-east"), "S9", "gp-elm", null);
        var involved = ProtectedRecord.ofChild(named("involved-since-today"));
        var inTheArea = ProtectedRecord.ofChild(child("north-east", Set.of()));

        assertThat(policy.decide(both, involved, Purpose.CONFERENCE, Operation.READ))
                .isInstanceOf(Permitted.class);
        assertThat(policy.decide(both, involved, Purpose.QUALITY_ASSURANCE, Operation.READ))
                .as("the chair's purpose does not open what only the partner reaches")
                .isInstanceOf(Refused.class);
        assertThat(policy.decide(both, inTheArea, Purpose.QUALITY_ASSURANCE, Operation.READ))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void anAgencySeesAChildFromTheFirstDayOfItsInvolvementToTheDayBeforeItsEnd() {
        var practice = caller("partner-agency", Set.of("*"), null, "gp-elm");

        assertThat(decide(practice, named("involved-since-today"))).isInstanceOf(Permitted.class);
        assertThat(decide(practice, named("involved-until-tomorrow"))).isInstanceOf(Permitted.class);
        assertThat(decide(practice, named("involved-until-today"))).isEqualTo(new Refused("agency-not-involved"));
        assertThat(decide(practice, named("involved-from-tomorrow"))).isEqualTo(new Refused("agency-not-involved"));
        assertThat(decide(caller("partner-agency", Set.of("*"), null, null), named("involved-since-today")))
                .isEqualTo(new Refused("agency-not-involved"));
    }

    @Test
    void anAgencySeesARestrictedChildOnlyWhereItIsNamed() {
        var practice = caller("partner-agency", Set.of("*"), null, "gp-elm");

        assertThat(decide(practice, named("involved-restricted"))).isInstanceOf(Refused.class);
        assertThat(decide(practice, named("involved-restricted-named"))).isInstanceOf(Permitted.class);
        assertThat(decide(caller("partner-agency", Set.of("*"), "S1", null), named("involved-restricted-named")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void siblingsOutOfSightAreLeftOut() {
        var seen = child("north-east", Set.of());
        var unseen = child("south-west", Set.of());

        assertThat(policy.decide(
                        caller("chair", Set.of("north-east"), "S9", null),
                        new ProtectedRecord("conference", UUID.randomUUID(), Set.of(seen, unseen)),
                        Purpose.CONFERENCE,
                        Operation.READ))
                .isEqualTo(new Permitted(Set.of(seen)));
    }

    @Test
    void aSealedRecordIsThereForTheKeeperWhoOpenedItUntilItsInstant() {
        var keeper = caller("adoption-records-keeper", Set.of(), "S7", null);
        for (var name : List.of("sealed", "sealed-restricted", "sealed-involved")) {
            var record = ProtectedRecord.ofChild(named(name));
            for (var operation : List.of(Operation.READ, Operation.CHANGE)) {
                assertThat(policy.decide(keeper, record, Purpose.INDEPENDENT_REVIEW, operation))
                        .isInstanceOf(Permitted.class);
                assertThat(policy.decide(
                                caller("adoption-records-keeper", Set.of("*"), "S1", null),
                                record,
                                Purpose.INDEPENDENT_REVIEW,
                                operation))
                        .isEqualTo(new Refused("sealed"));
            }
        }
        clock.moveTo(Instant.parse("2013-11-28T12:00:00Z"));
        assertThat(policy.decide(
                        keeper, ProtectedRecord.ofChild(named("sealed")), Purpose.INDEPENDENT_REVIEW, Operation.READ))
                .isEqualTo(new Refused("sealed"));
    }

    @Test
    void aSealedRecordIsThereForNobodyElseHoweverNamed() {
        assertThat(decide(caller("chair", Set.of("*"), "S7", null), named("sealed")))
                .isEqualTo(new Refused("sealed"));
        assertThat(decide(caller("chair", Set.of("*"), "S1", null), named("sealed-restricted")))
                .isEqualTo(new Refused("sealed"));
        assertThat(decide(caller("partner-agency", Set.of(), null, "gp-elm"), named("sealed-involved")))
                .isEqualTo(new Refused("sealed"));
        assertThat(breaking(
                        caller("chair", Set.of("*"), "S9", null), ProtectedRecord.ofChild(named("sealed-restricted"))))
                .isEqualTo(new Refused("sealed"));
    }

    @Test
    void onlyASealedRecordIsOpenedToAKeeperWithAName() {
        var sealed = ProtectedRecord.ofChild(named("sealed"));
        var open = ProtectedRecord.ofChild(named("unsealed"));

        assertThat(opening(caller("adoption-records-keeper", Set.of(), "S3", null), sealed))
                .isInstanceOf(Permitted.class);
        assertThat(opening(caller("adoption-records-keeper", Set.of("*"), null, null), sealed))
                .isEqualTo(new Refused("sealed"));
        assertThat(opening(caller("adoption-records-keeper", Set.of("*"), "S7", null), open))
                .isEqualTo(new Refused("not-sealed"));
        assertThat(opening(caller("head-of-safeguarding", Set.of("*"), "S7", null), sealed))
                .isEqualTo(new Refused("role-sees-no-child"));
        assertThat(decide(caller("chair", Set.of("*"), "S9", null), named("unsealed")))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void rolesWithoutReachSeeNoChild() {
        for (var role : List.of("committee-member", "analyst", "operator", "reform-manager", "unheard-of")) {
            assertThat(decide(caller(role, Set.of("*"), "S1", null), child("north-east", Set.of())))
                    .isEqualTo(new Refused("role-sees-no-child"));
        }
    }

    private void placeChild(@Nullable String area, Set<String> readers) {
        var id = UUID.randomUUID();
        children.put(area + readers.stream().sorted().toList(), id);
        visibility.place(id, area);
        if (!readers.isEmpty()) {
            visibility.restrict(id, readers);
        }
    }

    private void placeBrokenGlass() {
        var id = UUID.randomUUID();
        children.put("glass", id);
        visibility.place(id, "north-east");
        visibility.restrict(id, Set.of("S1"));
        visibility.openFor(id, "S7", OffsetDateTime.parse("2013-11-28T12:00:00Z"));
    }

    private void placeInvolved() {
        involved("involved-since-today", TODAY, null, false);
        involved("involved-until-tomorrow", TODAY.minusDays(9), TODAY.plusDays(1), false);
        involved("involved-until-today", TODAY.minusDays(9), TODAY, false);
        involved("involved-from-tomorrow", TODAY.plusDays(1), null, false);
        involved("involved-restricted", TODAY.minusDays(1), null, true);
        involved("involved-restricted-named", TODAY.minusDays(1), null, false);
        visibility.restrict(named("involved-restricted-named"), Set.of("S1", "gp-elm"));
    }

    private void placeSealed() {
        for (var name : List.of("sealed", "sealed-restricted", "sealed-involved")) {
            var id = UUID.randomUUID();
            children.put(name, id);
            visibility.place(id, "north-east");
            visibility.involve(id, "gp-elm", TODAY.minusDays(1), null);
            if (name.equals("sealed-restricted")) {
                visibility.restrict(id, Set.of("S1"));
            }
            visibility.seal(id);
            visibility.openSealed(id, "S7", OffsetDateTime.parse("2013-11-28T12:00:00Z"));
        }
        var unsealed = UUID.randomUUID();
        children.put("unsealed", unsealed);
        visibility.place(unsealed, "south-west");
        visibility.seal(unsealed);
        visibility.openSealed(unsealed, "S7", OffsetDateTime.parse("2013-11-28T12:00:00Z"));
        visibility.unseal(unsealed);
    }

    private void involved(String name, LocalDate from, @Nullable LocalDate to, boolean restricted) {
        var id = UUID.randomUUID();
        children.put(name, id);
        visibility.place(id, "south-west");
        visibility.involve(id, "gp-elm", from, to);
        if (restricted) {
            visibility.restrict(id, Set.of("S1"));
        }
    }

    private static List<Caller> callers() {
        var callers = new ArrayList<Caller>();
        for (var role :
                List.of("chair", "partner-agency", "case-system", "analyst", "operator", "adoption-records-keeper")) {
            for (var areas : List.of(Set.<String>of(), Set.of("*"), Set.of("north-east"), Set.of("north-east", "x"))) {
                for (var staff : new String[] {null, "S1", "S2", "S7"}) {
                    for (var agency : new String[] {null, "gp-elm", "gp-oak"}) {
                        callers.add(caller(role, areas, staff, agency));
                    }
                }
            }
        }
        callers.add(new Caller(
                "x", "x", Set.of("adoption-records-keeper", "chair"), Set.of("north-east"), "S7", null, null));
        callers.add(
                new Caller("x", "x", Set.of("partner-agency", "chair"), Set.of("north-east"), "S1", "gp-elm", null));
        return callers;
    }

    private static Caller caller(String role, Set<String> areas, @Nullable String staff, @Nullable String agency) {
        return new Caller(role, "test", Set.of(role), areas, staff, agency, null);
    }

    private UUID child(@Nullable String area, Set<String> readers) {
        return named(area + readers.stream().sorted().toList());
    }

    private UUID named(String name) {
        return java.util.Objects.requireNonNull(children.get(name));
    }

    private Decision decide(Caller caller, UUID child) {
        return policy.decide(caller, ProtectedRecord.ofChild(child), Purpose.CONFERENCE, Operation.READ);
    }

    private Decision breaking(Caller caller, ProtectedRecord record) {
        return policy.decide(caller, record, Purpose.SAFEGUARDING_ENQUIRY, Operation.BREAK_GLASS);
    }

    private Decision opening(Caller caller, ProtectedRecord record) {
        return policy.decide(caller, record, Purpose.INDEPENDENT_REVIEW, Operation.OPEN_SEAL);
    }

    private Set<UUID> listedFor(Caller caller) {
        return listedFor(caller, Purpose.CONFERENCE, Operation.LIST);
    }

    private Set<UUID> listedFor(Caller caller, Purpose purpose, Operation operation) {
        var predicate = policy.predicate(caller, purpose, operation, "c.id");
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = entities.createNativeQuery(
                    "select c.id from unnest(cast(:ids as uuid[])) as c(id) where " + predicate.sql(), UUID.class);
            query.setParameter("ids", children.values().toArray(UUID[]::new));
            predicate.parameters().forEach(query::setParameter);
            var listed = new HashSet<UUID>();
            query.getResultList().forEach(id -> listed.add((UUID) id));
            return listed;
        });
    }
}
