/** Quality of data at entry: which recorded facts break a rule, until they are mended or somebody explains them. */
@NullMarked
package safeguarding.conference.quality;

import org.jspecify.annotations.NullMarked;
