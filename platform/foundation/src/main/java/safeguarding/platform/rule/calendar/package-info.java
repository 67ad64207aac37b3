/** The bank holidays of the deadlines, as the rules of the field ask for them. */
@NullMarked
package safeguarding.platform.rule.calendar;

import org.jspecify.annotations.NullMarked;
