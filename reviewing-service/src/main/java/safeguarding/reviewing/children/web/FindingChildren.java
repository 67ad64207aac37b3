package safeguarding.reviewing.children.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.children.Child;
import safeguarding.reviewing.children.ChildName;
import safeguarding.reviewing.children.Children;
import safeguarding.reviewing.children.LikelyDates;
import safeguarding.reviewing.children.NameMatch;
import safeguarding.reviewing.children.NameSearch;
import safeguarding.reviewing.children.RegisteringChild;
import safeguarding.reviewing.children.identifiers.NhsNumber;

/**
 * Looks for a child among those the caller may see. Every way uses an index, so that a search costs the same however many
 * children there are. The best fitting come first, wherever they stand in the register.
 */
@ApplicationScoped
public class FindingChildren {

    /** The better a child fits, the smaller: first those of the date asked for, then by the keys that are not there. */
    private static final String MISFIT = "(1000 * (" + NameSearch.OTHER_DAY + ") + " + NameSearch.MISSING_KEYS + ")";

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
        var query = pages.list("searchReviewingChildren")
                .select("c.id")
                .from("child c")
                .where("c.withdrawn_on is null")
                .visible(visible);
        return switch (request.way()) {
            case NHS_NUMBER -> {
                var number = new NhsNumber(Objects.requireNonNull(request.nhsNumber()));
                yield exact(query.where("c.nhs_number = :nhs", "nhs", number.written()), page, "nhs-number");
            }
            case COUNCIL_CHILD_ID -> {
                var reference = registering.reference(Objects.requireNonNull(request.councilChildId()));
                yield exact(query.where("c.id = :child", "child", reference.childId()), page, "council-child-id");
            }
            case NAME_AND_DATE_OF_BIRTH -> byName(query, request, page);
        };
    }

    private Page<Found> exact(KeysetQuery query, PageRequest page, String by) {
        return found(query.orderBy(Key.id("c.id")), page, child -> new Found(child, NameMatch.EXACT, by));
    }

    private Page<Found> byName(KeysetQuery query, SearchChildrenRequest request, PageRequest page) {
        var wanted = NameFields.read(request.name());
        var born = Objects.requireNonNull(request.dateOfBirth());
        var dates = LikelyDates.of(born).stream().map(LocalDate::toString).toList();
        query.where(NameSearch.ON_A_LIKELY_DAY, "days", dates)
                .where(NameSearch.A_KEY_FITS, "keys", NameMatch.keys(wanted))
                .orderBy(Key.number(MISFIT), Key.id("c.id"));
        return found(query, page, child -> new Found(child, judge(child, wanted, born), "name-and-date-of-birth"));
    }

    private Page<Found> found(KeysetQuery query, PageRequest page, Function<Child, Found> judge) {
        var ids = query.ids(page);
        var found = children.all(ids.items()).stream()
                .map(judge)
                .sorted(Comparator.comparing(Found::match))
                .toList();
        return new Page<>(found, ids.next());
    }

    private static NameMatch judge(Child child, ChildName wanted, LocalDate born) {
        var dates = child.details().dates();
        var sameDate = born.equals(dates.bornOn());
        return NameMatch.judge(wanted, child.details().name(), sameDate);
    }
}
