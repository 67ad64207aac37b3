/** Samples over HTTP. */
@NullMarked
package safeguarding.audit.sampling.web;

import org.jspecify.annotations.NullMarked;
