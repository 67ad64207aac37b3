package safeguarding.conference.children.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import safeguarding.conference.children.Child;
import safeguarding.conference.children.ChildName;
import safeguarding.conference.children.Children;
import safeguarding.conference.children.LikelyDates;
import safeguarding.conference.children.NameMatch;
import safeguarding.conference.children.RegisteringChild;
import safeguarding.conference.children.identifiers.NhsNumber;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/**
 * Looks for a child among those the caller may see. Every way uses an index, so that a search costs the same however many
 * children there are. Pages run by identifier; within a page the best fitting come first.
 */
@ApplicationScoped
public class FindingChildren {

    private final KeysetPages pages;
    private final Children children;
    private final RegisteringChild registering;

    FindingChildren(KeysetPages pages, Children children, RegisteringChild registering) {
        this.pages = pages;
        this.children = children;
        this.registering = registering;
    }

    /** A child that was found. */
    record Found(Child child, NameMatch match, String by) {}

    Page<Found> find(SearchChildrenRequest request, RowPredicate visible, PageRequest page) {
        request.refuseUnlessClear();
        var query = pages.list("searchChildren").select("c.id").from("child c").visible(visible);
        if (request.nhsNumber() != null) {
            var number = new NhsNumber(request.nhsNumber());
            return exact(query.where("c.nhs_number = :nhs", "nhs", number.written()), page, "nhs-number");
        }
        if (request.councilChildId() != null) {
            var id = registering.reference(request.councilChildId()).childId();
            return exact(query.where("c.id = :child", "child", id), page, "council-child-id");
        }
        return byName(query, request, page);
    }

    private Page<Found> exact(KeysetQuery query, PageRequest page, String by) {
        return found(query, page, child -> new Found(child, NameMatch.EXACT, by));
    }

    private Page<Found> byName(KeysetQuery query, SearchChildrenRequest request, PageRequest page) {
        var wanted = NameFields.read(request.name());
        var born = Objects.requireNonNull(request.dateOfBirth());
        var dates = LikelyDates.of(born).stream().map(LocalDate::toString).toList();
        query.where(
                        "c.born_on = any(cast(:days as date[])) or c.expected_on = any(cast(:days as date[]))",
                        "days",
                        dates)
                .where("c.name_keys && :keys", "keys", NameMatch.keys(wanted));
        return found(query, page, child -> new Found(child, judge(child, wanted, born), "name-and-date-of-birth"));
    }

    private Page<Found> found(KeysetQuery query, PageRequest page, Function<Child, Found> judge) {
        var ids = query.orderBy(Key.id("c.id")).ids(page);
        var found = children.all(ids.items()).stream()
                .map(judge)
                .sorted(Comparator.comparing(Found::match))
                .toList();
        return new Page<>(found, ids.next());
    }

    private static NameMatch judge(Child child, ChildName wanted, LocalDate born) {
        var dates = child.details().dates();
        var sameDate = born.equals(dates.bornOn()) || born.equals(dates.expectedOn());
        return NameMatch.judge(wanted, child.details().name(), sameDate);
    }
}
