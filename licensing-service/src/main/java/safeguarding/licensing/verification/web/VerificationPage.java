package safeguarding.licensing.verification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.markup.StyledPage;

/** The check of a number as a page, for whoever follows the code on a printed licence. */
@ApplicationScoped
class VerificationPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final StyledPage page = StyledPage.of("/templates/verification", "page.html");

    /** What the page shows, in words. */
    record Shown(String number, boolean valid, String kind, String from, String to, String asAt) {}

    StyledPage style() {
        return page;
    }

    String of(VerificationView view) {
        return page.with(
                "shown",
                new Shown(
                        view.number(),
                        view.valid(),
                        words(view.kind()),
                        day(view.validFrom()),
                        day(view.validTo()),
                        day(view.asAt())));
    }

    private static String words(@Nullable String code) {
        return code == null
                ? ""
                : code.substring(0, 1).toUpperCase(Locale.UK)
                        + code.substring(1).replace('-', ' ');
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
