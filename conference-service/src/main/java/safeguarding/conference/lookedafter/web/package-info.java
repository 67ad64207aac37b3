/** Plans of children who are looked after, over HTTP. */
@NullMarked
package safeguarding.conference.lookedafter.web;

import org.jspecify.annotations.NullMarked;
