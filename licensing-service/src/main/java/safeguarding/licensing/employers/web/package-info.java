/** Registrations of employers over HTTP. */
@NullMarked
package safeguarding.licensing.employers.web;

import org.jspecify.annotations.NullMarked;
