package io.github.unchaff.markdown.wiki;

/** Counts in Markdown what only one kind of it has. */
final class NoteEvidence implements MarkdownScan.Visitor {

    private static final int HEAD = 65_536;
    private static final int LONGEST = 500;
    private static final int UUID = 36;
    private static final int ENOUGH = 3;

    private final String value;
    private int obsidian;
    private int logseq;
    private int gollum;
    private int links;

    private NoteEvidence(String value) {
        this.value = value;
    }

    /** The kind that enough speaks for, or {@link Notes#GENERIC}. */
    static Notes of(String text) {
        if (!text.contains("[[") && !text.contains("((")) {
            return Notes.GENERIC;
        }
        String head = text.substring(0, Math.min(text.length(), HEAD));
        NoteEvidence evidence = new NoteEvidence(head);
        new MarkdownScan(head, evidence).run();
        return evidence.judged();
    }

    private Notes judged() {
        int most = Math.max(obsidian, Math.max(logseq, gollum));
        if (most < ENOUGH || links == 0) {
            return Notes.GENERIC;
        }
        return obsidian == most ? Notes.OBSIDIAN : logseq == most ? Notes.LOGSEQ : Notes.GOLLUM;
    }

    @Override
    public int line(int start, int end) {
        String line = value.substring(start, Math.min(end, start + LONGEST)).strip();
        String text = line.startsWith("- ") ? line.substring(2) : line;
        int colon = text.indexOf(":: ");
        boolean property = colon > 0
                && colon < 30
                && text.substring(0, colon)
                        .chars()
                        .allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '.');
        logseq += property ? 2 : 0;
        return start;
    }

    @Override
    public int at(int i, boolean inRow) {
        char c = value.charAt(i);
        if (c == '(' && value.startsWith("((", i) && value.startsWith("))", i + 2 + UUID)) {
            logseq += 4;
            links++;
            return i + UUID + 4;
        }
        if (c == '{' && (value.startsWith("{{query", i) || value.startsWith("{{embed", i))) {
            logseq += 3;
            return -1;
        }
        boolean embed = c == '!' && value.startsWith("[[", i + 1);
        boolean tag = c == '#' && value.startsWith("[[", i + 1);
        if (!embed && !tag && !value.startsWith("[[", i)) {
            return -1;
        }
        int from = i + (embed || tag ? 3 : 2);
        int to = from;
        while (to < value.length() && to - from < LONGEST && "[]\n\r".indexOf(value.charAt(to)) < 0) {
            to++;
        }
        if (to == from || !value.startsWith("]]", to) || value.startsWith("(", to + 2)) {
            return -1;
        }
        links++;
        logseq += tag ? ENOUGH : 0;
        obsidian += embed ? ENOUGH : 0;
        if (!embed && !tag) {
            inside(value.substring(from, to));
        }
        return to + 2;
    }

    private void inside(String inner) {
        int bar = inner.indexOf('|');
        String first = bar < 0 ? inner : inner.substring(0, bar);
        String second = bar < 0 ? "" : inner.substring(bar + 1);
        if (first.equals("_TOC_") || first.startsWith("include:")) {
            gollum += 5;
        } else if (Pictures.isPicture(first) && isOption(second)) {
            gollum += 4;
        } else if (WebLinks.isAddress(second, 0) && !WebLinks.isAddress(first, 0)) {
            gollum += ENOUGH;
        } else if (first.indexOf(' ') > 0 && second.indexOf('-') > 0 && second.indexOf(' ') < 0) {
            gollum += 2;
        } else if (isPlace(first) && !WebLinks.isAddress(first, 0)) {
            obsidian += ENOUGH;
        }
    }

    private static boolean isOption(String text) {
        return text.startsWith("alt=")
                || text.startsWith("frame")
                || text.startsWith("align=")
                || text.startsWith("float")
                || text.startsWith("width=")
                || text.startsWith("height=");
    }

    /** {@code note#heading}, {@code #heading}, {@code note^block}; not {@code C#}. */
    private static boolean isPlace(String target) {
        int sign = Math.max(target.indexOf('#'), target.indexOf('^'));
        boolean block = sign >= 0 && target.charAt(sign) == '^';
        return sign >= (block ? 1 : 0)
                && sign + 1 < target.length()
                && target.charAt(sign + 1) != ' '
                && target.indexOf('\\') < 0;
    }
}
