/** Scales of grades, each with the time in which it is used (F3). */
@NullMarked
package safeguarding.audit.grades;

import org.jspecify.annotations.NullMarked;
