/** Desks over HTTP. */
@NullMarked
package safeguarding.audit.desk.web;

import org.jspecify.annotations.NullMarked;
