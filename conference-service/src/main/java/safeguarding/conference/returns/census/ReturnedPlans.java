package safeguarding.conference.returns.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.ToldPlan;
import safeguarding.conference.census.file.CensusPlan;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.census.finding.Categories;
import safeguarding.conference.plan.Category;
import safeguarding.conference.returns.HeldChild;
import safeguarding.conference.returns.HeldPlan;
import safeguarding.conference.returns.ReturnYear;

/** The child protection plans of a child in a return: those that were open at any time in the year (D5). */
final class ReturnedPlans {

    private final HeldChild child;
    private final ReturnYear year;
    private final Drafts drafts;
    private final LocalDate today;

    ReturnedPlans(HeldChild child, ReturnYear year, Drafts drafts, LocalDate today) {
        this.child = child;
        this.year = year;
        this.drafts = drafts;
        this.today = today;
    }

    void place() {
        var told = new ArrayList<HeldPlan>();
        for (var draft : drafts.all()) {
            for (var i = 0; i < draft.plans().size(); i++) {
                var held = heldOf(draft, draft.plans().get(i));
                var path = ".ChildProtectionPlans[" + i + "]";
                if (held.isEmpty()) {
                    drafts.note(ReturnNote.NOT_RECORDED_HERE, draft, path + ".CPPstartDate");
                } else {
                    told.add(held.orElseThrow());
                    draft.plans().set(i, broughtUpToDate(held.orElseThrow(), draft, i, path));
                }
            }
        }
        child.plans().stream()
                .filter(plan -> !told.contains(plan) && year.touches(plan.startedOn(), plan.endedOn()))
                .forEach(plan -> drafts.ofConference(plan.startedOn()).plans().add(written(plan)));
    }

    private Optional<HeldPlan> heldOf(Draft draft, CensusPlan told) {
        var start = ToldPlan.startOf(child.toldIn(year.march()).orElseThrow(), draft.episode(), told, today);
        var conference = "cin-census/" + child.person().childId() + "/initial/" + start;
        return child.plans().stream()
                .filter(plan -> plan.startedOn().equals(start))
                .findFirst()
                .or(() -> child.plans().stream()
                        .filter(plan -> Optional.ofNullable(plan.conferenceId())
                                .flatMap(child::conference)
                                .filter(each -> conference.equals(each.reference()))
                                .isPresent())
                        .findFirst());
    }

    private CensusPlan broughtUpToDate(HeldPlan held, Draft draft, int index, String path) {
        var told = draft.plans().get(index);
        var toldStart = Written.day(told.startedOn());
        var moved = toldStart != null && !toldStart.equals(held.startedOn());
        if (moved) {
            drafts.note(ReturnNote.OTHERWISE_HERE, draft, path + ".CPPstartDate");
        }
        return new CensusPlan(
                moved ? held.startedOn().toString() : told.startedOn(),
                end(held, told, draft, path),
                category(held.initial(), told.initialCategory(), draft, path + ".InitialCategoryOfAbuse"),
                latest(held, told, draft, path + ".LatestCategoryOfAbuse"),
                told.previousPlans(),
                reviews(held, told));
    }

    private @Nullable String end(HeldPlan held, CensusPlan told, Draft draft, String path) {
        var here = year.cameBy(held.endedOn());
        var day = Written.day(told.endedOn());
        if (Objects.equals(here, day) || here == null && day != null && day.isAfter(today)) {
            return told.endedOn();
        }
        if (day == null && (here == null || told.endedOn() != null && isStart(here))) {
            return told.endedOn();
        }
        if (day != null) {
            drafts.note(ReturnNote.OTHERWISE_HERE, draft, path + ".CPPendDate");
        }
        return here == null ? null : here.toString();
    }

    /** An end that a census told, nobody could read when, is recorded as the start of the next plan. */
    private boolean isStart(LocalDate day) {
        return child.plans().stream().anyMatch(plan -> plan.startedOn().equals(day));
    }

    private @Nullable String category(@Nullable Category here, @Nullable String told, Draft draft, String path) {
        if (here == null || here == Categories.of(told)) {
            return told;
        }
        if (Categories.of(told) != null) {
            drafts.note(ReturnNote.OTHERWISE_HERE, draft, path);
        }
        return Categories.code(here);
    }

    /** A category that no conference here changed could not be taken in, or is none: what was told stays. */
    private @Nullable String latest(HeldPlan held, CensusPlan told, Draft draft, String path) {
        var here = held.categoryOn(year.ends());
        if (held.changes().stream().anyMatch(change -> year.cameBy(change.on()) != null)) {
            return category(here, told.latestCategory(), draft, path);
        }
        var latest = Categories.of(told.latestCategory());
        var asItBegan = latest != null && latest == Categories.of(told.initialCategory());
        if (asItBegan) {
            return category(here, told.latestCategory(), draft, path);
        }
        if (latest != null && here != null && latest != here) {
            drafts.note(ReturnNote.NOT_RECORDED_HERE, draft, path);
        }
        return told.latestCategory();
    }

    private List<String> reviews(HeldPlan held, CensusPlan told) {
        var days = new ArrayList<>(told.reviewedOn());
        held.reviewedOn().stream()
                .filter(year::holds)
                .map(LocalDate::toString)
                .filter(day -> told.reviewedOn().stream().noneMatch(each -> day.equals(text(each))))
                .forEach(days::add);
        return List.copyOf(days);
    }

    private static @Nullable String text(String written) {
        var day = Written.day(written);
        return day == null ? null : day.toString();
    }

    private CensusPlan written(HeldPlan plan) {
        var ended = year.cameBy(plan.endedOn());
        var initial = plan.initial();
        var latest = plan.categoryOn(year.ends());
        return new CensusPlan(
                plan.startedOn().toString(),
                ended == null ? null : ended.toString(),
                initial == null ? null : Categories.code(initial),
                latest == null ? null : Categories.code(latest),
                Integer.toString(plan.earlierPlans()),
                plan.reviewedOn().stream()
                        .filter(year::holds)
                        .map(LocalDate::toString)
                        .toList());
    }
}
