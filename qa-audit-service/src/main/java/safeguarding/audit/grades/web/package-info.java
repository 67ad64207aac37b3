/** Scales of grades over HTTP. */
@NullMarked
package safeguarding.audit.grades.web;

import org.jspecify.annotations.NullMarked;
