/** Involvement over HTTP: partner agencies see and write their own line only. */
@NullMarked
package safeguarding.conference.involvement.web;

import org.jspecify.annotations.NullMarked;
