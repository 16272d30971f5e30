package io.github.unchaff.markdown.wiki;

import io.github.unchaff.source.SourceText;

/** The definitions of footnotes in Org, {@code [fn:1] text} at the beginning of a line, up to an empty line. */
final class OrgFootnotes {

    private final Lines lines;

    private OrgFootnotes(Lines lines) {
        this.lines = lines;
    }

    /** The text without the definitions, which are kept for what calls for them. */
    static SourceText collect(SourceText text, Footnotes footnotes, Reading reading) {
        return text.value().contains("[fn:") ? new OrgFootnotes(new Lines(text)).run(text, footnotes, reading) : text;
    }

    private SourceText run(SourceText text, Footnotes footnotes, Reading reading) {
        SourceText.Builder out = new SourceText.Builder();
        int from = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (begins(line, "#+begin_")) {
                int fence = lines.nextWith(line + 1, "#+end_", false);
                line = fence < lines.count() ? fence : line;
                continue;
            }
            int close = labelEnd(line);
            if (close < 0) {
                continue;
            }
            int end = line + 1;
            while (end < lines.count() && !lines.isBlank(end) && labelEnd(end) < 0 && !begins(end, "*")) {
                end++;
            }
            SourceText content = lines.slice(close + 1, lines.end(end - 1));
            String label = lines.value.substring(lines.start(line), close);
            if (!content.isBlank() && footnotes.define(label, content)) {
                reading.markup(lines.slice(lines.start(line), close + 1));
                out.add(lines.slice(from, lines.start(line)));
                from = lines.end(end - 1);
            }
            line = end - 1;
        }
        return out.add(lines.slice(from, text.length())).build();
    }

    /** Where the label of a definition ends, or -1 if the line begins none. */
    private int labelEnd(int line) {
        if (!begins(line, "[fn:")) {
            return -1;
        }
        int at = lines.start(line) + 4;
        while (at < lines.end(line) && lines.value.charAt(at) != ']' && lines.value.charAt(at) != ':') {
            at++;
        }
        return at < lines.end(line) && lines.value.charAt(at) == ']' ? at : -1;
    }

    private boolean begins(int line, String sign) {
        return lines.startsWith(line, lines.start(line), sign);
    }
}
