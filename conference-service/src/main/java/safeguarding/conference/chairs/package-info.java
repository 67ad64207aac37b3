/** The register of conference chairs: who may chair where and how much, and who suits a conference. */
@NullMarked
package safeguarding.conference.chairs;

import org.jspecify.annotations.NullMarked;
