/** Proofs of deadlines over HTTP. */
@NullMarked
package safeguarding.platform.deadline.web;

import org.jspecify.annotations.NullMarked;
