package io.github.unchaff.feed.outline;

import io.github.unchaff.feed.xml.Namespaces;
import io.github.unchaff.feed.xml.XmlMarks;
import io.github.unchaff.source.Anchor;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an {@link Outline}. Not thread-safe. */
final class XmlOutlineScanner {

    private static final int LONGEST_NAME = 64;
    private static final Set<String> ENDS = Set.of("rss", "channel", "feed", "rdf");

    private final Window window;
    private final long most;
    private final int mostEntries;
    private final StringBuilder head = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>(List.of(Anchor.START));
    private final Spans spans = new Spans();
    private String entry = "";
    private boolean inEntry;

    /** Whether this is a section inside an entry, of which nothing belongs to the head whatever becomes of it. */
    private boolean inSection;

    XmlOutlineScanner(Reader reader, long most, int mostEntries) {
        this.window = new Window(reader);
        this.most = most;
        this.mostEntries = mostEntries;
    }

    @Nullable
    Outline outline() throws IOException {
        while (window.has(1) && head.length() <= most && spans.count() <= mostEntries) {
            int text = window.distance('<', '<');
            if (text > 0) {
                pass(text);
            } else if (window.startsWith("<![CDATA[")) {
                section("]]>");
            } else if (window.startsWith("<!--")) {
                section("-->");
            } else if (window.startsWith("<!") || window.startsWith("<?")) {
                declaration();
            } else if (window.startsWith("</")) {
                endTag();
            } else if (window.has(2) && XmlMarks.isNameStart(window.at(1))) {
                startTag();
            } else {
                pass(1);
            }
        }
        if (inEntry) {
            spans.end(window.offset());
        }
        return head.length() > most || spans.count() > mostEntries
                ? null
                : new Outline(head.toString(), anchors, spans);
    }

    private void pass(int count) {
        window.pass(count, inEntry || inSection ? null : head);
    }

    private void declaration() throws IOException {
        int depth = 0;
        do {
            int plain = window.distance('>', '[');
            if (plain > 0) {
                // A bracket that closes is found among what is passed.
                for (int i = 0; i < plain; i++) {
                    depth -= window.at(i) == ']' ? 1 : 0;
                }
                pass(plain);
            }
            if (!window.has(1)) {
                return;
            }
            boolean end = window.at(0) == '>';
            depth += end ? 0 : 1;
            pass(1);
            if (end && depth <= 0) {
                return;
            }
        } while (true);
    }

    private void startTag() throws IOException {
        String name = name(1);
        String local = local(name);
        if (entry.isEmpty()) {
            entry = local.equals("feed") ? "entry" : "item";
        }
        if (local.equals("item") && spans.count() == 0 && isOwn(name)) {
            // Some feeds with the root of Atom have the items of RSS.
            entry = local;
        }
        boolean isEntry = local.equals(entry) && isOwn(name);
        if (isEntry) {
            if (inEntry) {
                spans.end(window.offset());
            }
            begin();
        }
        boolean empty = passTag();
        if (isEntry && empty) {
            end();
        }
    }

    private void begin() {
        spans.begin(window.offset(), window.codePoints(), window.line(), window.column());
        inEntry = true;
    }

    private void end() {
        spans.end(window.offset());
        inEntry = false;
        dropWhite();
        anchors.add(new Anchor(head.length(), window.codePoints(), window.line(), window.column()));
    }

    /** White space between entries belongs to nobody; so the head does not grow with their number. */
    private void dropWhite() {
        int last = anchors.size() - 1;
        int from = anchors.get(last).at();
        for (int i = from; i < head.length(); i++) {
            if (head.charAt(i) > ' ') {
                return;
            }
        }
        if (last > 0) {
            head.setLength(from);
            anchors.remove(last);
        }
    }

    private void endTag() throws IOException {
        String name = name(2);
        String local = local(name);
        boolean closes = inEntry && local.equals(entry) && isOwn(name);
        if (inEntry && !closes && ENDS.contains(local) && isOwn(name)) {
            end();
        }
        passTag();
        if (closes) {
            end();
        }
    }

    /** Whether an element is of the feed and not of an extension that has elements of the same name. */
    private static boolean isOwn(String name) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String space = prefix.isEmpty() ? "" : Namespaces.usual(prefix);
        return prefix.isEmpty() || Set.of("atom", "rss", "rdf").contains(space) || space.equals(prefix);
    }

    /** Lets a tag go by; whether it ended itself. */
    private boolean passTag() throws IOException {
        pass(1);
        boolean slash = false;
        while (window.has(1)) {
            char c = window.at(0);
            if (c == '<') {
                return false;
            }
            if (c == '>') {
                pass(1);
                return slash;
            }
            boolean quoted = false;
            if (c == '=') {
                pass(1);
                quoted = quoted();
            } else {
                pass(1);
            }
            slash = !quoted && (c == '/' || slash && c <= ' ');
        }
        return false;
    }

    /** Lets a value in quotes go by, if there is one and its end comes before the next end tag. */
    private boolean quoted() throws IOException {
        while (window.has(1) && window.at(0) <= ' ') {
            pass(1);
        }
        if (!window.has(1) || window.at(0) != '"' && window.at(0) != '\'') {
            return false;
        }
        char quote = window.at(0);
        pass(1);
        while (window.has(1)) {
            pass(window.distance(quote, '<'));
            if (!window.has(1)) {
                return true;
            }
            if (window.at(0) == quote) {
                pass(1);
                return true;
            }
            if (window.startsWith("</") || window.startsWith("<!")) {
                return true;
            }
            pass(1);
        }
        return true;
    }

    /** Lets a section go by. What looks like the bounds of entries in it counts only if the section has no end of its own. */
    private void section(String end) throws IOException {
        String begin = end.equals("]]>") ? "<![CDATA[" : "<!--";
        pass(begin.length());
        int sure = spans.count();
        inSection = inEntry;
        while (window.has(1)) {
            pass(window.distance('<', end.charAt(0)));
            if (window.startsWith(end)) {
                pass(end.length());
                if (inSection) {
                    spans.cut(sure);
                    inEntry = true;
                    inSection = false;
                }
                return;
            }
            if (spans.count() > sure && window.startsWith(begin)) {
                inSection = false;
                return;
            }
            boolean tag = window.has(2) && window.at(0) == '<';
            boolean named = inSection && tag && (window.at(1) == '/' || XmlMarks.isNameStart(window.at(1)));
            boolean passed = named && passedBound();
            if (!passed && window.has(1)) {
                pass(1);
            }
        }
        // There is no end: what followed belongs to the last entry.
        inEntry |= inSection;
        inSection = false;
    }

    /** Notes that an entry would end or begin here; whether its end was let go by. */
    private boolean passedBound() throws IOException {
        boolean closing = window.at(1) == '/';
        String name = name(closing ? 2 : 1);
        if (!local(name).equals(entry) || !isOwn(name)) {
            return false;
        }
        if (closing && inEntry) {
            passTag();
            spans.end(window.offset());
            inEntry = false;
            return true;
        }
        if (!closing && !inEntry) {
            begin();
        }
        return false;
    }

    private String name(int from) throws IOException {
        window.has(LONGEST_NAME);
        StringBuilder name = new StringBuilder();
        for (int i = from; i < LONGEST_NAME && window.has(i + 1); i++) {
            char c = window.at(i);
            if (c <= ' ' || c == '>' || c == '/' || c == '<' || c == '=') {
                break;
            }
            name.append(c);
        }
        return name.toString();
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
