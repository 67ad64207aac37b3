package safeguarding.conference.correspondence.composing;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode;

/** Every value of an HTML letter is text and nothing else. */
final class EscapedHtml implements ResultMapper {

    @Override
    public boolean appliesTo(TemplateNode.Origin origin, Object result) {
        return true;
    }

    @Override
    public String map(Object result, Expression expression) {
        var text = result.toString();
        var escaped = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}
