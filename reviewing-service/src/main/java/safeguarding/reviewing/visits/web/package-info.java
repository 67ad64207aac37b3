/** Visits to looked-after children over HTTP. */
@NullMarked
package safeguarding.reviewing.visits.web;

import org.jspecify.annotations.NullMarked;
