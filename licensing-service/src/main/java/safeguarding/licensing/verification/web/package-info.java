/** The check of a licence number over HTTP. */
@NullMarked
package safeguarding.licensing.verification.web;

import org.jspecify.annotations.NullMarked;
