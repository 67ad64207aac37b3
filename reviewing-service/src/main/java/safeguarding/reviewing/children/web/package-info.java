/** Children over HTTP. */
@NullMarked
package safeguarding.reviewing.children.web;

import org.jspecify.annotations.NullMarked;
