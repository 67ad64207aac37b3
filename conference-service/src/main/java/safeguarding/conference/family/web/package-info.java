/** Families over HTTP. */
@NullMarked
package safeguarding.conference.family.web;

import org.jspecify.annotations.NullMarked;
