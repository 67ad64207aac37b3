package safeguarding.reviewing.court;

import java.time.LocalDate;

/**
 * What the court extended (C4.2). Why is not told.
 *
 * @param grantedOn civil date of the court's decision
 * @param weeks how many
 */
public record ToldExtension(LocalDate grantedOn, int weeks) {}
