/** Decisions and plans over HTTP. */
@NullMarked
package safeguarding.conference.plan.web;

import org.jspecify.annotations.NullMarked;
