/** Allocation of reviewing officers over HTTP. */
@NullMarked
package safeguarding.reviewing.allocation.web;

import org.jspecify.annotations.NullMarked;
