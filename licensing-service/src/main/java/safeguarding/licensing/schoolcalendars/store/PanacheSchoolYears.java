package safeguarding.licensing.schoolcalendars.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.schoolcalendars.SchoolYearCalendar;
import safeguarding.licensing.schoolcalendars.SchoolYears;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.NameLocks;

/** Keeps the calendars of school years. */
@ApplicationScoped
public class PanacheSchoolYears extends AggregateRepository<SchoolYearCalendar> implements SchoolYears {

    private final NameLocks locks;

    PanacheSchoolYears(NameLocks locks) {
        this.locks = locks;
    }

    @Override
    public Optional<SchoolYearCalendar> find(UUID calendarId) {
        return findByIdOptional(calendarId);
    }

    @Override
    public List<SchoolYearCalendar> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public List<SchoolYearCalendar> between(int firstYear, int lastYear, @Nullable String schoolCode) {
        return list(
                "year between ?1 and ?2 and (schoolCode is null or schoolCode = ?3) order by id",
                firstYear,
                lastYear,
                schoolCode);
    }

    @Override
    public void holdPlaceOf(int year, @Nullable String schoolCode) {
        locks.hold("school-calendar", List.of(year + "/" + schoolCode));
    }
}
