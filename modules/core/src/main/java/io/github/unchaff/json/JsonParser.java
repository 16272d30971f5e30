package io.github.unchaff.json;

import io.github.unchaff.ledger.Claims;
import io.github.unchaff.source.Origin;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of JSON whatever state it is in: commas that lack or are too many, strings with line ends in them, a text that is
 * cut off or goes on behind its end. Brackets, quotes, commas, colons and the names of members are claimed as markup, what is no
 * JSON as removed; strings, numbers, true, false and null are left to whoever takes them. Linear in the size. Not thread-safe.
 */
public final class JsonParser {

    private final SourceText source;
    private final String text;
    private final Claims claims;
    private final JsonStrings strings;
    private final List<JsonFault> faults = new ArrayList<>();
    private final Origin.Builder syntax = new Origin.Builder();
    private int at;

    private JsonParser(SourceText source, Claims claims) {
        this.source = source;
        this.text = source.value();
        this.claims = claims;
        this.strings = new JsonStrings(source, this::fault);
    }

    /** The tree of a whole text; a byte order mark may stand before it. */
    public static JsonTree parse(SourceText text, Claims claims) {
        JsonParser parser = new JsonParser(text, claims);
        JsonValue root = parser.whole();
        claims.markup(parser.syntax.build());
        return new JsonTree(root, parser.faults);
    }

    private @Nullable JsonValue whole() {
        if (text.startsWith("\uFEFF")) {
            syntax(1);
        }
        skipJunk("{[\"");
        if (at >= text.length()) {
            fault(at, at, "there is no JSON here");
            return null;
        }
        JsonValue root = value(1);
        skipWhite();
        if (at < text.length()) {
            fault(at, at + 1, "something follows behind the end");
            claims.removed(origin(at, text.length()), "behind-json");
        }
        return root;
    }

    private JsonValue value(int depth) {
        skipWhite();
        if (at >= text.length()) {
            fault(at, at, "a value is missing");
            return new JsonValue.Null(Origin.NONE);
        }
        char c = text.charAt(at);
        if ((c == '{' || c == '[') && depth > JsonTree.DEEPEST) {
            return tooDeep();
        }
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string(false);
            default -> word();
        };
    }

    private JsonValue object(int depth) {
        int start = at;
        syntax(1);
        List<JsonValue.Member> members = new ArrayList<>();
        while (next('}', !members.isEmpty())) {
            if (text.charAt(at) != '"') {
                junk("the name of a member is missing", "\",}]");
                continue;
            }
            JsonValue.Text name = string(true);
            skipWhite();
            if (at < text.length() && text.charAt(at) == ':') {
                syntax(1);
            } else {
                fault(at, at + 1, "a colon is missing");
            }
            members.add(new JsonValue.Member(name, value(depth + 1)));
        }
        return new JsonValue.Members(origin(start, at), members);
    }

    private JsonValue array(int depth) {
        int start = at;
        syntax(1);
        List<JsonValue> items = new ArrayList<>();
        while (next(']', !items.isEmpty())) {
            if (text.charAt(at) == ':') {
                junk("a colon stands in an array", "");
            } else {
                items.add(value(depth + 1));
            }
        }
        return new JsonValue.Items(origin(start, at), items);
    }

    /** Passes commas and the closing bracket; whether something follows that belongs to the list. */
    private boolean next(char close, boolean wantsComma) {
        boolean comma = false;
        while (true) {
            skipWhite();
            char c = at < text.length() ? text.charAt(at) : 0;
            if (at >= text.length()) {
                fault(at, at, "the text ends before '" + close + "'");
                return false;
            } else if (c == ',') {
                if (comma || !wantsComma) {
                    fault(at, at + 1, "a comma too many");
                }
                comma = true;
                syntax(1);
            } else if (c == '}' || c == ']') {
                if (comma && c == close) {
                    fault(at, at + 1, "a comma before the end");
                }
                return !closed(c == close, close);
            } else {
                if (wantsComma && !comma) {
                    fault(at, at + 1, "a comma is missing");
                }
                return true;
            }
        }
    }

    /** Takes a closing bracket; always true. One of the other kind is taken for the one that is missing. */
    private boolean closed(boolean right, char close) {
        if (!right) {
            fault(at, at + 1, "'" + text.charAt(at) + "' stands where '" + close + "' should");
        }
        syntax(1);
        return true;
    }

    private JsonValue.Text string(boolean name) {
        int start = at;
        SourceText value = strings.read(start);
        at = strings.end();
        JsonValue.Text read = new JsonValue.Text(origin(start, at), value);
        if (name) {
            syntax.add(read.place());
        } else {
            Origin.Builder quotes = new Origin.Builder().add(origin(start, start + 1));
            syntax.add(quotes.add(origin(strings.contentEnd(), at)).build());
            whiteEscapes(value);
        }
        return read;
    }

    /** {@code \n} is visible in the source, but what it means may be folded away like any white space. */
    private void whiteEscapes(SourceText value) {
        value.origin().forEach((start, end, from, length) -> {
            String meaning = value.value().substring(from, from + length);
            if (start >= 0 && end - start > length && Whitespace.isBlank(meaning)) {
                claims.markup(Origin.decoded(start, end, length));
            }
        });
    }

    /** A number, true, false or null; or something that is none of them. */
    private JsonValue word() {
        int start = at;
        while (at < text.length() && text.charAt(at) > ' ' && ",:{}[]\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        at = Math.max(at, start + 1);
        Origin place = origin(start, at);
        String word = text.substring(start, at);
        if (JsonNumbers.isNumber(word)) {
            return new JsonValue.Number(place, word);
        }
        return switch (word) {
            case "true", "false" -> new JsonValue.Bool(place, word.equals("true"));
            case "null" -> new JsonValue.Null(place);
            default -> {
                fault(start, at, "this is no value");
                claims.removed(place, "no-json");
                yield new JsonValue.Null(place);
            }
        };
    }

    /** Passes over an array or object that nests too deeply. */
    private JsonValue tooDeep() {
        int start = at;
        int depth = 0;
        fault(start, start + 1, "this nests more than " + JsonTree.DEEPEST + " deep");
        do {
            char c = text.charAt(at);
            if (c == '"') {
                strings.read(at);
                at = strings.end();
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                at++;
            }
        } while (depth > 0 && at < text.length());
        claims.removed(origin(start, at), "too-deep");
        return new JsonValue.Null(origin(start, at));
    }

    /** Passes over what is no JSON, at least one character, up to one of those given. */
    private void junk(String message, String until) {
        int start = at;
        at++;
        while (at < text.length() && until.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        fault(start, at, message);
        claims.removed(origin(start, at), "no-json");
    }

    private void skipJunk(String until) {
        skipWhite();
        if (at < text.length() && until.indexOf(text.charAt(at)) < 0) {
            junk("this is no JSON", until);
        }
    }

    private void skipWhite() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void syntax(int length) {
        syntax.add(origin(at, at + length));
        at += length;
    }

    private Origin origin(int from, int to) {
        return source.origin().slice(from, to);
    }

    private void fault(int from, int to, String message) {
        if (faults.size() < JsonTree.MOST_FAULTS) {
            int begin = Math.max(0, Math.min(from, text.length() - 1));
            faults.add(new JsonFault(origin(begin, Math.max(to, begin + 1)), message));
        }
    }
}
