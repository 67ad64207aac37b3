package safeguarding.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.Purpose;
import safeguarding.platform.rehearsal.WithoutBackgroundWork;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class FewChildrenTest {

    private final String place = "area-" + UUID.randomUUID();
    private final String practice = "gp-" + UUID.randomUUID();
    private final List<UUID> children = new ArrayList<>();

    @Inject
    AccessPolicy policy;

    @Inject
    ChildVisibility visibility;

    @Inject
    FewChildren few;

    @Inject
    Sql sql;

    @BeforeEach
    void placeChildren() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = 0; i < 12; i++) {
                var child = UUID.randomUUID();
                children.add(child);
                visibility.place(child, i % 3 == 0 ? "elsewhere" : place);
                if (i % 4 == 0) {
                    visibility.restrict(child, Set.of("S1"));
                }
                if (i % 2 == 0) {
                    visibility.involve(
                            child, practice, LocalDate.of(2010, 1, 1), i == 6 ? LocalDate.of(2011, 1, 1) : null);
                }
            }
        });
    }

    @Test
    void showsTheSameWhetherManyOrFewAreSeen() {
        for (var caller : callers()) {
            FewChildren.Policy own = column -> policy.predicate(caller, Purpose.CONFERENCE, Operation.LIST, column);
            var expected = listed(own.on("c.id"));

            assertThat(listed(few.look(own, caller.agency()).on("c.id")))
                    .as("as usual: %s", caller)
                    .isEqualTo(expected);
            assertThat(listed(few.upTo(0).look(own, caller.agency()).on("c.id")))
                    .as("many: %s", caller)
                    .isEqualTo(expected);
            assertThat(listed(few.upTo(100_000).look(own, caller.agency()).on("c.id")))
                    .as("few: %s", caller)
                    .isEqualTo(expected);
        }
    }

    @Test
    void namesTheChildrenUpToTheLimitAndNotBeyond() {
        FewChildren.Policy own = column ->
                policy.predicate(caller("partner-agency", null, practice), Purpose.CONFERENCE, Operation.LIST, column);

        assertThat(few.upTo(5).look(own, practice)).isInstanceOf(FewChildren.Sight.Few.class);
        assertThat(few.upTo(4).look(own, practice)).isInstanceOf(FewChildren.Sight.Many.class);
    }

    @Test
    void saysNothingOfRowsWhenManyAreSeen() {
        FewChildren.Policy everybody = column -> new RowPredicate(column + " is not null", java.util.Map.of());

        assertThat(few.upTo(0)
                        .look(everybody, null)
                        .on("c.id")
                        .rowsOf("deadline", "d.id")
                        .sql())
                .isEqualTo("true");
        assertThat(few.upTo(100_000)
                        .look(everybody, null)
                        .on("c.id")
                        .rowsOf("deadline", "d.id")
                        .sql())
                .contains("deadline");
    }

    private List<Caller> callers() {
        return List.of(
                caller("chair", null, null),
                caller("chair", "S1", null),
                caller("team-manager", "S2", null),
                caller("partner-agency", null, practice),
                caller("partner-agency", null, "gp-of-nobody"),
                caller("analyst", "S1", null));
    }

    private Caller caller(String role, @Nullable String staff, @Nullable String agency) {
        return new Caller(role, "test", Set.of(role), Set.of(place), staff, agency, null);
    }

    private Set<UUID> listed(RowPredicate predicate) {
        var parameters = new HashMap<String, Object>(predicate.parameters());
        parameters.put("ids", children);
        var query = NamedSql.of("select c.id from unnest(:ids) as c (id) where " + predicate.sql(), parameters);
        return new HashSet<>(sql.list(
                query.sql(), row -> row.getObject(1, UUID.class), query.values().toArray()));
    }
}
