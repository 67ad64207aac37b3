/** Audit tools over HTTP. */
@NullMarked
package safeguarding.audit.tools.web;

import org.jspecify.annotations.NullMarked;
