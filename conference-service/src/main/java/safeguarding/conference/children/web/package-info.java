/** Children over HTTP. */
@NullMarked
package safeguarding.conference.children.web;

import org.jspecify.annotations.NullMarked;
