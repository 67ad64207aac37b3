package safeguarding.audit.themes;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to themes of audits. */
public sealed interface ThemeEvent extends DomainEvent {

    /** The theme. */
    UUID themeId();

    /** Its stable code. */
    String code();

    /** Civil date on which it was written. */
    LocalDate on();

    /** How it stands after the event. */
    ThemeDetails details();

    /** It is new. */
    record ThemeRegistered(UUID themeId, String code, LocalDate on, ThemeDetails details) implements ThemeEvent {}

    /** Something about it is different now. */
    record ThemeChanged(UUID themeId, String code, LocalDate on, ThemeDetails details) implements ThemeEvent {}

    /** No audit of it is planned any more. */
    record ThemeRetired(UUID themeId, String code, LocalDate on, ThemeDetails details) implements ThemeEvent {}
}
